#include "ui/sme/case_story.h"

#include "core/base/capital_amount.h"
#include "core/base/money_text.h"
#include "ui/models/command_text.h"
#include "ui/models/domain_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/steps.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

QString dayText(const std::optional<QDate> &day) { return day ? day->toString(Qt::ISODate) : u"–"_s; }

QString orDash(const QString &text) { return text.isEmpty() ? u"–"_s : text; }

QString timeText(Instant at) { return localDateTime(at).toString(u"yyyy-MM-dd HH:mm"_s); }

Tone verdictTone(Verdict verdict) { return verdict == Verdict::Award ? Tone::Ok : Tone::Bad; }

QList<KeyValue> decisionPairs(const Decision &decision)
{
    QList<KeyValue> pairs {{CaseStory::tr("Verdict"), verdictText(decision.verdict), verdictTone(decision.verdict)}};
    if (decision.verdict == Verdict::Award) {
        pairs.append({CaseStory::tr("Amount (CNY)"), yuanText(decision.amount)});
        for (const PayerAmount &share : decision.shares)
            pairs.append({CaseStory::tr("of it, %1").arg(payerText(share.payer)), yuanText(share.amount)});
        pairs.append({CaseStory::tr("Confirmed by"),
            CaseStory::tr("%1 of %2 people").arg(decision.confirmedBy.size()).arg(decision.confirmersNeeded)});
    }
    if (!decision.reasonCode.isEmpty())
        pairs.append({CaseStory::tr("Reason"), reasonText(decision.reasonCode)});
    if (!decision.text.isEmpty())
        pairs.append({CaseStory::tr("In the office's words"), decision.text});
    return pairs;
}

QString entryText(const TimelineEntry &entry)
{
    QStringList parts;
    if (!entry.byName.isEmpty())
        parts << entry.byName;
    if (entry.amount > Money())
        parts << CaseStory::tr("CNY %1").arg(yuanText(entry.amount));
    if (!entry.text.isEmpty())
        parts << entry.text;
    return parts.join(u" | "_s);
}

QVBoxLayout *column(QHBoxLayout *columns, int stretch)
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(currentTokens().px(14));
    columns->addLayout(layout, stretch);
    return layout;
}

} // namespace

CaseStory::CaseStory(QWidget *parent)
    : QWidget(parent)
    , m_decisions(new QVBoxLayout)
    , m_calculationCard(new Card)
    , m_calculation(named(new ExplainList, u"caseCalculation"_s))
    , m_capital(named(new Text(TextRole::Muted), u"caseCapitalAmount"_s))
    , m_formCard(new Card)
    , m_form(new KeyValueGrid(1))
    , m_historyCard(new Card)
    , m_history(named(new Timeline, u"caseTimeline"_s))
{
    const Tokens &t = currentTokens();
    m_capital->setWordWrap(true);
    m_capital->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_decisions->setSpacing(t.px(14));
    m_calculationCard->body()->addWidget(m_calculation);
    m_calculationCard->body()->addWidget(m_capital);
    m_formCard->body()->addWidget(m_form);
    m_historyCard->body()->addWidget(m_history);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    columns->setSpacing(t.px(14));
    QVBoxLayout *left = column(columns, 3);
    left->addLayout(m_decisions);
    left->addWidget(m_calculationCard);
    left->addWidget(m_formCard);
    left->addStretch();
    QVBoxLayout *right = column(columns, 2);
    right->addWidget(m_historyCard);
    right->addStretch();
}

void CaseStory::setDetail(const ApplicationDetail &detail)
{
    showDecisions(detail.application);
    showCalculation(detail.application);
    showForm(detail);
    showHistory(detail);
}

QString CaseStory::nextText(const Application &application)
{
    switch (application.stage) {
    case Stage::Submitted: return tr("Next: the office checks whether it is complete.");
    case Stage::Returned: return tr("Next: you correct the items below and send it again.");
    case Stage::InReview: return tr("Next: a reviewer examines it and proposes a decision.");
    case Stage::Proposed: return tr("Next: other people confirm the proposed award.");
    case Stage::Confirmed: return tr("Next: the award is put on public notice.");
    case Stage::InNotice: return tr("On public notice until %1; the award follows.").arg(dayText(application.noticeTo));
    case Stage::Awarded: return application.voucher ? tr("The voucher is ready to use.") : tr("Next: the voucher is issued.");
    case Stage::Disregarded:
    case Stage::Refused: return application.appealed ? tr("Decided after your appeal.") : tr("You may appeal once, with grounds.");
    case Stage::Closed:
    case Stage::Withdrawn:
    case Stage::Lapsed: return {};
    }
    return {};
}

