#pragma once

#include "core/domain/eligibility.h"
#include "core/domain/subsidy.h"

/// Which programmes fit what a company plans, before anything is written: the rules and the calculation of a submission,
/// asked early, so that the answer can't differ from the registry's.
namespace cpv {

BOOST_DEFINE_ENUM_CLASS(Workload, Training, Inference, ModelService, TrainingData)
/// Whose machines do the work.
BOOST_DEFINE_ENUM_CLASS(Supply, Rented, Own)

/// What a company wants to run. Zero and absent are not yet known.
struct Purpose {
    Workload workload = Workload::Training;
    Supply supply = Supply::Rented;
    Money cost;
    std::optional<QDate> start;
    qint32 months = 0;
    std::optional<ProviderId> provider;
    Money otherAid;
};
BOOST_DESCRIBE_STRUCT(Purpose, (), (workload, supply, cost, start, months, provider, otherAid))

CostKind costKindOf(Workload workload, Supply supply);

/// Writes the plan into a form; what a plan doesn't say is left as it is.
void fillIn(ApplicationForm &form, const Purpose &purpose);

/// FitsIf: as far as is known, since facts are `unknown`. Undetermined: nothing fails, but the place leaves open what decides (its
/// `doubts`). NotYetOpen and Closed stand whatever the rules say, as they do when the registry receives an application.
BOOST_DEFINE_ENUM_CLASS(Fit, Fits, FitsIf, Undetermined, NotYetOpen, DoesNotFit, Closed)

/// A fact that a rule or the calculation needs and hasn't got.
BOOST_DEFINE_ENUM_CLASS(MissingFact, Company, RegisteredIn, District, Industry, Size, Founded, Cost, CostKinds, Period, Provider,
    ProviderRegion, ProviderParties, Courses)
/// What the place has not published, or in words that only a newer program knows.
BOOST_DEFINE_ENUM_CLASS(Doubt, Budget, Window, ProviderList, Rule, Amount)

/// What would have to be otherwise for a rule to hold. Values are enumerators or codes.
BOOST_DEFINE_ENUM_CLASS(RemedyKind, BeOfType, BeAtMostOfSize, RegisterIn, BeInIndustry, BeFoundedAfter, SpendOn, SpendAtLeast,
    LeaveOutCosts, ApplyApart, EndBy, ListedProvider, UnrelatedProvider, ProviderIn, NotBeingProvider, AidBelow, NoOtherAid,
    WaitUntil, CompleteCourse, ProgrammeCorrected)
struct Remedy {
    RemedyKind kind = RemedyKind::ProgrammeCorrected;
    std::vector<QString> values = {};
    Money amount = {};             ///< Of SpendAtLeast (inclusive) and AidBelow (exclusive).
    std::optional<QDate> day = {}; ///< Of EndBy (inclusive), BeFoundedAfter (exclusive) and WaitUntil.
};
BOOST_DESCRIBE_STRUCT(Remedy, (), (kind, values, amount, day))

struct Obstacle {
    RuleCheck check; ///< The rule's number and what it saw.
    Remedy remedy;
};
BOOST_DESCRIBE_STRUCT(Obstacle, (), (check, remedy))

struct ProgrammeFit {
    Fit fit = Fit::Undetermined;
    WindowStatus window;
    std::vector<RuleCheck> checks; ///< Every rule, in the programme's order.
    std::vector<Obstacle> obstacles; ///< Rules that would refuse, other than the window.
    std::vector<MissingFact> unknown; ///< Each once.
    std::vector<QString> papers;      ///< Required kinds that the form hasn't got yet.
    std::vector<Doubt> doubts;
    BasisPoints rate {};
    std::optional<Subsidy> expected; ///< Absent while a fact that it needs is.
    std::optional<SubsidyStep> bindingCap; ///< The last cap that lowered the amount.
};

/// On `facts.today`. What the registry alone knows (use of caps by the company) is left to it, as in every estimate.
ProgrammeFit fitOf(const Programme &programme, const EligibilityFacts &facts);

/// The calculation's case for a form as it stands.
SubsidyCase subsidyCaseOf(const Programme &programme, const EligibilityFacts &facts);

} // namespace cpv
