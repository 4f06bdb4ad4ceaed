#include "core/domain/yardstick.h"
#include "tests/support/city.h"

#include <QTest>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

const ProgrammeId programme(Uuid::named("programme"));

Counter counted(const QString &name, qint64 value)
{
    Counter counter;
    counter.name = name;
    counter.value = value;
    return counter;
}

std::vector<Counter> countersOf(const World &world)
{
    std::vector<Counter> counters;
    for (const auto &[key, record] : world.records()) {
        if (const auto *counter = std::get_if<Counter>(&record))
            counters.push_back(*counter);
    }
    return counters;
}

}

/// How awards usually go, told from public notices alone.
class YardstickTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halfOfThemTookNoLonger()
    {
        std::vector counters {counted(noticeDaysCounter(programme, 9), 1), counted(noticeDaysCounter(programme, 12), 2),
            counted(noticeDaysCounter(programme, 100), 3), counted(noticeAwardCounter(programme, Money::fromYuan(50'000)), 5),
            counted(noticeAwardCounter(programme, Money::fromYuan(9'000'000)), 1),
            counted(noticeDaysCounter(ProgrammeId(Uuid::named("other")), 1), 90)};
        const Yardstick usual {6, 12, Money::fromYuan(50'000)};
        QCOMPARE(yardstickOf(counters, programme), std::optional(usual));
        counters.push_back(counted(noticeDaysCounter(programme, 101), 1));
        QCOMPARE(yardstickOf(counters, programme)->days, 100);
    }

    void fewNoticesSayNothing()
    {
        QVERIFY(!yardstickOf({}, programme));
        QVERIFY(!yardstickOf({counted(noticeDaysCounter(programme, 9), LeastNotices - 1)}, programme));
        QVERIFY(yardstickOf({counted(noticeDaysCounter(programme, 9), LeastNotices)}, programme));
    }

    void aNoticeIsCountedWhereEverybodySeesIt()
    {
        City city;
        city.grant(city.programme.id, u"990000"_s, Money::fromYuan(10'000'000));
        city.grant(city.programme.id, u"990101"_s, Money::fromYuan(10'000'000));
        for (int notice = 0; notice < LeastNotices; ++notice) {
            const ApplicationId id = city.confirmed(Money::fromYuan(100'000));
            city.advanceDays(3);
            QVERIFY(!yardstickOf(countersOf(city.world), city.programme.id));
            QVERIFY(city.ask(city.clerk, PublishNotice {id}));
        }
        const Yardstick usual {LeastNotices, 3, Money::fromYuan(80'000)};
        QCOMPARE(yardstickOf(countersOf(city.world), city.programme.id), std::optional(usual));
        int publicOnes = 0;
        for (const Counter &counter : countersOf(city.world)) {
            const Audience audience = audienceOf(counter);
            const bool isOfNotices = counter.name.startsWith(noticeCounters(city.programme.id));
            publicOnes += isOfNotices;
            QCOMPARE(audience.everybody, isOfNotices);
            QVERIFY(!isOfNotices || (!audience.internal && !audience.company)); // It names nobody.
        }
        QCOMPARE(publicOnes, 2);
    }
};

QTEST_GUILESS_MAIN(YardstickTest)
#include "tst_yardstick.moc"
