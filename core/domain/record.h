#pragma once

#include "core/base/one_of.h"
#include "core/domain/application.h"
#include "core/domain/award_round.h"
#include "core/domain/case_handler.h"
#include "core/domain/learning.h"
#include "core/domain/ledger.h"
#include "core/domain/listing.h"
#include "core/domain/outcome.h"
#include "core/domain/parties.h"
#include "core/domain/placement.h"
#include "core/domain/programme.h"
#include "core/domain/programme_proposal.h"
#include "core/domain/registration.h"
#include "core/domain/review.h"
#include "core/domain/risk.h"
#include "core/domain/rollup.h"
#include "core/domain/settlement.h"
#include "core/domain/voucher.h"

#include <variant>

/// Every kind of record that is stored, synced and exported. To add one: its struct, a line here, a migration.
namespace cpv {

/// A number that rises or a sum kept per subject: application numbers, and cap counters (fen) per company, programme and
/// year. Found by name, so that two commands can't count apart.
struct Counter {
    CounterId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    QString name;
    qint64 value = 0;
    std::optional<CompanyId> company; ///< Whose sum it is; those without are the registry's own.

    static CounterId idOf(const PlaceCode &place, const QString &name);
};
BOOST_DESCRIBE_STRUCT(Counter, (), (id, place, version, changedSeq, name, value, company))

/// One line of a case's history, made with each accepted command: what happened, by whom, with the words said.
struct TimelineEntry {
    TimelineId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    Uuid subject; ///< Application, voucher or redemption.
    std::optional<CompanyId> company;
    QString event;     ///< The command's kind, e.g. "ReturnApplication".
    QString byName;
    QString byRole;
    QString text;
    Money amount;
    Instant at {};
};
BOOST_DESCRIBE_STRUCT(
    TimelineEntry, (), (id, place, version, changedSeq, subject, company, event, byName, byRole, text, amount, at))

// The names are table names and wire names.
#define CPV_RECORDS \
    Programme, Company, Provider, Account, Device, Draft, Application, Objection, Voucher, Redemption, Clawback, Transfer, \
    BudgetLine, Counter, TimelineEntry, DataCentre, Offer, Enrolment, HelpRequest, Registration, Outcome, RiskDecision, \
    RiskLimit, Settlement, AwardRound, Rollup, ReviewPool, ReviewPanel, ReviewCopy, Review, Interest, CaseHandler, ListingBatch, \
    PlaceCourse, PlaceExpert, ProgrammeProposal

using AnyRecord = OneOf<CPV_RECORDS>;
extern template class OneOf<CPV_RECORDS>;

/// In the order of AnyRecord's types.
BOOST_DEFINE_ENUM_CLASS(RecordKind, CPV_RECORDS)

template <typename T>
constexpr RecordKind kindOf = static_cast<RecordKind>(boost::mp11::mp_find<AnyRecord, T>::value);

inline RecordKind kindOfRecord(const AnyRecord &record) { return static_cast<RecordKind>(record.index()); }
Uuid idOf(const AnyRecord &record);

struct RecordKey {
    RecordKind kind = RecordKind::Programme;
    Uuid id;
    auto operator<=>(const RecordKey &) const = default;
};

/// Who besides officials in scope may see a record: everybody signed in (programmes, providers, what they offer), one company, one provider
/// (its redemptions), one account or some, or nobody. The committer keeps it as data beside the feed.
struct Audience {
    bool everybody = false;
    std::optional<CompanyId> company;
    std::optional<AccountId> account;
    std::optional<ProviderId> provider;
    bool officials = true; ///< False: a draft is the company's own business until it is submitted.
    /// Only officials who work for this place: for records of the shared shard that are one city's business.
    std::optional<PlaceCode> officialsOf = std::nullopt;
    bool internal = false; ///< Never leaves the registry.
    std::vector<AccountId> accounts = {}; ///< People to whom it is handed by name.
};
Audience audienceOf(const AnyRecord &record);

} // namespace cpv
