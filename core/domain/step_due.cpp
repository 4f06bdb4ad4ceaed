#include "core/domain/step_due.h"

#include <algorithm>

namespace cpv {

std::optional<QDate> stepDue(const Application &application, const WorkingDays &workingDays)
{
    switch (application.stage) { // No default: a new stage must say here whether a term runs.
    case Stage::Returned:
        return application.correctionDue;
    case Stage::InNotice:
        if (!application.noticeTo || application.openObjections > 0)
            return std::nullopt;
        return workingDays.after(std::max(*application.noticeTo, localDate(application.changedAt)), 1); // An objection may have ended later.
    case Stage::Awarded:
        return application.voucher ? std::nullopt : std::optional(localDate(application.changedAt).addDays(IssueWithinDays));
    case Stage::Submitted:
    case Stage::InReview:
    case Stage::Proposed:
    case Stage::Confirmed:
    case Stage::Closed:
    case Stage::Disregarded:
    case Stage::Refused:
    case Stage::Withdrawn:
    case Stage::Lapsed:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace cpv
