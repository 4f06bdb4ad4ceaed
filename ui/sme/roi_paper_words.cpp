#include "ui/sme/roi_paper_words.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"
#include "ui/models/money_display.h"
#include "ui/models/roi_text.h"
#include "ui/sme/sme_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cpv::RoiPaperWords)
};

std::vector<double> charted(const std::vector<Money> &amounts)
{
    std::vector<double> values;
    values.reserve(amounts.size());
    for (const Money amount : amounts)
        values.push_back(chartMoney(amount));
    return values;
}

QString titled(const QString &text) { return Words::tr("%1 (%2)", "chart's title, unit").arg(text, chartMoneyUnit()); }

QString capText(Money cap) { return cap > Money() ? Words::tr("at most %1").arg(exactMoney(cap)) : Words::tr("without a limit"); }

QStringList factLines(const RoiPaperFacts &facts)
{
    const VoucherTerms &voucher = facts.shown.inputs.voucher;
    QStringList lines;
    if (!facts.company.isEmpty())
        lines << facts.company;
    lines << Words::tr("%1, looked at over %n months, discounted at %2 a year", nullptr, facts.shown.inputs.horizonMonths)
                 .arg(templateName(facts.origin), percentText(facts.shown.inputs.discountRate));
    const QString programme = facts.programme ? programmeFullName(*facts.programme) : Words::tr("terms entered by hand");
    lines << Words::tr("Voucher: %1; covers %2 of compute for %n months, %3", nullptr, voucher.months)
                 .arg(programme, percentText(voucher.rate), capText(voucher.cap));
    return lines;
}

std::vector<PaperFigure> figuresOf(const RoiAnswer &answer)
{
    const RoiSide &with = answer.result.withVoucher;
    const RoiSide &without = answer.result.withoutVoucher;
    const int horizon = answer.inputs.horizonMonths;
    std::vector<PaperFigure> figures {
        {Words::tr("Payback with voucher"), paybackText(with.payback, horizon), Words::tr("without: %1").arg(paybackText(without.payback, horizon))},
        {Words::tr("Net present value"), moneySentence(with.npv), Words::tr("without: %1").arg(moneySentence(without.npv))},
        {Words::tr("Rate of return (IRR)"), irrText(with.irr), Words::tr("without: %1").arg(irrText(without.irr))}};
    if (answer.chances) {
        const PaybackOdds &odds = answer.chances->oddsWith;
        figures.push_back({Words::tr("Paid back in 24 months"), Words::tr("%1 likely").arg(shareText(odds.within24)),
            Words::tr("in 12: %1, in 36: %2").arg(shareText(odds.within12), shareText(odds.within36))});
    }
    figures.push_back({Words::tr("Break-even cover"), breakEvenText(answer.result.breakEvenCover), Words::tr("this voucher: %1").arg(percentText(answer.inputs.voucher.rate))});
    return figures;
}

PaperCurve curveOf(const RoiAnswer &answer)
{
    PaperCurve curve {.title = titled(Words::tr("What has come back")), .stepName = Words::tr("Month"),
        .lines = {{Words::tr("With voucher"), charted(answer.result.withVoucher.cumulated)},
            {Words::tr("Without voucher"), charted(answer.result.withoutVoucher.cumulated), true}},
        .bandName = Words::tr("8 of 10 draws (P10 to P90)"), .low = {}, .high = {}};
    if (answer.chances) {
        for (const RoiPercentiles &month : answer.chances->band) {
            curve.low.push_back(chartMoney(month.p10));
            curve.high.push_back(chartMoney(month.p90));
        }
    }
    return curve;
}

PaperBars barsOf(const RoiAnswer &answer)
{
    PaperBars bars {.title = titled(Words::tr("What the net present value hangs on")), .lowName = Words::tr("driver at its least"),
        .highName = Words::tr("driver at its most"), .base = chartMoney(answer.result.withVoucher.npv), .bars = {}};
    for (const TornadoBar &bar : answer.result.tornado)
        bars.bars.push_back({driverText(bar.driver), chartMoney(bar.atLow), chartMoney(bar.atHigh)});
    return bars;
}

/// A figure that was changed is the company's own, whatever the template says.
QString sourceOf(const SourcedSpread &usual, const Spread &spread)
{
    if (usual.spread != spread)
        return Words::tr("entered by the company");
    return inChinese() ? usual.sourceZh : usual.sourceEn;
}

PaperTable assumptions(const RoiPaperFacts &facts)
{
    PaperTable table {.title = Words::tr("Assumptions"), .columns = {{Words::tr("Driver"), 5}, {Words::tr("Unit"), 3},
        {Words::tr("Least"), 3, true}, {Words::tr("Likely"), 3, true}, {Words::tr("Most"), 3, true}, {Words::tr("Source"), 9}}, .rows = {}};
    for (const SourcedSpread &usual : facts.origin.drivers) {
        const RoiDriver driver = usual.spread.driver;
        const Spread spread = spreadOf(facts.shown.inputs, driver);
        table.rows.push_back({driverText(driver), driverUnitText(driver, facts.origin), driverValueText(driver, spread.low),
            driverValueText(driver, spread.likely), driverValueText(driver, spread.high), sourceOf(usual, spread)});
    }
    return table;
}

PaperTable months(const RoiAnswer &answer)
{
    const RoiSide &with = answer.result.withVoucher;
    const RoiSide &without = answer.result.withoutVoucher;
    PaperTable table {.title = Words::tr("Month by month (CNY)"), .columns = {{Words::tr("Month"), 2, true}, {Words::tr("Flow with voucher"), 4, true},
        {Words::tr("Flow without"), 4, true}, {Words::tr("Sum with voucher"), 4, true}, {Words::tr("Sum without"), 4, true}}, .rows = {}};
    for (std::size_t month = 0; month < with.flows.size(); ++month)
        table.rows.push_back({QString::number(month), yuanText(with.flows[month]), yuanText(without.flows[month]),
            yuanText(with.cumulated[month]), yuanText(without.cumulated[month])});
    return table;
}

} // namespace

BoardPaper roiPaper(const RoiPaperFacts &facts)
{
    return {.title = facts.shown.title.isEmpty() ? Words::tr("Return on the project") : facts.shown.title,
        .mark = facts.demonstration ? Words::tr("Demonstration data") : QString(),
        .facts = factLines(facts),
        .figures = figuresOf(facts.answer),
        .curves = {curveOf(facts.answer)},
        .bars = barsOf(facts.answer),
        .tables = {assumptions(facts), months(facts.answer)},
        .foot = Words::tr("%1: return on the project, %n draws, seed %2", nullptr, RoiDrawCount).arg(dateText(facts.today), QString::number(facts.shown.seed)),
        .pages = Words::tr("Page %1 of %2")};
}

} // namespace cpv
