#pragma once

#include "core/base/describe.h"
#include "core/base/money.h"
#include "core/base/place_code.h"
#include "core/domain/ids.h"

#include <QDate>

/// What a city's dashboard shows without reading its cases: counts and sums, kept by the committer with the cases and the money
/// they are made of. Law: the roll-ups are the sum of what every application, voucher, redemption and transfer adds to them.
namespace cpv {

/// By what the cases are told apart. Each has one value of every dimension, so that those of a dimension add up to All; apart from
/// payers, who share the money of a case and nothing else, and stages, which count where cases stand.
/// A bill counts for the provider that it is of, all else for the one that the application names.
BOOST_DEFINE_ENUM_CLASS(RollupDimension, All, District, Industry, Size, ApplicantType, FirstTime, Provider, Payer, Stage)

/// As a stage: an award that has its voucher, or is opened for claims. Nobody's step is next.
inline constexpr QStringView RollupIssued = u"Issued";

/// What is counted and summed. Money is what the ledger moved in that month, whichever month its case came in.
struct RollupFacts {
    qint64 applications = 0; ///< Submitted.
    Money requested;
    qint64 decisions = 0;   ///< Confirmed awards, refusals and disregards that stand.
    qint64 waitingDays = 0; ///< Of the decisions: from submission to decision, a sum.
    qint64 refusals = 0;
    qint64 disregards = 0;
    qint64 departures = 0; ///< Withdrawn or lapsed.
    qint64 awards = 0;     ///< Confirmed and not given back.
    Money awarded;
    qint64 vouchers = 0; ///< Issued, or opened for claims.
    Money issued;
    qint64 redemptions = 0; ///< Requested, and neither cancelled nor refused.
    Money redeemed;         ///< Held for bills, or paid since.
    Money paid;             ///< Less what the bank sent back.
    Money returned;         ///< From vouchers to the budget: expired, revoked, or released after their end.
    Money recovered;        ///< Principal and interest.
    qint64 waiting = 0;     ///< Of a stage: cases that stand in it.
    qint64 waitingSince = 0; ///< Of those, the sum of the days on which they came there, counted from 1970-01-01.

    bool operator==(const RollupFacts &) const = default;
    RollupFacts &operator+=(const RollupFacts &other);
    RollupFacts &operator-=(const RollupFacts &other);
    bool isZero() const { return *this == RollupFacts(); }
};
BOOST_DESCRIBE_STRUCT(RollupFacts, (),
    (applications, requested, decisions, waitingDays, refusals, disregards, departures, awards, awarded, vouchers, issued, redemptions,
        redeemed, paid, returned, recovered, waiting, waitingSince))

/// What a roll-up is of.
struct RollupKey {
    PlaceCode place;
    ProgrammeId programme;
    qint32 year = 0; ///< Of the budget, where there is money; else the month's.
    QDate month;     ///< Its first day, in which it happened.
    RollupDimension dimension = RollupDimension::All;
    QString value; ///< A code, or the name of an enumerator. Empty for All, and for what isn't known of a case.

    bool operator==(const RollupKey &) const = default;
    bool operator<(const RollupKey &other) const;
};

struct Rollup : RollupFacts {
    RollupId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    ProgrammeId programme;
    qint32 year = 0;
    QDate month;
    RollupDimension dimension = RollupDimension::All;
    QString value;

    RollupKey key() const { return {place, programme, year, month, dimension, value}; }
    static RollupId idOf(const RollupKey &key);
    static Rollup of(const RollupKey &key); ///< With nothing in it.
};
BOOST_DESCRIBE_STRUCT(Rollup, (RollupFacts), (id, place, version, changedSeq, programme, year, month, dimension, value))

} // namespace cpv
