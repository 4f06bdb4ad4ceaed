#include "core/usecases/dashboards.h"

#include <algorithm>
#include <set>

namespace cpv {

namespace {

/// On the reader's thread.
Result<Dashboard> readDashboard(const ReplicaReader &reader, const RollupQuery &query)
{
    Dashboard dashboard {.year = query.year.value_or(0)};
    CPV_TRY(lines, reader.budgetLines());
    std::set<qint32> years;
    for (const BudgetLine &line : lines) {
        if ((query.place && line.place != *query.place) || (query.programme && line.programme != *query.programme))
            continue;
        years.insert(line.year);
        if (line.year == dashboard.year)
            addTo(dashboard.budget, line);
    }
    dashboard.years.assign(years.begin(), years.end());
    CPV_TRY(totals, reader.rollupTotals(query));
    CPV_TRY(months, reader.rollupMonths(query));
    CPV_TRY(outcomes, reader.reportedCases(query));
    dashboard.totals = std::move(totals);
    dashboard.months = std::move(months);
    dashboard.outcomes = std::move(outcomes);
    return dashboard;
}

Result<std::vector<std::pair<PlaceCode, Dashboard>>> readAll(const ReplicaReader &reader, qint32 year)
{
    CPV_TRY(lines, reader.budgetLines());
    CPV_TRY(months, reader.rollupMonths({}));
    std::set<PlaceCode> places; // Those whose money or cases this account may see.
    for (const BudgetLine &line : lines)
        places.insert(line.place);
    for (const RollupMonth &month : months)
        places.insert(month.place);
    std::vector<std::pair<PlaceCode, Dashboard>> all;
    for (const PlaceCode &place : places) {
        CPV_TRY(dashboard, readDashboard(reader, {.place = place, .year = year}));
        all.emplace_back(place, std::move(dashboard));
    }
    return all;
}

} // namespace

std::vector<RollupTotal> Dashboard::of(RollupDimension dimension) const
{
    std::vector<RollupTotal> chosen;
    std::ranges::copy_if(totals, std::back_inserter(chosen), [dimension](const RollupTotal &total) { return total.dimension == dimension; });
    return chosen;
}

RollupFacts Dashboard::all() const
{
    const auto found = std::ranges::find(totals, RollupDimension::All, &RollupTotal::dimension);
    return found == totals.end() ? RollupFacts() : found->facts;
}

QFuture<Result<Dashboard>> Dashboards::read(const RollupQuery &query) const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, query] {
        return readDashboard(reader, query).and_then([&](Dashboard dashboard) -> Result<Dashboard> {
            CPV_TRY(providers, reader.providers());
            dashboard.providers = std::move(providers);
            return dashboard;
        });
    });
}

QFuture<Result<std::vector<std::pair<PlaceCode, Dashboard>>>> Dashboards::readPlaces(qint32 year) const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, year] { return readAll(reader, year); });
}

} // namespace cpv
