#pragma once

#include "core/base/clock.h"
#include "core/base/describe.h"
#include "core/base/place_code.h"
#include "core/domain/ids.h"

#include <QDate>

#include <optional>
#include <vector>

/// How providers come onto a programme's approved list and off it. A city approves them in batches, each with its document; one
/// editor proposes a batch, another confirms it. Programme::providers is what rules read and always follows from the batches:
///
///     Proposed ─confirm▶ Confirmed: its providers are on the list of each of its programmes
///        └─drop▶ Dropped            └─delist▶ the provider is off those lists at once; a later batch may list it again
///
/// Lists change without a new rule version, and whoever publishes a rule set keeps the list as it is then: which providers are
/// approved is no rule, and an application's checks say with what list they were made.
namespace cpv {

BOOST_DEFINE_ENUM_CLASS(ListingState, Listed, Delisted)

/// A provider as a batch names it. Delisted: off the lists of all of the batch's programmes.
struct ListedProvider {
    ProviderId provider; ///< Provider::idOf(uscc) where it was not known before.
    QString uscc;
    QString name;
    QString region;
    ListingState state = ListingState::Listed;
    QString reason = {};                    ///< Of the delisting.
    std::optional<QDate> delistedFrom = {}; ///< The first day off the list.
    QString delistedBy = {};
};
BOOST_DESCRIBE_STRUCT(ListedProvider, (), (provider, uscc, name, region, state, reason, delistedFrom, delistedBy))

BOOST_DEFINE_ENUM_CLASS(BatchState, Proposed, Confirmed, Dropped)

struct ListingBatch {
    ListingBatchId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    std::vector<ProgrammeId> programmes;
    QString name;     ///< As it is published: 第三批.
    QString document; ///< Number or title of the paper that approves it.
    QDate from;
    std::optional<QDate> to; ///< The last day of the approval; whoever is still listed then is delisted by an editor.
    std::vector<ListedProvider> providers;
    BatchState state = BatchState::Proposed;
    AccountId proposedBy;
    QString proposedByName;
    Instant proposedAt {};
    std::optional<AccountId> decidedBy; ///< Who confirmed or dropped it.
    QString decidedByName;
    std::optional<Instant> decidedAt;
    QString reason; ///< Of dropping it.
};
BOOST_DESCRIBE_STRUCT(ListingBatch, (),
    (id, place, version, changedSeq, programmes, name, document, from, to, providers, state, proposedBy, proposedByName, proposedAt, decidedBy,
        decidedByName, decidedAt, reason))

/// More is a file that should be split.
constexpr size_t LargestBatch = 500;

/// Whether its approval is over while it still lists somebody.
bool hasRunOut(const ListingBatch &batch, QDate today);

/// Who is to be listed: a known provider by its id, or one described anew, whose id follows from its code.
struct ProposedProvider {
    ProviderId provider;
    QString uscc;
    QString name;
    QString region;
};
BOOST_DESCRIBE_STRUCT(ProposedProvider, (), (provider, uscc, name, region))

struct ProposeListing {
    ListingBatchId batch;
    std::vector<ProgrammeId> programmes;
    QString name;
    QString document;
    QDate from;
    std::optional<QDate> to;
    std::vector<ProposedProvider> providers;
};
BOOST_DESCRIBE_STRUCT(ProposeListing, (), (batch, programmes, name, document, from, to, providers))

/// By another editor, from the batch's first day on.
struct ConfirmListing { ListingBatchId batch; };
BOOST_DESCRIBE_STRUCT(ConfirmListing, (), (batch))
/// By whoever proposed it or another editor.
struct DropListing { ListingBatchId batch; QString reason; };
BOOST_DESCRIBE_STRUCT(DropListing, (), (batch, reason))
/// At once and by one person, since it protects money: coming back takes a batch and two. `from` is today, or an earlier day from
/// which the provider's usage is not paid any more; what was used before still is. A batch is left with all of its programmes.
struct DelistProvider { ProviderId provider; std::vector<ProgrammeId> programmes; QString reason; QDate from; };
BOOST_DESCRIBE_STRUCT(DelistProvider, (), (provider, programmes, reason, from))

} // namespace cpv
