#include "core/usecases/simulations.h"

#include <algorithm>

namespace cpv {

QFuture<Result<std::shared_ptr<const SimulatedYear>>> Simulations::load(ProgrammeId programme, qint32 year) const
{
    return m_workplace.scannerThread.run([&reader = m_workplace.scanner, programme, year, today = localDate(m_workplace.clock.now()),
                                             workingDays = m_workplace.workingDays]() -> Result<std::shared_ptr<const SimulatedYear>> {
        CPV_TRY(published, reader.programme(programme));
        CPV_TRY(providers, reader.providers());
        CPV_TRY(found, reader.programmeYear(programme, year));
        return std::make_shared<const SimulatedYear>(SimulatedYear {.programme = published,
            .year = year,
            .today = today,
            .applications = std::move(found.applications),
            .companies = std::move(found.companies),
            .providers = std::move(providers),
            .budget = std::move(found.budget),
            .awardedBefore = std::move(found.awardedBefore),
            .workingDays = workingDays});
    });
}

QFuture<Result<Simulation>> Simulations::replay(std::shared_ptr<const SimulatedYear> year, RuleChanges changes, InventedDemand demand) const
{
    return m_workplace.scannerThread.run([year = std::move(year), changes, demand]() -> Result<Simulation> {
        if (changes.budget && *changes.budget > LargestReplayedBudget)
            return fail(Errc::OutOfRange, {QStringLiteral("budget"), QString::number(LargestReplayedBudget.fen())});
        Simulation found;
        found.year = demand.count > 0 ? std::make_shared<const SimulatedYear>(withInvented(*year, demand)) : year;
        found.today = cpv::replay(*found.year, {});
        found.changed = cpv::replay(*found.year, changes);
        found.difference = difference(found.today, found.changed);
        return found;
    });
}

} // namespace cpv
