#include "core/base/uuid.h"

#include <QSet>
#include <QTest>

#include <rapidcheck.h>

using namespace cpv;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestUuid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textReadsBack()
    {
        QVERIFY(rc::check("text and bytes read back, and sort alike", [](const std::array<quint8, 16> &a, const std::array<quint8, 16> &b) {
            const Uuid one(a);
            const Uuid other(b);
            RC_ASSERT(Uuid::fromText(one.toText()) == std::optional(one));
            RC_ASSERT(Uuid::fromBytes(one.toBytes()) == std::optional(one));
            RC_ASSERT((one < other) == (one.toText() < other.toText()));
        }));
    }

    void otherTextIsNoUuid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("capitals") << u"0190A5B0-0000-7000-8000-000000000000"_s;
        QTest::newRow("braces") << u"{0190a5b0-0000-7000-8000-000000000000}"_s;
        QTest::newRow("no hyphens") << u"0190a5b0000070008000000000000000"_s;
        QTest::newRow("hyphen elsewhere") << u"0190a5b-00000-7000-8000-000000000000"_s;
        QTest::newRow("hyphen more") << u"0190a5b0-0000-7000-8000-0000-0000000"_s;
        QTest::newRow("letter g") << u"0190a5b0-0000-7000-8000-00000000000g"_s;
    }
    void otherTextIsNoUuid()
    {
        QFETCH(QString, text);
        QVERIFY(!Uuid::fromText(text));
    }

    void idsOfOneProcessRise()
    {
        ManualClock clock(Instant(1'800'000'000'000ms));
        Uuid7Source source(clock);
        Uuid last = source.next();
        for (int i = 0; i < 20'000; ++i) { // More than one millisecond's counter holds.
            if (i == 15'000)
                clock.advance(-1h);
            const Uuid next = source.next();
            QVERIFY(last < next);
            last = next;
        }
        QVERIFY(last.toText()[14] == u'7');
    }

    void seededIdsAreTheSameForTheSameSeed()
    {
        SeededIds one(7, Instant(1'800'000'000'000ms));
        SeededIds same(7, Instant(1'800'000'000'000ms));
        SeededIds other(8, Instant(1'800'000'000'000ms));
        QSet<Uuid> seen;
        for (int i = 0; i < 10'000; ++i) {
            const Uuid id = one.next();
            QCOMPARE(id, same.next());
            QVERIFY(id != other.next());
            seen.insert(id);
        }
        QCOMPARE(seen.size(), 10'000);
    }

    void aNameHasOneId()
    {
        QCOMPARE(Uuid::named("programme/310000/compute").toText(), u"abd17778-d24e-8ebb-9db2-9aa0031db460"_s);
        QVERIFY(Uuid::named("a") != Uuid::named("b"));
    }
};

QTEST_APPLESS_MAIN(TestUuid)
#include "tst_uuid.moc"
