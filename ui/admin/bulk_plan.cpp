#include "ui/admin/bulk_plan.h"

#include "ui/admin/action_bar.h"
#include "ui/admin/risk_words.h"
#include "ui/models/domain_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace cpv {

namespace {

class BulkWords
{
    Q_DECLARE_TR_FUNCTIONS(BulkSteps)
};

struct StepWords {
    const char *step;
    const char *done;
};

/// Absent for a step that each case takes alone.
std::optional<StepWords> wordsOf(CaseAction action)
{
    switch (action) {
    case CaseAction::Accept: return StepWords {QT_TRANSLATE_N_NOOP("BulkSteps", "Accept %n case(s)"), QT_TRANSLATE_N_NOOP("BulkSteps", "%n case(s) accepted")};
    case CaseAction::Confirm: return StepWords {QT_TRANSLATE_N_NOOP("BulkSteps", "Confirm %n award(s)"), QT_TRANSLATE_N_NOOP("BulkSteps", "%n award(s) confirmed")};
    case CaseAction::Publish: return StepWords {QT_TRANSLATE_N_NOOP("BulkSteps", "Publish notices of %n case(s)"), QT_TRANSLATE_N_NOOP("BulkSteps", "Notices of %n case(s) published")};
    case CaseAction::Award: return StepWords {QT_TRANSLATE_N_NOOP("BulkSteps", "Award %n case(s)"), QT_TRANSLATE_N_NOOP("BulkSteps", "%n case(s) awarded")};
    case CaseAction::Issue: return StepWords {QT_TRANSLATE_N_NOOP("BulkSteps", "Issue %n award(s)"), QT_TRANSLATE_N_NOOP("BulkSteps", "%n award(s) issued")};
    case CaseAction::Return:
    case CaseAction::Disregard:
    case CaseAction::Propose:
    case CaseAction::Refuse:
    case CaseAction::SendBack:
    case CaseAction::Object: return std::nullopt;
    }
    return std::nullopt;
}

using Rules = std::pair<ProgrammeId, qint32>;

Rules rulesOf(const GroupedCase &each) { return {each.application.programme, each.application.ruleVersion}; }

bool asksForLook(const RuleCheck &check)
{
    return check.outcome == CheckOutcome::Failed || check.outcome == CheckOutcome::NeedsReview || check.outcome == CheckOutcome::NotChecked;
}

/// As for a case alone, before anything is compared with the others.
BulkLine lineOf(CaseAction action, const GroupedCase &each, const Account &account, QDate today)
{
    const std::vector<OfferedAction> offered = actionsFor(each.application, account, today, each.awaitsCourse);
    const auto found = std::ranges::find(offered, action, &OfferedAction::action);
    if (found == offered.end())
        return {BulkStay::OtherStep};
    if (!found->enabled)
        return {BulkStay::NotYours, found->hint};
    if (std::ranges::any_of(each.application.checks, asksForLook))
        return {BulkStay::RuleResult};
    if (!each.findings.empty())
        return {BulkStay::Finding};
    return {each.knownSince ? BulkStay::KnownSince : BulkStay::None};
}

/// A case of the rules that most of those that could go on have; of several such rules, those of the first case. Null: none could.
const GroupedCase *commonRules(std::span<const GroupedCase> cases, const std::vector<BulkLine> &lines)
{
    std::map<Rules, int> counts;
    for (size_t i = 0; i < cases.size(); ++i)
        if (lines[i].stay == BulkStay::None)
            ++counts[rulesOf(cases[i])];
    const GroupedCase *common = nullptr;
    for (size_t i = 0; i < cases.size(); ++i)
        if (lines[i].stay == BulkStay::None && (!common || counts[rulesOf(cases[i])] > counts[rulesOf(*common)]))
            common = &cases[i];
    return common;
}

QString hintText(ActionHint hint, const Application &application)
{
    switch (hint) {
    case ActionHint::None: return {};
    case ActionHint::NeedsClerk: return BulkWords::tr("A clerk's step.");
    case ActionHint::NeedsReviewer: return BulkWords::tr("A reviewer's step.");
    case ActionHint::NeedsApprover: return BulkWords::tr("An approver's step.");
    case ActionHint::YouProposed:
    case ActionHint::YouConfirmed:
    case ActionHint::DecidedBefore:
    case ActionHint::NoticeRuns:
    case ActionHint::ObjectionOpen: return ActionBar::hindranceText(hint, application.noticeTo.value_or(QDate()).toString(Qt::ISODate));
    case ActionHint::CourseOpen: return BulkWords::tr("Somebody of the company has to finish a course first.");
    }
    return {};
}

QString ruleResultText(const Application &application)
{
    QStringList rules;
    for (const RuleCheck &check : application.checks)
        if (asksForLook(check))
            rules << ruleTypeText(check.type);
    rules.removeDuplicates();
    return BulkWords::tr("Rules to look at: %1.").arg(listText(rules));
}

QString findingText(const GroupedCase &each)
{
    QStringList checks;
    for (const RiskCheck check : each.findings)
        checks << riskCheckText(check);
    return BulkWords::tr("Open on the risk desk: %1.").arg(listText(checks));
}

} // namespace

std::optional<CaseAction> bulkStepAt(Stage stage)
{
    switch (stage) {
    case Stage::Submitted: return CaseAction::Accept;
    case Stage::Proposed: return CaseAction::Confirm;
    case Stage::Confirmed: return CaseAction::Publish;
    case Stage::InNotice: return CaseAction::Award;
    case Stage::Awarded: return CaseAction::Issue;
    case Stage::InReview:
    case Stage::Returned:
    case Stage::Closed:
    case Stage::Disregarded:
    case Stage::Refused:
    case Stage::Withdrawn:
    case Stage::Lapsed: return std::nullopt;
    }
    return std::nullopt;
}

BulkPlan planBulk(CaseAction action, std::span<const GroupedCase> cases, const Account &account, QDate today)
{
    BulkPlan plan;
    for (const GroupedCase &each : cases)
        plan.lines.push_back(lineOf(action, each, account, today));
    plan.rulesOf = commonRules(cases, plan.lines);
    for (size_t i = 0; i < cases.size(); ++i) {
        BulkLine &line = plan.lines[i];
        if (line.stay != BulkStay::None)
            continue;
        if (rulesOf(cases[i]) != rulesOf(*plan.rulesOf)) {
            line.stay = BulkStay::OtherRules;
            continue;
        }
        ++plan.going;
        plan.amount += amountOf(cases[i].application);
    }
    return plan;
}

QString bulkStepText(CaseAction action, int count)
{
    const auto words = wordsOf(action);
    return words ? BulkWords::tr(words->step, nullptr, count) : QString();
}

QString bulkDoneText(CaseAction action, int count)
{
    const auto words = wordsOf(action);
    return words ? BulkWords::tr(words->done, nullptr, count) : QString();
}

QString bulkStayText(const BulkLine &line, const GroupedCase &each)
{
    switch (line.stay) {
    case BulkStay::None: return {};
    case BulkStay::OtherStep: return BulkWords::tr("It waits for another step: %1.").arg(stageText(each.application.stage));
    case BulkStay::NotYours: return hintText(line.hint, each.application);
    case BulkStay::OtherRules:
        return BulkWords::tr("Other rules: %1, version %2.").arg(programmeFullName(each.programme), QString::number(each.application.ruleVersion));
    case BulkStay::RuleResult: return ruleResultText(each.application);
    case BulkStay::Finding: return findingText(each);
    case BulkStay::KnownSince: return BulkWords::tr("More is known of it since its submission: open it.");
    }
    return {};
}

} // namespace cpv
