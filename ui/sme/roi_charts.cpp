#include "ui/sme/roi_charts.h"

#include "core/base/money_text.h"
#include "ui/charts/line_chart_card.h"
#include "ui/charts/tornado_card.h"
#include "ui/common/terms.h"
#include "ui/models/domain_text.h"
#include "ui/models/money_display.h"
#include "ui/models/roi_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

Kpi paybackFigure(const RoiAnswer &answer)
{
    const auto &with = answer.result.withVoucher.payback;
    const auto &without = answer.result.withoutVoucher.payback;
    Kpi kpi {.icon = u"hourglass"_s, .label = RoiFigures::tr("Payback with voucher"), .figure = monthsText(with),
        .unit = with ? RoiFigures::tr("months") : RoiFigures::tr("not within %n months", nullptr, answer.inputs.horizonMonths),
        .note = without ? RoiFigures::tr("without: %1").arg(monthsText(without)) : RoiFigures::tr("without: never"),
        .tone = with ? Tone::Ok : Tone::Warn};
    if (with && without && *without - *with >= 0.05)
        kpi.noteStrong = RoiFigures::tr("%1 sooner").arg(monthsText(*without - *with));
    return kpi;
}

Kpi npvFigure(const RoiAnswer &answer)
{
    const Money with = answer.result.withVoucher.npv;
    const MoneyFigure money = moneyFigure(with);
    return {.icon = u"coin"_s, .label = RoiFigures::tr("Net present value"), .figure = money.figure, .unit = money.unit,
        .note = RoiFigures::tr("without: %1").arg(moneySentence(answer.result.withoutVoucher.npv)),
        .tone = with < Money() ? Tone::Warn : Tone::Ok};
}

Kpi irrFigure(const RoiAnswer &answer)
{
    const auto &rates = answer.result.withVoucher.irr;
    Kpi kpi {.icon = u"trending-up"_s, .label = RoiFigures::tr("Rate of return (IRR)"), .figure = irrText(rates), .unit = {},
        .note = RoiFigures::tr("without: %1").arg(irrText(answer.result.withoutVoucher.irr)), .tone = Tone::Info};
    if (rates.size() == 1) {
        kpi.figure = QString::number(rates.front() * 100, 'f', 1);
        kpi.unit = RoiFigures::tr("% a year");
    } else if (rates.size() > 1) {
        kpi.figure = RoiFigures::tr("several");
        kpi.note = irrText(rates);
    }
    return kpi;
}

Kpi oddsFigure(const RoiAnswer &answer)
{
    Kpi kpi {.icon = u"scale"_s, .label = RoiFigures::tr("Paid back in 24 months"), .figure = u"…"_s, .unit = {}, .tone = Tone::Info};
    if (answer.chances) {
        const PaybackOdds &odds = answer.chances->oddsWith;
        kpi.figure = QString::number(qRound(odds.within24 * 100));
        kpi.unit = RoiFigures::tr("% likely");
        kpi.note = RoiFigures::tr("in 12: %1, in 36: %2", "months").arg(shareText(odds.within12), shareText(odds.within36));
        kpi.trend = {0, odds.within12, odds.within24, odds.within36};
    }
    return kpi;
}

Kpi breakEvenFigure(const RoiAnswer &answer)
{
    const auto &cover = answer.result.breakEvenCover;
    Kpi kpi {.icon = u"ticket"_s, .label = RoiFigures::tr("Break-even cover"), .figure = cover ? percentText(*cover).chopped(2) : u"–"_s,
        .unit = cover ? u"%"_s : QString(), .note = RoiFigures::tr("this voucher: %1").arg(percentText(answer.inputs.voucher.rate)),
        .tone = Tone::Info};
    if (!cover || cover->value == 0)
        kpi.note = breakEvenText(cover);
    return kpi;
}

/// What has come back so far, each month at its worth today: it ends at the net present value.
QList<double> presentValues(const RoiAnswer &answer)
{
    const double rate = monthlyRate(answer.inputs);
    QList<double> values;
    double sum = 0;
    double worth = 1;
    for (const Money flow : answer.result.withVoucher.flows) {
        sum += chartMoney(flow) / worth;
        worth *= 1 + rate;
        values.append(sum);
    }
    return values;
}

} // namespace

