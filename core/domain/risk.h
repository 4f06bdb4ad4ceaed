#pragma once

#include "core/base/clock.h"
#include "core/base/describe.h"
#include "core/base/place_code.h"
#include "core/domain/ids.h"

#include <QString>

#include <optional>
#include <span>

/// What people say of what the risk checks found (core/insight/risk.h), and the limits that the checks look by. A check never
/// rejects anything: it goes to a person, and the person's word is kept here.
namespace cpv {

/// In the order of domain.md, which numbers them from 1.
BOOST_DEFINE_ENUM_CLASS(RiskCheck, CashOut, RelatedParty, AcrossCities, SplitContracts, OverInvoicing, PriceRise, PhantomUsage, NoPower,
    IdleBurn, ShellCompany, ForgedPapers, DoubleRole, Favouritism, SlowPayment, UnusedVoucher, WrongAccelerator)

/// What a finding is about.
BOOST_DEFINE_ENUM_CLASS(RiskSubject, Application, Company, Provider, Official, Voucher, Redemption, Offer)

/// Cleared: looked at, and nothing in it. Watched: goes on being listed. Confirmed: somebody acts on it with the steps there are.
BOOST_DEFINE_ENUM_CLASS(RiskVerdict, Cleared, Watched, Confirmed)

constexpr int LongestRiskReason = 2000;
constexpr int LongestRiskEvidence = 4000;

/// The last word on one finding of one place.
struct RiskDecision {
    RiskDecisionId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    RiskCheck check = RiskCheck::CashOut;
    RiskSubject subjectKind = RiskSubject::Application;
    Uuid subject;
    QString subjectName; ///< Number, code or name, as the registry has it.
    QString evidence;    ///< What whoever decided saw, language-free: other evidence asks for a new word.
    RiskVerdict verdict = RiskVerdict::Watched;
    QString reason;
    AccountId decidedBy;
    QString byName;
    Instant at {};

    static RiskDecisionId idOf(const PlaceCode &place, RiskCheck check, const Uuid &subject);
};
BOOST_DESCRIBE_STRUCT(RiskDecision, (),
    (id, place, version, changedSeq, check, subjectKind, subject, subjectName, evidence, verdict, reason, decidedBy, byName, at))

/// A limit as a place set it, in place of the one that the program carries.
struct RiskLimit {
    RiskLimitId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    QString name; ///< A member of RiskLimits.
    qint64 value = 0;
    QString reason;
    QString byName;
    Instant at {};

    static RiskLimitId idOf(const PlaceCode &place, const QString &name);
};
BOOST_DESCRIBE_STRUCT(RiskLimit, (), (id, place, version, changedSeq, name, value, reason, byName, at))

BOOST_DEFINE_ENUM_CLASS(RiskUnit, Count, Days, Months, Share, Hundredths) ///< Share: basis points.

/// One limit: whose, in which unit, and between which values it makes sense.
struct RiskLimitKind {
    const char *name;
    RiskCheck check;
    RiskUnit unit;
    qint64 least;
    qint64 most;
};
std::span<const RiskLimitKind> riskLimitKinds();
/// Null: there is no such limit.
const RiskLimitKind *riskLimitKind(const QString &name);

} // namespace cpv
