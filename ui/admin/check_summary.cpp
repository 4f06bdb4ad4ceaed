#include "ui/admin/check_summary.h"

#include <QCoreApplication>

#include <algorithm>

namespace cpv {

namespace {

class CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(CheckSummary)

public:
    static CheckSummary of(const std::vector<RuleCheck> &checks)
    {
        const auto count = [&](CheckOutcome outcome) { return std::ranges::count(checks, outcome, &RuleCheck::outcome); };
        if (checks.empty())
            return {tr("Not checked"), Tone::Neutral};
        if (const auto failed = count(CheckOutcome::Failed))
            return {tr("%1 failed").arg(failed), Tone::Bad};
        if (const auto open = count(CheckOutcome::NeedsReview))
            return {tr("%1 to review").arg(open), Tone::Warn};
        if (const auto unknown = count(CheckOutcome::NotChecked))
            return {tr("%1 not checked").arg(unknown), Tone::Neutral};
        return {tr("All passed"), Tone::Ok};
    }
};

}

CheckSummary checkSummary(const std::vector<RuleCheck> &checks) { return CheckWords::of(checks); }

} // namespace cpv
