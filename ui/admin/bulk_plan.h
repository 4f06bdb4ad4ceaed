#pragma once

#include "core/usecases/case_groups.h"
#include "ui/admin/case_actions.h"

#include <span>

namespace cpv {

/// Why a case stays where it is while others go on, the first that holds.
enum class BulkStay {
    None,       ///< It goes on.
    OtherStep,  ///< It waits for another one.
    NotYours,   ///< As for the step of one case: the hint says why.
    RuleResult, ///< A rule failed, asks for a look, or could not be checked.
    Finding,    ///< A risk check found something, and no person cleared it.
    KnownSince, ///< Something came to be known after the submission.
    OtherRules, ///< Of another programme or version of its rules than most of those that could go on.
};

struct BulkLine {
    BulkStay stay = BulkStay::None;
    ActionHint hint = ActionHint::None; ///< Of NotYours.
};

/// What a step would do with each of several cases: those of one set of rules about which nothing is to be looked at go on together.
struct BulkPlan {
    std::vector<BulkLine> lines;          ///< Of the cases, in their order.
    int going = 0;
    Money amount;                         ///< Of those that go on.
    const GroupedCase *rulesOf = nullptr; ///< One of those whose rules most have; null: nobody could go on.
};

/// The step that several cases at the stage can take together; absent where each needs words or figures of its own.
std::optional<CaseAction> bulkStepAt(Stage stage);
/// The plan keeps pointing into the cases.
BulkPlan planBulk(CaseAction action, std::span<const GroupedCase> cases, const Account &account, QDate today);

/// "Accept 3 case(s)", and as what was done.
QString bulkStepText(CaseAction action, int count);
QString bulkDoneText(CaseAction action, int count);
/// Why it stays, as a sentence; empty for one that goes on.
QString bulkStayText(const BulkLine &line, const GroupedCase &each);

} // namespace cpv
