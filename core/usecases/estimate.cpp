#include "core/usecases/estimate.h"

#include "core/domain/programme_fit.h"

#include <algorithm>

namespace cpv {

bool Estimate::ready() const
{
    return takesApplications(window) && subsidy && missing.empty()
        && std::ranges::none_of(checks, [](const RuleCheck &check) { return check.outcome == CheckOutcome::Failed; });
}

Estimate estimate(const ApplicationForm &form, const EstimateFacts &facts, QDate today)
{
    const EligibilityFacts known {.form = form,
        .company = facts.company ? &*facts.company : nullptr,
        .provider = facts.provider ? &*facts.provider : nullptr,
        .applicantIsProvider = facts.applicantIsProvider,
        .today = today,
        .used = facts.used,
        .coursesCompleted = facts.coursesCompleted};
    return {.subsidy = subsidy(facts.programme, subsidyCaseOf(facts.programme, known)),
        .checks = checkRules(facts.programme, known),
        .missing = missingFields(facts.programme, form),
        .window = windowStatus(facts.programme, today)};
}

} // namespace cpv
