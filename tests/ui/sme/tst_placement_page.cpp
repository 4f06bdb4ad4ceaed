#include "core/base/money_text.h"
#include "tests/support/market.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/sme/factory.h"
#include "ui/charts/bar_chart_card.h"
#include "ui/models/placement_text.h"
#include "ui/sme/placement_page.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include <algorithm>

using namespace cpv;
using namespace Qt::StringLiterals;

class PlacementPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void theBestIsTheCheapestAfterSubsidy();
    void whatWasAwardedIsTakenOff();
    void aDistanceLeavesOutWithItsReason();
    void everyFilterCounts_data();
    void everyFilterCounts();
    void undeclaredOriginIsFlagged();
    void theComparisonHoldsTheChosenOne();
    void aFourthTakesTheThirdPlaceOfTheComparison();
    void theRankingIsSortedAsChosen_data();
    void theRankingIsSortedAsChosen();
    void theFirstAmountIsOneThatTheProgrammePays();
    void aFullCentreIsLeftOutWithItsLoad();
    void whenNothingIsLeftItSaysSo();
    void applyingTakesTheProviderAlong();
    void withoutOffersItSaysWhereTheyComeFrom();

private:
    WarningsSeen m_warnings;
};

namespace {

class PlacementBench
{
public:
    Factory factory;
    CityMarket market;
    std::unique_ptr<PlacementPage> page;

    void open(bool filled = true)
    {
        if (filled)
            market = fillMarket(factory.city());
        Company company = factory.city().get<Company>(factory.city().company.id);
        company.registeredIn = PlaceCode {u"440300"_s};
        factory.city().world.put(company);
        factory.sync();
        page = std::make_unique<PlacementPage>(factory.use, nullptr);
        page->resize(1100, 1400);
        page->setVisible(true);
        page->refresh();
        if (filled)
            QTRY_VERIFY(ranking().model()->rowCount() > 0);
    }
    template <typename Widget> Widget &part(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    TableView &ranking() const { return part<TableView>(u"placementRankingTable"_s); }
    TableView &excluded() const { return part<TableView>(u"placementExcludedTable"_s); }
    static QStringList column(const TableView &table, int column)
    {
        QStringList texts;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            texts << table.model()->index(row, column).data().toString();
        return texts;
    }
    QString reasonAgainst(const DataCentre &centre) const
    {
        const auto row = column(excluded(), 0).indexOf(centre.nameEn);
        return row < 0 ? QString() : excluded().model()->index(int(row), 3).data().toString();
    }
    void choose(const QString &box, const QString &value) const
    {
        auto &combo = part<QComboBox>(box);
        combo.setCurrentIndex(combo.findData(value));
    }
    QString said() const
    {
        QStringList texts;
        for (const QLabel *label : part<QWidget>(u"placementDetail"_s).findChildren<QLabel *>())
            if (label->isVisibleTo(page.get()))
                texts << label->text();
        return texts.join(u'\n');
    }
};

} // namespace

void PlacementPageTest::theBestIsTheCheapestAfterSubsidy()
{
    PlacementBench bench;
    bench.open();
    const QAbstractItemModelTester tester(bench.ranking().model());
    QCOMPARE(PlacementBench::column(bench.ranking(), 1),
        (QStringList {bench.market.far.nameEn, bench.market.near.nameEn, bench.market.undeclared.nameEn}));
    // Without a voucher the list price stands; the city's programme pays four fifths of it.
    bench.choose(u"placementProgramme"_s, QString());
    QCOMPARE(bench.ranking().model()->index(0, 2).data().toString(), u"4.48"_s);
    bench.choose(u"placementProgramme"_s, bench.factory.city().programme.id.toText());
    QCOMPARE(bench.ranking().model()->index(0, 2).data().toString(), u"0.90"_s);
    QCOMPARE(bench.part<QLabel>(u"placementPrice"_s).text(), u"0.90"_s);
    QVERIFY(bench.part<BarChartCard>(u"placementChart"_s).isVisible());
}

void PlacementPageTest::whatWasAwardedIsTakenOff()
{
    PlacementBench bench;
    bench.factory.voucher(Money::fromYuan(2'300'000)); // 1,840,000 of the 2,000,000 that a company gets in a year.
    bench.open();
    bench.choose(u"placementProgramme"_s, bench.factory.city().programme.id.toText());
    bench.ranking().selectRow(0);
    QCOMPARE(bench.ranking().model()->index(0, 2).data().toString(), u"2.20"_s); // 313,958.40 less 160,000 over 70,080 hours.
    const auto said = [&bench] { return bench.said().split(u'\n'); };
    QTRY_VERIFY2(said().count(u"160,000.00"_s) >= 2, qPrintable(bench.said())); // The cap's step and the sum; new rows show in the next turn.
    QVERIFY2(!said().contains(u"0.00"_s), qPrintable(bench.said()));
}

void PlacementPageTest::aDistanceLeavesOutWithItsReason()
{
    PlacementBench bench;
    bench.open();
    bench.choose(u"placementLatency"_s, u"Control"_s);
    QCOMPARE(PlacementBench::column(bench.ranking(), 1), QStringList {bench.market.near.nameEn});
    QCOMPARE(bench.reasonAgainst(bench.market.far), placementReasonText({PlacementObstacle::TooFar, {u"66"_s, u"50"_s}}));
    QVERIFY(bench.reasonAgainst(bench.market.empty).contains(placementReasonText({PlacementObstacle::NoOffer, {}})));
    QVERIFY(!bench.excluded().isVisible()); // Until asked for.
    QTest::mouseClick(&bench.part<QPushButton>(u"placementExcludedToggle"_s), Qt::LeftButton);
    QVERIFY(bench.excluded().isVisible());
    bench.excluded().selectRow(int(PlacementBench::column(bench.excluded(), 0).indexOf(bench.market.far.nameEn)));
    QTRY_VERIFY(bench.said().contains(placementReasonText({PlacementObstacle::TooFar, {u"66"_s, u"50"_s}})));
}

void PlacementPageTest::everyFilterCounts_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("left");
    QTest::newRow("accelerator") << u"placementAccelerator"_s << u"h20"_s << 1;
    QTest::newRow("domestic") << u"placementCards"_s << u"domestic"_s << 2;
    QTest::newRow("declared") << u"placementOrigin"_s << u"declared"_s << 2;
    QTest::newRow("interactive") << u"placementLatency"_s << u"Interactive"_s << 2;
}