void CaseStory::showDecisions(const Application &application)
{
    while (QLayoutItem *item = m_decisions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const QString &title, const Decision &decision) {
        auto *card = named(new Card(title), u"caseDecision%1"_s.arg(m_decisions->count()));
        card->setHint(timeText(decision.at));
        auto *grid = new KeyValueGrid(1);
        grid->setPairs(decisionPairs(decision));
        card->body()->addWidget(grid);
        m_decisions->addWidget(card);
    };
    if (application.decision)
        add(tr("Decision"), *application.decision);
    for (auto earlier = application.earlierDecisions.rbegin(); earlier != application.earlierDecisions.rend(); ++earlier)
        add(tr("Earlier decision"), *earlier);
}

void CaseStory::showCalculation(const Application &application)
{
    m_calculationCard->setTitle(tr("How the amount came about"));
    m_calculationCard->setHint(tr("in CNY"));
    m_calculation->setAccessibleName(tr("How the amount came about"));
    const bool awarded = application.decision && application.decision->verdict == Verdict::Award;
    const Money amount = awarded ? application.decision->amount : application.requested;
    const bool decidedSteps = awarded && !application.decision->steps.empty();
    QList<ExplainRow> rows;
    QList<ExplainRow> shares; // They divide the amount, so they stand under it.
    for (const SubsidyStep &step : decidedSteps ? application.decision->steps : application.steps)
        (step.name == u"share" ? shares : rows).append({subsidyStepText(step), subsidyStepDetail(step), step.rule, yuanText(step.after)});
    rows.append({awarded ? tr("Awarded") : tr("Requested"), {}, {}, yuanText(amount), true});
    m_calculation->setRows(shares.size() > 1 ? rows + shares : rows); // A single payer pays it all: nothing to say.
    m_capital->setText(capitalAmount(amount));
}

void CaseStory::showForm(const ApplicationDetail &detail)
{
    const Application &a = detail.application;
    m_formCard->setTitle(tr("As submitted"));
    m_formCard->setHint(tr("%n paper(s)", nullptr, int(a.materials.size())));
    QStringList costs;
    for (const CostItem &cost : a.costs)
        costs << costKindText(cost.kind) + u' ' + yuanText(cost.amount);
    QStringList papers;
    for (const MaterialRef &material : a.materials)
        papers << materialText(material.kind);
    m_form->setPairs({
        {fieldText(u"purpose"_s), orDash(a.purpose)},
        {fieldText(u"provider"_s), orDash(a.providerName)},
        {fieldText(u"contractNumber"_s), orDash(a.contractNumber)},
        {tr("Contract (CNY)"), yuanText(a.contractAmount)},
        {tr("Period"), tr("%1 to %2").arg(dayText(a.periodFrom), dayText(a.periodTo))},
        {tr("Costs (CNY)"), orDash(costs.join(u"; "_s))},
        {tr("Papers"), orDash(papers.join(u"; "_s))},
        {tr("Submitted"), a.late ? tr("%1, within the grace period").arg(timeText(a.submittedAt)) : timeText(a.submittedAt)},
    });
}

void CaseStory::showHistory(const ApplicationDetail &detail)
{
    m_historyCard->setTitle(tr("History"));
    m_history->setAccessibleName(tr("History"));
    QList<TimelineItem> items;
    for (auto line = detail.timeline.rbegin(); line != detail.timeline.rend(); ++line) {
        const QString title = commandText(line->entry.event);
        items.append({line->pending ? Tone::Warn : Tone::Info, line->pending ? tr("%1 (to be delivered)").arg(title) : title,
            entryText(line->entry), timeText(line->entry.at)});
    }
    m_history->setEntries(items);
}

} // namespace cpv
