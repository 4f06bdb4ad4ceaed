#include "ui/sme/spend_chart.h"

#include "core/base/describe.h"
#include "ui/models/domain_text.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text.h"

#include <QEvent>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr double FenPerWan = 1'000'000;
constexpr double FenPerThousand = 100'000;

}

SpendChart::SpendChart(QWidget *parent)
    : BarChartCard({}, parent)
    , m_periods(named(new SegmentedControl({}), u"spendPeriod"_s))
{
    addHeaderWidget(m_periods);
    connect(m_periods, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        m_period = enumFromText<SpendPeriod>(id).value_or(SpendPeriod::Month);
        fill();
    });
    retranslate();
}

void SpendChart::showMonths(const std::vector<SpendMonth> &months)
{
    m_months = months;
    fill();
}

void SpendChart::retranslate()
{
    m_periods->setAccessibleName(tr("Together by"));
    m_periods->setSegments({{enumText(SpendPeriod::Month), tr("Month")}, {enumText(SpendPeriod::Quarter), tr("Quarter")}, {enumText(SpendPeriod::Year), tr("Year")}});
    m_periods->setCurrentId(enumText(m_period));
    fill();
}

void SpendChart::fill()
{
    const auto nameOf = [this](QDate begin) {
        switch (m_period) {
        case SpendPeriod::Month: return begin.toString(u"yyyy-MM"_s);
        case SpendPeriod::Quarter: return tr("%1 Q%2", "year, quarter").arg(begin.year()).arg((begin.month() + 2) / 3);
        case SpendPeriod::Year: return QString::number(begin.year());
        }
        return QString();
    };
    const double unit = inChinese() ? FenPerWan : FenPerThousand;
    BarChartData shown {.bars = {{tr("Covered by vouchers"), {}, Token::Chart1}, {tr("Own share"), {}, Token::Chart2}},
        .lines = {{tr("Covered so far"), {}, Token::ChartLine}},
        .unit = inChinese() ? u"万元"_s : u"CNY 1,000"_s,
        .total = tr("Spend")};
    Money soFar;
    const std::vector<SpendMonth> periods = spendBy(m_period, m_months);
    QList<QDate> begins;
    for (const SpendMonth &each : periods) {
        begins.append(each.month);
        soFar += each.covered;
        shown.categories.append(nameOf(each.month));
        shown.bars[0].values.append(double(each.covered.fen()) / unit);
        shown.bars[1].values.append(double(each.own().fen()) / unit);
        shown.lines[0].values.append(double(soFar.fen()) / unit);
    }
    if (m_period == SpendPeriod::Month)
        shown.axisNames = monthAxisNames(begins);
    const bool areClaims = std::ranges::all_of(periods, [](const SpendMonth &each) { return each.claimed || each.spend.isZero(); });
    setTitle(areClaims ? tr("Redeemed bills and what vouchers cover") : tr("Spend and what vouchers cover"));
    setData(shown);
}

void SpendChart::changeEvent(QEvent *event)
{
    BarChartCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cpv
