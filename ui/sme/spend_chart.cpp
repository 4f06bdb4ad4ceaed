#include "ui/sme/spend_chart.h"

#include "ui/charts/bar_chart_card.h"
#include "ui/models/domain_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

struct SpendWords {
    Q_DECLARE_TR_FUNCTIONS(cpv::SpendWords)
};

constexpr double FenPerWan = 1'000'000;
constexpr double FenPerThousand = 100'000;

}

void showSpend(BarChartCard &chart, const std::vector<SpendMonth> &months)
{
    const double unit = inChinese() ? FenPerWan : FenPerThousand;
    BarChartData data {.bars = {{SpendWords::tr("Covered by vouchers"), {}, Token::Chart1}, {SpendWords::tr("Own share"), {}, Token::Chart2}},
        .lines = {{SpendWords::tr("Covered so far"), {}, Token::ChartLine}},
        .unit = inChinese() ? u"万元"_s : u"CNY 1,000"_s,
        .total = SpendWords::tr("Spend")};
    Money soFar;
    for (const SpendMonth &month : months) {
        soFar += month.covered;
        data.categories.append(month.month.toString(u"yyyy-MM"_s));
        data.bars[0].values.append(double(month.covered.fen()) / unit);
        data.bars[1].values.append(double(month.own().fen()) / unit);
        data.lines[0].values.append(double(soFar.fen()) / unit);
    }
    const bool areClaims = std::ranges::all_of(months, [](const SpendMonth &month) { return month.claimed || month.spend.isZero(); });
    chart.setTitle(areClaims ? SpendWords::tr("Redeemed bills and what vouchers cover") : SpendWords::tr("Spend and what vouchers cover"));
    chart.setData(data);
}

} // namespace cpv
