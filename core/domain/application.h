#pragma once

#include "core/base/clock.h"
#include "core/base/describe.h"
#include "core/base/money.h"
#include "core/base/place_code.h"
#include "core/domain/ids.h"
#include "core/domain/stage.h"
#include "core/domain/parties.h"
#include "core/domain/programme.h"
#include "core/domain/projection.h"

#include <QDate>

#include <algorithm>
#include <optional>
#include <vector>

namespace cpv {

struct CostItem {
    CostKind kind = CostKind::ComputeRental;
    Money amount;
};
BOOST_DESCRIBE_STRUCT(CostItem, (), (kind, amount))

/// The kinds that cost something.
inline std::vector<CostKind> kindsOf(const std::vector<CostItem> &costs)
{
    std::vector<CostKind> kinds;
    for (const CostItem &item : costs)
        if (item.amount > Money())
            kinds.push_back(item.kind);
    return kinds;
}

/// A paper of an application. The bytes live in the material store under their digest and are stored once.
struct MaterialRef {
    QString kind;
    QString name;   ///< File name as the person knows it.
    QString sha256; ///< Lower-case hex.
    qint64 size = 0;
};
BOOST_DESCRIBE_STRUCT(MaterialRef, (), (kind, name, sha256, size))

/// What a company fills in. An empty or zero field is not yet filled; `submit` says what is missing.
struct ApplicationForm {
    ProgrammeId programme;
    CompanyId company;
    QString project;
    QString purpose;
    std::optional<ProviderId> provider;
    QString contractNumber;
    Money contractAmount;
    std::optional<QDate> contractSigned;
    std::optional<QDate> periodFrom; ///< Inclusive.
    std::optional<QDate> periodTo;   ///< Inclusive.
    std::vector<CostItem> costs;
    Money otherAid; ///< Other public aid for the same contract.
    QString contactName;
    QString contactPhone;
    std::vector<MaterialRef> materials;
    bool declared = false; ///< The declaration of truth is ticked.
    std::optional<Projection> projection; ///< What the company expects of it; for the office to see, no rule judges it.
};
BOOST_DESCRIBE_STRUCT(ApplicationForm, (),
    (programme, company, project, purpose, provider, contractNumber, contractAmount, contractSigned, periodFrom, periodTo,
        costs, otherAid, contactName, contactPhone, materials, declared, projection))

/// A form not yet submitted. Belongs to the company; synced with If-Match on `version`, outside the log.
struct Draft : ApplicationForm {
    DraftId id;
    PlaceCode place;
    qint32 version = 0; ///< The registry's revision this one is based on.
    qint64 changedSeq = 0;
    Instant editedAt {};
    QString editedBy; ///< The person's name; the registry writes it.
    qint32 step = 0; ///< Which of the four steps was open, so that work goes on where it stopped.
    std::optional<ApplicationId> corrects; ///< A correction round of a returned application.
    bool discarded = false;                ///< Submitted or thrown away.
};
BOOST_DESCRIBE_STRUCT(Draft, (ApplicationForm), (id, place, version, changedSeq, editedAt, editedBy, step, corrects, discarded))

BOOST_DEFINE_ENUM_CLASS(CheckOutcome, Passed, Failed, NeedsReview, Recorded, NotChecked)
/// How one rule judged one form: the rule's number, what it saw, and a stable reason for people's language.
struct RuleCheck {
    QString rule;
    RuleType type = RuleType::ShownToReviewer;
    CheckOutcome outcome = CheckOutcome::NotChecked;
    QString input; ///< What was compared, already formatted without a language (codes, amounts in fen, ISO dates).
    QString limit;
};
BOOST_DESCRIBE_STRUCT(RuleCheck, (), (rule, type, outcome, input, limit))

/// One line of a return for correction; `field` names a member of ApplicationForm or "materials/<kind>".
struct CorrectionItem {
    QString field;
    QString text;
};
BOOST_DESCRIBE_STRUCT(CorrectionItem, (), (field, text))

struct PayerAmount {
    QString payer;
    Money amount;
};
BOOST_DESCRIBE_STRUCT(PayerAmount, (), (payer, amount))

/// One line of an explained calculation: `name` is a stable word (e.g. "eligibleCost", "cap.CompanyYear"), translated on screen.
struct SubsidyStep {
    QString name;
    QString rule;
    QString detail; ///< Language-free inputs, e.g. "305/729" or "30.00 %".
    Money before;
    Money after;
};
BOOST_DESCRIBE_STRUCT(SubsidyStep, (), (name, rule, detail, before, after))

BOOST_DEFINE_ENUM_CLASS(Verdict, Award, Refuse, Disregard)
struct Decision {
    Verdict verdict = Verdict::Award;
    AccountId proposedBy;
    std::vector<AccountId> confirmedBy;
    qint32 confirmersNeeded = 1;
    Money amount;
    std::vector<PayerAmount> shares;
    std::vector<SubsidyStep> steps;
    QString reasonCode;
    QString text; ///< For the applicant; kept for ever.
    Instant at {};
};
BOOST_DESCRIBE_STRUCT(Decision, (),
    (verdict, proposedBy, confirmedBy, confirmersNeeded, amount, shares, steps, reasonCode, text, at))

/// How long an award may wait for its issue.
constexpr int IssueWithinDays = 90;

struct Application : ApplicationForm {
    ApplicationId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    QString number;
    Stage stage = Stage::Submitted;
    qint32 ruleVersion = 0;
    QString companyName;
    QString companyPinyin;
    QString providerName;
    ApplicantType applicantType = ApplicantType::Enterprise;
    SizeClass companySize = SizeClass::Unknown;
    QString district;
    QString industry; ///< The company's, by its division of GB/T 4754: "C36".
    std::optional<bool> firstTime; ///< Its first application in this place; absent where nobody counted.
    Money requested; ///< What the calculation gave at submission.
    AccountId submittedBy;
    Instant submittedAt {};
    Instant changedAt {};
    std::optional<Instant> decidedAt; ///< Confirmed, refused or disregarded, as long as that stands.
    bool late = false; ///< Accepted within the grace period.
    std::vector<RuleCheck> checks;
    CheckOutcome gravestCheck = CheckOutcome::NotChecked; ///< Of `checks`, so that lists can show it and be asked by it.
    qint32 gravestChecks = 0;                             ///< How many have that outcome; 0 where there is no rule.
    std::vector<SubsidyStep> steps;
    std::vector<CorrectionItem> corrections;
    std::optional<QDate> correctionDue; ///< Inclusive.
    std::optional<Decision> decision;
    std::vector<Decision> earlierDecisions;
    Money awarded;
    qint32 budgetYear = 0;
    std::optional<QDate> noticeFrom;
    std::optional<QDate> noticeTo; ///< Inclusive.
    bool appealed = false;
    qint32 openObjections = 0;
    std::optional<VoucherId> voucher;
    std::optional<QDate> due; ///< As stepDue says; kept, so that lists can be sorted and asked by it.
};
BOOST_DESCRIBE_STRUCT(Application, (ApplicationForm),
    (id, place, version, changedSeq, number, stage, ruleVersion, companyName, companyPinyin, providerName, applicantType,
        companySize, district, industry, firstTime, requested, submittedBy, submittedAt, changedAt, decidedAt, late, checks, gravestCheck, gravestChecks, steps,
        corrections, correctionDue, decision, earlierDecisions, awarded, budgetYear, noticeFrom, noticeTo, appealed, openObjections,
        voucher, due))

/// What it is about: proposed or decided, else requested.
inline Money amountOf(const Application &application) { return application.decision ? application.decision->amount : application.requested; }

inline bool hasTakenPart(const Decision &decision, AccountId account)
{
    return decision.proposedBy == account || std::ranges::find(decision.confirmedBy, account) != decision.confirmedBy.end();
}
/// An appeal or an upheld objection goes to other people than those who decided before.
inline bool decidedBefore(const Application &application, AccountId account)
{
    return std::ranges::any_of(application.earlierDecisions, [&](const Decision &earlier) { return hasTakenPart(earlier, account); });
}
/// Now or before.
inline bool hasDecided(const Application &application, AccountId account)
{
    return (application.decision && hasTakenPart(*application.decision, account)) || decidedBefore(application, account);
}

BOOST_DEFINE_ENUM_CLASS(ObjectionState, Open, Dismissed, Upheld)
struct Objection {
    ObjectionId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    ApplicationId application;
    QString objector;
    QString grounds;
    QString answer;
    ObjectionState state = ObjectionState::Open;
    Instant at {};
    std::optional<AccountId> recordedBy;
    std::optional<AccountId> decidedBy;
    std::optional<Instant> decidedAt;
};
BOOST_DESCRIBE_STRUCT(
    Objection, (),
    (id, place, version, changedSeq, application, objector, grounds, answer, state, at, recordedBy, decidedBy, decidedAt))

} // namespace cpv