void PlacementPageTest::everyFilterCounts()
{
    QFETCH(QString, box);
    QFETCH(QString, value);
    QFETCH(int, left);
    PlacementBench bench;
    bench.open();
    QCOMPARE(bench.ranking().model()->rowCount(), 3);
    bench.choose(box, value);
    QCOMPARE(bench.ranking().model()->rowCount(), left);
    QCOMPARE(bench.ranking().model()->rowCount() + bench.excluded().model()->rowCount(), 5); // Nothing gets lost.
}

void PlacementPageTest::undeclaredOriginIsFlagged()
{
    PlacementBench bench;
    bench.open();
    bench.ranking().selectRow(2);
    QTRY_COMPARE(bench.part<Pill>(u"placementOriginPill"_s).text(), originText(OriginDeclaration::Undeclared));
    QCOMPARE(bench.part<Pill>(u"placementOriginPill"_s).tone(), Tone::Warn);
    bench.excluded().selectRow(int(PlacementBench::column(bench.excluded(), 0).indexOf(bench.market.disputed.nameEn)));
    QTRY_COMPARE(bench.part<Pill>(u"placementOriginPill"_s).tone(), Tone::Bad);
    QVERIFY(bench.said().contains(bench.market.disputed.originNote));
}

void PlacementPageTest::theComparisonHoldsTheChosenOne()
{
    PlacementBench bench;
    bench.open();
    auto &table = bench.part<TableView>(u"placementComparisonTable"_s);
    QCOMPARE(table.model()->columnCount(), 4);
    QCOMPARE(table.model()->headerData(1, Qt::Horizontal).toString(), bench.market.far.nameEn);
    QCOMPARE(table.model()->index(0, 1).data().toString(), bench.ranking().model()->index(0, 2).data().toString());
}

void PlacementPageTest::aFourthTakesTheThirdPlaceOfTheComparison()
{
    PlacementBench bench;
    bench.market = fillMarket(bench.factory.city());
    Offer dearest = bench.market.nearOffer; // In the near centre, and dearer than all.
    dearest.id = bench.factory.city().newId<OfferId>();
    dearest.accelerator = u"h20"_s;
    dearest.prices[0].cardHour = Money::fromFen(900);
    bench.factory.city().world.put(dearest);
    bench.open(false);
    QTRY_COMPARE(bench.ranking().model()->rowCount(), 4);
    const auto centres = [&] {
        QStringList names;
        const auto *model = bench.part<TableView>(u"placementComparisonTable"_s).model();
        for (int column = 1; column < model->columnCount(); ++column)
            names << model->headerData(column, Qt::Horizontal).toString();
        return names;
    };
    const auto prices = [&](int column) { return bench.part<TableView>(u"placementComparisonTable"_s).model()->index(1, column).data().toString(); };
    const CityMarket &market = bench.market;
    const QStringList best {market.far.nameEn, market.near.nameEn, market.undeclared.nameEn};
    QCOMPARE(centres(), best);
    bench.ranking().selectRow(2); // The third is there already.
    QCOMPARE(centres(), best);
    bench.ranking().selectRow(3);
    QCOMPARE(centres(), (QStringList {market.far.nameEn, market.near.nameEn, market.near.nameEn}));
    QCOMPARE(prices(3), u"9.00"_s);
    bench.ranking().selectRow(0); // And gives it back.
    QCOMPARE(centres(), best);
}

