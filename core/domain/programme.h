#pragma once

#include "core/base/describe.h"
#include "core/base/money.h"
#include "core/base/place_code.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/rubric.h"

#include <QDate>

#include <vector>

/// A place's programme: the versioned rule set as data. No rule of a place stands in code; code knows only rule types.
namespace cpv {

BOOST_DEFINE_ENUM_CLASS(SubsidyKind, Compute, Model, Data)
BOOST_DEFINE_ENUM_CLASS(ApplicantType, Enterprise, Startup, University, ResearchInstitute, SoleTrader)
BOOST_DEFINE_ENUM_CLASS(CostKind, ComputeRental, ModelApi, PrivateDeployment, TrainingData, Storage, Network, Security, Other)
/// ClaimFirst: a voucher is issued and then redeemed. PayFirst: the company pays, then claims against its award.
BOOST_DEFINE_ENUM_CLASS(ProgrammeMode, ClaimFirst, PayFirst)
BOOST_DEFINE_ENUM_CLASS(Confidence, Low, Medium, High)

/// One payer's part of the cover. `payer` is "nation", a GB/T 2260 code, or "district" (the applicant's district).
struct PayerRate {
    QString payer;
    BasisPoints rate;
    QString rule; ///< Number of the rule in the document.
};
BOOST_DESCRIBE_STRUCT(PayerRate, (), (payer, rate, rule))

/// PublicAid limits this subsidy and other public aid for the same contract together, as a `share` of the contract.
BOOST_DEFINE_ENUM_CLASS(CapScope, Contract, CompanyYear, CompanyTotal, PublicAid)
struct Cap {
    CapScope scope = CapScope::Contract;
    Money amount;
    QString rule;
    BasisPoints share {}; ///< Of PublicAid; zero: as much as the programme's own cover for the applicant.
};
BOOST_DESCRIBE_STRUCT(Cap, (), (scope, amount, rule, share))

/// A higher (or lower) whole cover for some applicants, e.g. start-ups; replaces the sum of the payers' rates in proportion.
struct RateVariant {
    ApplicantType applicant = ApplicantType::Startup;
    BasisPoints rate;
    QString rule;
    qint32 youngerThanMonths = 0; ///< On the day of application; zero: of any age. An older one has an enterprise's cover.
};
BOOST_DESCRIBE_STRUCT(RateVariant, (), (applicant, rate, rule, youngerThanMonths))

/// A whole cover of its own for one of the programme's kinds of cost, whoever applies. An application has one cover, so that
/// a voucher pays one part of every bill: where its costs are mixed, it is the lowest of theirs.
struct CostRate {
    CostKind kind = CostKind::ModelApi;
    BasisPoints rate;
    Money cap; ///< Of one contract; zero: none besides the programme's caps.
    QString rule;
};
BOOST_DESCRIBE_STRUCT(CostRate, (), (kind, rate, cap, rule))

/// Both days inclusive, local dates.
struct DateWindow {
    QDate from;
    QDate to;
};
BOOST_DESCRIBE_STRUCT(DateWindow, (), (from, to))

/// Applications up to `upTo` need `people` different confirmers; the last step has no limit (upTo zero).
struct ApprovalStep {
    Money upTo;
    qint32 people = 1;
};
BOOST_DESCRIBE_STRUCT(ApprovalStep, (), (upTo, people))

struct MaterialRequirement {
    QString kind; ///< e.g. "businessLicence"; names are in resources/materials.json.
    bool required = true;
};
BOOST_DESCRIBE_STRUCT(MaterialRequirement, (), (kind, required))

BOOST_DEFINE_ENUM_CLASS(RuleType, ApplicantTypeAllowed, CompanySizeAtMost, RegisteredInPlace, CostKindAllowed, MinimumContract,
    ProviderListed, ProviderUnrelated, ApplicantNotProvider, WithinWindow, ContractLengthAtMost, IndustryAllowed, CoverAtMost,
    CostKindExcluded, CostsOfOneRate, StartupYoungerThan, PublicAidAtMost, NoOtherAid, ProviderInRegion, CourseCompleted,
    ShownToReviewer)
/// What a hit does: refuse the submit, send to a person, or only record.
BOOST_DEFINE_ENUM_CLASS(RuleEffect, Fails, NeedsReview, Recorded)
/// Among the parameters of CourseCompleted: the courses are to be finished before the voucher's issue, not before the submission.
inline const QString BeforeIssue = QStringLiteral("beforeIssue");
/// One eligibility rule: its number, its type and the type's parameters (enumerators, codes, or a number, by type).
struct Rule {
    QString number;
    RuleType type = RuleType::ShownToReviewer;
    RuleEffect effect = RuleEffect::Fails;
    std::vector<QString> parameters;
    QString textZh;
    QString textEn;
};
BOOST_DESCRIBE_STRUCT(Rule, (), (number, type, effect, parameters, textZh, textEn))

/// Whole or part days and rounding of the time share, since the places count differently.
BOOST_DEFINE_ENUM_CLASS(DayCount, EndInclusive, EndExclusive)
struct TimeShareRule {
    bool applies = false; ///< Otherwise the whole contract counts.
    DateWindow base;      ///< The programme's base period.
    DayCount dayCount = DayCount::EndInclusive;
    qint64 roundDownToFen = 1; ///< Time share and rate each; 100 cuts to whole yuan, that is four decimals of 万元.
};
BOOST_DESCRIBE_STRUCT(TimeShareRule, (), (applies, base, dayCount, roundDownToFen))

struct Programme {
    ProgrammeId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    SubsidyKind kind = SubsidyKind::Compute;
    ProgrammeMode mode = ProgrammeMode::ClaimFirst;
    QString nameZh, nameEn, placeZh, placeEn;
    QString numberPrefix; ///< Two or three letters before application and voucher numbers, one set per programme of a place.
    qint32 ruleVersion = 1;
    QDate effectiveFrom;
    std::optional<QDate> effectiveTo;
    Money budgetPerYear; ///< As published; zero where it isn't. Money comes only from grants in the ledger.
    std::vector<PayerRate> payers;
    std::vector<RateVariant> variants;
    std::vector<CostRate> costRates;
    std::vector<Cap> caps;
    Money minContract;
    std::vector<ApplicantType> applicants;
    std::vector<CostKind> costs;
    TimeShareRule timeShare;
    std::vector<DateWindow> windows; ///< Empty: continuous.
    qint32 graceDays = 0;
    qint32 correctionDays = 10; ///< Working days that a returned application may take.
    qint32 noticeDays = 5;      ///< Working days.
    qint32 validityMonths = 12;
    std::vector<ApprovalStep> approvals;
    std::vector<MaterialRequirement> materials;
    std::vector<Rule> rules;
    std::vector<ProviderId> providers; ///< The approved list.
    QString sourceZh, sourceEn; ///< Where the rules were read.
    Confidence confidence = Confidence::Medium;
    bool demonstration = false;
    std::optional<Rubric> rubric = {}; ///< Where experts score before an award.
    std::optional<ProgrammeProposalId> coming = {}; ///< The version that is announced. Given by the registry.
};
BOOST_DESCRIBE_STRUCT(Programme, (),
    (id, place, version, changedSeq, kind, mode, nameZh, nameEn, placeZh, placeEn, numberPrefix, ruleVersion, effectiveFrom,
        effectiveTo, budgetPerYear, payers, variants, costRates, caps, minContract, applicants, costs, timeShare, windows, graceDays,
        correctionDays, noticeDays, validityMonths, approvals, materials, rules, providers, sourceZh, sourceEn, confidence,
        demonstration, rubric, coming))

/// How many different people must confirm an award of this size.
qint32 confirmersNeeded(const Programme &programme, Money award);

/// The own rate of one of these kinds, the lowest if several have one; null where none has.
const CostRate *ownRate(const Programme &programme, const std::vector<CostKind> &kinds);

/// Sum of the payers' rates, or the variant's rate for this applicant type, or what costs of these kinds have of their own;
/// never above the whole.
BasisPoints coverFor(const Programme &programme, ApplicantType applicant, const std::vector<CostKind> &kinds = {});

/// The programme's kinds of cost that have the same cover as these: what a voucher for them may pay.
std::vector<CostKind> costsCoveredLike(const Programme &programme, const std::vector<CostKind> &kinds);

/// What would make the rule set pay wrongly, or leave it undecided what it says. Every publication passes here, whichever
/// program sends it. Missing or OutOfRange {member of Programme}.
[[nodiscard]] Result<void> checkProgramme(const Programme &programme);

} // namespace cpv
