#pragma once

#include "core/domain/application.h"
#include "core/domain/command.h"
#include "core/domain/parties.h"

#include <QDate>

#include <optional>
#include <vector>

namespace cpv {

BOOST_DEFINE_ENUM_CLASS(CaseAction, Accept, Return, Disregard, Propose, Refuse, Confirm, SendBack, Publish, Object, Award, Issue)

/// Why an action that the stage asks for isn't this person's to take, or not yet.
enum class ActionHint { None, NeedsClerk, NeedsReviewer, NeedsApprover, YouProposed, YouConfirmed, DecidedBefore, NoticeRuns, ObjectionOpen, CourseOpen };

struct OfferedAction {
    CaseAction action = CaseAction::Accept;
    bool enabled = true;
    ActionHint hint = ActionHint::None; ///< Set when not enabled.
    bool operator==(const OfferedAction &) const = default;
};

/// What can be done with the application at its stage, in the order of the buttons: the main one first. The rule is the decider's; this
/// only keeps people from pressing what would be refused, and says why. `awaitsCourse`: the voucher waits until one is finished.
std::vector<OfferedAction> actionsFor(const Application &application, const Account &account, QDate today, bool awaitsCourse = false);

/// The command of a step that needs no words of its person; absent for the others, which have a form. `voucher`: of an issue.
std::optional<Payload> payloadOf(CaseAction action, ApplicationId application, VoucherId voucher);

} // namespace cpv
