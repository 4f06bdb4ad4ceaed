#include "tests/support/market.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/admin/network_page.h"
#include "ui/admin/network_words.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QLabel>

using namespace cpv;
using namespace Qt::StringLiterals;

class NetworkPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void loadsAreSeenBeforeAnythingIsPlaced();
    void theCheapestPlacementIsShownWithWhatItSaves();
    void whatIsTooFarIsNamed();
    void anOverloadIsSaidInWords();

private:
    WarningsSeen m_warnings;
};

namespace {

/// An award of 80,000.00 for a contract of 100,000.00, at a provider that asks 5.60 a card-hour; another asks 4.48, further away.
class NetworkBench
{
public:
    Office office;
    CityMarket market;
    std::unique_ptr<NetworkPage> page;

    void open()
    {
        City &city = office.city();
        for (const QString &payer : {u"990000"_s, u"990101"_s})
            city.grant(city.programme.id, payer, Money::fromYuan(1'000'000));
        market = fillMarket(city);
        (void)city.issued(Money::fromYuan(100'000));
        office.signIn(city.clerk);
        office.sync();
        page = std::make_unique<NetworkPage>(office.use, nullptr);
        page->resize(1200, 900);
        page->setVisible(true);
        page->refresh();
        QTRY_COMPARE(rows(u"networkCentres"_s), 5);
    }
    template <typename Widget> Widget &part(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    int rows(const QString &table) const { return part<TableView>(table).model()->rowCount(); }
    QString cell(const QString &table, int row, int column) const { return part<TableView>(table).model()->index(row, column).data().toString(); }
    void place() const
    {
        QVERIFY(page->primaryAction()->enabled);
        page->primaryAction()->trigger();
    }
};

} // namespace

void NetworkPageTest::loadsAreSeenBeforeAnythingIsPlaced()
{
    NetworkBench bench;
    bench.open();
    QCOMPARE(bench.cell(u"networkCentres"_s, 0, 3), u"21 %"_s); // The idlest first.
    QVERIFY(!bench.part<QWidget>(u"networkAfter"_s).isVisible());
    QVERIFY(!bench.part<QWidget>(u"networkMoves"_s).isVisible());
    QVERIFY(bench.part<QLabel>(u"networkLoad"_s).text().startsWith(u"3 of 5 centres"_s)); // 21, 23.5 and 28 %.
}

/// By hand: 100,000.00 at 5.60 are 17,858 card-hours begun, over 12 months 1,489 a month; moved, each saves 1.12: 1,667.68.
void NetworkPageTest::theCheapestPlacementIsShownWithWhatItSaves()
{
    NetworkBench bench;
    bench.open();
    bench.place();
    QTRY_VERIFY(bench.part<QWidget>(u"networkMoves"_s).isVisible());
    QCOMPARE(bench.rows(u"networkMoves"_s), 1);
    QCOMPARE(bench.cell(u"networkMoves"_s, 0, 3), u"1,489"_s);
    QCOMPARE(bench.cell(u"networkMoves"_s, 0, 4), bench.market.near.nameEn);
    QCOMPARE(bench.cell(u"networkMoves"_s, 0, 5), bench.market.far.nameEn);
    QCOMPARE(bench.cell(u"networkMoves"_s, 0, 7), u"1,667.68"_s);
    QVERIFY(bench.part<QWidget>(u"networkAfter"_s).isVisible());
    QVERIFY(!bench.part<QWidget>(u"networkLeftovers"_s).isVisible());
}

/// From this city no distance is estimated: nothing is near enough for what must be near.
void NetworkPageTest::whatIsTooFarIsNamed()
{
    NetworkBench bench;
    bench.open();
    auto &latency = bench.part<QComboBox>(u"networkLatency"_s);
    latency.setCurrentIndex(latency.findData(u"Control"_s));
    bench.place();
    QTRY_VERIFY(bench.part<QWidget>(u"networkLeftovers"_s).isVisible());
    QCOMPARE(bench.cell(u"networkLeftovers"_s, 0, 2), u"1,489"_s);
    QVERIFY(bench.cell(u"networkLeftovers"_s, 0, 3).contains(u"too far away"_s));
    // In one row for each reason, and the sum.
    QVERIFY(bench.part<QWidget>(u"networkWhys"_s).isVisible());
    QCOMPARE(bench.rows(u"networkWhys"_s), 2);
    QCOMPARE(bench.cell(u"networkWhys"_s, 0, 0), u"No centre that offers this card is near enough"_s);
    QCOMPARE(bench.cell(u"networkWhys"_s, 0, 3), u"1,489"_s);
    QCOMPARE(bench.cell(u"networkWhys"_s, 1, 3), u"1,489"_s);
    QCOMPARE(bench.cell(u"networkWhys"_s, 1, 4), u"100 %"_s);
    QVERIFY(bench.part<KpiCard>(u"networkKpi3"_s).accessibleDescription().contains(u"100 %"_s));
}

/// 136.1 % are said in words; within its cards a centre has its name alone.
void NetworkPageTest::anOverloadIsSaidInWords()
{
    CentreLoad load;
    load.centre.nameZh = load.centre.nameEn = u"Hefei"_s;
    QCOMPARE(loadName(load, {13'612}), u"Hefei: 36.1 % more than its cards can do"_s);
    QCOMPARE(loadName(load, {10'000}), u"Hefei"_s);
}

QTEST_MAIN(NetworkPageTest)
#include "tst_network_page.moc"
