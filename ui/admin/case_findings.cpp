#include "ui/admin/case_findings.h"

#include "core/base/capital_amount.h"
#include "core/base/money_text.h"
#include "ui/common/rule_check_list.h"
#include "ui/models/domain_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

CaseFindings::CaseFindings(QWidget *parent)
    : QWidget(parent)
    , m_checksCard(new Card)
    , m_checks(new RuleCheckList)
    , m_calculationCard(new Card)
    , m_calculation(named(new ExplainList, u"subsidySteps"_s, tr("Calculation")))
    , m_capital(new Text(TextRole::Muted))
    , m_decisionCard(new Card)
    , m_decision(new KeyValueGrid(1))
    , m_objectionsCard(new Card)
    , m_objections(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(14);
    m_checksCard->body()->addWidget(m_checks);
    m_capital->setWordWrap(true);
    m_calculationCard->body()->addWidget(m_calculation);
    m_calculationCard->body()->addWidget(m_capital);
    m_decisionCard->body()->addWidget(m_decision);
    m_objectionsCard->body()->addLayout(m_objections);
    for (Card *card : {m_decisionCard, m_checksCard, m_calculationCard, m_objectionsCard})
        layout->addWidget(card);
}

void CaseFindings::setDetail(const ApplicationDetail &detail)
{
    m_checksCard->setTitle(tr("Rule checks"));
    m_calculationCard->setTitle(tr("Calculation"));
    m_decisionCard->setTitle(tr("Decision"));
    m_objectionsCard->setTitle(tr("Objections"));
    showChecks(detail);
    showCalculation(detail.application);
    showDecision(detail.application);
    showObjections(detail);
}

void CaseFindings::showChecks(const ApplicationDetail &detail)
{
    const std::vector<RuleCheck> &checks = detail.application.checks;
    m_checks->setChecks(checks, detail.programme.rules);
    const auto open = std::ranges::count_if(checks, [](const RuleCheck &check) {
        return check.outcome == CheckOutcome::NeedsReview || check.outcome == CheckOutcome::NotChecked;
    });
    m_checksCard->setHint(open == 0 ? tr("%n rule(s)", nullptr, int(checks.size()))
                                    : tr("%n to look at", nullptr, int(open)));
}

void CaseFindings::showCalculation(const Application &application)
{
    const bool decided = application.decision && !application.decision->steps.empty();
    const std::vector<SubsidyStep> &steps = decided ? application.decision->steps : application.steps;
    const Money amount = decided ? application.decision->amount : application.requested;
    QList<ExplainRow> rows;
    for (const SubsidyStep &step : steps)
        rows.append({subsidyStepText(step), subsidyStepDetail(step), step.rule, yuanText(step.after)});
    rows.append({tr("Subsidy (CNY)"), {}, {}, yuanText(amount), true});
    m_calculation->setRows(rows);
    m_capital->setText(capitalAmount(amount));
}

void CaseFindings::showDecision(const Application &application)
{
    m_decisionCard->setVisible(application.decision.has_value());
    if (!application.decision)
        return;
    const Decision &decision = *application.decision;
    QList<KeyValue> pairs {{tr("Verdict"), verdictText(decision.verdict), decision.verdict == Verdict::Award ? Tone::Ok : Tone::Bad}};
    if (decision.verdict == Verdict::Award) {
        pairs.append({tr("Amount (CNY)"), yuanText(decision.amount)});
        for (const PayerAmount &share : decision.shares)
            pairs.append({payerText(share.payer), yuanText(share.amount)});
        pairs.append({tr("Confirmed by"), tr("%1 of %2 people").arg(decision.confirmedBy.size()).arg(decision.confirmersNeeded)});
    } else {
        pairs.append({tr("Reason"), reasonText(decision.reasonCode)});
    }
    if (!decision.text.isEmpty())
        pairs.append({tr("Words to the applicant"), decision.text});
    if (application.noticeFrom && application.noticeTo)
        pairs.append({tr("Public notice"),
            tr("%1 to %2").arg(application.noticeFrom->toString(Qt::ISODate), application.noticeTo->toString(Qt::ISODate))});
    m_decision->setPairs(pairs);
}

void CaseFindings::showObjections(const ApplicationDetail &detail)
{
    emptyLayout(*m_objections);
    m_objectionsCard->setVisible(!detail.objections.empty());
    for (const Objection &objection : detail.objections) {
        auto *grid = new KeyValueGrid(1);
        grid->setPairs({{tr("Objector"), objection.objector}, {tr("Grounds"), objection.grounds},
            {tr("State"), objectionStateText(objection.state), objection.state == ObjectionState::Open ? Tone::Warn : Tone::Neutral},
            {tr("Answer"), objection.answer.isEmpty() ? u"–"_s : objection.answer}});
        m_objections->addWidget(grid);
    }
}

} // namespace cpv
