#include "core/domain/programme_fit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

bool isOpen(const WindowStatus &window) { return window.state == WindowState::Open || window.state == WindowState::Grace; }

void addOnce(auto &list, const auto &value)
{
    if (std::ranges::find(list, value) == list.end())
        list.push_back(value);
}

std::optional<MissingFact> missingOfCompany(RuleType type, const EligibilityFacts &facts)
{
    if (!facts.company)
        return MissingFact::Company;
    const Company &company = *facts.company;
    if (type == RuleType::RegisteredInPlace && company.registeredIn.code.isEmpty())
        return MissingFact::RegisteredIn;
    if (type == RuleType::IndustryAllowed && company.industry.isEmpty())
        return MissingFact::Industry;
    if (type == RuleType::CompanySizeAtMost && company.size == SizeClass::Unknown)
        return MissingFact::Size;
    if (type == RuleType::StartupYoungerThan && !company.founded.isValid())
        return MissingFact::Founded;
    return std::nullopt;
}

std::optional<MissingFact> missingOfProvider(RuleType type, const EligibilityFacts &facts)
{
    if (!facts.form.provider)
        return MissingFact::Provider;
    if (type == RuleType::ProviderUnrelated)
        return MissingFact::ProviderParties;
    if (type == RuleType::ProviderInRegion && (!facts.provider || facts.provider->region.isEmpty()))
        return MissingFact::ProviderRegion;
    return std::nullopt;
}

