#include "core/usecases/listings.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace cpv {

namespace {

constexpr int BillDays = 365;

bool contains(const std::vector<ProviderId> &list, ProviderId id) { return std::ranges::find(list, id) != list.end(); }

/// Of the batch, or of the file, that listed it last for one of the programmes.
void tellListing(ApprovedProvider &approved, const ListingDesk &desk, const Listing &listing)
{
    approved.since = listing.batch ? std::optional(listing.from) : std::nullopt;
    approved.until = listing.until;
    const auto batch = std::ranges::find_if(desk.batches, [&](const ListingBatch &each) { return listing.batch == each.id; });
    if (batch == desk.batches.end())
        return;
    approved.batch = batch->name;
    approved.document = batch->document;
}

} // namespace

std::vector<ListingBatch> ListingDesk::batchesOf(const PlaceCode &place) const
{
    std::vector<ListingBatch> own;
    std::ranges::copy_if(batches, std::back_inserter(own), [&](const ListingBatch &batch) { return batch.place == place; });
    std::ranges::stable_partition(own, [](const ListingBatch &batch) { return batch.state == BatchState::Proposed; });
    return own;
}

std::vector<Programme> ListingDesk::programmesOf(const PlaceCode &place) const
{
    std::vector<Programme> own;
    std::ranges::copy_if(programmes, std::back_inserter(own), [&](const Programme &programme) { return programme.place == place; });
    return own;
}

std::vector<ApprovedProvider> approvedProviders(const ListingDesk &desk, const PlaceCode &place, QDate today)
{
    const std::vector<Programme> programmes = desk.programmesOf(place);
    std::vector<ApprovedProvider> found;
    for (const Provider &provider : desk.providers) {
        ApprovedProvider approved {.provider = provider};
        const Listing *shown = nullptr; // One that still holds before one that is over.
        for (const Programme &programme : programmes) {
            if (contains(programme.providers, provider.id))
                approved.programmes.push_back(programme);
            const Listing *listing = listingOf(provider, programme.id);
            if (listing && (!shown || (shown->until && !listing->until)))
                shown = listing;
        }
        if (!shown && !approved.isListed())
            continue;
        if (shown)
            tellListing(approved, desk, *shown);
        if (approved.isListed())
            approved.until.reset();
        approved.offers = std::ranges::count_if(desk.offers,
            [&](const Offer &offer) { return offer.provider == provider.id && (!offer.endedOn || *offer.endedOn > today); });
        if (const auto bills = desk.bills.find(provider.id); bills != desk.bills.end())
            approved.bills = bills->second;
        found.push_back(std::move(approved));
    }
    std::ranges::stable_partition(found, &ApprovedProvider::isListed);
    return found;
}

QFuture<Result<ListingDesk>> Listings::load() const
{
    const Instant since = m_workplace.clock.now() - std::chrono::hours(24 * BillDays);
    return m_workplace.readerThread.run([&reader = m_workplace.reader, since]() -> Result<ListingDesk> {
        ListingDesk desk;
        CPV_TRY(batches, reader.listingBatches());
        CPV_TRY(providers, reader.providers());
        CPV_TRY(programmes, reader.programmes());
        CPV_TRY(offers, reader.offers());
        CPV_TRY(bills, reader.billsSince(since));
        desk.batches = std::move(batches);
        desk.providers = std::move(providers);
        desk.programmes = std::move(programmes);
        desk.offers = std::move(offers);
        desk.bills = std::move(bills);
        return desk;
    });
}

QFuture<Result<ProviderList>> readProviderListFile(const QString &path, const std::vector<Provider> &known, const std::vector<ProgrammeId> &programmes)
{
    return QtConcurrent::run([path, known, programmes]() -> Result<ProviderList> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Errc::NotFound, {QFileInfo(file).fileName()}, file.errorString());
        return readProviderList(file, known, programmes);
    });
}

} // namespace cpv
