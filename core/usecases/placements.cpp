#include "core/usecases/placements.h"

#include "core/protocol/catalogue.h"

#include <algorithm>

namespace cpv {

std::optional<CapUse> PlacementDesk::useOf(ProgrammeId programme) const
{
    if (!company)
        return std::nullopt;
    const auto found = used.find(programme);
    return found == used.end() ? CapUse() : found->second;
}

const ListingBatch *PlacementDesk::batchOf(const Provider &of, ProgrammeId programme) const
{
    const Listing *listing = listingOf(of, programme);
    if (!listing || listing->until)
        return nullptr;
    const auto found = std::ranges::find_if(batches, [&](const ListingBatch &batch) { return listing->batch == batch.id; });
    return found == batches.end() ? nullptr : &*found;
}

QFuture<Result<PlacementDesk>> Placements::load() const
{
    const auto account = m_session.current() ? std::optional(m_session.current()->account) : std::nullopt;
    const int year = localDate(m_workplace.clock.now()).year();
    return m_workplace.readerThread.run([&reader = m_workplace.reader, account, year]() -> Result<PlacementDesk> {
        PlacementDesk desk;
        CPV_TRY(facts, builtinPlacementFacts());
        CPV_TRY(centres, reader.dataCentres());
        CPV_TRY(offers, reader.offers());
        CPV_TRY(providers, reader.providers());
        CPV_TRY(programmes, reader.programmes());
        CPV_TRY(batches, reader.listingBatches());
        desk.batches = std::move(batches);
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
            CPV_TRY(used, reader.capUse(*account->company, year));
            desk.used = used;
        }
        return desk;
    });
}

} // namespace cpv
