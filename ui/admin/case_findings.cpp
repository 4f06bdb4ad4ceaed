#include "ui/admin/case_findings.h"

#include "core/base/capital_amount.h"
#include "core/base/money_text.h"
#include "core/domain/company_facts.h"
#include "core/domain/late_findings.h"
#include "core/domain/stage_end.h"
#include "ui/admin/approval_ladder.h"
#include "ui/common/fact_words.h"
#include "ui/common/rule_check_list.h"
#include "ui/common/step_row.h"
#include "ui/models/domain_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

}

CaseFindings::CaseFindings(QWidget *parent)
    : QWidget(parent)
    , m_lateCard(named(new Card, u"lateFindings"_s))
    , m_late(new QVBoxLayout)
    , m_checksCard(new Card)
    , m_checks(new RuleCheckList)
    , m_calculationCard(new Card)
    , m_calculation(named(new ExplainList, u"subsidySteps"_s, tr("Calculation")))
    , m_capital(new Text(TextRole::Muted))
    , m_decisionCard(new Card)
    , m_decision(new KeyValueGrid(1))
    , m_earlierCard(named(new Card, u"earlierDecisions"_s))
    , m_earlier(new QVBoxLayout)
    , m_objectionsCard(new Card)
    , m_objections(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setGap(*layout, 14);
    m_lateCard->body()->addLayout(m_late);
    m_checksCard->body()->addWidget(m_checks);
    m_capital->setWordWrap(true);
    m_calculationCard->body()->addWidget(m_calculation);
    m_calculationCard->body()->addWidget(m_capital);
    m_decisionCard->body()->addWidget(m_decision);
    m_earlierCard->body()->addLayout(m_earlier);
    m_objectionsCard->body()->addLayout(m_objections);
    for (Card *card : {m_decisionCard, m_objectionsCard, m_lateCard, m_checksCard, m_calculationCard, m_earlierCard})
        layout->addWidget(card);
}

void CaseFindings::setDetail(const ApplicationDetail &detail)
{
    m_lateCard->setTitle(tr("Known since the submission"));
    m_checksCard->setTitle(tr("Rule checks"));
    m_calculationCard->setTitle(tr("Calculation"));
    m_decisionCard->setTitle(detail.application.stage == Stage::Proposed ? tr("Proposed decision") : tr("Decision"));
    m_earlierCard->setTitle(tr("Earlier decisions"));
    m_objectionsCard->setTitle(tr("Objections"));
    showLate(detail);
    showChecks(detail);
    showCalculation(detail.application);
    showDecision(detail);
    showEarlier(detail.application);
    showObjections(detail);
}

/// The stored checks say what was known at the submission; what is known only now stands above them.
void CaseFindings::showLate(const ApplicationDetail &detail)
{
    emptyLayout(*m_late);
    setGap(*m_late, 10);
    const std::optional<int> shared = detail.company && detail.provider
        ? relatedSinceChecks(detail.application, *detail.company, *detail.provider)
        : std::nullopt;
    if (shared)
        addLate(tr("Related party"),
            tr("The company and its provider %1 have %n fact(s) in common: representative, shareholder, address, phone or bank account.", nullptr, *shared)
                .arg(detail.provider->name));
    const bool changed = addChangedFacts(detail);
    constexpr size_t mostNamed = 3;
    for (const Application &other : detail.sameContract | std::views::take(mostNamed)) {
        const bool isHere = other.place == detail.application.place; // Then its place says nothing.
        const QString facts = isHere ? stageText(other.stage) : listText({payerText(other.place.code), stageText(other.stage)});
        addLate(tr("Contract applied for twice"),
            tr("Contract %1 also stands in %2 of %3: %4.").arg(other.contractNumber, other.number, other.companyName, facts), other.id);
    }
    if (const size_t all = detail.sameContract.size(); all > mostNamed)
        addLate(tr("Contract applied for twice"), tr("%n more case(s) with this contract", nullptr, int(all - mostNamed)));
    const int found = int(detail.sameContract.size()) + (shared ? 1 : 0) + (changed ? 1 : 0);
    m_lateCard->setVisible(found > 0);
    m_lateCard->setHint(tr("%n to look at", nullptr, found));
}

