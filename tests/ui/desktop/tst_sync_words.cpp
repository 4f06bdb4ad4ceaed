#include "app/desktop/sync_words.h"

#include <QtTest>

using namespace cpv;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the pill says is what is so; texts are the English sources here.
class SyncWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasNotSignedInIsNotToldToDeliverNothing()
    {
        SyncStatus::Facts facts {.state = SyncStatus::State::SignInNeeded};
        QCOMPARE(pillFor(facts).text, u"Not signed in"_s);
        QCOMPARE(pillFor(facts).tone, Tone::Neutral);
        facts.waiting = 2;
        QCOMPARE(pillFor(facts).text, u"Sign in to deliver"_s);
        QCOMPARE(pillFor(facts).tone, Tone::Warn);
    }

    void allHereSaysSinceWhen()
    {
        SyncStatus::Facts facts {.state = SyncStatus::State::Synced};
        QCOMPARE(pillFor(facts).text, u"Synced"_s);
        facts.lastSynced = startOf(QDate(2026, 3, 16)) + 9h + 12min;
        QCOMPARE(pillFor(facts).text, u"Synced 09:12"_s);
        QCOMPARE(pillFor(facts).tone, Tone::Ok);
    }

    void aWindowThatIsOfflineIsNeverCalledOnline()
    {
        const SyncStatus::Facts offline {.state = SyncStatus::State::Offline, .waiting = 3};
        QVERIFY(!statusFor(offline, u"host"_s).connection.contains(u"Online"_s));
        QVERIFY(pillFor(offline).text.startsWith(u"Offline"_s));
    }
};

QTEST_GUILESS_MAIN(SyncWordsTest)
#include "tst_sync_words.moc"
