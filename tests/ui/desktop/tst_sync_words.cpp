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

    void whoIsOfflineSeesHowOldEverythingIs()
    {
        const QDate today(2026, 3, 16);
        SyncStatus::Facts facts {.state = SyncStatus::State::Offline, .waiting = 3};
        QCOMPARE(pillFor(facts, today).toolTip, u"3 change(s) wait to be delivered\nNever fully synced yet"_s);
        facts.oldestWaiting = startOf(today) + 14h + 2min;
        facts.lastSynced = startOf(today) + 9h + 12min;
        QCOMPARE(pillFor(facts, today).toolTip, u"3 change(s) wait to be delivered, the oldest since 14:02\nData as of 09:12"_s);
        QCOMPARE(pillFor(facts, today).text, u"Offline: 3 waiting, since 14:02"_s);
        QCOMPARE(pillFor(facts, today.addDays(1)).text, u"Offline: 3 waiting, since 03-16"_s); // Short: the pill has little room.
        const QString tomorrow = pillFor(facts, today.addDays(1)).toolTip;
        QCOMPARE(tomorrow, u"3 change(s) wait to be delivered, the oldest since 2026-03-16 14:02\nData as of 2026-03-16 09:12"_s);
        facts.waiting = 0;
        QCOMPARE(pillFor(facts, today).toolTip, u"Data as of 09:12"_s);
    }

    void aWindowThatIsOfflineIsNeverCalledOnline()
    {
        const SyncStatus::Facts offline {.state = SyncStatus::State::Offline, .waiting = 3};
        QVERIFY(!statusFor(offline, u"host"_s).connection.contains(u"Online"_s));
        QVERIFY(pillFor(offline).text.startsWith(u"Offline"_s));
    }

    void whoHasNoAccountHasNothingToSend()
    {
        SyncStatus::Facts nobody {.state = SyncStatus::State::SignInNeeded};
        QCOMPARE(statusFor(nobody, u"host"_s).queue, QString());
        nobody.waiting = 2; // Somebody's, who has to sign in anew.
        QVERIFY(statusFor(nobody, u"host"_s).queue.contains(u'2'));
    }

    void whatIsNotCompleteSaysHowFarItIs()
    {
        SyncStatus::Facts facts {.state = SyncStatus::State::Syncing, .firstFetch = true};
        QVERIFY(cautionFor(facts).startsWith(u"First sync of this account:"_s));
        facts.fetchedPercent = 38;
        QVERIFY(cautionFor(facts).contains(u"38 %"_s));
        QVERIFY(cautionFor({.state = SyncStatus::State::Offline}).contains(u"what is here"_s));
        const Instant complete = startOf(QDate(2026, 3, 16));
        QCOMPARE(cautionFor({.state = SyncStatus::State::Offline, .lastSynced = complete}), QString());
        QCOMPARE(cautionFor({.state = SyncStatus::State::Syncing, .lastSynced = complete}), QString());
    }
};

QTEST_GUILESS_MAIN(SyncWordsTest)
#include "tst_sync_words.moc"
