#include "ui/admin/approval_ladder.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

struct LadderWords {
    Q_DECLARE_TR_FUNCTIONS(ApprovalLadder)
};

QString dayOf(Instant instant) { return localDate(instant).toString(Qt::ISODate); }

QString by(const TimelineEntry &entry) { return LadderWords::tr("%1, %2", "name, day").arg(entry.byName, dayOf(entry.at)); }

/// The steps of the decision that stands: the last proposal and what came after it.
std::vector<TimelineEntry> stepsOf(const ApplicationDetail &detail)
{
    const QString proposed = enumText(CommandKind::ProposeAward), confirmed = enumText(CommandKind::ConfirmAward);
    std::vector<TimelineEntry> steps;
    for (const TimelineLine &line : detail.timeline) {
        if (line.entry.event == proposed)
            steps.clear();
        if (line.entry.event == proposed || line.entry.event == confirmed)
            steps.push_back(line.entry);
    }
    return steps;
}

QString people(int count) { return LadderWords::tr("%n person(s)", nullptr, count); }

} // namespace

QString ladderText(const std::vector<ApprovalStep> &steps)
{
    QStringList parts;
    for (const ApprovalStep &step : steps)
        parts.append(step.upTo.isZero() ? LadderWords::tr("above: %1").arg(people(step.people))
                                        : LadderWords::tr("up to %1: %2").arg(yuanText(step.upTo), people(step.people)));
    return parts.join(LadderWords::tr("; "));
}

QList<KeyValue> ladderPairs(const ApplicationDetail &detail)
{
    const Decision &decision = *detail.application.decision;
    const std::vector<TimelineEntry> steps = stepsOf(detail);
    QList<KeyValue> pairs;
    QStringList confirmers;
    for (const TimelineEntry &step : steps) {
        if (step.event == enumText(CommandKind::ProposeAward))
            pairs.append({LadderWords::tr("Proposed by"), by(step)});
        else
            confirmers.append(by(step));
    }
    const auto confirmed = int(decision.confirmedBy.size());
    const QString count = LadderWords::tr("%1 of %2 people").arg(confirmed).arg(decision.confirmersNeeded);
    pairs.append({LadderWords::tr("Confirmations"), confirmers.isEmpty() ? count : count + u'\n' + confirmers.join(u'\n')});
    const int missing = decision.confirmersNeeded - confirmed;
    if (detail.application.stage == Stage::Proposed && missing > 0)
        pairs.append({LadderWords::tr("Still to confirm"),
            LadderWords::tr("%n approver(s) who neither proposed nor confirmed it", nullptr, missing)
                + (detail.application.earlierDecisions.empty() ? QString() : LadderWords::tr(", nor decided on it before"))});
    if (!detail.programme.approvals.empty())
        pairs.append({LadderWords::tr("By amount (CNY)"), ladderText(detail.programme.approvals)});
    return pairs;
}

QList<KeyValue> earlierPairs(const Decision &decision)
{
    QList<KeyValue> pairs {{LadderWords::tr("Verdict"), verdictText(decision.verdict)}, {LadderWords::tr("Decided"), dayOf(decision.at)}};
    if (decision.verdict == Verdict::Award)
        pairs.append({LadderWords::tr("Amount (CNY)"), yuanText(decision.amount)});
    if (!decision.reasonCode.isEmpty())
        pairs.append({LadderWords::tr("Reason of the decision"), reasonText(decision.reasonCode)});
    if (!decision.text.isEmpty())
        pairs.append({LadderWords::tr("Words to the applicant"), decision.text});
    return pairs;
}

} // namespace cpv
