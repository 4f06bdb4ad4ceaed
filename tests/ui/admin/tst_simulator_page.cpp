#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/admin/simulator_page.h"
#include "ui/admin/simulator_words.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>

using namespace cpv;
using namespace Qt::StringLiterals;

class SimulatorPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void aLowerCoverIsComparedWithThePublishedOne();
    void aSmallerBudgetEndsEarlier();
    void inventedApplicationsJoinIn();
    void refusalsAreToldByRule();
    void theMoneysEndAgreesWithWhatIsLeft();
    void aBudgetBeyondReasonIsToldAndNotReplayed();

private:
    WarningsSeen m_warnings;
};

namespace {

enum Row { Asked, Awarded, UnderWay, KeptOut, Capped, NoMoney, Unacceptable, Refused, Withdrawn, Budget, Cost, Average, Left, End };

/// Two awards of 80,000.00 each, ten days apart.
class SimulatorBench
{
public:
    Office office;
    std::unique_ptr<SimulatorPage> page;

    void open()
    {
        City &city = office.city();
        city.grant(city.programme.id, u"990000"_s, Money::fromYuan(900'000));
        city.grant(city.programme.id, u"990101"_s, Money::fromYuan(1'500'000));
        (void)city.confirmed(Money::fromYuan(100'000));
        city.advanceDays(10);
        (void)city.confirmed(Money::fromYuan(100'000));
        office.signIn(city.clerk);
        office.sync();
        page = std::make_unique<SimulatorPage>(office.use, nullptr);
        page->resize(1200, 900);
        page->setVisible(true);
        page->openArgument(city.programme.id.toText());
        page->refresh();
        QTRY_COMPARE(cell(Cost, 1), u"160,000.00"_s);
    }
    template <typename Widget> Widget &part(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    QString cell(int row, int column) const { return part<TableView>(u"simulatorComparison"_s).model()->index(row, column).data().toString(); }
    void type(const QString &field, const QString &text) const
    {
        auto &edit = part<QLineEdit>(field);
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }
};

} // namespace

void SimulatorPageTest::aLowerCoverIsComparedWithThePublishedOne()
{
    SimulatorBench bench;
    bench.open();
    QCOMPARE(bench.cell(Awarded, 3), u"–"_s);
    QVERIFY(!bench.part<QWidget>(u"simulatorChanged"_s).isVisible());
    QCOMPARE(bench.part<QSlider>(u"simulatorCover"_s).value(), 80);
    bench.part<QSlider>(u"simulatorCover"_s).setValue(40);
    QTRY_COMPARE(bench.cell(Cost, 2), u"80,000.00"_s);
    QCOMPARE(bench.cell(Cost, 3), u"−80,000.00"_s);
    QCOMPARE(bench.part<TableView>(u"simulatorChanged"_s).model()->rowCount(), 2);
    QVERIFY(bench.part<QLabel>(u"simulatorSummary"_s).text().contains(u"2 get less"_s));
    QTest::mouseClick(&bench.part<QPushButton>(u"simulatorReset"_s), Qt::LeftButton);
    QTRY_COMPARE(bench.cell(Cost, 3), u"–"_s);
}

void SimulatorPageTest::aSmallerBudgetEndsEarlier()
{
    SimulatorBench bench;
    bench.open();
    bench.type(u"simulatorBudget"_s, u"80000"_s); // For one of the two.
    QTRY_COMPARE(bench.cell(Awarded, 2), u"1"_s);
    QCOMPARE(bench.cell(NoMoney, 2), u"1"_s);
    QVERIFY2(bench.cell(End, 2).contains(u"ran out on 2026-03-12"_s), qPrintable(bench.cell(End, 2)));
}

void SimulatorPageTest::inventedApplicationsJoinIn()
{
    SimulatorBench bench;
    bench.open();
    bench.part<QSlider>(u"simulatorInvented"_s).setValue(10);
    QTRY_COMPARE(bench.cell(Asked, 1), u"4"_s);
    QCOMPARE(bench.cell(Asked, 2), u"4"_s);
}

/// Both contracts are of 100,000.00: under another minimum both fail, by the rule that says so.
void SimulatorPageTest::refusalsAreToldByRule()
{
    SimulatorBench bench;
    bench.open();
    QVERIFY(!bench.part<QWidget>(u"simulatorRefusals"_s).isVisible());
    bench.type(u"simulatorMinimum"_s, u"200000"_s);
    QTRY_COMPARE(bench.cell(KeptOut, 2), u"2"_s);
    const QAbstractItemModel *rows = bench.part<TableView>(u"simulatorRefusals"_s).model();
    QVERIFY(bench.part<QWidget>(u"simulatorRefusals"_s).isVisible());
    QCOMPARE(rows->rowCount(), 2); // The reason, and the sum.
    QVERIFY2(rows->index(0, 0).data().toString().contains(u"Minimum contract"_s), qPrintable(rows->index(0, 0).data().toString()));
    QCOMPARE(rows->index(0, 1).data().toString(), u"0"_s);
    QCOMPARE(rows->index(0, 2).data().toString(), u"2"_s);
    QCOMPARE(rows->index(1, 2).data().toString(), u"2"_s);
    int ends = 0; // Each case has one end.
    for (const int row : {int(Awarded), int(KeptOut), int(Capped), int(NoMoney), int(Unacceptable), int(Refused), int(Withdrawn)})
        ends += bench.cell(row, 2).toInt();
    QCOMPARE(ends, bench.cell(Asked, 2).toInt());
}

void SimulatorPageTest::theMoneysEndAgreesWithWhatIsLeft()
{
    SimulatedYear year {.year = 2026, .today = QDate(2026, 6, 1)};
    Replay replay {.granted = Money::fromYuan(1'000), .cost = Money::fromYuan(400)};
    replay.ranOutOn = QDate(2026, 3, 12);
    replay.ranOutAt = u"990101"_s;
    const QString left = moneyEndText(replay, year);
    QVERIFY2(left.startsWith(u"was too little from 2026-03-12 on at "_s), qPrintable(left)); // 600 are left: it did not run out.
    replay.cost = replay.granted;
    QCOMPARE(moneyEndText(replay, year), u"ran out on 2026-03-12"_s);
    replay = {};
    replay.cases.push_back({.end = ReplayEnd::NoBudget, .detail = u"990000"_s});
    QCOMPARE(moneyEndText(replay, year), u"is not granted"_s); // And not: it outlasts the year.
    replay.granted = Money::fromYuan(1'000);
    QVERIFY(moneyEndText(replay, year).startsWith(u"is not granted at "_s));
}

/// Digit by digit, as it is typed: the pause after a sound number must not replay the one that follows.
void SimulatorPageTest::aBudgetBeyondReasonIsToldAndNotReplayed()
{
    SimulatorBench bench;
    bench.open();
    auto &budget = bench.part<QLineEdit>(u"simulatorBudget"_s);
    budget.setFocus();
    budget.selectAll();
    QTest::keyClicks(&budget, u"200000000000"_s);
    QTest::keyClicks(&budget, u"0"_s);
    QTRY_VERIFY2(budget.accessibleDescription().contains(u"at most"_s), qPrintable(budget.accessibleDescription()));
    QTest::qWait(600);
    budget.selectAll();
    QTest::keyClicks(&budget, u"80000"_s);
    QTRY_COMPARE(bench.cell(Budget, 2), u"80,000.00"_s);
    QVERIFY(!budget.accessibleDescription().contains(u"at most"_s));
    const auto refused = waited(bench.office.use.simulations.replay(
        std::make_shared<const SimulatedYear>(), {.budget = LargestReplayedBudget + Money::fromFen(1)}, {}));
    QCOMPARE(refused.error().code, Errc::OutOfRange);
}

QTEST_MAIN(SimulatorPageTest)
#include "tst_simulator_page.moc"
