#include "core/domain/calendar.h"

#include <QTest>

#include <rapidcheck.h>

using namespace cpv;

namespace {

/// A week in which Wednesday and Thursday are free and the Sunday after is worked.
WorkingDays someDays()
{
    return WorkingDays({QDate(2025, 10, 1), QDate(2025, 10, 2)}, {QDate(2025, 10, 5)});
}

} // namespace

class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holidaysAndMakeUpDaysOverrideTheWeek_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("works");
        QTest::newRow("Tuesday") << QDate(2025, 9, 30) << true;
        QTest::newRow("holiday") << QDate(2025, 10, 1) << false;
        QTest::newRow("Friday") << QDate(2025, 10, 3) << true;
        QTest::newRow("Saturday") << QDate(2025, 10, 4) << false;
        QTest::newRow("worked Sunday") << QDate(2025, 10, 5) << true;
        QTest::newRow("Sunday after") << QDate(2025, 10, 12) << false;
    }
    void holidaysAndMakeUpDaysOverrideTheWeek()
    {
        QFETCH(QDate, date);
        QTEST(someDays().isWorkingDay(date), "works");
    }

    void aPeriodBeginsTheWorkingDayAfter_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("count");
        QTest::addColumn<QDate>("last");
        QTest::newRow("none") << QDate(2025, 9, 30) << 0 << QDate(2025, 9, 30);
        QTest::newRow("over holidays") << QDate(2025, 9, 30) << 1 << QDate(2025, 10, 3);
        QTest::newRow("through the worked Sunday") << QDate(2025, 9, 30) << 2 << QDate(2025, 10, 5);
        QTest::newRow("five") << QDate(2025, 9, 30) << 5 << QDate(2025, 10, 8);
        QTest::newRow("from a Saturday") << QDate(2025, 10, 11) << 1 << QDate(2025, 10, 13);
    }
    void aPeriodBeginsTheWorkingDayAfter()
    {
        QFETCH(QDate, start);
        QFETCH(int, count);
        QTEST(someDays().after(start, count), "last");
    }

    void aPeriodHoldsAsManyWorkingDaysAsAsked()
    {
        QVERIFY(rc::check("the days after the start up to the last are `count` working days", [] {
            const WorkingDays days = someDays();
            const QDate start = QDate(2025, 9, 1).addDays(*rc::gen::inRange(0, 60));
            const int count = *rc::gen::inRange(1, 40);
            const QDate last = days.after(start, count);
            int found = 0;
            for (QDate day = start.addDays(1); day <= last; day = day.addDays(1))
                found += days.isWorkingDay(day) ? 1 : 0;
            RC_ASSERT(found == count);
            RC_ASSERT(days.isWorkingDay(last));
        }));
    }
};

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
