#include "core/protocol/command_codec.h"
#include "tests/unit/storage/replica_bench.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace cpv {

/// Steps that can still be undone, in the outbox: of this run of the program, and of one that ended.
class HeldStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsHeldIsShownButNotSentBeforeItIsReleased();
    void goingOnInAPlaceReleasesWhatWasHeldThere();
    void whatAnEarlierRunHeldWaitsForItsAnswer();
    void theSameRecordsNextStepReleasesIt();
    void stepsOfAGroupAreHeldTogether();
};

void HeldStepsTest::whatIsHeldIsShownButNotSentBeforeItIsReleased()
{
    ReplicaBench bench;
    const ApplicationId id = bench.submit(bench.draft(Money::fromYuan(200'000)));
    bench.sync();
    const CommandId first = must(bench.perform(WithdrawApplication {id, {}}, {}, Hold::ForUndo)).command;
    QCOMPARE(bench.list().rows[0].application.stage, Stage::Withdrawn);
    QVERIFY(must(bench.replica->outbox().waitingByPlace()).empty());
    bench.killAndReopen();
    QVERIFY(must(bench.replica->outbox().take(bench.city.place, bench.device, 10)).empty());
    QCOMPARE(bench.list().rows[0].application.stage, Stage::Withdrawn);
    const auto waiting = must(bench.reader->waitingCommands());
    QCOMPARE(waiting.size(), 1U);
    QVERIFY(waiting[0].held && !waiting[0].sent);
    must(bench.replica->outbox().takeBack(first, bench.moment()));
    QCOMPARE(bench.list().rows[0].application.stage, Stage::Submitted);
    const CommandId second = must(bench.perform(WithdrawApplication {id, {}}, {}, Hold::ForUndo)).command;
    must(bench.replica->outbox().release(second));
    QCOMPARE(must(bench.replica->outbox().take(bench.city.place, bench.device, 10)).size(), 1U);
}

void HeldStepsTest::goingOnInAPlaceReleasesWhatWasHeldThere()
{
    ReplicaBench bench;
    const ApplicationId id = bench.submit(bench.draft(Money::fromYuan(200'000)));
    bench.sync();
    must(bench.perform(WithdrawApplication {id, {}}, {}, Hold::ForUndo));
    bench.submit(bench.draft(Money::fromYuan(100'000)));
    const auto entries = must(bench.replica->outbox().take(bench.city.place, bench.device, 10));
    QCOMPARE(entries.size(), 2U); // In the order in which they were judged.
    QCOMPARE(kindOfCommand(must(decodeCommand(entries[0].bytes)).payload), CommandKind::WithdrawApplication);
}

void HeldStepsTest::whatAnEarlierRunHeldWaitsForItsAnswer()
{
    ReplicaBench bench;
    const ApplicationId id = bench.submit(bench.draft(Money::fromYuan(200'000)));
    bench.sync();
    const CommandId held = must(bench.perform(WithdrawApplication {id, {}}, {}, Hold::ForUndo)).command;
    bench.killAndReopen();
    bench.submit(bench.draft(Money::fromYuan(100'000)));
    const auto sent = must(bench.replica->outbox().take(bench.city.place, bench.device, 10));
    QCOMPARE(sent.size(), 1U);
    QCOMPARE(kindOfCommand(must(decodeCommand(sent[0].bytes)).payload), CommandKind::SubmitApplication);
    must(bench.replica->outbox().release(held));
    const auto all = must(bench.replica->outbox().take(bench.city.place, bench.device, 10));
    QCOMPARE(all.size(), 2U); // By their sequence, though the other was made first.
    QCOMPARE(all[0].command, sent[0].command);
    QCOMPARE(all[1].command, held);
    QCOMPARE(all[1].sequence, all[0].sequence + 1);
    bench.sync();
    QCOMPARE(bench.counts().refused, 0);
    QCOMPARE(bench.counts().waiting, 0);
}

void HeldStepsTest::theSameRecordsNextStepReleasesIt()
{
    ReplicaBench bench;
    const ApplicationId id = bench.submit(bench.draft(Money::fromYuan(200'000)));
    bench.sync();
    must(bench.city.ask(bench.city.clerk, ReturnApplication {id, {{u"project"_s, u"which line?"_s}}, u"please"_s}));
    bench.sync();
    Draft corrected = bench.draft(Money::fromYuan(200'000));
    must(bench.perform(ResubmitApplication {id, corrected, corrected.id}, {}, Hold::ForUndo));
    bench.killAndReopen();
    must(bench.perform(WithdrawApplication {id, {}}));
    const auto entries = must(bench.replica->outbox().take(bench.city.place, bench.device, 10));
    QCOMPARE(entries.size(), 2U);
    QCOMPARE(kindOfCommand(must(decodeCommand(entries[0].bytes)).payload), CommandKind::ResubmitApplication);
}

void HeldStepsTest::stepsOfAGroupAreHeldTogether()
{
    ReplicaBench bench;
    const ApplicationId one = bench.submit(bench.draft(Money::fromYuan(200'000)));
    const ApplicationId two = bench.submit(bench.draft(Money::fromYuan(100'000)));
    const ApplicationId before = bench.submit(bench.draft(Money::fromYuan(50'000)));
    bench.sync();
    must(bench.perform(WithdrawApplication {before, {}}, {}, Hold::ForUndo));
    const CommandId first = must(bench.perform(WithdrawApplication {one, {}}, {}, Hold::ForUndo)).command;
    const CommandId second = must(bench.perform(WithdrawApplication {two, {}}, {}, Hold::InGroup)).command;
    QCOMPARE(must(bench.replica->outbox().waitingByPlace())[bench.city.place], 1); // Only what was held before the group.
    must(bench.replica->outbox().takeBack(second, bench.moment()));
    must(bench.replica->outbox().takeBack(first, bench.moment()));
    bench.sync();
    QCOMPARE(bench.city.get<Application>(one).stage, Stage::Submitted);
    QCOMPARE(bench.city.get<Application>(before).stage, Stage::Withdrawn);
}

} // namespace cpv

QTEST_GUILESS_MAIN(cpv::HeldStepsTest)
#include "tst_held_steps.moc"
