#include "core/domain/late_findings.h"

#include "core/domain/related_digests.h"

#include <algorithm>
#include <array>

namespace cpv {

namespace {

/// Nothing is paid for it any more.
bool isGivenUp(Stage stage)
{
    static constexpr std::array without {Stage::Disregarded, Stage::Refused, Stage::Withdrawn, Stage::Lapsed};
    return std::ranges::find(without, stage) != without.end();
}

} // namespace

std::optional<int> relatedSinceChecks(const Application &application, const Company &company, const Provider &provider)
{
    const auto check = std::ranges::find(application.checks, RuleType::ProviderUnrelated, &RuleCheck::type);
    const bool told = check != application.checks.end() && check->outcome != CheckOutcome::Passed && check->outcome != CheckOutcome::NotChecked;
    const int shared = sharedDigests(company, provider).value_or(0);
    return shared == 0 || told ? std::nullopt : std::optional(shared);
}

bool shareContract(const Application &one, const Application &other)
{
    if (one.id == other.id || isGivenUp(one.stage) || isGivenUp(other.stage))
        return false;
    const QString number = one.contractNumber.trimmed();
    if (number.isEmpty() || number != other.contractNumber.trimmed())
        return false; // Numbers are their parties' own: two strangers' contracts may bear the same one.
    return one.company == other.company || (one.provider && one.provider == other.provider) || one.contractAmount == other.contractAmount;
}

} // namespace cpv