/// Why a rule could not be checked; absent when it is not for want of a fact.
std::optional<MissingFact> missingFact(RuleType type, const EligibilityFacts &facts)
{
    const auto when = [](bool missing, MissingFact fact) { return missing ? std::optional(fact) : std::nullopt; };
    switch (type) {
    case RuleType::ApplicantTypeAllowed:
    case RuleType::CompanySizeAtMost:
    case RuleType::RegisteredInPlace:
    case RuleType::IndustryAllowed:
    case RuleType::StartupYoungerThan: return missingOfCompany(type, facts);
    case RuleType::CostKindAllowed:
    case RuleType::CostKindExcluded:
    case RuleType::CostsOfOneRate: // A plan without an amount has no kinds either: one question is enough.
        return when(facts.form.costs.empty(), facts.form.contractAmount.isZero() ? MissingFact::Cost : MissingFact::CostKinds);
    case RuleType::MinimumContract: return when(facts.form.contractAmount.isZero(), MissingFact::Cost);
    case RuleType::PublicAidAtMost:
        return facts.form.contractAmount.isZero() ? std::optional(MissingFact::Cost) : missingOfCompany(type, facts);
    case RuleType::ContractLengthAtMost: return when(!facts.form.periodFrom || !facts.form.periodTo, MissingFact::Period);
    case RuleType::ProviderListed:
    case RuleType::ProviderUnrelated:
    case RuleType::ProviderInRegion: return missingOfProvider(type, facts);
    case RuleType::ApplicantNotProvider: return when(!facts.applicantIsProvider, MissingFact::ProviderParties);
    case RuleType::CourseCompleted: return when(!facts.coursesCompleted, MissingFact::Courses);
    case RuleType::WithinWindow:
    case RuleType::CoverAtMost:
    case RuleType::NoOtherAid:
    case RuleType::ShownToReviewer: return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::vector<QString> parts(const QString &joined)
{
    const QStringList list = joined.split(u'|', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

QDate dayOf(const QString &iso) { return QDate::fromString(iso, Qt::ISODate); }

Money moneyOf(const QString &fen) { return Money::fromFen(fen.toLongLong()); }

/// Founded after this day, a start-up would be young enough: the rule's last good day moves with the founding.
QDate foundedAfter(const RuleCheck &check, QDate today)
{
    const qint64 tooOldBy = dayOf(check.limit).daysTo(today);
    return dayOf(check.input).addDays(tooOldBy - 1);
}

/// Those of the courses asked for that nobody completed yet.
std::vector<QString> coursesLeft(const RuleCheck &check)
{
    const std::vector<QString> completed = parts(check.input);
    std::vector<QString> left = parts(check.limit);
    std::erase_if(left, [&](const QString &course) { return std::ranges::find(completed, course) != completed.end(); });
    return left;
}

Remedy remedyOf(const Programme &programme, const RuleCheck &check, QDate today)
{
    switch (check.type) {
    case RuleType::ApplicantTypeAllowed: return {RemedyKind::BeOfType, parts(check.limit)};
    case RuleType::CompanySizeAtMost: return {RemedyKind::BeAtMostOfSize, parts(check.limit)};
    case RuleType::RegisteredInPlace: return {RemedyKind::RegisterIn, parts(check.limit)};
    case RuleType::IndustryAllowed: return {RemedyKind::BeInIndustry, parts(check.limit)};
    case RuleType::StartupYoungerThan: return {.kind = RemedyKind::BeFoundedAfter, .day = foundedAfter(check, today)};
    case RuleType::CostKindAllowed: return {RemedyKind::SpendOn, parts(check.limit)};
    case RuleType::CostKindExcluded: return {RemedyKind::LeaveOutCosts, parts(check.limit)};
    case RuleType::CostsOfOneRate: return {RemedyKind::ApplyApart, parts(check.limit)};
    case RuleType::MinimumContract: return {.kind = RemedyKind::SpendAtLeast, .amount = moneyOf(check.limit)};
    case RuleType::ContractLengthAtMost: return {.kind = RemedyKind::EndBy, .day = dayOf(check.limit)};
    case RuleType::ProviderListed: return {RemedyKind::ListedProvider};
    case RuleType::ProviderUnrelated: return {RemedyKind::UnrelatedProvider};
    case RuleType::ProviderInRegion: return {RemedyKind::ProviderIn, parts(check.limit)};
    case RuleType::ApplicantNotProvider: return {RemedyKind::NotBeingProvider};
    case RuleType::PublicAidAtMost: return {.kind = RemedyKind::AidBelow, .amount = moneyOf(check.limit)};
    case RuleType::NoOtherAid: return {RemedyKind::NoOtherAid};
    case RuleType::WithinWindow: return {.kind = RemedyKind::WaitUntil, .day = windowStatus(programme, today).opens};
    case RuleType::CourseCompleted: return {RemedyKind::CompleteCourse, coursesLeft(check)};
    case RuleType::CoverAtMost:
    case RuleType::ShownToReviewer: return {RemedyKind::ProgrammeCorrected};
    }
    Q_UNREACHABLE();
}

void judgeRules(const Programme &programme, const EligibilityFacts &facts, ProgrammeFit &fit)
{
    fit.checks = checkRules(programme, facts);
    for (size_t i = 0; i < fit.checks.size(); ++i) {
        const RuleCheck &check = fit.checks[i];
        if (check.outcome == CheckOutcome::Failed && check.type != RuleType::WithinWindow)
            fit.obstacles.push_back({check, remedyOf(programme, check, facts.today)});
        if (check.outcome != CheckOutcome::NotChecked || programme.rules[i].effect != RuleEffect::Fails || isBeforeIssue(programme.rules[i]))
            continue; // Only what can refuse makes an answer depend on it.
        if (check.type == RuleType::ProviderListed && programme.providers.empty())
            addOnce(fit.doubts, Doubt::ProviderList);
        else if (!missingFact(check.type, facts))
            addOnce(fit.doubts, Doubt::Rule);
        if (const auto fact = missingFact(check.type, facts))
            addOnce(fit.unknown, *fact);
    }
}

void reckon(const Programme &programme, const EligibilityFacts &facts, ProgrammeFit &fit)
{
    const SubsidyCase subsidyCase = subsidyCaseOf(programme, facts);
    fit.rate = coverFor(programme, subsidyCase.applicant, kindsOf(subsidyCase.costs));
    const Result<Subsidy> expected = subsidy(programme, subsidyCase);
    if (expected) {
        fit.expected = *expected;
        for (const SubsidyStep &step : expected->steps)
            if (step.name.startsWith(u"cap.") && step.after < step.before)
                fit.bindingCap = step;
        return;
    }
    const QString field = expected.error().arguments.value(0);
    if (expected.error().code == Errc::Missing && field == u"contractAmount")
        addOnce(fit.unknown, MissingFact::Cost);
    else if (expected.error().code == Errc::Missing && field == u"district")
        addOnce(fit.unknown, MissingFact::District);
    else
        fit.doubts.push_back(Doubt::Amount);
}

/// A programme says when it takes applications by its windows, or by a rule that it does so all year.
void doubtPublication(const Programme &programme, ProgrammeFit &fit)
{
    const auto saysWhen = [](const Rule &rule) { return rule.type == RuleType::WithinWindow; };
    if (programme.budgetPerYear.isZero())
        fit.doubts.push_back(Doubt::Budget);
    if (programme.windows.empty() && std::ranges::none_of(programme.rules, saysWhen))
        fit.doubts.push_back(Doubt::Window);
}

Fit verdictOf(const ProgrammeFit &fit)
{
    if (!isOpen(fit.window))
        return fit.window.state == WindowState::Coming ? Fit::NotYetOpen : Fit::Closed;
    if (!fit.obstacles.empty())
        return Fit::DoesNotFit;
    if (!fit.doubts.empty())
        return Fit::Undetermined;
    return fit.unknown.empty() ? Fit::Fits : Fit::FitsIf; // Papers are brought with the application, and named.
}

} // namespace

CostKind costKindOf(Workload workload, Supply supply)
{
    switch (workload) {
    case Workload::Training:
    case Workload::Inference: return supply == Supply::Rented ? CostKind::ComputeRental : CostKind::PrivateDeployment;
    case Workload::ModelService: return supply == Supply::Rented ? CostKind::ModelApi : CostKind::PrivateDeployment;
    case Workload::TrainingData: return CostKind::TrainingData;
    }
    Q_UNREACHABLE();
}

void fillIn(ApplicationForm &form, const Purpose &purpose)
{
    form.contractAmount = purpose.cost;
    form.costs.clear();
    if (purpose.cost > Money())
        form.costs.push_back({costKindOf(purpose.workload, purpose.supply), purpose.cost});
    form.otherAid = purpose.otherAid;
    form.provider = purpose.provider;
    form.periodFrom = purpose.start;
    form.periodTo.reset();
    if (purpose.start && purpose.months > 0)
        form.periodTo = purpose.start->addMonths(purpose.months).addDays(-1);
}

SubsidyCase subsidyCaseOf(const Programme &programme, const EligibilityFacts &facts)
{
    const ApplicationForm &form = facts.form;
    SubsidyCase subsidyCase {
        .applicant = facts.company ? typeForCover(programme, *facts.company, facts.today) : ApplicantType::Enterprise,
        .district = facts.company ? facts.company->district : QString(),
        .contractAmount = form.contractAmount,
        .costs = form.costs,
        .otherAid = form.otherAid};
    if (facts.used) {
        subsidyCase.usedCompanyYear = facts.used->companyYear;
        subsidyCase.usedCompanyTotal = facts.used->companyTotal;
    }
    if (form.periodFrom && form.periodTo)
        subsidyCase.contractPeriod = DateWindow {*form.periodFrom, *form.periodTo};
    return subsidyCase;
}

ProgrammeFit fitOf(const Programme &programme, const EligibilityFacts &facts)
{
    ProgrammeFit fit {.window = windowStatus(programme, facts.today)};
    judgeRules(programme, facts, fit);
    reckon(programme, facts, fit);
    doubtPublication(programme, fit);
    for (const MaterialRequirement &paper : programme.materials) {
        const auto isIt = [&](const MaterialRef &material) { return material.kind == paper.kind; };
        if (paper.required && std::ranges::none_of(facts.form.materials, isIt))
            fit.papers.push_back(paper.kind);
    }
    fit.fit = verdictOf(fit);
    return fit;
}

} // namespace cpv
