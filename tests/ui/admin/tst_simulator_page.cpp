#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/admin/simulator_page.h"
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
    void aBudgetBeyondReasonIsToldAndNotReplayed();

private:
    WarningsSeen m_warnings;
};

namespace {

enum Row { Asked, Awarded, UnderWay, KeptOut, Capped, NoMoney, Budget, Cost, Average, Left, End };

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
