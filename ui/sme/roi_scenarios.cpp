#include "ui/sme/roi_scenarios.h"

#include "core/base/money_text.h"
#include "ui/models/money_display.h"
#include "ui/models/roi_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

QList<KeyValue> pairsOf(const RoiAnswer &answer)
{
    const int horizon = answer.inputs.horizonMonths;
    const RoiSide &with = answer.result.withVoucher;
    const RoiSide &without = answer.result.withoutVoucher;
    QList<KeyValue> pairs {{RoiScenarios::tr("Payback with voucher"), paybackText(with.payback, horizon)},
        {RoiScenarios::tr("Payback without"), paybackText(without.payback, horizon)},
        {RoiScenarios::tr("Net present value"), moneySentence(with.npv)},
        {RoiScenarios::tr("Without voucher"), moneySentence(without.npv)},
        {RoiScenarios::tr("Rate of return"), irrText(with.irr)},
        {RoiScenarios::tr("Break-even cover"), breakEvenText(answer.result.breakEvenCover)},
        {RoiScenarios::tr("Voucher"), percentText(answer.inputs.voucher.rate)}};
    if (answer.chances)
        pairs.insert(5, {RoiScenarios::tr("Paid back in 24 months"), RoiScenarios::tr("%1 likely").arg(shareText(answer.chances->oddsWith.within24))});
    return pairs;
}

} // namespace

RoiScenarios::RoiScenarios(QWidget *parent)
    : Card({}, parent)
    , m_none(new Text(TextRole::Muted))
    , m_columns(new QWidget)
{
    m_none->setWordWrap(true);
    auto *flow = new CardFlow;
    flow->setContentsMargins({});
    m_columns->setLayout(flow);
    body()->addWidget(m_none);
    body()->addWidget(m_columns);
}

void RoiScenarios::retranslate()
{
    setTitle(tr("Saved scenarios"));
    m_none->setText(tr("Save this calculation, change something, save again: up to three stand here side by side."));
    setScenarios(m_scenarios, m_open);
}

void RoiScenarios::setScenarios(std::vector<Scenario> scenarios, RoiCaseId open)
{
    m_scenarios = std::move(scenarios);
    m_open = open;
    setHint(tr("%1 of %2").arg(m_scenarios.size()).arg(MostRoiCases));
    m_none->setVisible(m_scenarios.empty());
    m_columns->setVisible(!m_scenarios.empty());
    while (QLayoutItem *old = m_columns->layout()->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater(); // A button of it may be what brought us here.
        delete old;
    }
    for (std::size_t place = 0; place < m_scenarios.size(); ++place)
        m_columns->layout()->addWidget(makeColumn(m_scenarios[place], place));
}

QWidget *RoiScenarios::makeColumn(const Scenario &scenario, std::size_t place)
{
    const auto name = [place](const QString &base) { return base + QString::number(place); };
    auto *column = named(new Card(scenario.kept.title), name(u"roiScenario"_s));
    if (scenario.kept.id == m_open)
        column->addHeaderWidget(new Pill(tr("open"), Tone::Info));
    auto *pairs = new KeyValueGrid;
    pairs->setPairs(pairsOf(scenario.answer));
    column->body()->addWidget(pairs);
    column->body()->addStretch(1);
    auto *buttons = new QHBoxLayout;
    auto *open = named(new Button(ButtonKind::Secondary, tr("Open")), name(u"roiOpen"_s), tr("Open %1").arg(scenario.kept.title));
    auto *remove = named(new IconButton(u"trash"_s, tr("Delete %1").arg(scenario.kept.title)), name(u"roiRemove"_s));
    buttons->addWidget(open);
    buttons->addStretch(1);
    buttons->addWidget(remove);
    column->body()->addLayout(buttons);
    connect(open, &Button::clicked, this, [this, kept = scenario.kept] { Q_EMIT openRequested(kept); });
    connect(remove, &IconButton::clicked, this, [this, kept = scenario.kept] { Q_EMIT removeRequested(kept); });
    return column;
}

} // namespace cpv
