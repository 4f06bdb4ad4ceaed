#pragma once

#include "core/base/result.h"

#include <QtGlobal>

#include <cstddef>
#include <vector>

/// How much of what is asked for each centre serves, at the least cost: a min-cost flow over whole units.
namespace cpv {

/// One demand may be served from one centre.
struct FlowArc {
    std::size_t demand = 0;
    std::size_t centre = 0;
    qint64 cost = 0; ///< A unit; not negative.
    bool kept = false; ///< As it is served today: at equal cost, nothing moves.
};

/// Units are whole and not negative.
struct FlowTask {
    std::vector<qint64> demands;
    std::vector<qint64> capacities; ///< By centre.
    std::vector<FlowArc> arcs;
};

struct Flow {
    std::vector<qint64> served;   ///< By arc.
    std::vector<qint64> unserved; ///< By demand.
};

/// Serves as much as can be served; of all ways to do so the cheapest; of these one that keeps the most as it is.
/// OutOfRange {member of FlowTask}: negative, an arc that leads nowhere, or more than int64 can reckon with.
[[nodiscard]] Result<Flow> cheapestFlow(const FlowTask &task);

} // namespace cpv