QList<double> chartedAmounts(const std::vector<Money> &amounts)
{
    QList<double> values;
    values.reserve(qsizetype(amounts.size()));
    for (const Money amount : amounts)
        values.append(chartMoney(amount));
    return values;
}

RoiFigures::RoiFigures(QWidget *parent)
    : QWidget(parent)
    , m_payback(named(new KpiCard, u"roiPayback"_s))
    , m_npv(named(new KpiCard, u"roiNpv"_s))
    , m_irr(named(new KpiCard, u"roiIrr"_s))
    , m_odds(named(new KpiCard, u"roiOdds"_s))
    , m_breakEven(named(new KpiCard, u"roiBreakEven"_s))
{
    auto *flow = new CardFlow;
    flow->setContentsMargins({});
    setLayout(flow);
    for (KpiCard *card : {m_payback, m_npv, m_irr, m_odds, m_breakEven})
        flow->addWidget(card);
    m_payback->setTerm(term(u"payback"_s));
    m_npv->setTerm(term(u"npv"_s));
    m_irr->setTerm(term(u"irr"_s));
    m_odds->setTerm(term(u"range"_s));
    m_breakEven->setTerm(term(u"cover"_s));
}

void RoiFigures::showAnswer(const RoiAnswer &answer)
{
    const auto show = [](KpiCard &card, Kpi kpi, const QList<double> &trend) {
        kpi.trend = trend;
        card.setKpi(kpi);
    };
    show(*m_payback, paybackFigure(answer), chartedAmounts(answer.result.withVoucher.cumulated));
    show(*m_npv, npvFigure(answer), presentValues(answer));
    show(*m_irr, irrFigure(answer), chartedAmounts(answer.result.withVoucher.flows).mid(1)); // What each month brings.
    m_odds->setKpi(oddsFigure(answer));
    m_breakEven->setKpi(breakEvenFigure(answer));
}

RoiCharts::RoiCharts(QWidget *parent)
    : QWidget(parent)
    , m_curve(named(new LineChartCard, u"roiCurve"_s))
    , m_flow(named(new LineChartCard, u"roiFlow"_s))
    , m_tornado(named(new TornadoCard, u"roiTornado"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setGap(*layout, 14);
    layout->addWidget(m_curve);
    layout->addWidget(m_tornado);
    layout->addWidget(m_flow);
}

void RoiCharts::showAnswer(const RoiAnswer &answer)
{
    showCurve(answer);
    showFlow(answer);
    showTornado(answer);
}

void RoiCharts::showCurve(const RoiAnswer &answer)
{
    LineChartData shown {
        .lines = {{tr("With voucher"), chartedAmounts(answer.result.withVoucher.cumulated)},
            {tr("Without voucher"), chartedAmounts(answer.result.withoutVoucher.cumulated), Token::ChartLine, true}},
        .band = {}, .unit = chartMoneyUnit(), .stepName = tr("Month")};
    if (answer.chances) {
        shown.band.name = tr("8 of 10 draws (P10 to P90)");
        for (const RoiPercentiles &month : answer.chances->band) {
            shown.band.low.append(chartMoney(month.p10));
            shown.band.high.append(chartMoney(month.p90));
        }
    }
    m_curve->setTitle(tr("What has come back"));
    m_curve->setData(shown);
}

/// Without the investment, which would flatten all that follows.
void RoiCharts::showFlow(const RoiAnswer &answer)
{
    m_flow->setTitle(tr("Cash flow of each month"));
    m_flow->setData({.lines = {{tr("With voucher"), chartedAmounts(answer.result.withVoucher.flows).mid(1)},
                         {tr("Without voucher"), chartedAmounts(answer.result.withoutVoucher.flows).mid(1), Token::ChartLine, true}},
        .band = {}, .unit = chartMoneyUnit(), .stepName = tr("Month"), .firstStep = 1});
}

void RoiCharts::showTornado(const RoiAnswer &answer)
{
    TornadoData shown {.bars = {}, .base = chartMoney(answer.result.withVoucher.npv), .unit = chartMoneyUnit(),
        .lowName = tr("driver at its least"), .highName = tr("driver at its most"), .nameHead = tr("Driver")};
    for (const TornadoBar &bar : answer.result.tornado)
        shown.bars.append({driverText(bar.driver), chartMoney(bar.atLow), chartMoney(bar.atHigh)});
    m_tornado->setTitle(tr("What the net present value hangs on"));
    m_tornado->setData(shown);
}

} // namespace cpv
