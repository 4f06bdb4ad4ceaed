#include "tests/unit/storage/replica_bench.h"

#include "core/protocol/command_codec.h"
#include "core/sqlite/database.h"
#include "core/sqlite/sql_values.h"

using namespace Qt::StringLiterals;

namespace cpv {

class ReplicaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSubmissionShowsAtOnceAndNeverFlickersBack();
    void aRefusalUndoesTheOverlayAndStaysListedUntilDismissed();
    void whatTheRulesRefuseHereIsNotKept();
    void aKilledProgramLosesNothing();
    void sequencesHaveNoGapsAndRepeatsAreTheSameBytes();
    void onlyWhatWasNeverSentCanBeTakenBack();
    void laterKeepsACommandWaitingAndRepeatedAnswersAreHarmless();
    void aFeedQuickerThanTheAnswerSettlesAtOnce();
    void anOvertakenPageIsIgnoredAndGoneMeansGone();
    void aPlaceNoLongerFollowedIsForgotten();
    void anotherAccountCannotTakeOverUndeliveredWork();
    void aCommandOnPendingWorkDependsOnIt();
    void aNewDeviceNumbersItsCommandsAnew();
    void papersOfASubmissionWaitForUpload();
    void aDamagedFileIsAnErrorThatSaysSo();
    void anotherStartLeavesTheSchemaAlone();
    void aStartWritesNothing();
    void onlyAnUncleanEndMakesAStartReadEverything();
    void anOverlayOfAnotherProgramIsMadeAnew();
};

