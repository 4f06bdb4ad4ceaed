#pragma once

#include "core/intake/provider_list.h"
#include "core/usecases/workplace.h"

#include <map>

namespace cpv {

/// All that is known of approved providers, of every place on this device.
struct ListingDesk {
    std::vector<ListingBatch> batches; ///< Newest first.
    std::vector<Provider> providers;   ///< By name.
    std::vector<Programme> programmes;
    std::vector<Offer> offers;
    std::map<ProviderId, ProviderBills> bills; ///< Of the last year.

    std::vector<ListingBatch> batchesOf(const PlaceCode &place) const; ///< What waits for a second person first.
    std::vector<Programme> programmesOf(const PlaceCode &place) const;
};

/// A provider that is, or was, on the approved list of a place's programmes.
struct ApprovedProvider {
    Provider provider;
    std::vector<Programme> programmes; ///< On whose list it is; none: it was taken off all of them.
    QString batch;                     ///< That listed it last; empty where a rule set's file did.
    QString document;
    std::optional<QDate> since;        ///< Absent likewise.
    std::optional<QDate> until;        ///< The first day off the list, where it is on none.
    qint64 offers = 0;                 ///< Open today.
    ProviderBills bills;

    bool isListed() const { return !programmes.empty(); }
};

/// Those on a list first, by name.
std::vector<ApprovedProvider> approvedProviders(const ListingDesk &desk, const PlaceCode &place, QDate today);

/// The approved list and its batches, over what the replica holds: it works offline. Each step is a command.
class Listings
{
public:
    explicit Listings(const Workplace &workplace) : m_workplace(workplace) { }

    QFuture<Result<ListingDesk>> load() const;

private:
    const Workplace m_workplace;
};

/// Reads the file away from the GUI thread. NotFound {name} where it can't be opened; else as readProviderList.
QFuture<Result<ProviderList>> readProviderListFile(const QString &path, const std::vector<Provider> &known, const std::vector<ProgrammeId> &programmes);

} // namespace cpv