void PlacementPageTest::theRankingIsSortedAsChosen_data()
{
    QTest::addColumn<int>("steps"); // Of the arrow key, from the price on.
    QTest::addColumn<QStringList>("centres");
    const QString near = u"Shaoguan Data Centre 1"_s, far = u"Gui'an Data Centre 1"_s, undeclared = u"Zhongwei Data Centre 2"_s;
    QTest::newRow("price") << 0 << QStringList {far, near, undeclared};
    QTest::newRow("load") << 1 << QStringList {far, undeclared, near};
    QTest::newRow("latency") << 2 << QStringList {near, far, undeclared};
}

void PlacementPageTest::theRankingIsSortedAsChosen()
{
    QFETCH(int, steps);
    QFETCH(QStringList, centres);
    PlacementBench bench;
    bench.open();
    auto &order = bench.part<SegmentedControl>(u"placementOrder"_s);
    QVERIFY(order.isVisible());
    QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
    order.findChildren<QAbstractButton *>().front()->setFocus();
    for (int step = 0; step < steps; ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(PlacementBench::column(bench.ranking(), 1), centres);
    QCOMPARE(PlacementBench::column(bench.ranking(), 0), (QStringList {u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(bench.part<TableView>(u"placementComparisonTable"_s).model()->headerData(1, Qt::Horizontal).toString(), centres.front());
}

void PlacementPageTest::aFullCentreIsLeftOutWithItsLoad()
{
    PlacementBench bench;
    bench.open();
    bench.choose(u"placementLoad"_s, u"5000"_s); // The near one has 62 %.
    QCOMPARE(bench.ranking().model()->rowCount(), 2);
    QCOMPARE(bench.reasonAgainst(bench.market.near), placementReasonText({PlacementObstacle::TooLoaded, {u"6200"_s, u"5000"_s}}));
    bench.choose(u"placementLoad"_s, u"7000"_s);
    QCOMPARE(bench.ranking().model()->rowCount(), 3);
    bench.choose(u"placementLoad"_s, QString());
    QCOMPARE(bench.ranking().model()->rowCount(), 3);
}

void PlacementPageTest::theFirstAmountIsOneThatTheProgrammePays()
{
    PlacementBench bench;
    Programme programme = bench.factory.city().get<Programme>(bench.factory.city().programme.id);
    programme.rules.push_back({.number = u"8"_s, .type = RuleType::MinimumContract});
    programme.minContract = Money::fromYuan(1'000'000);
    ++programme.version;
    bench.factory.city().world.put(programme);
    bench.open();
    auto &hours = bench.part<QSpinBox>(u"placementCardHours"_s);
    bench.choose(u"placementProgramme"_s, QString());
    QCOMPARE(hours.value(), 5840); // Nobody asks for more.
    bench.choose(u"placementProgramme"_s, programme.id.toText());
    QCOMPARE(hours.value(), 26 * 730); // A card at 4.48 comes to 39,244.80 in a year.
    QCOMPARE(bench.ranking().model()->index(0, 2).data().toString(), u"0.90"_s);
    QVERIFY2(hours.accessibleDescription().contains(u"smallest contract"_s), qPrintable(hours.accessibleDescription()));
    hours.setValue(730);
    QVERIFY(bench.part<QWidget>(u"placementAid"_s).isVisible()); // Why it doesn't pay.
    QVERIFY(!hours.accessibleDescription().contains(u"smallest contract"_s));
    bench.choose(u"placementMonths"_s, u"6"_s);
    QCOMPARE(hours.value(), 730); // What was typed stays.
}

void PlacementPageTest::whenNothingIsLeftItSaysSo()
{
    PlacementBench bench;
    bench.open();
    bench.part<QSpinBox>(u"placementCardHours"_s).setValue(10'000'000);
    QVERIFY(bench.part<QWidget>(u"placementNone"_s).isVisible());
    QVERIFY(!bench.ranking().isVisible());
    QCOMPARE(bench.excluded().model()->rowCount(), 5);
    bench.part<QSpinBox>(u"placementCardHours"_s).setValue(730);
    QVERIFY(bench.ranking().isVisible());
}

void PlacementPageTest::applyingTakesTheProviderAlong()
{
    PlacementBench bench;
    bench.open();
    bench.choose(u"placementProgramme"_s, bench.factory.city().programme.id.toText());
    QSignalSpy asked(bench.page.get(), &Page::pageRequested);
    QTest::mouseClick(&bench.part<QPushButton>(u"placementApply"_s), Qt::LeftButton);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"draft"_s);
    const auto draft = must(waited(bench.factory.use.drafts.load(*DraftId::fromText(asked[0][1].toString()))));
    QCOMPARE(draft.provider, std::optional(bench.market.other.id));
    QCOMPARE(draft.contractAmount, Money::fromFen(448 * 5840 * 12));
}

void PlacementPageTest::withoutOffersItSaysWhereTheyComeFrom()
{
    PlacementBench bench;
    bench.open(false);
    QTRY_VERIFY(bench.part<QWidget>(u"placementEmpty"_s).isVisible());
}

QTEST_MAIN(PlacementPageTest)
#include "tst_placement_page.moc"
