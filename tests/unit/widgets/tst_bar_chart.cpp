#include "tests/support/no_warnings.h"
#include "ui/charts/bar_chart_card.h"
#include "ui/charts/chart_canvas.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"

#include <QBarSet>
#include <QGraphicsTextItem>
#include <QLabel>
#include <QLocale>
#include <QStackedBarSeries>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QValueAxis>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

using namespace cpv;
using namespace Qt::StringLiterals;

class TestBarChart : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};

    static BarChartData sample()
    {
        return {.categories = {u"1月"_s, u"2月"_s}, .bars = {{u"Voucher"_s, {1, 2}}, {u"Own"_s, {3, 4.5}, Token::Chart2}},
            .lines = {{u"Sum"_s, {1, 3}, Token::ChartLine}}, .unit = u"万元"_s, .decimals = 1};
    }

    /// Its lines stand over each other's middle.
    static bool isCentred(const QTextDocument &document)
    {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QTextLayout *lines = block.layout();
            for (int i = 1; i < lines->lineCount(); ++i) {
                if (std::abs(lines->lineAt(i).naturalTextRect().center().x() - lines->lineAt(0).naturalTextRect().center().x()) > 1)
                    return false;
            }
        }
        return true;
    }

private Q_SLOTS:
    void theSameNumbersStandInChartTableAndDescription()
    {
        WarningsSeen warnings;
        BarChartCard card(u"Spend"_s);
        card.setData(sample());
        card.show();
        auto *canvas = card.findChild<ChartCanvas *>();
        const auto *bars = qobject_cast<QStackedBarSeries *>(canvas->chart()->series().first());
        QVERIFY(bars);
        QCOMPARE(bars->barSets().at(1)->at(1), 4.5);
        QVERIFY(canvas->accessibleDescription().contains(u"Own: 1月 3.0, 2月 4.5"_s));
        card.setShowsTable(true);
        auto *table = card.findChild<TableView *>();
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->index(1, 2).data().toString(), u"4.5"_s);
        QCOMPARE(table->model()->index(1, 3).data().toString(), u"3.0"_s);
        QCOMPARE(warnings.seen(), QStringList());
    }

    void whatIsBeyondTheLimitEndsInRedAndKeepsItsNumber()
    {
        BarChartCard card(u"Load"_s);
        card.setData({.categories = {u"A"_s, u"B"_s}, .bars = {{u"Reported"_s, {60, 50}}, {u"Awarded"_s, {76, 50}, Token::Chart2}},
            .unit = u"%"_s, .decimals = 1, .total = u"Load"_s, .horizontal = true, .limit = 100, .beyond = u"Too much"_s});
        card.show();
        auto *canvas = card.findChild<ChartCanvas *>();
        const auto sets = qobject_cast<QAbstractBarSeries *>(canvas->chart()->series().first())->barSets();
        QCOMPARE(sets.size(), 3);
        QCOMPARE(sets.at(2)->color(), m_theme.tokens()[Token::Bad]);
        double first = 0; // The axis counts from the bottom: the first category is the last value.
        for (const QBarSet *set : sets)
            first += set->at(1);
        QCOMPARE(first, 100.0);
        QCOMPARE(sets.at(2)->at(0), 0.0); // Full is not too much.
        QCOMPARE(qobject_cast<QValueAxis *>(canvas->chart()->axes(Qt::Horizontal).first())->max(), 100.0);
        card.setShowsTable(true);
        auto *table = card.findChild<TableView *>();
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"76.0"_s);
        QCOMPARE(table->model()->index(0, 3).data().toString(), u"136.0"_s);
    }

    void coloursFollowTheTheme()
    {
        BarChartCard card(u"Spend"_s);
        card.setData(sample());
        card.show();
        m_theme.setMode(Theme::Mode::Dark);
        auto *canvas = card.findChild<ChartCanvas *>();
        const auto *bars = qobject_cast<QAbstractBarSeries *>(canvas->chart()->series().first());
        QCOMPARE(bars->barSets().first()->color(), m_theme.tokens()[Token::Chart1]);
        m_theme.setMode(Theme::Mode::Light);
    }

    void fewBarsAreNoBlocks()
    {
        BarChartCard card(u"Spend"_s);
        card.setData(sample()); // Two categories.
        card.resize(1100, 300);
        card.show();
        QTRY_VERIFY(card.findChild<ChartCanvas *>()->chart()->plotArea().width() > 900);
        const auto *canvas = card.findChild<ChartCanvas *>();
        const auto *bars = qobject_cast<const QAbstractBarSeries *>(canvas->chart()->series().first());
        const double width = bars->barWidth() * canvas->chart()->plotArea().width() / 2;
        QVERIFY2(width > 48 && width <= 64, qPrintable(QString::number(width)));
    }

    void aYearOfMonthsIsReadUnderTheBars_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("first");
        QTest::newRow("Chinese") << QLocale(QLocale::Chinese, QLocale::China) << u"12月"_s;
        QTest::newRow("English") << QLocale(QLocale::English) << u"Dec"_s;
    }
    void aYearOfMonthsIsReadUnderTheBars()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, first);
        const QLocale before;
        QLocale::setDefault(locale);
        BarChartData year {.bars = {{u"Voucher"_s, {}}}, .unit = u"万元"_s};
        QList<QDate> months;
        for (int i = 0; i < 14; ++i) { // December to January of the year after the next: some names come twice.
            months << QDate(2025, 12, 1).addMonths(i);
            year.categories << months.last().toString(u"yyyy-MM"_s);
            year.bars[0].values << i + 1;
        }
        year.axisNames = monthAxisNames(months);
        QLocale::setDefault(before);
        BarChartCard card(u"Spend"_s);
        card.setData(year);
        card.resize(640, 300);
        card.show();
        auto *canvas = card.findChild<ChartCanvas *>();
        QTRY_VERIFY(canvas->chart()->plotArea().width() > 500);
        QStringList seen;
        for (const QGraphicsItem *item : canvas->scene()->items()) {
            const auto *label = dynamic_cast<const QGraphicsTextItem *>(item);
            if (!label || !label->isVisible())
                continue;
            seen << label->toPlainText().remove(QChar(0x200B)).replace(QChar(QChar::LineSeparator), u'\n').trimmed();
            if (seen.last().contains(u'\n'))
                QVERIFY2(isCentred(*label->document()), qPrintable(seen.last()));
        }
        const QString texts = seen.join(u'|');
        QVERIFY2(!texts.contains(u"..."_s) && !texts.contains(u"…"_s), qPrintable(texts));
        QCOMPARE(seen.count(first + u"\n2025"_s), 1);
        QCOMPARE(seen.filter(u"2026"_s).size(), 1);
        QCOMPARE(seen.filter(u"2027"_s).size(), 1);
        QCOMPARE(seen.count(first), 1); // The other December, without its year.
        QCOMPARE(canvas->accessibleDescription().count(u"2026-"_s), 12); // Said and tabled in full.
    }

    void theUnitIsNeverCutForTheLegend()
    {
        BarChartCard card(u"Spend and what vouchers cover"_s);
        BarChartData data = sample();
        data.unit = u"10,000 CNY"_s;
        data.bars[0].name = u"Covered by vouchers"_s;
        card.setData(data);
        card.show();
        for (const int width : {900, 420, 900}) {
            card.resize(width, 300);
            QTRY_COMPARE(card.findChild<QWidget *>(u"chartLegend"_s)->isVisible(), width > 800);
            QCOMPARE(card.findChild<QWidget *>(u"chartLowLegend"_s)->isVisible(), width < 800);
            for (const auto *label : card.findChildren<QLabel *>())
                QVERIFY2(!label->text().contains(u"CNY"_s) || label->width() >= label->sizeHint().width(), qPrintable(QString::number(width)));
        }
    }

    void axesAreDrawnAtOnceAfterEachChange()
    {
        BarChartCard card(u"Spend"_s);
        card.resize(700, 300);
        BarChartData data = sample();
        data.horizontal = true;
        card.setData(data);
        card.show();
        const auto *canvas = card.findChild<ChartCanvas *>();
        for (const auto mode : {Theme::Mode::Dark, Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Light}) {
            m_theme.setMode(mode);
            const auto items = canvas->scene()->items();
            QVERIFY(std::ranges::any_of(items, [](const QGraphicsItem *item) {
                const auto *label = qgraphicsitem_cast<const QGraphicsTextItem *>(item);
                return label && label->isVisible() && label->toPlainText() == u"1月"_s && !label->sceneBoundingRect().isEmpty()
                    && label->scenePos().x() >= 0;
            }));
            card.grab(); // What settles with painting is settled.
        }
    }

    void newDataReplacesTheOld()
    {
        BarChartCard card;
        card.setData(sample());
        BarChartData other = sample();
        other.horizontal = true;
        card.setData(other);
        auto *canvas = card.findChild<ChartCanvas *>();
        QCOMPARE(canvas->chart()->series().size(), 1); // Lines are for vertical bars.
        QCOMPARE(canvas->chart()->axes().size(), 2);
        card.setData({});
        QCOMPARE(canvas->chart()->series().size(), 0);
    }

    void anAxisHoldsItsHighestBarWithoutMuchWaste()
    {
        QVERIFY(rc::check("highest <= end <= 1.7 highest", [] {
            const double highest = double(*rc::gen::inRange<qint64>(1, 1'000'000'000'000)) / 100;
            const AxisScale scale = tightAxisScale(highest);
            RC_ASSERT(scale.end >= highest * (1 - 1e-9));
            RC_ASSERT(scale.end <= highest * 1.7);
        }));
        QCOMPARE(tightAxisScale(500).end, 500.0);
        QVERIFY(tightAxisScale(0).end > 0);
    }
};

QTEST_MAIN(TestBarChart)
#include "tst_bar_chart.moc"
