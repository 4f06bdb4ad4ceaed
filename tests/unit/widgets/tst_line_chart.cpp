#include "core/base/signed_scale.h"
#include "tests/support/no_warnings.h"
#include "ui/charts/line_canvas.h"
#include "ui/charts/tornado_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QTest>

#include <rapidcheck.h>

using namespace cpv;
using namespace Qt::StringLiterals;

class TestLineChart : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};

    static LineChartData sample()
    {
        return {.lines = {{u"With"_s, {-10, -4, 3}}, {u"Without"_s, {-10, -8, -5}, Token::ChartLine, true}},
            .band = {u"P10 to P90"_s, {-12, -7, -2}, {-9, -1, 8}}, .unit = u"万元"_s, .stepName = u"Month"_s, .labelEvery = 1, .decimals = 1};
    }
    /// Beneath the curves lie the band and the zero line.
    static QLineSeries *curve(LineCanvas &canvas, int index) { return qobject_cast<QLineSeries *>(canvas.chart()->series().at(2 + index)); }

private Q_SLOTS:
    void theSameNumbersStandInChartTableAndDescription()
    {
        WarningsSeen warnings;
        LineChartCard card(u"Curve"_s);
        card.setData(sample());
        card.show();
        auto *canvas = card.findChild<LineCanvas *>();
        QCOMPARE(curve(*canvas, 0)->at(2), QPointF(2, 3));
        const auto *band = qobject_cast<QAreaSeries *>(canvas->chart()->series().first());
        QCOMPARE(band->upperSeries()->at(2).y(), 8.0);
        QCOMPARE(band->lowerSeries()->at(0).y(), -12.0);
        QVERIFY(canvas->accessibleDescription().contains(u"Month 2 3.0 -5.0 -2.0 8.0"_s));
        card.setShowsTable(true);
        auto *table = card.findChild<TableView *>();
        QCOMPARE(table->model()->index(1, 1).data().toString(), u"-4.0"_s);
        QCOMPARE(table->model()->index(1, 4).data().toString(), u"-1.0"_s);
        QCOMPARE(warnings.seen(), QStringList());
    }

    void newPointsReplaceTheOld()
    {
        LineChartCard card;
        card.setData(sample());
        auto *canvas = card.findChild<LineCanvas *>();
        QLineSeries *const before = curve(*canvas, 0);
        LineChartData other = sample();
        other.lines[0].values = {0, 1, 2, 3};
        other.band = {};
        card.setData(other);
        QCOMPARE(curve(*canvas, 0), before);
        QCOMPARE(before->count(), 4);
        QVERIFY(!canvas->chart()->series().first()->isVisible());
        other.lines.removeLast();
        card.setData(other);
        QCOMPARE(canvas->chart()->series().size(), 3);
    }

    void coloursFollowTheTheme()
    {
        LineChartCard card;
        card.setData(sample());
        card.show();
        m_theme.setMode(Theme::Mode::Dark);
        QCOMPARE(curve(*card.findChild<LineCanvas *>(), 1)->pen().color(), m_theme.tokens()[Token::ChartLine]);
        m_theme.setMode(Theme::Mode::Light);
    }

    void anAxisHoldsZeroAndAllValues()
    {
        QVERIFY(rc::check("from <= lowest, 0, highest <= to, in four to seven even steps", [] {
            const double a = double(*rc::gen::inRange<qint64>(-1'000'000'000, 1'000'000'000)) / 100;
            const double b = double(*rc::gen::inRange<qint64>(-1'000'000'000, 1'000'000'000)) / 100;
            RC_PRE(a != 0 || b != 0);
            const SignedScale scale = signedScale(std::min(a, b), std::max(a, b));
            RC_ASSERT(scale.from <= std::min({a, b, 0.0}) && scale.to >= std::max({a, b, 0.0}));
            RC_ASSERT(scale.ticks >= 3 && scale.ticks <= 7);
        }));
    }

    void aTornadoIsATableToo()
    {
        WarningsSeen warnings;
        TornadoCard card(u"Drivers"_s);
        card.setData({.bars = {{u"Price"_s, 4, -2}, {u"Hours"_s, 0.5, 1.5}}, .base = 1, .unit = u"万元"_s, .lowName = u"low"_s, .highName = u"high"_s, .decimals = 1});
        card.resize(600, 300);
        card.show();
        QVERIFY(!card.grab().isNull());
        QVERIFY(card.findChild<QWidget *>(u"tornadoCanvas"_s)->accessibleDescription().contains(u"Price 4.0 -2.0"_s));
        card.setShowsTable(true);
        QCOMPARE(card.findChild<TableView *>()->model()->index(1, 2).data().toString(), u"1.5"_s);
        QCOMPARE(warnings.seen(), QStringList());
    }
};

QTEST_MAIN(TestLineChart)
#include "tst_line_chart.moc"
