#include "tests/unit/storage/desk.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace cpv {

class UseCasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsInAndOpensOfflineWithinItsLimits();
    void keepsNoPassword();
    void saysWhySignInFailed();
    void keepsAnotherAccountFromUndeliveredWork();
    void anExpiredSessionAsksToSignInAndWorkGoesOn();
    void aFormGoesFromDraftToSubmission();
    void aReturnedApplicationIsCorrectedInOneDraft();
    void papersAreAttachedOnceAndNamedWhenRefused();
    void withoutASessionNothingIsPerformed();
    void showsAVouchersHistoryThatReadds();
    void showsBudgetsPerPayerAndInAll();
    void stateComesFromFacts_data();
    void stateComesFromFacts();
    void statusFollowsCommandsAnswersAndTheLine();
    void movesTheDemonstrationClockOnlyInADemonstration();
    void fetchesAPaperThatIsNotHere();
    void keepsKeysForTheOwnerOnly();
    void findsCasesByTheirPlacesInTheList();
    void aGroupSaysWhatAsksForALook();
};

void UseCasesTest::signsInAndOpensOfflineWithinItsLimits()
{
    Desk desk;
    QSignalSpy changed(&desk.use.session, &Session::currentChanged);
    const SessionInfo info = desk.signIn(desk.bench.city.owner);
    QCOMPARE(info.account.id, desk.bench.city.owner);
    QVERIFY(info.online);
    QVERIFY(desk.remote.running.has_value());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(must(desk.vault.read(u"token"_s)), QByteArray("secret"));

    UseCases second(Workplace{ *desk.bench.replica, *desk.bench.reader, *desk.bench.scanner, desk.writer, desk.reader, desk.scanner, desk.vault,
        desk.remote, desk.clock, desk.bench.city.workingDays });
    QVERIFY(must(waited(second.session.resume())).online);
    desk.bench.city.clock.advance(std::chrono::hours(24));
    const SessionInfo offline = must(waited(second.session.resume())); // The token has expired: local work only.
    QVERIFY(!offline.online);
    QCOMPARE(offline.offlineUntil, info.offlineUntil);
    desk.bench.city.clock.advance(std::chrono::days(Session::OfflineDays));
    QCOMPARE(waited(second.session.resume()).error().code, Errc::SessionExpired);

    must(waited(second.session.signOut()));
    QVERIFY(!second.session.current());
    QVERIFY(!desk.remote.running);
    QVERIFY(must(desk.vault.read(u"token"_s)).isEmpty());
    QCOMPARE(waited(second.session.resume()).error().code, Errc::NotSignedIn);
    // The same person signs in with the same device.
    desk.signIn(desk.bench.city.owner);
    QCOMPARE(desk.remote.devicesSeen.back(), desk.bench.device);
}

void UseCasesTest::keepsNoPassword()
{
    Desk desk;
    desk.remote.sessions.push_back(desk.opened(desk.bench.city.owner));
    must(waited(desk.use.session.signIn({ u"owner"_s, u"p4ssw0rd-nobody-else-has"_s })));
    const QDir profile(desk.bench.folder->path());
    for (const QString &name : profile.entryList(QDir::Files)) {
        QFile file(profile.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("p4ssw0rd"), qPrintable(name));
        if (!name.endsWith(u".key"))
            QVERIFY2(!bytes.contains("secret"), qPrintable(name)); // The token stays in the vault.
    }
}

void UseCasesTest::saysWhySignInFailed()
{
    Desk desk;
    desk.remote.sessions = { Result<OpenedSession>(fail(Errc::LockedOut, { u"15"_s })) };
    const auto locked = waited(desk.use.session.signIn({ u"owner"_s, u"x"_s }));
    QCOMPARE(locked.error(), (Error{ Errc::LockedOut, { u"15"_s } }));
    QCOMPARE(waited(desk.use.session.signIn({ u"owner"_s, u"x"_s })).error().code, Errc::Network);
    QVERIFY(!desk.use.session.current());
}

void UseCasesTest::keepsAnotherAccountFromUndeliveredWork()
{
    Desk desk;
    desk.signIn(desk.bench.city.owner);
    must(waited(desk.use.drafts.create(desk.bench.city.programme.id)));
    desk.remote.sessions.push_back(desk.opened(desk.bench.city.clerk));
    const auto refused = waited(desk.use.session.signIn({ u"clerk"_s, u"x"_s }));
    QCOMPARE(refused.error(), (Error{ Errc::Conflict, { u"0"_s, u"1"_s } }));
    QVERIFY(desk.remote.devicesSeen.back().isNull()); // A device belongs to one person.
    QVERIFY(!desk.remote.running);
}

