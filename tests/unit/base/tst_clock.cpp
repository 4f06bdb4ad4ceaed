#include "core/base/clock.h"

#include <QTest>

#include <rapidcheck.h>

using namespace cpv;
using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayTurnsAtFourInTheAfternoonUtc_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QDate>("date");
        QTest::newRow("epoch") << 0LL << QDate(1970, 1, 1);
        QTest::newRow("last of the day") << 57'599'999LL << QDate(1970, 1, 1);
        QTest::newRow("first of the next") << 57'600'000LL << QDate(1970, 1, 2);
        QTest::newRow("before the epoch") << -28'800'001LL << QDate(1969, 12, 31);
        QTest::newRow("leap day") << 1'709'164'800'000LL << QDate(2024, 2, 29);
    }
    void theDayTurnsAtFourInTheAfternoonUtc()
    {
        QFETCH(qint64, ms);
        QTEST(localDate(Instant(std::chrono::milliseconds(ms))), "date");
    }

    void aDeadlineIsInclusive()
    {
        QVERIFY(rc::check("the last moment of a day is that day's, its end is the next day's", [] {
            const QDate day = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 20'000));
            RC_ASSERT(localDate(startOf(day)) == day);
            RC_ASSERT(localDate(endOf(day) - 1ms) == day);
            RC_ASSERT(localDate(endOf(day)) == day.addDays(1));
            RC_ASSERT(endOf(day) == startOf(day.addDays(1)));
        }));
    }

    void aManualClockStandsStill()
    {
        ManualClock clock(Instant(5s));
        QVERIFY(clock.now() == Instant(5s));
        clock.advance(24h);
        QVERIFY(clock.now() == Instant(5s + 24h));
    }
};

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
