#include "core/domain/run_out.h"

#include <QtTest>

using namespace cpv;

/// How long a budget lasts at the pace at which it was committed.
class RunOutTest : public QObject
{
    Q_OBJECT

    static std::vector<Money> months(std::initializer_list<qint64> yuan)
    {
        std::vector<Money> all;
        for (const qint64 amount : yuan)
            all.push_back(Money::fromYuan(amount));
        return all;
    }

private Q_SLOTS:
    void noPaceNoForecast()
    {
        QVERIFY(!runOut(Money::fromYuan(100), {}));
        QVERIFY(!runOut(Money::fromYuan(100), months({0, 0})));
        QVERIFY(!runOut(Money::fromYuan(100), months({10, -10}))); // All of it was given back.
    }

    void itIsWhatIsLeftOverAMonthsAverage()
    {
        QCOMPARE(runOut(Money::fromYuan(100), months({20, 30}))->likely, 40);
        QCOMPARE(runOut(Money::fromYuan(100), months({0, 15}))->likely, 133);
        QCOMPARE(runOut(Money(), months({20}))->likely, 0);
        QCOMPARE(runOut(-Money::fromYuan(5), months({20}))->likely, 0); // Cut below what is committed.
    }

    void onlyTheLastMonthsCount()
    {
        const auto found = runOut(Money::fromYuan(120), months({900, 900, 20, 20, 20, 20, 20, 20}));
        QCOMPARE(*found, (RunOut {60, 60, 60}));
    }

    void theRangeIsThatOfThreeMonthsInARow()
    {
        const auto found = runOut(Money::fromYuan(120), months({10, 10, 10, 30, 30, 30}));
        QCOMPARE(*found, (RunOut {60, 40, 120}));
        QCOMPARE(*runOut(Money::fromYuan(120), months({10, 20, 30})), RunOut {60}); // Too short a history.
    }

    void monthsWithoutACommitmentHaveNoLatestEnd()
    {
        const auto found = runOut(Money::fromYuan(120), months({0, 0, 0, 40, 40, 40}));
        QCOMPARE(found->likely, 60);
        QCOMPARE(found->soonest, std::optional<qint64>(30));
        QVERIFY(!found->latest);
    }

    void theLargestSumsHaveRoom()
    {
        const Money most = Money::fromFen(9'000'000'000'000'000'00);
        QCOMPARE(runOut(most, {most, most, most, most, most, most})->likely, 10);
    }
};

QTEST_APPLESS_MAIN(RunOutTest)
#include "tst_run_out.moc"
