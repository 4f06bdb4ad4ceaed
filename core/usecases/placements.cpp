#include "core/usecases/placements.h"

#include "core/protocol/catalogue.h"

#include <algorithm>

namespace cpv {

QFuture<Result<PlacementDesk>> Placements::load() const
{
    const auto account = m_session.current() ? std::optional(m_session.current()->account) : std::nullopt;
    return m_workplace.readerThread.run([&reader = m_workplace.reader, account]() -> Result<PlacementDesk> {
        PlacementDesk desk;
        CPV_TRY(facts, builtinPlacementFacts());
        CPV_TRY(centres, reader.dataCentres());
        CPV_TRY(offers, reader.offers());
        CPV_TRY(providers, reader.providers());
        CPV_TRY(programmes, reader.programmes());
        desk.market = {facts, centres, offers, providers};
        std::ranges::copy_if(programmes, std::back_inserter(desk.programmes), [](const Programme &programme) {
            return std::ranges::find(programme.costs, CostKind::ComputeRental) != programme.costs.end();
        });
        if (!account)
            return desk;
        desk.provider = account->provider;
        if (account->company) {
            CPV_TRY(company, reader.company(*account->company));
            desk.company = company;
        }
        return desk;
    });
}

} // namespace cpv
