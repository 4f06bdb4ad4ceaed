#pragma once

#include "core/usecases/workplace.h"

namespace cpv {

/// How a city's programmes go, of the roll-ups that the registry keeps with every commit. As it confirmed them: what this
/// device waits to deliver is not in them.
struct Dashboard {
    qint32 year = 0;
    BudgetLine budget;                    ///< Of all payers asked for.
    std::vector<qint32> years;            ///< That have money, of the places and programmes asked for.
    std::vector<RollupTotal> totals;      ///< By dimension and value.
    std::vector<RollupMonth> months;      ///< Oldest first; of several places asked for, each apart.
    std::vector<Provider> providers;      ///< For their names.
    std::vector<ProjectedCase> outcomes;  ///< What was reported of the year's awards.

    std::vector<RollupTotal> of(RollupDimension dimension) const;
    RollupFacts all() const;
};

class Dashboards
{
public:
    explicit Dashboards(const Workplace &workplace) : m_workplace(workplace) { }

    /// `query.year` is set.
    QFuture<Result<Dashboard>> read(const RollupQuery &query) const;
    /// All places whose roll-ups this device holds, each with its own; in the order of their codes.
    QFuture<Result<std::vector<std::pair<PlaceCode, Dashboard>>>> readPlaces(qint32 year) const;

private:
    const Workplace m_workplace;
};

} // namespace cpv
