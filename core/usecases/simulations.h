#pragma once

#include "core/insight/simulator.h"
#include "core/usecases/workplace.h"

namespace cpv {

/// One year under the published rules and under others.
struct Simulation {
    std::shared_ptr<const SimulatedYear> year; ///< With the invented applications.
    Replay today;
    Replay changed;
    ReplayDifference difference;
};

class Simulations
{
public:
    explicit Simulations(const Workplace &workplace) : m_workplace(workplace) { }

    /// Load once, then replay at each change of a rule.
    QFuture<Result<std::shared_ptr<const SimulatedYear>>> load(ProgrammeId programme, qint32 year) const;
    QFuture<Result<Simulation>> replay(std::shared_ptr<const SimulatedYear> year, RuleChanges changes, InventedDemand demand) const;

private:
    const Workplace m_workplace;
};

} // namespace cpv
