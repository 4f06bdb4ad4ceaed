#include "tests/support/sync_world.h"

#include <QSignalSpy>
#include <QtTest>

namespace cpv {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = SyncActivity::Phase;

class TestSynchroniser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversAnApplicationWithItsPaper()
    {
        SyncWorld world;
        Desk owner(world, world.city.owner), clerk(world, world.city.clerk);
        QVERIFY(world.settle(owner, clerk));
        const ApplicationId id = owner.submit(Money::fromYuan(10'000));
        QVERIFY(!id.isNull());
        QVERIFY(world.settle(owner, clerk));
        QCOMPARE(world.registry.effectsOf(owner.last), 1);
        QVERIFY(clerk.application(id));
        QCOMPARE(clerk.application(id)->number, owner.application(id)->number);
        QVERIFY(world.registry.hasMaterial(clerk.application(id)->materials.front().sha256));
        QVERIFY(world.time.runUntil([&] { return owner.sync().activity().phase == Phase::Resting; }, 1s));
        QVERIFY(!owner.sync().activity().error);
    }

    void aCutLineCostsOnePartOfAPaper()
    {
        SyncWorld world;
        Desk owner(world, world.city.owner);
        QVERIFY(world.settle(owner));
        owner.paperBytes = 12 * PaperPartBytes;
        const ApplicationId id = owner.submit(Money::fromYuan(10'000));
        const auto sent = [&] {
            const auto &transfers = owner.sync().transfers();
            return transfers.empty() ? 0 : transfers.begin()->second.sent;
        };
        QVERIFY(world.time.runUntil([&] { return sent() >= 5 * PaperPartBytes; }, 1min));
        owner.line.connected = false;
        world.run(10min);
        QCOMPARE(owner.sync().activity().phase, Phase::Offline);
        QVERIFY2(sent() >= 5 * PaperPartBytes, "it still says how far it came");
        const qint64 beforeCut = world.registry.materialBytes();
        QVERIFY(beforeCut < owner.paperBytes);
        owner.line.connected = true;
        QVERIFY(world.settle(owner));
        const QString digest = owner.application(id)->materials.front().sha256;
        QVERIFY(world.registry.hasMaterial(digest));
        QVERIFY2(world.registry.materialBytes() < owner.paperBytes + 2 * PaperPartBytes, "what had arrived isn't sent again");
        QVERIFY(owner.sync().transfers().empty());
    }

    void aKilledProgramGoesOnWithItsPaperWhereItStopped()
    {
        SyncWorld world;
        Desk owner(world, world.city.owner);
        QVERIFY(world.settle(owner));
        owner.paperBytes = 12 * PaperPartBytes;
        const ApplicationId id = owner.submit(Money::fromYuan(10'000));
        QVERIFY(world.time.runUntil([&] { return world.registry.materialBytes() >= 5 * PaperPartBytes; }, 1min));
        owner.crash();
        QVERIFY(world.settle(owner));
        QVERIFY(world.registry.hasMaterial(owner.application(id)->materials.front().sha256));
        QVERIFY(world.registry.materialBytes() < owner.paperBytes + 2 * PaperPartBytes);
    }

    void tellsAWaitingDeskAtOnce()
    {
        SyncWorld world;
        Desk owner(world, world.city.owner), clerk(world, world.city.clerk);
        QVERIFY(world.settle(owner, clerk));
        world.run(1min);
        const ApplicationId id = owner.submit(Money::fromYuan(10'000));
        QVERIFY2(world.time.runUntil([&] { return clerk.application(id).has_value(); }, 2s), "the clerk's long poll must be woken");
    }

    void keepsWhatIsSubmittedOfflineAndDeliversItOnReconnection()
    {
        SyncWorld world;
        Desk owner(world, world.city.owner);
        QVERIFY(world.settle(owner));
        owner.line.connected = false;
        const ApplicationId id = owner.submit(Money::fromYuan(10'000));
        QVERIFY2(owner.application(id), "shown at once");
        world.run(10min);
        QCOMPARE(owner.sync().activity().phase, Phase::Offline);
        QCOMPARE(owner.sync().activity().error->code, Errc::Network);
        QCOMPARE(owner.counts().waiting, 1);
        owner.line.connected = true;
        QVERIFY2(world.time.runUntil([&] { return owner.delivered(); }, Backoff::Longest + 5s), "the back-off ends within a minute");
        QCOMPARE(world.registry.effectsOf(owner.last), 1);
    }

    void asksAgainAtOnceWhenAPersonAsks()
    {
        SyncWorld world;
        Desk owner(world, world.city.owner);
        QVERIFY(world.settle(owner));
        owner.line.connected = false;
        owner.submit(Money::fromYuan(10'000));
        world.run(10min);
        owner.line.connected = true;
        owner.sync().requestSync();
        QVERIFY(world.time.runUntil([&] { return owner.delivered(); }, 2s));
    }

    void undoesWhatTheRegistryRefusesAndGoesOn()
    {
        SyncWorld world;
        Desk owner(world, world.city.owner), clerk(world, world.city.clerk), other(world, world.city.clerk);
        QVERIFY(world.settle(owner, clerk, other));
        const ApplicationId first = owner.submit(Money::fromYuan(10'000));
        const ApplicationId second = owner.submit(Money::fromYuan(20'000));
        QVERIFY(world.settle(owner, clerk, other));
        other.line.connected = false;
        const qint32 seen = other.application(first)->version;
        QVERIFY(other.perform(ReturnApplication {first, {{u"contract"_s, u"unreadable"_s}}, u"again, please"_s}, seen));
        const CommandId refused = other.last;
        QVERIFY(other.perform(AcceptApplication {second}, other.application(second)->version));
        QCOMPARE(other.application(first)->stage, Stage::Returned);
        QVERIFY(clerk.perform(AcceptApplication {first}, seen)); // Meanwhile.
        QVERIFY(world.settle(clerk));
        other.line.connected = true;
        QVERIFY(world.settle(other));
        QCOMPARE(world.registry.effectsOf(refused), 0);
        QCOMPARE(other.application(first)->stage, Stage::InReview);
        QCOMPARE(other.application(second)->stage, Stage::InReview);
        QCOMPARE(other.refusals().size(), size_t(1));
        QCOMPARE(other.refusals().front().command, refused);
        QCOMPARE(other.refusals().front().error.code, Errc::Conflict);
    }

    void refusesOnlyWhatBuildsOnARefusal()
    {
        SyncWorld world;
        Desk owner(world, world.city.owner), clerk(world, world.city.clerk), reviewer(world, world.city.approverC);
        QVERIFY(world.settle(owner, clerk, reviewer));
        const ApplicationId id = owner.submit(Money::fromYuan(10'000));
        QVERIFY(world.settle(owner, clerk, reviewer));
        clerk.line.connected = false;
        QVERIFY(clerk.perform(ReturnApplication {id, {{u"contract"_s, u"unreadable"_s}}, u"again"_s}, 1));
        QVERIFY(owner.perform(WithdrawApplication {id, u"changed our mind"_s}));
        QVERIFY(world.settle(owner));
        clerk.line.connected = true;
        QVERIFY(world.settle(clerk));
        QCOMPARE(clerk.refusals().size(), size_t(1));
        QCOMPARE(clerk.application(id)->stage, Stage::Withdrawn);
    }

    void takesEffectOnceThoughEveryAnswerIsCut()
    {
        SyncWorld world;
        Desk owner(world, world.city.owner);
        QVERIFY(world.settle(owner));
        owner.line.cut = 1;
        const ApplicationId id = owner.submit(Money::fromYuan(10'000));
        world.run(5min);
        QCOMPARE(owner.counts().waiting, 1);
        owner.line.cut = 0;
        QVERIFY(world.settle(owner));
        QCOMPARE(world.registry.effectsOf(owner.last), 1);
        QVERIFY(owner.application(id));
        QVERIFY(owner.refusals().empty());
    }

    void keepsTheOutboxWhenTheSessionExpires()
    {
        SyncWorld world;
        Desk owner(world, world.city.owner);
        QVERIFY(world.settle(owner));
        world.registry.expireSessions();
        owner.submit(Money::fromYuan(10'000));
        world.run(5min);
        QCOMPARE(owner.sync().activity().phase, Phase::SignInNeeded);
        QCOMPARE(owner.expirations, 1);
        QCOMPARE(owner.counts().waiting, 1);
        owner.submit(Money::fromYuan(20'000)); // Work goes on.
        owner.signIn();
        QVERIFY(world.settle(owner));
        QCOMPARE(world.registry.effectsOf(owner.last), 1);
    }

    void endsAtOnceOnAComputerThatWasShutOut()
    {
        SyncWorld world;
        Desk owner(world, world.city.owner);
        QVERIFY(world.settle(owner));
        world.registry.revokeDevices();
        owner.submit(Money::fromYuan(10'000));
        world.run(5min);
        QCOMPARE(owner.sync().activity().phase, Phase::SignInNeeded);
        QCOMPARE(owner.sync().activity().error->code, Errc::RevokedDevice);
        QCOMPARE(owner.expirations, 1);
        QCOMPARE(owner.counts().waiting, 1); // Kept here, though nobody takes it.
        const int before = world.registry.requests(u"/v1/feed"_s);
        world.run(1h);
        QCOMPARE(world.registry.requests(u"/v1/feed"_s), before);
    }

    void asksNothingMoreOfARegistryThatRefusedTheSession()
    {
        SyncWorld world;
        Desk owner(world, world.city.owner);
        QVERIFY(world.settle(owner));
        world.registry.expireSessions();
        owner.sync().requestSync();
        world.run(1min);
        const int before = world.registry.requests(u"/v1/feed"_s);
        owner.sync().requestSync();
        world.run(1h);
        QCOMPARE(world.registry.requests(u"/v1/feed"_s), before);
    }

    void survivesAKillBetweenSendingAndAnswer()
    {
        SyncWorld world;
        Desk owner(world, world.city.owner);
        QVERIFY(world.settle(owner));
        const ApplicationId id = owner.submit(Money::fromYuan(10'000));
        QVERIFY(world.time.runUntil([&] { return world.registry.effectsOf(owner.last) == 1; }, 1min));
        owner.crash();
        QVERIFY2(owner.application(id), "the work is still shown");
        QVERIFY(world.settle(owner));
        QCOMPARE(world.registry.effectsOf(owner.last), 1);
    }

    void mergesADraftThatSomebodyElseEdited()
    {
        SyncWorld world;
        Desk owner(world, world.city.owner);
        QVERIFY(world.settle(owner));
        Draft mine = newDraft(world);
        owner.edit(mine);
        QVERIFY(world.settle(owner));
        QCOMPARE(world.registry.draft(mine.id)->project, u"mine"_s);
        owner.line.connected = false;
        mine.project = u"my new name"_s;
        owner.edit(mine);
        Draft theirs = *world.registry.draft(mine.id);
        theirs.purpose = u"their purpose"_s;
        world.registry.saveDraft(theirs);
        owner.line.connected = true;
        owner.sync().requestSync();
        QVERIFY(world.settle(owner));
        QCOMPARE(world.registry.draft(mine.id)->project, u"my new name"_s);
        QCOMPARE(world.registry.draft(mine.id)->purpose, u"their purpose"_s);
        QCOMPARE(owner.counts().conflicts, 0);
    }

    void keepsBothSidesOfADraftConflict()
    {
        SyncWorld world;
        Desk owner(world, world.city.owner);
        QVERIFY(world.settle(owner));
        Draft mine = newDraft(world);
        owner.edit(mine);
        QVERIFY(world.settle(owner));
        owner.line.connected = false;
        mine.project = u"my name"_s;
        owner.edit(mine);
        Draft theirs = *world.registry.draft(mine.id);
        theirs.project = u"their name"_s;
        world.registry.saveDraft(theirs);
        owner.line.connected = true;
        owner.sync().requestSync();
        QVERIFY(world.time.runUntil([&] { return owner.counts().conflicts == 1; }, 60s));
        const auto conflicts = owner.replica().drafts().conflicts(mine.id);
        QVERIFY(conflicts && conflicts->size() == 1);
        QCOMPARE(conflicts->front().field, u"project"_s);
        QCOMPARE(conflicts->front().theirs.project, u"their name"_s);
        QCOMPARE(owner.replica().drafts().find(mine.id)->project, u"my name"_s);
        QCOMPARE(world.registry.draft(mine.id)->project, u"their name"_s);
        QVERIFY(owner.replica().drafts().conflictResolved(mine.id, u"project"_s));
        owner.sync().requestSync();
        QVERIFY(world.settle(owner));
        QCOMPARE(world.registry.draft(mine.id)->project, u"my name"_s);
    }

    void fetchesManyPagesWithoutWaiting()
    {
        SyncWorld world;
        world.registry.rowsPerPage = 3;
        for (int i = 0; i < 10; ++i)
            world.city.submitted(Money::fromYuan(1'000));
        Desk clerk(world, world.city.clerk);
        QVERIFY2(world.time.runUntil([&] { return clerk.delivered(); }, 20s), "a page that isn't the last is followed at once");
    }

    void splitsAPushThatIsTooLargeForOneRequest()
    {
        SyncWorld world;
        std::vector<ApplicationId> applications;
        for (int i = 0; i < 100; ++i)
            applications.push_back(world.city.submitted(Money::fromYuan(1'000)));
        Desk owner(world, world.city.owner);
        QVERIFY(world.settle(owner));
        owner.line.connected = false;
        std::vector<CommandId> commands;
        for (const ApplicationId id : applications) {
            const QString words(4'000, QChar(0x7b97)); // 12 kB, so 1.2 MB in all; the registry reads 1 MiB at once.
            QVERIFY(owner.perform(WithdrawApplication {id, words}, owner.application(id)->version));
            commands.push_back(owner.last);
        }
        owner.line.connected = true;
        QVERIFY(world.settle(owner));
        for (const CommandId command : commands)
            QCOMPARE(world.registry.effectsOf(command), 1);
    }

    void learnsTheRegistrysTime()
    {
        SyncWorld world;
        Desk owner(world, world.city.owner, std::chrono::hours(-72));
        QVERIFY(world.settle(owner));
        QVERIFY(qAbs((owner.clock().now() - world.city.clock.now()).count()) < 1'000);
        world.city.advanceDays(30); // A demonstration's clock.
        world.run(1min);
        QVERIFY(qAbs((owner.clock().now() - world.city.clock.now()).count()) < 1'000);
    }

    void asksSeldomWhenNothingHappens()
    {
        SyncWorld world;
        Desk owner(world, world.city.owner);
        QVERIFY(world.settle(owner));
        world.run(1min);
        const int before = world.registry.requests(u"/v1/feed"_s);
        world.run(10min);
        const int asked = world.registry.requests(u"/v1/feed"_s) - before;
        QVERIFY2(asked >= 20 && asked <= 26, qPrintable(QString::number(asked)));
    }

    void stopsWhenTold()
    {
        SyncWorld world;
        Desk owner(world, world.city.owner);
        QVERIFY(world.settle(owner));
        owner.sync().end();
        owner.submit(Money::fromYuan(10'000));
        world.run(1h);
        QCOMPARE(owner.sync().activity().phase, Phase::SignedOut);
        QCOMPARE(world.registry.effectsOf(owner.last), 0);
        QCOMPARE(owner.counts().waiting, 1);
    }

private:
    static Draft newDraft(SyncWorld &world)
    {
        Draft draft;
        draft.id = world.city.newId<DraftId>();
        draft.place = world.city.place;
        draft.programme = world.city.programme.id;
        draft.company = world.city.company.id;
        draft.project = u"mine"_s;
        return draft;
    }
};

} // namespace cpv

QTEST_GUILESS_MAIN(cpv::TestSynchroniser)
#include "tst_synchroniser.moc"
