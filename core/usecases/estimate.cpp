#include "core/usecases/estimate.h"

#include <algorithm>

namespace cpv {

namespace {

SubsidyCase caseOf(const ApplicationForm &form, const EstimateFacts &facts, QDate today)
{
    SubsidyCase subsidyCase {
        .applicant = facts.company ? typeForCover(facts.programme, *facts.company, today) : ApplicantType::Enterprise,
        .district = facts.company ? facts.company->district : QString(),
        .contractAmount = form.contractAmount,
        .costs = form.costs,
        .otherAid = form.otherAid};
    if (form.periodFrom && form.periodTo)
        subsidyCase.contractPeriod = DateWindow {*form.periodFrom, *form.periodTo};
    return subsidyCase;
}

} // namespace

bool Estimate::ready() const
{
    const bool open = window.state == WindowState::Open || window.state == WindowState::Grace;
    return open && subsidy && missing.empty()
        && std::ranges::none_of(checks, [](const RuleCheck &check) { return check.outcome == CheckOutcome::Failed; });
}

Estimate estimate(const ApplicationForm &form, const EstimateFacts &facts, QDate today)
{
    return {.subsidy = subsidy(facts.programme, caseOf(form, facts, today)),
        .checks = checkRules(facts.programme,
            {.form = form,
                .company = facts.company ? &*facts.company : nullptr,
                .provider = facts.provider ? &*facts.provider : nullptr,
                .applicantIsProvider = facts.applicantIsProvider,
                .today = today}),
        .missing = missingFields(facts.programme, form),
        .window = windowStatus(facts.programme, today)};
}

} // namespace cpv