void UseCasesTest::anExpiredSessionAsksToSignInAndWorkGoesOn()
{
    Desk desk;
    desk.signIn(desk.bench.city.owner);
    QSignalSpy expired(&desk.use.session, &Session::expired);
    Q_EMIT desk.remote.sessionExpired();
    QCOMPARE(expired.size(), 1);
    QVERIFY(!desk.use.session.current()->online);
    QTRY_COMPARE(desk.use.status.state(), SyncStatus::State::SignInNeeded);
    QVERIFY(waited(desk.use.drafts.create(desk.bench.city.programme.id)));
}

void UseCasesTest::aFormGoesFromDraftToSubmission()
{
    Desk desk;
    desk.signIn(desk.bench.city.owner);
    Draft draft = must(waited(desk.use.drafts.create(desk.bench.city.programme.id)));
    QCOMPARE(draft.company, desk.bench.city.company.id);
    QCOMPARE(draft.place, desk.bench.city.place);
    QCOMPARE(draft.contactName, desk.bench.city.get<Account>(desk.bench.city.owner).personName);
    static_cast<ApplicationForm &>(draft) = desk.bench.city.form(Money::fromYuan(200'000));
    must(waited(desk.use.drafts.attachMaterial(draft.id, u"contract"_s, desk.bench.contractFile())));
    draft = must(waited(desk.use.drafts.save(draft)));
    QCOMPARE(draft.materials.front().name, u"合同.pdf"_s); // Stays, though the saved fields knew nothing of it.
    const auto listed = must(waited(desk.use.drafts.list()));
    QCOMPARE(listed.size(), size_t(1));
    QCOMPARE(listed[0].materialsPresent, 1);
    QCOMPARE(listed[0].materialsRequired, 1);
    QCOMPARE(listed[0].programmeEn, u"SME compute voucher"_s);

    QSignalSpy records(&desk.use.status, &SyncStatus::recordsChanged);
    const auto id = desk.use.newId<ApplicationId>();
    const int asked = desk.remote.syncsAsked;
    const Performed done
        = must(waited(desk.use.commands.perform(SubmitApplication{ id, draft, draft.id }, draft.place)));
    QVERIFY(done.unknown.contains(u"number"_s));
    QCOMPARE(records.size(), 1);
    QVERIFY(records[0][0].value<QSet<RecordKind>>().contains(RecordKind::Application));
    QVERIFY(desk.remote.syncsAsked > asked);
    QVERIFY(must(waited(desk.use.drafts.list())).empty());
    ApplicationDetail detail = must(waited(desk.use.applications.detail(id)));
    QVERIFY(detail.pending);
    QCOMPARE(detail.timeline.size(), size_t(1));
    QVERIFY(detail.timeline[0].pending);
    QCOMPARE(detail.provider->name, desk.bench.city.provider.name);

    desk.sync();
    detail = must(waited(desk.use.applications.detail(id)));
    QVERIFY(!detail.pending && !detail.timeline[0].pending);
    QCOMPARE(detail.timeline.size(), size_t(1));
    QCOMPARE(must(waited(desk.use.applications.stageCounts())).at(0).count, 1);
}

void UseCasesTest::aReturnedApplicationIsCorrectedInOneDraft()
{
    Desk desk;
    City &city = desk.bench.city;
    desk.signIn(city.owner);
    const ApplicationId id = city.submitted(Money::fromYuan(200'000));
    desk.sync();
    QCOMPARE(waited(desk.use.drafts.createCorrection(id)).error().code, Errc::WrongState);
    QVERIFY(city.ask(city.clerk, ReturnApplication{ id, { { u"project"_s, u"which line?"_s } }, u"please"_s }));
    desk.sync();
    Draft draft = must(waited(desk.use.drafts.createCorrection(id)));
    QCOMPARE(draft.corrects, std::optional(id));
    QVERIFY(!draft.declared);
    QCOMPARE(must(waited(desk.use.drafts.createCorrection(id))).id, draft.id); // Goes on with the same one.
    draft.project = u"line 3"_s;
    draft.declared = true;
    draft = must(waited(desk.use.drafts.save(draft)));
    const auto shown = must(waited(desk.use.applications.detail(id))).application;
    must(waited(desk.use.commands.perform(ResubmitApplication{ id, draft, draft.id }, draft.place, shown.version)));
    QCOMPARE(must(waited(desk.use.applications.detail(id))).application.project, u"line 3"_s);
    desk.sync();
    QCOMPARE(city.get<Application>(id).project, u"line 3"_s);
    QCOMPARE(city.get<Application>(id).stage, Stage::Submitted);
}

void UseCasesTest::papersAreAttachedOnceAndNamedWhenRefused()
{
    Desk desk;
    desk.signIn(desk.bench.city.owner);
    const DraftId id = must(waited(desk.use.drafts.create(desk.bench.city.programme.id))).id;
    const QString paper = desk.bench.contractFile();
    Draft draft = must(waited(desk.use.drafts.attachMaterial(id, u"contract"_s, paper)));
    QCOMPARE(draft.materials.size(), size_t(1));
    QCOMPARE(draft.materials[0].name, u"合同.pdf"_s);
    QCOMPARE(
        must(waited(desk.use.drafts.attachMaterial(id, u"contract"_s, paper))).materials.size(), size_t(1));
    QCOMPARE(waited(desk.use.drafts.attachMaterial(id, u"licence"_s, paper)).error(),
        (Error{ Errc::AlreadyExists, { u"合同.pdf"_s, u"contract"_s } }));
    QCOMPARE(waited(desk.use.drafts.attachMaterial(id, u"licence"_s, u"/nowhere.pdf"_s)).error().code, Errc::NotFound);
    draft = must(waited(desk.use.drafts.removeMaterial(id, u"contract"_s, draft.materials[0].sha256)));
    QVERIFY(draft.materials.empty());
    must(waited(desk.use.drafts.discard(id)));
    QCOMPARE(waited(desk.use.drafts.load(id)).error().code, Errc::NotFound);
}

void UseCasesTest::withoutASessionNothingIsPerformed()
{
    Desk desk;
    QCOMPARE(waited(desk.use.commands.perform(WithdrawApplication{}, desk.bench.city.place)).error().code,
        Errc::NotSignedIn);
    QCOMPARE(waited(desk.use.drafts.create(desk.bench.city.programme.id)).error().code, Errc::NotSignedIn);
}

void UseCasesTest::showsAVouchersHistoryThatReadds()
{
    Desk desk;
    City &city = desk.bench.city;
    desk.signIn(city.owner);
    const auto leg = [&](const char *payer, Bucket from, Bucket to, qint64 fen, TransferReason reason,
                         VoucherId voucher, CommandId command, int ordinal) {
        Transfer transfer;
        transfer.id = city.newId<TransferId>();
        transfer.place = city.place;
        transfer.command = command;
        transfer.ordinal = ordinal;
        transfer.payer = QString::fromLatin1(payer);
        transfer.fromBucket = from;
        transfer.toBucket = to;
        transfer.fromOwner = from == Bucket::Committed ? city.programme.id.value : voucher.value;
        transfer.toOwner = to == Bucket::Paid ? city.programme.id.value : voucher.value;
        transfer.amount = Money::fromFen(fen);
        transfer.reason = reason;
        transfer.voucher = voucher;
        transfer.company = city.company.id;
        return transfer;
    };
    const auto voucher = city.newId<VoucherId>();
    const auto issue = city.newId<CommandId>(), request = city.newId<CommandId>(), settle = city.newId<CommandId>();
    const std::vector<Transfer> transfers{
        leg("city", Bucket::Committed, Bucket::Balance, 600, TransferReason::Issued, voucher, issue, 0),
        leg("district", Bucket::Committed, Bucket::Balance, 400, TransferReason::Issued, voucher, issue, 1),
        leg("city", Bucket::Balance, Bucket::Held, 60, TransferReason::Requested, voucher, request, 0),
        leg("district", Bucket::Balance, Bucket::Held, 40, TransferReason::Requested, voucher, request, 1),
        leg("city", Bucket::Held, Bucket::Paid, 60, TransferReason::Settled, voucher, settle, 0),
        leg("district", Bucket::Held, Bucket::Paid, 40, TransferReason::Settled, voucher, settle, 1),
    };
    const auto movements = movementsOf(voucher, transfers, { transfers[4].id });
    QCOMPARE(movements.size(), size_t(3));
    QCOMPARE(movements[0].change.fen(), 1000);
    QCOMPARE(movements[0].payers.size(), size_t(2));
    QCOMPARE(movements[1].change.fen(), -100);
    QCOMPARE(movements[1].balanceAfter.fen(), 900);
    QCOMPARE(movements[1].heldAfter.fen(), 100);
    QCOMPARE(movements[2].change.fen(), 0);
    QCOMPARE(movements[2].heldAfter.fen(), 0);
    QVERIFY(movements[2].pending);
    QCOMPARE(movements[2].paidAfter.fen(), 100);
    const auto [payer, face, left, held, paid] = standingsOf(voucher, transfers).at(1);
    QCOMPARE(std::tuple(payer, face.fen(), left.fen(), held.fen(), paid.fen()), std::tuple(u"district"_s, 400, 360, 0, 40));

    // The registry's own, from award to issue.
    city.grant(city.programme.id, u"990000"_s, Money::fromYuan(1'000'000));
    city.grant(city.programme.id, u"990101"_s, Money::fromYuan(1'000'000));
    const ApplicationId application = city.awarded(Money::fromYuan(100'000));
    const auto real = city.newId<VoucherId>();
    const Effects issued = must(city.ask(city.clerk, IssueVoucher{ application, real }));
    waited(desk.writer.run([&] {
        ChangePage page = desk.bench.news();
        for (const Transfer &transfer : issued.transfers)
            page.changes.push_back({ RecordKind::Transfer, transfer.id.value, transfer });
        must(desk.bench.replica->feed().apply(page, desk.bench.moment()));
        return true;
    }));
    const VoucherDetail detail = must(waited(desk.use.vouchers.detail(real)));
    QVERIFY(detail.readds);
    QCOMPARE(detail.history.size(), size_t(1));
    QCOMPARE(detail.history[0].balanceAfter, detail.voucher.face);
    const VoucherTotals totals = must(waited(desk.use.vouchers.totals({})));
    QCOMPARE(totals.count, 1);
    QCOMPARE(totals.left, detail.voucher.left);
}

void UseCasesTest::showsBudgetsPerPayerAndInAll()
{
    Desk desk;
    City &city = desk.bench.city;
    desk.signIn(city.finance);
    city.grant(city.programme.id, u"990000"_s, Money::fromYuan(300));
    city.grant(city.programme.id, u"990101"_s, Money::fromYuan(500));
    desk.sync();
    const auto budgets = must(waited(desk.use.budgets.list()));
    QCOMPARE(budgets.size(), size_t(2)); // The second programme has no money yet and says so.
    for (const ProgrammeBudget &budget : budgets) {
        QCOMPARE(budget.year, 2026);
        const bool granted = budget.programme.id == city.programme.id;
        QCOMPARE(budget.payers.size(), size_t(granted ? 2 : 0));
        QCOMPARE(budget.total.appropriated, granted ? Money::fromYuan(800) : Money());
    }
}

void UseCasesTest::stateComesFromFacts_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("state");
    // Words of: signed, token, online, offline, exchanging, waiting, draft, upload, refused, conflict, behind, never.
    QTest::newRow("nobody signed in") << u"online"_s << u"SignInNeeded"_s;
    QTest::newRow("token expired") << u"signed online"_s << u"SignInNeeded"_s;
    QTest::newRow("everything acknowledged") << u"signed token online"_s << u"Synced"_s;
    QTest::newRow("line unknown: no hope") << u"signed token"_s << u"Syncing"_s;
    QTest::newRow("never reached a head") << u"signed token online never"_s << u"Syncing"_s;
    QTest::newRow("behind the head") << u"signed token online behind"_s << u"Syncing"_s;
    QTest::newRow("waiting") << u"signed token online waiting"_s << u"Waiting"_s;
    QTest::newRow("a draft waits") << u"signed token online draft"_s << u"Waiting"_s;
    QTest::newRow("a paper waits") << u"signed token online upload"_s << u"Waiting"_s;
    QTest::newRow("waiting and sending") << u"signed token online waiting exchanging"_s << u"Syncing"_s;
    QTest::newRow("offline with work") << u"signed token offline waiting"_s << u"Offline"_s;
    QTest::newRow("refused") << u"signed token online refused waiting"_s << u"Refused"_s;
    QTest::newRow("conflict") << u"signed token online conflict"_s << u"Conflict"_s;
}

void UseCasesTest::stateComesFromFacts()
{
    QFETCH(QString, facts);
    const QStringList words = facts.split(u' ');
    const auto has = [&](const QString &word) { return words.contains(word); };
    PlaceProgress place{ PlaceCode::shared(), has(u"behind"_s) ? 4 : 5, 5, Instant() };
    if (has(u"never"_s))
        place.reachedHeadAt.reset();
    const SyncInputs inputs{ .signedIn = has(u"signed"_s),
        .tokenValid = has(u"token"_s),
        .reach = has(u"online"_s) ? Remote::Reach::Online
            : has(u"offline"_s)   ? Remote::Reach::Offline
                                  : Remote::Reach::Unknown,
        .exchanging = has(u"exchanging"_s),
        .counts = { .waiting = has(u"waiting"_s),
            .drafts = has(u"draft"_s),
            .uploads = has(u"upload"_s),
            .refused = has(u"refused"_s),
            .conflicts = has(u"conflict"_s),
            .oldestWaiting = {},
            .places = { place } } };
    QTEST(QString::fromLatin1(QMetaEnum::fromType<SyncStatus::State>().valueToKey(int(syncFacts(inputs).state))),
        "state");
    QCOMPARE(syncFacts(inputs).lastSynced.has_value(), !has(u"never"_s));
    QCOMPARE(syncFacts(inputs).firstFetch, has(u"never"_s) && syncFacts(inputs).state == SyncStatus::State::Syncing);
}

void UseCasesTest::statusFollowsCommandsAnswersAndTheLine()
{
    Desk desk;
    SyncStatus &status = desk.use.status;
    desk.signIn(desk.bench.city.owner);
    desk.remote.show(Remote::Reach::Online);
    waited(desk.writer.run([&] {
        must(desk.bench.replica->feed().apply({ .place = PlaceCode::shared(), .changes = {} }, desk.bench.moment()));
        return true;
    }));
    Q_EMIT desk.remote.deliveryChanged();
    QTRY_COMPARE(status.state(), SyncStatus::State::Synced);
    desk.remote.show(Remote::Reach::Offline);
    QCOMPARE(status.state(), SyncStatus::State::Offline);

    const Draft draft = desk.bench.draft(Money::fromYuan(200'000));
    must(waited(desk.use.drafts.save(draft)));
    QTRY_VERIFY(status.facts().oldestWaiting.has_value()); // A form that waits has its age, too.
    must(waited(desk.use.commands.perform(
        SubmitApplication{ desk.use.newId<ApplicationId>(), draft, draft.id }, desk.bench.city.place)));
    QTRY_COMPARE(status.facts().commands, 1);
    QVERIFY(status.facts().oldestWaiting.has_value());
    desk.remote.show(Remote::Reach::Online);
    QCOMPARE(status.state(), SyncStatus::State::Waiting);

    waited(desk.writer.run([&] {
        auto entry = must(desk.bench.replica->outbox().take(desk.bench.city.place, desk.bench.device, 1)).at(0);
        must(desk.bench.replica->outbox().recordAnswers(
            { { .command = entry.command, .answer = Answered::Refused, .error = { Errc::Closed, {} } } },
            desk.bench.moment()));
        return true;
    }));
    Q_EMIT desk.remote.deliveryChanged();
    QTRY_COMPARE(status.state(), SyncStatus::State::Refused);
    const auto refusals = must(waited(desk.use.commands.refusals()));
    QCOMPARE(refusals.size(), size_t(1));
    QCOMPARE(refusals[0].subjectText, draft.project);
    must(waited(desk.use.commands.dismissRefusal(refusals[0].command)));
    QTRY_COMPARE(status.facts().refused, 0);
}

void UseCasesTest::movesTheDemonstrationClockOnlyInADemonstration()
{
    Desk desk;
    QCOMPARE(waited(desk.use.advanceDemoClock(10)).error().code, Errc::WrongRole);
    desk.signIn(desk.bench.city.clerk);
    const QDate before = desk.use.today();
    desk.remote.time = desk.clock.now() + std::chrono::days(10);
    must(waited(desk.use.advanceDemoClock(10)));
    QTRY_COMPARE(desk.use.today(), before.addDays(10));
    desk.remote.show(Remote::Reach::Online); // The offset is kept with the next contact.
    UseCases second(Workplace{ *desk.bench.replica, *desk.bench.reader, *desk.bench.scanner, desk.writer, desk.reader, desk.scanner, desk.vault,
        desk.remote, desk.clock, desk.bench.city.workingDays });
    desk.clock.setOffsetMs(0);
    desk.remote.running.reset();
    (void)waited(second.session.resume());
    QCOMPARE(second.today(), before.addDays(10));
}

void UseCasesTest::fetchesAPaperThatIsNotHere()
{
    Desk desk;
    const QString digest = u"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"_s; // "hello"
    const MaterialRef paper{ u"contract"_s, u"c.pdf"_s, digest, 5 };
    QCOMPARE(waited(desk.use.applications.materialFile(desk.bench.city.place, paper)).error().code, Errc::NotFound);
    desk.remote.papers[digest] = "forged";
    QCOMPARE(waited(desk.use.applications.materialFile(desk.bench.city.place, paper)).error().code, Errc::Malformed);
    desk.remote.papers[digest] = "hello";
    const QString path = must(waited(desk.use.applications.materialFile(desk.bench.city.place, paper)));
    QVERIFY(QFile::exists(path));
    desk.remote.papers.clear(); // Now it is here.
    QCOMPARE(must(waited(desk.use.applications.materialFile(desk.bench.city.place, paper))), path);
}

void UseCasesTest::findsCasesByTheirPlacesInTheList()
{
    Desk desk;
    desk.signIn(desk.bench.city.clerk);
    std::vector<AnyRecord> records;
    for (int i = 0; i < 1'100; ++i) { // More than two pages of what reads them.
        Application made;
        static_cast<ApplicationForm &>(made) = desk.bench.city.form(Money::fromYuan(1'000));
        made.id = desk.bench.city.newId<ApplicationId>();
        made.place = desk.bench.city.place;
        made.version = 1;
        made.number = u"%1"_s.arg(i, 4, 10, QLatin1Char('0'));
        records.emplace_back(made);
    }
    desk.onWriter([&] { desk.bench.tell(records); });
    const ApplicationQuery query {.sort = ApplicationSort::Number, .descending = false};
    const auto found = must(waited(desk.use.applications.at(query, {0, 3, 499, 500, 1'099, 5'000})));
    std::vector<ApplicationId> expected;
    for (const size_t place : {0, 3, 499, 500, 1'099})
        expected.push_back(std::get<Application>(records[place]).id);
    QCOMPARE(found, expected);
}

void UseCasesTest::aGroupSaysWhatAsksForALook()
{
    Desk desk;
    City &city = desk.bench.city;
    const auto submit = [&](const QString &contract) {
        const auto id = city.newId<ApplicationId>();
        ApplicationForm form = city.form(Money::fromYuan(10'000));
        form.contractNumber = contract;
        must(city.ask(city.owner, SubmitApplication {id, form, {}}));
        return id;
    };
    const ApplicationId first = submit(u"HT-2026-7"_s), twin = submit(u"HT-2026-7"_s), plain = submit(u"HT-2026-8"_s);
    desk.signIn(city.clerk);
    const auto cases = must(waited(desk.use.groups.look({plain, twin, first})));
    QCOMPARE(cases.size(), size_t(3));
    QCOMPARE(cases[0].application.id, plain); // In the order asked for.
    QVERIFY(!cases[0].knownSince && cases[0].findings.empty() && !cases[0].awaitsCourse);
    QVERIFY(cases[1].knownSince && cases[2].knownSince); // One contract, two cases.
    QCOMPARE(cases[0].programme.id, city.programme.id);
    QVERIFY(!cases[0].application.materials.empty()); // Whole.
    QCOMPARE(waited(desk.use.groups.look({city.newId<ApplicationId>()})).error().code, Errc::NotFound);
}

void UseCasesTest::keepsKeysForTheOwnerOnly()
{
    QTemporaryDir folder;
    FileKeyVault vault(folder.path());
    const QByteArray key = must(devicePrivateKey(vault));
    QCOMPARE(key.size(), 32);
    QCOMPARE(must(devicePrivateKey(vault)), key);
    const auto others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(folder.filePath(u"device.key"_s)) & others));
    must(vault.write(u"device"_s, "damaged"));
    QCOMPARE(devicePrivateKey(vault).error().code, Errc::Malformed);
    must(vault.remove(u"device"_s));
    QVERIFY(must(vault.read(u"device"_s)).isEmpty());
}

} // namespace cpv

QTEST_GUILESS_MAIN(cpv::UseCasesTest)
#include "tst_use_cases.moc"
