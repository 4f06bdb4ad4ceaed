#include "ui/admin/check_summary.h"

#include <QCoreApplication>

namespace cpv {

namespace {

class CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(CheckSummary)

public:
    static CheckSummary of(CheckOutcome gravest, int count)
    {
        if (count == 0)
            return {tr("No checks"), Tone::Neutral};
        switch (gravest) {
        case CheckOutcome::Failed: return {tr("%1 failed").arg(count), Tone::Bad};
        case CheckOutcome::NeedsReview: return {tr("%1 to review").arg(count), Tone::Warn};
        case CheckOutcome::NotChecked: return {tr("%1 not checked").arg(count), Tone::Neutral};
        case CheckOutcome::Recorded:
        case CheckOutcome::Passed: return {tr("All passed"), Tone::Ok};
        }
        Q_UNREACHABLE();
    }
};

}

CheckSummary checkSummary(const Application &application)
{
    return CheckWords::of(application.gravestCheck, application.gravestChecks);
}

} // namespace cpv
