#include "core/domain/late_findings.h"

#include "core/domain/related_digests.h"
#include "core/domain/stage_end.h"

#include <algorithm>

namespace cpv {

std::optional<int> relatedSinceChecks(const Application &application, const Company &company, const Provider &provider)
{
    const auto check = std::ranges::find(application.checks, RuleType::ProviderUnrelated, &RuleCheck::type);
    const bool told = check != application.checks.end() && check->outcome != CheckOutcome::Passed && check->outcome != CheckOutcome::NotChecked;
    const int shared = sharedDigests(company, provider).value_or(0);
    return shared == 0 || told ? std::nullopt : std::optional(shared);
}

bool shareContract(const Application &one, const Application &other)
{
    if (one.id == other.id || cameToNothing(one.stage) || cameToNothing(other.stage))
        return false;
    const QString number = one.contractNumber.trimmed();
    if (number.isEmpty() || number != other.contractNumber.trimmed())
        return false; // Numbers are their parties' own: two strangers' contracts may bear the same one.
    return one.company == other.company || (one.provider && one.provider == other.provider) || one.contractAmount == other.contractAmount;
}

} // namespace cpv
