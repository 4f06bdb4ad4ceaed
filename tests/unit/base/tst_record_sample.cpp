#include "core/base/record_sample.h"

#include <QTest>

using namespace cpv;
using namespace Qt::StringLiterals;

class RecordSampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As `printf 2026-11:ID | sha256sum` says: an auditor needs no more.
    void anybodyCanDrawItAgain()
    {
        QList<int> drawn;
        for (int i = 1; i <= 60; ++i) {
            const auto id = Uuid::fromText(u"0193a0c0-0000-7000-8000-%1"_s.arg(i, 12, 16, QLatin1Char('0')));
            QVERIFY(id);
            if (isSampled(*id, u"2026-11"))
                drawn.append(i);
        }
        QCOMPARE(drawn, QList<int>({24, 55}));
    }

    void aboutFiveInAHundredAreDrawn()
    {
        SeededIds ids(7, startOf(QDate(2026, 3, 2)));
        int november = 0, both = 0;
        for (int i = 0; i < 20'000; ++i) {
            const Uuid id = ids.next();
            november += isSampled(id, u"2026-11");
            both += isSampled(id, u"2026-11") && isSampled(id, u"2026-12");
        }
        QVERIFY2(november > 900 && november < 1'100, qPrintable(QString::number(november)));
        QVERIFY2(both < 100, qPrintable(QString::number(both))); // Another month draws others.
    }

    void aMonthHasOneSeed()
    {
        QCOMPARE(sampleSeed(QDate(2026, 11, 1)), u"2026-11"_s);
        QCOMPARE(sampleSeed(QDate(2026, 11, 30)), u"2026-11"_s);
    }
};

QTEST_APPLESS_MAIN(RecordSampleTest)
#include "tst_record_sample.moc"
