#include "core/insight/cheapest_flow.h"

#include "tests/support/dice.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

/// What a flow is judged by, the gravest first.
using Worth = std::tuple<qint64, qint64, qint64>; // Units unserved, cost, units that move.

Worth worthOf(const FlowTask &task, const std::vector<qint64> &served)
{
    qint64 unserved = std::accumulate(task.demands.begin(), task.demands.end(), qint64(0));
    qint64 cost = 0;
    qint64 moved = 0;
    for (std::size_t i = 0; i < served.size(); ++i) {
        unserved -= served[i];
        cost += served[i] * task.arcs[i].cost;
        moved += task.arcs[i].kept ? 0 : served[i];
    }
    return {unserved, cost, moved};
}

bool isPossible(const FlowTask &task, const std::vector<qint64> &served)
{
    std::vector<qint64> demands = task.demands;
    std::vector<qint64> capacities = task.capacities;
    for (std::size_t i = 0; i < served.size(); ++i) {
        demands[task.arcs[i].demand] -= served[i];
        capacities[task.arcs[i].centre] -= served[i];
        if (served[i] < 0 || demands[task.arcs[i].demand] < 0 || capacities[task.arcs[i].centre] < 0)
            return false;
    }
    return true;
}

/// Every way there is, one arc after the other.
void tryAll(const FlowTask &task, std::vector<qint64> &served, std::size_t arc, Worth &best)
{
    if (arc == task.arcs.size()) {
        best = std::min(best, worthOf(task, served));
        return;
    }
    for (qint64 units = 0; units <= task.demands[task.arcs[arc].demand]; ++units) {
        served[arc] = units;
        if (isPossible(task, served))
            tryAll(task, served, arc + 1, best);
    }
    served[arc] = 0;
}

FlowTask rolledTask(test::Dice &dice, std::size_t demands, std::size_t centres, qint64 mostUnits)
{
    FlowTask task;
    for (std::size_t i = 0; i < demands; ++i)
        task.demands.push_back(dice.between(0, mostUnits));
    for (std::size_t i = 0; i < centres; ++i)
        task.capacities.push_back(dice.between(0, mostUnits + 1));
    for (std::size_t demand = 0; demand < demands; ++demand)
        for (std::size_t centre = 0; centre < centres; ++centre)
            if (!dice.oneIn(4))
                task.arcs.push_back({demand, centre, dice.between(0, 5), dice.oneIn(3)});
    return task;
}

} // namespace

class CheapestFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsGoodAsTheBestOfAllWays();
    void largeOnesKeepToTheirLimits();
    void servingMoreGoesBeforeCost();
    void nothingMovesAtEqualCost();
    void nothingIsLeftOfAnEmptyTask();
    void refusesWhatItCannotReckon_data();
    void refusesWhatItCannotReckon();
};

void CheapestFlowTest::isAsGoodAsTheBestOfAllWays()
{
    int tasks = 0;
    for (quint64 seed = 1; seed <= 600; ++seed) {
        test::Dice dice(seed);
        const FlowTask task = rolledTask(dice, std::size_t(dice.between(1, 3)), std::size_t(dice.between(1, 3)), 3);
        Worth best {std::numeric_limits<qint64>::max(), 0, 0};
        std::vector<qint64> tried(task.arcs.size());
        tryAll(task, tried, 0, best);
        const Result<Flow> flow = cheapestFlow(task);
        QVERIFY2(flow, qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY2(isPossible(task, flow->served), qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY2(worthOf(task, flow->served) == best, qPrintable(u"seed %1"_s.arg(seed)));
        ++tasks;
    }
    QCOMPARE(tasks, 600);
}

void CheapestFlowTest::largeOnesKeepToTheirLimits()
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        test::Dice dice(seed);
        const FlowTask task = rolledTask(dice, 60, 20, 2'000'000);
        const Result<Flow> flow = cheapestFlow(task);
        QVERIFY(flow);
        QVERIFY(isPossible(task, flow->served));
        qint64 served = std::accumulate(flow->served.begin(), flow->served.end(), qint64(0));
        served += std::accumulate(flow->unserved.begin(), flow->unserved.end(), qint64(0));
        QCOMPARE(served, std::accumulate(task.demands.begin(), task.demands.end(), qint64(0)));
    }
}

/// The second demand can only go to the first centre: the first gives way to the dear one, so that both are served.
void CheapestFlowTest::servingMoreGoesBeforeCost()
{
    const FlowTask task {.demands = {10, 10}, .capacities = {10, 10}, .arcs = {{0, 0, 1, true}, {0, 1, 1'000'000, false}, {1, 0, 1, true}}};
    const Result<Flow> flow = cheapestFlow(task);
    QVERIFY(flow);
    QCOMPARE(flow->served, (std::vector<qint64> {0, 10, 10}));
    QCOMPARE(flow->unserved, (std::vector<qint64> {0, 0}));
}

void CheapestFlowTest::nothingMovesAtEqualCost()
{
    for (const bool second : {false, true}) {
        const FlowTask task {.demands = {7}, .capacities = {7, 7}, .arcs = {{0, 0, 5, !second}, {0, 1, 5, second}}};
        const Result<Flow> flow = cheapestFlow(task);
        QVERIFY(flow);
        QCOMPARE(flow->served, second ? (std::vector<qint64> {0, 7}) : (std::vector<qint64> {7, 0}));
    }
}

void CheapestFlowTest::nothingIsLeftOfAnEmptyTask()
{
    QVERIFY(cheapestFlow({}));
    const Result<Flow> nowhere = cheapestFlow({.demands = {4}, .capacities = {}, .arcs = {}});
    QVERIFY(nowhere);
    QCOMPARE(nowhere->unserved, (std::vector<qint64> {4}));
}

void CheapestFlowTest::refusesWhatItCannotReckon_data()
{
    QTest::addColumn<qint64>("demand");
    QTest::addColumn<qint64>("capacity");
    QTest::addColumn<qint64>("cost");
    QTest::addColumn<int>("centre");
    QTest::addColumn<QString>("member");
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QTest::newRow("a negative demand") << qint64(-1) << qint64(1) << qint64(1) << 0 << u"demands"_s;
    QTest::newRow("a negative capacity") << qint64(1) << qint64(-1) << qint64(1) << 0 << u"capacities"_s;
    QTest::newRow("a negative cost") << qint64(1) << qint64(1) << qint64(-1) << 0 << u"arcs"_s;
    QTest::newRow("a centre that is not there") << qint64(1) << qint64(1) << qint64(1) << 1 << u"arcs"_s;
    QTest::newRow("more units than int64 holds") << most << qint64(1) << qint64(1) << 0 << u"demands"_s;
    QTest::newRow("a cost beyond reckoning") << qint64(1) << qint64(1) << most << 0 << u"arcs"_s;
}

void CheapestFlowTest::refusesWhatItCannotReckon()
{
    QFETCH(qint64, demand);
    QFETCH(qint64, capacity);
    QFETCH(qint64, cost);
    QFETCH(int, centre);
    QFETCH(QString, member);
    const Result<Flow> flow = cheapestFlow({.demands = {demand}, .capacities = {capacity}, .arcs = {{0, std::size_t(centre), cost, false}}});
    QVERIFY(!flow);
    QCOMPARE(flow.error().code, Errc::OutOfRange);
    QCOMPARE(flow.error().arguments, QStringList {member});
}

QTEST_APPLESS_MAIN(CheapestFlowTest)
#include "tst_cheapest_flow.moc"
