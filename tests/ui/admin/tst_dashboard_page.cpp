#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "tests/ui/admin/queue_desk.h"
#include "ui/admin/dashboard_charts.h"
#include "ui/admin/dashboard_page.h"
#include "ui/admin/places_page.h"
#include "ui/charts/bar_chart_card.h"
#include "ui/widgets/button.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QSignalSpy>

#include <algorithm>

using namespace cpv;
using namespace Qt::StringLiterals;

class DashboardPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void theFiguresAreTheLedgers();
    void aBarOpensTheCasesBehindIt();
    void aStageOpensWhatWaitsThere();
    void theMeasureIsTheCasesOrTheMoney();
    void aStageSaysHowLongItsCasesWait();
    void aNoticeThatIsOverIsCountedUnderItsName();
    void littleMoneyIsSaid();
    void everyChartIsATableAndAPicture();
    void aProgrammeIsSeenAlone();
    void aPlaceHasItsFiguresInBothCurrencies();
    void aPlaceOpensItsDashboard();

private:
    WarningsSeen m_warnings;
};

namespace {

/// A city with one case paid in part, one confirmed and three that wait.
void work(City &city)
{
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        city.grant(city.programme.id, payer, Money::fromYuan(10'000'000));
    city.confirmed(Money::fromYuan(70'000));
    const VoucherId voucher = city.issued(Money::fromYuan(120'000));
    const RedemptionId bill = city.approved(voucher, Money::fromYuan(20'000));
    must(city.ask(city.financeB, SettleRedemption {bill, u"B1"_s, u"R1"_s}));
    for (int i = 0; i < 3; ++i)
        city.submitted(Money::fromYuan(10'000));
}

template <typename PageType> struct Desk {
    Office office;
    std::unique_ptr<PageType> page;

    void open()
    {
        office.signIn(office.city().auditor);
        office.sync();
        page = std::make_unique<PageType>(office.use, nullptr);
        page->resize(1200, 900);
        page->QWidget::show();
        page->refresh();
        QTRY_VERIFY(std::ranges::any_of(page->template findChildren<KpiCard *>(), [](const KpiCard *card) { return card->isVisible(); }));
    }
    template <typename Widget> Widget *find(const QString &name) const { return page->template findChild<Widget *>(name); }
    /// Of a card, before its unit.
    QString figure(const QString &name) const { return find<KpiCard>(name)->accessibleDescription().section(u' ', 0, 0); }
    void press(const QString &segment) { QTest::mouseClick(find<QAbstractButton>(u"segment_"_s + segment), Qt::LeftButton); }
    QStringList column(const QString &chart, int column) const
    {
        const QAbstractItemModel *model = find<TableView>(chart + u"Table"_s)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, column).data().toString();
        return texts;
    }
};

using DashboardDesk = Desk<DashboardPage>;

} // namespace

/// 30 % from the city and 50 % from the district: 70,000 and 120,000 yuan make awards of 56,000 and 96,000, of a bill of 20,000 the
/// voucher pays 16,000.
void DashboardPageTest::theFiguresAreTheLedgers()
{
    DashboardDesk desk;
    work(desk.office.city());
    desk.open();
    const QStringList expected {u"20.00"_s, u"0.15"_s, u"0.10"_s, u"0.02"_s, u"0.02"_s, u"19.85"_s}; // CNY million.
    for (int i = 0; i < 6; ++i)
        QTRY_COMPARE(desk.figure(u"dashboardKpi"_s + QString::number(i)), expected[i]);
    QCOMPARE(desk.find<QLabel>(u"dashboardPace"_s)->text(), u"2 decisions, after 0.0 days on average; 100 % of them awards"_s);
    const Dashboard read = must(waited(desk.office.use.dashboards.read({.year = 2026})));
    BudgetLine line;
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        addTo(line, desk.office.city().line(desk.office.city().programme.id, payer));
    QCOMPARE(read.budget.paid, line.paid);
    QCOMPARE(read.all().paid, line.paid);
    QCOMPARE(read.all().awarded, line.committed + line.issued + line.held + line.paid);
    QCOMPARE(read.all().awarded, Money::fromYuan(56'000 + 96'000));
}

void DashboardPageTest::aBarOpensTheCasesBehindIt()
{
    DashboardDesk desk;
    work(desk.office.city());
    desk.open();
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    Q_EMIT desk.find<BarChartCard>(u"dashboardFirstTime"_s)->categoryClicked(0); // The most: those that applied before.
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), u"queue"_s);
    const LedToQueue queue(desk.office.use, asked.first().at(1));
    QTRY_COMPARE(queue.rows(), 4);
}

void DashboardPageTest::aStageOpensWhatWaitsThere()
{
    DashboardDesk desk;
    work(desk.office.city());
    desk.office.city().awarded(Money::fromYuan(10'000));
    desk.open();
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    QTRY_COMPARE(desk.column(u"dashboardPipeline"_s, 1), (QStringList {u"3"_s, u"1"_s, u"1"_s}));
    auto *pipeline = desk.find<BarChartCard>(u"dashboardPipeline"_s);
    Q_EMIT pipeline->categoryClicked(2);
    QCOMPARE(asked.last().at(1).toString(), enumText(QueueFilter::Issue));
    Q_EMIT pipeline->categoryClicked(0);
    QVERIFY(asked.last().at(1).toString().contains(u"Submitted"));
}

void DashboardPageTest::theMeasureIsTheCasesOrTheMoney()
{
    DashboardDesk desk;
    work(desk.office.city());
    desk.open();
    QTRY_COMPARE(desk.column(u"dashboardDistrict"_s, 1), QStringList {u"2"_s}); // Awarded, of five.
    QCOMPARE(desk.column(u"dashboardDistrict"_s, 3), QStringList {u"3"_s});
    desk.press(u"Money"_s);
    QCOMPARE(desk.column(u"dashboardDistrict"_s, 1), QStringList {u"0.02"_s}); // Paid.
    QCOMPARE(desk.column(u"dashboardDistrict"_s, 5), QStringList {u"0.15"_s}); // All that was awarded.
}

void DashboardPageTest::aStageSaysHowLongItsCasesWait()
{
    DashboardDesk desk;
    work(desk.office.city());
    desk.office.city().advanceDays(9);
    desk.open();
    QTRY_VERIFY(!desk.column(u"dashboardPipeline"_s, 0).isEmpty());
    const QString first = desk.column(u"dashboardPipeline"_s, 0).first();
    QVERIFY2(first.contains(u"9 days"), qPrintable(first));
}

/// The queue shows one that runs and one to award; the bar has both, says so and opens both.
void DashboardPageTest::aNoticeThatIsOverIsCountedUnderItsName()
{
    Dashboard dashboard;
    dashboard.totals.push_back({.dimension = RollupDimension::Stage, .value = enumText(Stage::InNotice), .facts = {}});
    dashboard.totals.back().facts.waiting = 2;
    dashboard.totals.back().facts.waitingSince = 2 * QDate(1970, 1, 1).daysTo(QDate(2026, 3, 1));
    const ValueChart chart = pipelineChart(dashboard, QDate(2026, 3, 11));
    QCOMPARE(chart.data.categories, QStringList {u"Public notice, running or over, 10 days"_s});
    QCOMPARE(chart.data.bars.first().values, QList<double> {2});
    QCOMPARE(chart.values, QStringList {enumText(Stage::InNotice)});
}

void DashboardPageTest::littleMoneyIsSaid()
{
    DashboardDesk desk;
    City &city = desk.office.city();
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        city.grant(city.programme.id, payer, Money::fromYuan(50'000));
    city.confirmed(Money::fromYuan(50'000)); // 40,000 of 100,000: there is enough.
    desk.open();
    auto *low = desk.find<Notice>(u"dashboardLow"_s);
    QVERIFY(!low->isVisible());
    city.confirmed(Money::fromYuan(50'000)); // 20,000 are left, all of them the city's.
    must(city.ask(city.finance, CutBudget {city.programme.id, 2026, u"990000"_s, Money::fromYuan(15'000), u"d"_s}));
    desk.office.sync();
    QTRY_VERIFY(low->isVisible());
}

void DashboardPageTest::everyChartIsATableAndAPicture()
{
    DashboardDesk desk;
    work(desk.office.city());
    desk.open();
    QTRY_VERIFY(desk.find<BarChartCard>(u"dashboardDistrict"_s)->isVisible());
    int shown = 0;
    for (BarChartCard *chart : desk.page->findChildren<BarChartCard *>()) {
        if (!chart->isVisible())
            continue;
        ++shown;
        const QString name = chart->objectName();
        QVERIFY2(!desk.column(name, 0).isEmpty(), qPrintable(name));
        QVERIFY2(chart->findChild<QAbstractButton *>(u"chartSave"_s)->isVisible(), qPrintable(name));
        QVERIFY2(desk.find<QAbstractButton>(name + u"TableExport"_s), qPrintable(name));
        const QImage picture = chart->picture();
        QVERIFY(picture.width() > 400);
        chart->setShowsTable(true);
        QVERIFY(desk.find<TableView>(name + u"Table"_s)->isVisible());
    }
    QCOMPARE(shown, 8);
}

void DashboardPageTest::aProgrammeIsSeenAlone()
{
    DashboardDesk desk;
    City &city = desk.office.city();
    work(city);
    city.submitted(Money::fromYuan(10'000), city.payFirst.id);
    desk.open();
    QTRY_COMPARE(desk.column(u"dashboardSize"_s, 4), QStringList {u"6"_s});
    auto *scopes = desk.find<DropDown>(u"dashboardScope"_s);
    scopes->setCurrentIndex(scopes->findData(city.payFirst.id.toText()));
    Q_EMIT scopes->activated(scopes->currentIndex());
    QTRY_COMPARE(desk.column(u"dashboardSize"_s, 4), QStringList {u"1"_s});
}

/// 600 million CNY are 84.1 million USD at the rate that the program carries.
void DashboardPageTest::aPlaceHasItsFiguresInBothCurrencies()
{
    Desk<PlacesPage> desk;
    City &city = desk.office.city();
    city.grant(city.programme.id, u"990000"_s, Money::fromYuan(600'000'000));
    city.submitted(Money::fromYuan(10'000));
    desk.open();
    QTRY_COMPARE(desk.figure(u"placesKpi0"_s), u"600.00"_s);
    desk.press(u"Foreign"_s);
    QCOMPARE(desk.figure(u"placesKpi0"_s), u"84.10"_s);
    const QAbstractItemModel *table = desk.find<TableView>(u"placesTable"_s)->model();
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->index(0, 1).data().toString(), u"84.10"_s);
    QCOMPARE(table->index(0, 6).data().toString(), u"1"_s);
}

void DashboardPageTest::aPlaceOpensItsDashboard()
{
    Desk<PlacesPage> desk;
    City &city = desk.office.city();
    work(city);
    desk.open();
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    Q_EMIT desk.find<TableView>(u"placesTable"_s)->rowActivated(0);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), u"dashboard"_s);
    QCOMPARE(asked.first().at(1).toString(), city.place.code);
}

QTEST_MAIN(DashboardPageTest)
#include "tst_dashboard_page.moc"