/// The case keeps what its checks were made with; the office sees what the company had approved since.
bool CaseFindings::addChangedFacts(const ApplicationDetail &detail)
{
    const std::vector<FactChange> changes = detail.company ? changedSince(*detail.company, detail.application.submittedAt) : std::vector<FactChange>();
    if (changes.empty())
        return false;
    QStringList lines;
    for (const FactChange &change : changes)
        lines << factChangeText(change);
    addLate(tr("Facts of the company changed"), tr("The checks rest on the facts of the submission. Approved since:") + u'\n' + lines.join(u'\n'));
    return true;
}

void CaseFindings::addLate(const QString &title, const QString &text, const std::optional<ApplicationId> &other)
{
    auto *notice = named(new Notice, u"lateFinding"_s);
    notice->showNotice(Tone::Warn, title, text, other ? tr("Open") : QString());
    if (other)
        connect(notice, &Notice::buttonClicked, this, [this, id = *other] { Q_EMIT caseRequested(id); });
    m_late->addWidget(notice);
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
        rows.append(rowOf(step));
    const bool given = !cameToNothing(application.stage);
    rows.append({given ? tr("Subsidy (CNY)") : tr("Not granted (CNY)"), {}, {}, yuanText(amount), given});
    m_calculation->setRows(rows);
    m_capital->setVisible(given && inChinese()); // Amounts in words are a Chinese custom, and of what is paid.
    m_capital->setText(capitalAmount(amount));
}

void CaseFindings::showDecision(const ApplicationDetail &detail)
{
    const Application &application = detail.application;
    m_decisionCard->setVisible(application.decision.has_value());
    if (!application.decision)
        return;
    const Decision &decision = *application.decision;
    QList<KeyValue> pairs {{tr("Verdict"), verdictText(decision.verdict), decision.verdict == Verdict::Award ? Tone::Ok : Tone::Bad}};
    if (decision.verdict == Verdict::Award) {
        pairs.append({tr("Amount (CNY)"), yuanText(decision.amount)});
        for (const PayerAmount &share : decision.shares)
            pairs.append({payerText(share.payer), yuanText(share.amount)});
        pairs.append(ladderPairs(detail));
    }
    if (!decision.reasonCode.isEmpty())
        pairs.append({tr("Reason"), reasonText(decision.reasonCode)});
    if (!decision.text.isEmpty())
        pairs.append({tr("Words to the applicant"), decision.text});
    if (application.noticeFrom && application.noticeTo)
        pairs.append({tr("Public notice"),
            tr("%1 to %2").arg(application.noticeFrom->toString(Qt::ISODate), application.noticeTo->toString(Qt::ISODate))});
    m_decision->setPairs(pairs);
}

/// Who reviews again after an appeal or an upheld objection knows what was said before.
void CaseFindings::showEarlier(const Application &application)
{
    emptyLayout(*m_earlier);
    m_earlierCard->setVisible(!application.earlierDecisions.empty());
    for (const Decision &decision : application.earlierDecisions) {
        auto *grid = new KeyValueGrid(1);
        grid->setPairs(earlierPairs(decision));
        m_earlier->addWidget(grid);
    }
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
        if (objection.state != ObjectionState::Open)
            continue;
        auto *decide = named(new Button(ButtonKind::Secondary, tr("To the decision")), u"objectionDecide"_s);
        connect(decide, &Button::clicked, this, [this, id = objection.id] { Q_EMIT objectionRequested(id); });
        m_objections->addWidget(decide, 0, Qt::AlignLeft);
    }
}

} // namespace cpv
