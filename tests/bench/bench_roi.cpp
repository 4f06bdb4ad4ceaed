#include "core/insight/roi.h"
#include "core/insight/roi_draws.h"
#include "tests/bench/measure.h"
#include "tests/unit/insight/roi_sample.h"
#include "ui/charts/line_chart_card.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPixmap>

#include <algorithm>

using namespace cpv;
using namespace cpv::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Moves = 21;

QList<double> inWan(const std::vector<Money> &amounts)
{
    QList<double> values;
    for (const Money amount : amounts)
        values.append(double(amount.fen()) / 1'000'000);
    return values;
}

LineChartData curves(const RoiResult &result, const RoiChances &chances)
{
    std::vector<Money> low, high;
    for (const RoiPercentiles &month : chances.band) {
        low.push_back(month.p10);
        high.push_back(month.p90);
    }
    return {.lines = {{u"with"_s, inWan(result.withVoucher.cumulated)}, {u"without"_s, inWan(result.withoutVoucher.cumulated), Token::ChartLine, true}},
        .band = {u"P10 to P90"_s, inWan(low), inWan(high)}};
}

double middle(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

} // namespace

/// One step of a slider, as often as a hand moves it: calculated, drawn 10,000 times, painted. Medians.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme theme(app);
    LineChartCard card;
    card.resize(800, 420);
    card.show();
    RoiInputs inputs = sampleProject();
    QList<double> all, drawing, painting;
    for (int move = 0; move < Moves; ++move) {
        setSpread(inputs, moved(spreadOf(inputs, RoiDriver::CardHours), 1'500 + 50 * move));
        QElapsedTimer clock;
        clock.start();
        const RoiResult result = projectReturn(inputs);
        const RoiChances chances = drawReturns(inputs, 1);
        const double drawn = double(clock.nsecsElapsed()) / 1e6;
        card.setData(curves(result, chances));
        const QPixmap painted = card.grab();
        all.append(double(clock.nsecsElapsed()) / 1e6);
        drawing.append(drawn);
        painting.append(all.last() - drawn);
    }
    say("wallMs", middle(all));
    say("drawMs", middle(drawing));
    say("paintMs", middle(painting));
    return 0;
}