void ReplicaTest::aSubmissionShowsAtOnceAndNeverFlickersBack()
{
    ReplicaBench bench;
    const Draft draft = bench.draft(Money::fromYuan(200'000));
    must(bench.replica->drafts().save(draft));
    QCOMPARE(must(bench.reader->drafts()).size(), size_t(1));

    const ApplicationId id = bench.submit(draft);
    const auto shows = [&](bool pending) {
        const ApplicationPage page = bench.list();
        return page.rows.size() == 1 && !page.nextKey && page.rows[0].application.id == id
            && page.rows[0].pending == pending && must(bench.reader->timeline(id.value)).size() == 1;
    };
    QVERIFY(shows(true));
    QVERIFY(must(bench.reader->drafts()).empty());
    QCOMPARE(bench.counts().waiting, 1);
    QCOMPARE(bench.counts().drafts, 0);
    QCOMPARE(bench.counts().uploads, 0); // The form names a paper whose bytes a colleague's device has.

    const auto answers = bench.deliver();
    QCOMPARE(answers.size(), size_t(1));
    QCOMPARE(answers[0].answer, Answered::Applied);
    QVERIFY(shows(true));
    must(bench.replica->outbox().recordAnswers(answers, bench.moment()));
    QVERIFY(shows(true)); // Answered, but the feed hasn't brought it.
    QCOMPARE(bench.counts().waiting, 0);

    // A first page that doesn't reach the head says already that the command was answered.
    ChangePage page = bench.news();
    ChangePage first{ page.place, {}, page.lastSeq - 1, page.headSeq, page.answeredSequence, true };
    must(bench.replica->feed().apply(first, bench.moment()));
    QVERIFY(shows(true));
    must(bench.replica->feed().apply(page, bench.moment()));
    QVERIFY(shows(false));
    QVERIFY(!bench.list().rows[0].application.number.isEmpty());
    QVERIFY(must(bench.reader->drafts()).empty());
}

void ReplicaTest::aRefusalUndoesTheOverlayAndStaysListedUntilDismissed()
{
    ReplicaBench bench;
    const ApplicationId id = bench.submit(bench.draft(Money::fromYuan(200'000)));
    bench.sync();
    // Offline the owner withdraws; the clerk accepted first, so the registry says that the owner saw an older version.
    const qint32 seen = bench.list().rows[0].application.version;
    must(bench.perform(WithdrawApplication{ id, u"changed plans"_s }, seen));
    QCOMPARE(bench.list().rows[0].application.stage, Stage::Withdrawn);
    QVERIFY(bench.city.ask(bench.city.clerk, AcceptApplication{ id }));

    const auto answers = bench.deliver();
    QCOMPARE(answers.at(0).answer, Answered::Refused);
    must(bench.replica->outbox().recordAnswers(answers, bench.moment()));
    QCOMPARE(bench.list().rows[0].application.stage, Stage::Submitted);
    QVERIFY(!bench.list().rows[0].pending);
    const auto refusals = must(bench.reader->refusals());
    QCOMPARE(refusals.size(), size_t(1));
    QCOMPARE(refusals[0].error.code, Errc::Conflict);
    QCOMPARE(refusals[0].kind, CommandKind::WithdrawApplication);
    QCOMPARE(refusals[0].subjectText, bench.list().rows[0].application.number);
    QCOMPARE(bench.counts().refused, 1);

    bench.applyNews();
    QCOMPARE(bench.list().rows[0].application.stage, Stage::InReview);
    bench.killAndReopen();
    QCOMPARE(bench.counts().refused, 1);
    must(bench.replica->outbox().dismissRefusal(refusals[0].command));
    QCOMPARE(bench.counts().refused, 0);
    QVERIFY(must(bench.reader->refusals()).empty());

    // A refused submission brings its form back.
    const Draft draft = bench.draft(Money::fromYuan(50'000));
    bench.submit(draft);
    OutboxAnswer no{ .command = must(bench.replica->outbox().take(bench.city.place, bench.device, 10)).at(0).command,
        .answer = Answered::Refused,
        .error = { Errc::Closed, { u"2026-03-01"_s } } };
    must(bench.replica->outbox().recordAnswers({ no }, bench.moment()));
    QCOMPARE(must(bench.reader->drafts()).size(), size_t(1));
    QCOMPARE(must(bench.reader->refusals()).at(0).error, no.error);
    QCOMPARE(bench.list().rows.size(), size_t(1));
}

void ReplicaTest::whatTheRulesRefuseHereIsNotKept()
{
    ReplicaBench bench;
    const ApplicationId id = bench.submit(bench.draft(Money::fromYuan(200'000)));
    bench.sync();
    const auto refused = bench.perform(AcceptApplication{ id });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::WrongRole);
    QCOMPARE(bench.counts().waiting, 0);
    QVERIFY(!bench.list().rows[0].pending);

    Draft incomplete = bench.draft(Money::fromYuan(200'000));
    incomplete.project.clear();
    must(bench.replica->drafts().save(incomplete));
    const auto missing
        = bench.perform(SubmitApplication{ bench.city.newId<ApplicationId>(), incomplete, incomplete.id });
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Errc::Missing);
    QCOMPARE(must(bench.reader->drafts()).size(), size_t(1)); // The form is still there to complete.

    // What this replica doesn't know, the registry judges.
    const auto unknown = bench.perform(WithdrawApplication{ bench.city.newId<ApplicationId>(), u"?"_s });
    QVERIFY(unknown);
    QVERIFY(!unknown->unknown.isEmpty());
    QCOMPARE(bench.counts().waiting, 1);
}

void ReplicaTest::aKilledProgramLosesNothing()
{
    ReplicaBench bench;
    const Draft draft = bench.draft(Money::fromYuan(10'000));
    must(bench.replica->drafts().save(draft));
    const ApplicationId sent = bench.submit(bench.draft(Money::fromYuan(20'000)));
    const auto taken = must(bench.replica->outbox().take(bench.city.place, bench.device, 10));
    const ApplicationId waiting = bench.submit(bench.draft(Money::fromYuan(30'000)));

    bench.killAndReopen();

    QCOMPARE(must(bench.reader->drafts()).at(0).id, draft.id);
    QCOMPARE(toJson(must(bench.reader->draft(draft.id))), toJson(draft));
    QCOMPARE(bench.list().rows.size(), size_t(2));
    QVERIFY(must(bench.reader->application(sent)).pending);
    QVERIFY(must(bench.reader->application(waiting)).pending);
    const auto again = must(bench.replica->outbox().take(bench.city.place, bench.device, 10));
    QCOMPARE(again.size(), size_t(2));
    QCOMPARE(again[0].bytes, taken[0].bytes);
    QCOMPARE(again[1].sequence, taken[0].sequence + 1);
    QVERIFY(must(bench.replica->state().session()).has_value());
    bench.sync();
    QCOMPARE(bench.counts().waiting, 0);
    QCOMPARE(bench.list().rows.size(), size_t(2));
    QVERIFY(!bench.list().rows[0].pending && !bench.list().rows[1].pending);
}

void ReplicaTest::sequencesHaveNoGapsAndRepeatsAreTheSameBytes()
{
    ReplicaBench bench;
    for (int i = 0; i < 5; ++i)
        bench.submit(bench.draft(Money::fromYuan(10'000 + i)));
    QCOMPARE(must(bench.replica->outbox().waitingByPlace()).at(bench.city.place), 5);
    const auto first = must(bench.replica->outbox().take(bench.city.place, bench.device, 3));
    const auto all = must(bench.replica->outbox().take(bench.city.place, bench.device, 500));
    QCOMPARE(all.size(), size_t(5));
    for (size_t i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i].sequence, qint64(i) + 1);
        const Command command = must(decodeCommand(all[i].bytes));
        QCOMPARE(command.deviceSequence, all[i].sequence);
        QCOMPARE(command.device, bench.device);
        if (i < first.size())
            QCOMPARE(first[i].bytes, all[i].bytes);
    }
}

void ReplicaTest::onlyWhatWasNeverSentCanBeTakenBack()
{
    ReplicaBench bench;
    const ApplicationId id = bench.submit(bench.draft(Money::fromYuan(200'000)));
    const auto sent = must(bench.replica->outbox().take(bench.city.place, bench.device, 1)).at(0).command;
    QCOMPARE(bench.replica->outbox().takeBack(sent, bench.moment()).error().code, Errc::WrongState);
    const CommandId withdrawal = must(bench.perform(WithdrawApplication{ id, u"no"_s })).command;
    QCOMPARE(bench.list().rows[0].application.stage, Stage::Withdrawn);
    must(bench.replica->outbox().takeBack(withdrawal, bench.moment()));
    QCOMPARE(bench.list().rows[0].application.stage, Stage::Submitted);
    QCOMPARE(bench.replica->outbox().takeBack(withdrawal, bench.moment()).error().code, Errc::NotFound);
    bench.submit(bench.draft(Money::fromYuan(100'000)));
    const auto entries = must(bench.replica->outbox().take(bench.city.place, bench.device, 10));
    QCOMPARE(entries.back().sequence, 2); // What was taken back left no gap.
}

void ReplicaTest::laterKeepsACommandWaitingAndRepeatedAnswersAreHarmless()
{
    ReplicaBench bench;
    bench.submit(bench.draft(Money::fromYuan(200'000)));
    const auto entry = must(bench.replica->outbox().take(bench.city.place, bench.device, 10)).at(0);
    must(bench.replica->outbox().recordAnswers(
        { { .command = entry.command, .answer = Answered::Later } }, bench.moment()));
    QCOMPARE(bench.counts().waiting, 1);
    QCOMPARE(must(bench.replica->outbox().take(bench.city.place, bench.device, 10)).at(0).bytes, entry.bytes);
    bench.sync();
    // The same answer again, and one that contradicts it.
    must(bench.replica->outbox().recordAnswers(
        { { .command = entry.command, .answer = Answered::Applied },
            { .command = entry.command, .answer = Answered::Refused, .error = { Errc::Conflict, {} } },
            { .command = bench.city.newId<CommandId>(), .answer = Answered::Applied } },
        bench.moment()));
    QCOMPARE(bench.counts().refused, 0);
    QCOMPARE(bench.counts().waiting, 0);
}

void ReplicaTest::aFeedQuickerThanTheAnswerSettlesAtOnce()
{
    ReplicaBench bench;
    bench.submit(bench.draft(Money::fromYuan(200'000)));
    const auto answers = bench.deliver();
    bench.applyNews();
    QCOMPARE(bench.list().rows.size(), size_t(1));
    must(bench.replica->outbox().recordAnswers(answers, bench.moment()));
    QCOMPARE(bench.list().rows.size(), size_t(1));
    QVERIFY(!bench.list().rows[0].pending);
}

void ReplicaTest::anOvertakenPageIsIgnoredAndGoneMeansGone()
{
    ReplicaBench bench;
    const ApplicationId id = bench.submit(bench.draft(Money::fromYuan(200'000)));
    must(bench.replica->outbox().recordAnswers(bench.deliver(), bench.moment()));
    const ChangePage old = bench.news();
    must(bench.replica->feed().apply(old, bench.moment()));
    QVERIFY(bench.city.ask(bench.city.clerk, AcceptApplication{ id }));
    bench.applyNews();
    QCOMPARE(bench.list().rows[0].application.stage, Stage::InReview);
    must(bench.replica->feed().apply(old, bench.moment())); // Its answer came late.
    QCOMPARE(bench.list().rows[0].application.stage, Stage::InReview);

    ChangePage gone = bench.news();
    gone.lastSeq = gone.headSeq = gone.lastSeq + 1;
    gone.changes = { { RecordKind::Application, id.value, std::nullopt } };
    must(bench.replica->feed().apply(gone, bench.moment()));
    QCOMPARE(bench.list().rows.size(), size_t(0));
    QCOMPARE(bench.reader->application(id).error().code, Errc::NotFound);
    const auto progress = must(bench.replica->feed().progress());
    QCOMPARE(progress.back().lastSeq, gone.lastSeq);
    QVERIFY(progress.back().reachedHeadAt.has_value());
}

void ReplicaTest::aPlaceNoLongerFollowedIsForgotten()
{
    ReplicaBench bench;
    bench.submit(bench.draft(Money::fromYuan(200'000)));
    bench.sync();
    must(bench.replica->feed().setPlaces({ PlaceCode::shared() }));
    QCOMPARE(bench.list().rows.size(), size_t(0));
    QCOMPARE(must(bench.replica->feed().progress()).size(), size_t(1));
}

void ReplicaTest::anotherAccountCannotTakeOverUndeliveredWork()
{
    ReplicaBench bench;
    bench.submit(bench.draft(Money::fromYuan(200'000)));
    must(bench.replica->drafts().save(bench.draft(Money::fromYuan(1'000))));
    const auto refused = bench.replica->clearFor(bench.city.clerk);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::Conflict);
    QCOMPARE(refused.error().arguments, (QStringList{ u"1"_s, u"2"_s }));
    QCOMPARE(bench.list().rows.size(), size_t(1));
    bench.sync();
    for (const Draft &draft : must(bench.replica->drafts().dirty())) {
        Draft stored = draft;
        stored.version = 1;
        must(bench.replica->drafts().stored(draft, stored));
    }
    must(bench.replica->clearFor(bench.city.clerk));
    QCOMPARE(bench.list().rows.size(), size_t(0));
    QVERIFY(must(bench.reader->drafts()).empty());
    QVERIFY(!must(bench.replica->state().session()));
}

void ReplicaTest::aCommandOnPendingWorkDependsOnIt()
{
    ReplicaBench bench;
    const ApplicationId id = bench.submit(bench.draft(Money::fromYuan(200'000)));
    must(bench.perform(WithdrawApplication{ id, u"no"_s }));
    const auto entries = must(bench.replica->outbox().take(bench.city.place, bench.device, 10));
    QCOMPARE(must(decodeCommand(entries.at(1).bytes)).dependsOn, std::optional(entries.at(0).command));
    QVERIFY(!must(decodeCommand(entries.at(0).bytes)).dependsOn);
}

void ReplicaTest::aNewDeviceNumbersItsCommandsAnew()
{
    ReplicaBench bench;
    bench.submit(bench.draft(Money::fromYuan(200'000)));
    bench.sync();
    const ApplicationId answered = bench.submit(bench.draft(Money::fromYuan(100'000)));
    must(bench.replica->outbox().recordAnswers(bench.deliver(), bench.moment()));
    const ApplicationId sent = bench.submit(bench.draft(Money::fromYuan(300'000)));
    must(bench.replica->outbox().take(bench.city.place, bench.device, 10));
    const auto other = bench.city.newId<DeviceId>();
    must(bench.replica->outbox().forgetSequences(other));
    must(bench.replica->rebuildOverlay(bench.moment()));
    // The feed will say nothing about the old device: what it was answered no longer waits for that.
    QCOMPARE(bench.reader->application(answered).error().code, Errc::NotFound);
    QVERIFY(must(bench.reader->application(sent)).pending);
    const auto entry = must(bench.replica->outbox().take(bench.city.place, other, 10)).at(0);
    QCOMPARE(entry.sequence, 1);
    QCOMPARE(must(decodeCommand(entry.bytes)).device, other);
}

void ReplicaTest::papersOfASubmissionWaitForUpload()
{
    ReplicaBench bench;
    QFile paper(bench.folder->filePath(u"contract.pdf"_s));
    QVERIFY(paper.open(QIODevice::WriteOnly));
    paper.write("%PDF-1.7 contract");
    paper.close();
    MaterialRef material = must(bench.replica->materials().add(paper.fileName()));
    material.kind = u"contract"_s;
    Draft draft = bench.draft(Money::fromYuan(200'000));
    draft.materials = { material };
    bench.submit(draft);
    const auto waiting = must(bench.replica->materials().waitingUploads(10));
    QCOMPARE(waiting.size(), size_t(1));
    QCOMPARE(waiting[0].sha256, material.sha256);
    QCOMPARE(waiting[0].place, bench.city.place);
    must(bench.replica->materials().uploaded(bench.city.place, material.sha256));
    QVERIFY(must(bench.replica->materials().waitingUploads(10)).empty());
    QCOMPARE(bench.counts().uploads, 0);
    must(bench.replica->materials().missing(bench.city.place, material.sha256));
    QCOMPARE(must(bench.replica->materials().waitingUploads(10)).size(), size_t(1));
}

void ReplicaTest::aDamagedFileIsAnErrorThatSaysSo()
{
    QTemporaryDir folder;
    QFile file(Replica::databasePath(folder.path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const WorkingDays days;
    const auto opened = Replica::open(folder.path(), protocolCodec(), { Instant(), days });
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Errc::Storage);
}

namespace {

/// The file of a closed replica.
Result<std::unique_ptr<Database>> fileOf(ReplicaBench &bench)
{
    bench.reader.reset();
    bench.scanner.reset();
    bench.replica.reset();
    return Database::open(Replica::databasePath(bench.folder->path()), Database::Mode::ReadWriteOwner);
}

QString logOf(const ReplicaBench &bench) { return Replica::databasePath(bench.folder->path()) + u"-wal"_s; }

qint64 schemaVersion(ReplicaBench &bench)
{
    const auto file = fileOf(bench);
    auto select = (*file)->statement(u"PRAGMA schema_version"_s);
    select->executeStep();
    return columnValue<qint64>(*select, 0);
}

} // namespace

void ReplicaTest::aStartWritesNothing()
{
    ReplicaBench bench;
    bench.draft(Money::fromYuan(100'000));
    fileOf(bench).value().reset();
    bench.open();
    QCOMPARE(QFileInfo(logOf(bench)).size(), qint64(0));
}

void ReplicaTest::onlyAnUncleanEndMakesAStartReadEverything()
{
    ReplicaBench bench;
    qint64 page = 0, pageBytes = 0;
    {
        const auto file = fileOf(bench);
        page = (*file)->handle().execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = 'outbox_by_subject'").getInt64();
        pageBytes = (*file)->handle().execAndGet("PRAGMA page_size").getInt64();
    }
    QFile bytes(Replica::databasePath(bench.folder->path()));
    QVERIFY(bytes.open(QIODevice::ReadWrite) && bytes.seek((page - 1) * pageBytes));
    QCOMPARE(bytes.write(QByteArray(pageBytes, '\x7f')), pageBytes);
    bytes.close();
    QVERIFY(Replica::open(bench.folder->path(), protocolCodec(), bench.moment()));
    QFile mark(Replica::databasePath(bench.folder->path()) + u"-open"_s);
    QVERIFY(!mark.exists());
    QVERIFY(mark.open(QIODevice::WriteOnly)); // As a program that was killed leaves it.
    mark.close();
    for (int attempt = 0; attempt < 2; ++attempt) { // Starting once more makes no file sound.
        const auto opened = Replica::open(bench.folder->path(), protocolCodec(), bench.moment());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Errc::Storage);
    }
}

/// What waits is shown again all the same.
void ReplicaTest::anotherStartLeavesTheSchemaAlone()
{
    ReplicaBench bench;
    const ApplicationId id = bench.submit(bench.draft(Money::fromYuan(100'000)));
    const qint64 before = schemaVersion(bench);
    bench.open();
    QCOMPARE(bench.list().rows.size(), size_t(1));
    QCOMPARE(bench.list().rows[0].application.id, id);
    QCOMPARE(schemaVersion(bench), before);
}

void ReplicaTest::anOverlayOfAnotherProgramIsMadeAnew()
{
    ReplicaBench bench;
    const ApplicationId id = bench.submit(bench.draft(Money::fromYuan(100'000)));
    {
        const auto file = fileOf(bench);
        (*file)->exec(u"DROP VIEW shown_Application"_s);
        (*file)->exec(u"ALTER TABLE pending_Application ADD COLUMN laterOn TEXT"_s);
        (*file)->exec(u"CREATE VIEW shown_Application AS SELECT id FROM Application"_s);
    }
    bench.open();
    QCOMPARE(bench.list().rows.size(), size_t(1));
    QCOMPARE(bench.list().rows[0].application.id, id);
}

} // namespace cpv

QTEST_APPLESS_MAIN(cpv::ReplicaTest)
#include "tst_replica.moc"
