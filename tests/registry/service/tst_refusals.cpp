#include "core/protocol/json.h"
#include "core/protocol/record_codec.h"
#include "tests/registry/http/http_test_client.h"
#include "tests/registry/service/town.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

/// Everything that the service must refuse, each with its own code and without a change. Real HTTP, a real client.
class tst_Refusals : public QObject {
    Q_OBJECT
    std::unique_ptr<Town> m_town;
    quint16 m_port = 0;

    HttpTestClient::Reply ask(const std::string &text) { return HttpTestClient(m_port).exchange(text); }
    HttpTestClient::Reply post(const std::string &target, const QByteArray &token, const QByteArray &body)
    {
        return ask(requestText("POST", target, token, body));
    }
    HttpTestClient::Reply push(const QString &login, const Push &push)
    {
        return post("/v1/commands", m_town->token(login), encodeDocument(push));
    }
    static QString code(const HttpTestClient::Reply &reply)
    {
        return QJsonDocument::fromJson(QByteArray::fromStdString(reply.body)).object()[u"code"].toString();
    }
    static Answer answer(const HttpTestClient::Reply &reply)
    {
        const auto answers = decodeDocument<PushAnswer>(QByteArray::fromStdString(reply.body));
        return answers ? answers->answers.front() : Answer{};
    }
    Push submission(const QString &login)
    {
        const ApplicationId application(m_town->host().ids().next());
        return m_town->push(
            login, { m_town->command(login, SubmitApplication{ application, m_town->form(login), {} }) });
    }
    /// A submission of company1 whose push as a whole is refused: its number stays free.
    void refusesPush(const std::function<void(Push &)> &spoil, const QString &expected)
    {
        Push spoilt = submission(u"company1"_s);
        --m_town->person(u"company1"_s).sequences[Town::place()];
        spoil(spoilt);
        const QByteArray before = m_town->state();
        const auto reply = push(u"company1"_s, spoilt);
        QCOMPARE(code(reply), expected);
        QVERIFY(reply.status >= 400 && reply.status < 500);
        // Signing in wrote nothing that the feed shows; nor did the push.
        QCOMPARE(m_town->state(), before);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_town = std::make_unique<Town>();
        m_port = *m_town->host().listen(u"127.0.0.1"_s, 0);
    }
    void aReplayedPushChangesNothing();
    void anAlteredCommandIsRefused();
    void aForeignSignatureIsRefused();
    void anotherDevicesNameIsRefused();
    void aCommandForAnotherPlaceIsRefused();
    void anotherPersonsCommandIsRefused();
    void aWrongRoleIsRefused();
    void makerIsNeverChecker();
    void onePersonPublishesNoRulesOverTheNetwork();
    void withoutASessionNothingIsSaid();
    void anotherCompanysRowsAreNotSent();
    void anotherCompanysDraftIsRefused();
    void anotherCompanysPaperIsNotThere();
    void tooLargeAPaperIsRefusedBeforeItIsRead();
    void aPaperUnderAnotherDigestIsRefused();
    void anOfficialOutOfScopeIsRefused();
    void theClockOfARealRegistryStays();
    void anOlderDraftIsAnsweredWithTheNewerOne();
    void aFeedWaitsForNews();
    void aRevokedDeviceIsRefused();
    void tenWrongPasswordsLockTheAccount();
    void aPasswordIsChangedByItsOwnerOnly();
    void anExpiredSessionIsRefused();
    void aDisabledAccountIsRefused();
    void verificationIsClean() { QCOMPARE(m_town->differences(), QStringList()); }
};

void tst_Refusals::aReplayedPushChangesNothing()
{
    const Push once = submission(u"company1"_s);
    QCOMPARE(answer(push(u"company1"_s, once)).kind, AnswerKind::Applied);
    const QByteArray before = m_town->state();
    QCOMPARE(answer(push(u"company1"_s, once)).kind, AnswerKind::AlreadyApplied);
    QCOMPARE(m_town->state(), before);
}

void tst_Refusals::anAlteredCommandIsRefused()
{
    refusesPush([](Push &push) { push.commands.front().replace(u"Project"_s, u"Prefect"_s); }, u"BadSignature"_s);
}

void tst_Refusals::aForeignSignatureIsRefused()
{
    const Push foreign = submission(u"company2"_s);
    --m_town->person(u"company2"_s).sequences[Town::place()];
    refusesPush([&](Push &push) { push.signature = foreign.signature; }, u"BadSignature"_s);
}

void tst_Refusals::anotherDevicesNameIsRefused()
{
    refusesPush([&](Push &push) { push.device = m_town->person(u"company2"_s).session.device.id; }, u"UnknownDevice"_s);
}

void tst_Refusals::aCommandForAnotherPlaceIsRefused()
{
    Command elsewhere = m_town->command(u"company1"_s, WithdrawApplication{ {}, u"no"_s });
    Command here = elsewhere;
    here.place = { u"980000"_s };
    // Signed rightly, for a push to the town, but the command says another place.
    Push mixed = m_town->push(u"company1"_s, { elsewhere, here });
    --m_town->person(u"company1"_s).sequences[Town::place()];
    QCOMPARE(code(push(u"company1"_s, mixed)), u"WrongPlace"_s);
}

void tst_Refusals::anotherPersonsCommandIsRefused()
{
    Command command = m_town->command(u"company1"_s, WithdrawApplication{ {}, u"no"_s });
    --m_town->person(u"company1"_s).sequences[Town::place()];
    command.account = m_town->person(u"clerk"_s).session.account.id;
    QCOMPARE(code(push(u"company1"_s, m_town->push(u"company1"_s, { command }))), u"NotYours"_s);
}

void tst_Refusals::aWrongRoleIsRefused()
{
    const ApplicationId application = m_town->proposedApplication(u"company1"_s);
    const Push confirm = m_town->push(u"company1"_s, { m_town->command(u"company1"_s, ConfirmAward{ application }) });
    const QByteArray before = m_town->state();
    const Answer refused = answer(push(u"company1"_s, confirm));
    QCOMPARE(refused.kind, AnswerKind::Refused);
    QCOMPARE(refused.error->code, u"WrongRole"_s);
    QCOMPARE(m_town->state(), before);
}

void tst_Refusals::makerIsNeverChecker()
{
    NewAccount both;
    both.login = u"both"_s;
    both.personName = u"both"_s;
    both.roles = { Role::Reviewer, Role::Approver };
    both.scope = { Town::place() };
    QVERIFY(m_town->desk().hire(both));
    const ApplicationId application(m_town->host().ids().next());
    QCOMPARE(m_town->perform(u"company1"_s, SubmitApplication{ application, m_town->form(u"company1"_s), {} }).kind,
        AnswerKind::Applied);
    QCOMPARE(m_town->perform(u"clerk"_s, AcceptApplication{ application }).kind, AnswerKind::Applied);
    QCOMPARE(
        m_town->perform(u"both"_s, ProposeAward{ application, Money(), u"ok"_s, u"ok"_s }).kind, AnswerKind::Applied);
    const Push confirm = m_town->push(u"both"_s, { m_town->command(u"both"_s, ConfirmAward{ application }) });
    const QByteArray before = m_town->state();
    QCOMPARE(answer(push(u"both"_s, confirm)).error->code, u"MakerIsChecker"_s);
    QCOMPARE(m_town->state(), before);
}

/// The registry's own command line does; an editor's window proposes.
void tst_Refusals::onePersonPublishesNoRulesOverTheNetwork()
{
    Programme rules = m_town->programme();
    ++rules.ruleVersion;
    const Push alone = m_town->push(u"editor"_s, { m_town->command(u"editor"_s, PublishProgramme{ rules }) });
    --m_town->person(u"editor"_s).sequences[Town::place()];
    const QByteArray before = m_town->state();
    const auto reply = push(u"editor"_s, alone);
    QCOMPARE(reply.status, 403);
    QCOMPARE(code(reply), u"WrongRole"_s);
    QCOMPARE(m_town->state(), before);
    const ProgrammeProposalId proposal(m_town->host().ids().next());
    rules = m_town->programme();
    rules.validityMonths = 6;
    const auto perform = [&](const QString &login, Payload payload) {
        return answer(push(login, m_town->push(login, { m_town->command(login, std::move(payload)) })));
    };
    QCOMPARE(perform(u"editor"_s, ProposeProgramme{ proposal, rules, localDate(m_town->clock().now()), u"No. 1"_s, u"Shorter"_s }).kind, AnswerKind::Applied);
    QCOMPARE(perform(u"editor"_s, PublishProposal{ proposal, {} }).error->code, u"MakerIsChecker"_s);
    QCOMPARE(perform(u"approver1"_s, PublishProposal{ proposal, {} }).kind, AnswerKind::Applied);
}

void tst_Refusals::withoutASessionNothingIsSaid()
{
    const QByteArray feed = encodeDocument(FeedRequest{ { { Town::place(), 0 } }, 10, 0 });
    QCOMPARE(post("/v1/feed", {}, feed).status, 401);
    QCOMPARE(code(post("/v1/feed", "stolen", feed)), u"NotSignedIn"_s);
    QCOMPARE(ask(requestText("GET", "/v1/materials/" + std::string(64, 'a'), {})).status, 401);
}

void tst_Refusals::anotherCompanysRowsAreNotSent()
{
    QCOMPARE(answer(push(u"company1"_s, submission(u"company1"_s))).kind, AnswerKind::Applied);
    const auto reply = post("/v1/feed", m_town->token(u"company2"_s),
        encodeDocument(FeedRequest{ { { Town::place(), 0 }, { PlaceCode::shared(), 0 } }, 1000, 0 }));
    const auto answer = decodeDocument<FeedAnswer>(QByteArray::fromStdString(reply.body));
    QVERIFY(answer);
    bool seesProgramme = false;
    for (const FeedPage &page : answer->pages) {
        for (const FeedRow &row : page.rows) {
            seesProgramme = seesProgramme || row.kind == RecordKind::Programme;
            const QByteArray text = QJsonDocument(row.record).toJson();
            QVERIFY2(!text.contains(m_town->companyOf(u"company1"_s).toText().toLatin1()), text.constData());
        }
    }
    QVERIFY(seesProgramme);
}

void tst_Refusals::anotherCompanysDraftIsRefused()
{
    Draft draft;
    static_cast<ApplicationForm &>(draft) = m_town->form(u"company1"_s);
    draft.id = DraftId(m_town->host().ids().next());
    draft.place = Town::place();
    const std::string target = "/v1/drafts/" + draft.id.toText().toStdString();
    const QByteArray body = encodeDocument(DraftPut{ draft });
    const auto reply = ask(requestText("PUT", target, m_town->token(u"company2"_s), body, "If-Match: \"0\"\r\n"));
    QCOMPARE(code(reply), u"NotYours"_s);
    QCOMPARE(
        code(ask(requestText("PUT", target, m_town->token(u"clerk"_s), body, "If-Match: \"0\"\r\n"))), u"WrongRole"_s);
}

void tst_Refusals::anotherCompanysPaperIsNotThere()
{
    const QByteArray paper = "company 1's paper";
    const std::string target = "/v1/materials/" + sha256Hex(paper).toStdString();
    const auto put = ask(requestText("PUT", target + "?place=990000", m_town->token(u"company1"_s), paper));
    QCOMPARE(put.status, 204);
    QCOMPARE(ask(requestText("GET", target, m_town->token(u"company1"_s))).body, paper.toStdString());
    QCOMPARE(ask(requestText("GET", target, m_town->token(u"clerk"_s))).status, 200);
    QCOMPARE(code(ask(requestText("GET", target, m_town->token(u"company2"_s)))), u"NotFound"_s);
}

void tst_Refusals::tooLargeAPaperIsRefusedBeforeItIsRead()
{
    HttpTestClient client(m_port);
    const std::string head = "PUT /v1/materials/" + std::string(64, 'a') + "?place=990000 HTTP/1.1\r\nHost: r\r\n"
        + "Authorization: Bearer " + m_town->token(u"company1"_s).toStdString()
        + "\r\nContent-Length: " + std::to_string(LargestMaterial + 1) + "\r\n\r\n";
    const auto reply = client.exchange(head);
    QCOMPARE(reply.status, 413);
}

void tst_Refusals::aPaperUnderAnotherDigestIsRefused()
{
    const auto reply = ask(requestText(
        "PUT", "/v1/materials/" + std::string(64, 'a') + "?place=990000", m_town->token(u"company1"_s), "other"));
    QCOMPARE(code(reply), u"Malformed"_s);
}

void tst_Refusals::anOfficialOutOfScopeIsRefused()
{
    const auto reply = post("/v1/feed", m_town->token(u"clerk"_s),
        encodeDocument(FeedRequest{ { { PlaceCode{ u"980000"_s }, 0 } }, 10, 0 }));
    QCOMPARE(code(reply), u"OutOfScope"_s);
}

void tst_Refusals::theClockOfARealRegistryStays()
{
    QCOMPARE(code(post("/v1/demo/clock", m_town->token(u"clerk"_s), encodeDocument(AdvanceClock{ 7 }))), u"NotFound"_s);
    QCOMPARE(m_town->host().clock().offset().count(), 0);
}

void tst_Refusals::anOlderDraftIsAnsweredWithTheNewerOne()
{
    Draft draft;
    static_cast<ApplicationForm &>(draft) = m_town->form(u"company1"_s);
    draft.id = DraftId(m_town->host().ids().next());
    draft.place = Town::place();
    const std::string target = "/v1/drafts/" + draft.id.toText().toStdString();
    const QByteArray token = m_town->token(u"company1"_s);
    QCOMPARE(
        ask(requestText("PUT", target, token, encodeDocument(DraftPut{ draft }), "If-Match: \"0\"\r\n")).status, 200);
    draft.project = u"second hand"_s;
    const auto reply = ask(requestText("PUT", target, token, encodeDocument(DraftPut{ draft }), "If-Match: \"0\"\r\n"));
    QCOMPARE(reply.status, 412);
    const auto current = decodeDocument<DraftAnswer>(QByteArray::fromStdString(reply.body));
    QCOMPARE(current->draft.project, u"Project"_s);
    QCOMPARE(current->draft.version, 1);
}

void tst_Refusals::aFeedWaitsForNews()
{
    const auto headOf = [&] {
        qint64 head = 0;
        (void)m_town->host().store().look([&](StoreView &view) { head = view.headSeq(Town::place()); });
        return head;
    };
    HttpTestClient waiting(m_port);
    QVERIFY(waiting.send(requestText("POST", "/v1/feed", m_town->token(u"company1"_s),
        encodeDocument(FeedRequest{ { { Town::place(), headOf() } }, 10, 30 }))));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(answer(push(u"company1"_s, submission(u"company1"_s))).kind, AnswerKind::Applied);
    const auto news = decodeDocument<FeedAnswer>(QByteArray::fromStdString(waiting.receive().body));
    QVERIFY(news && !news->pages.front().rows.empty());
    QVERIFY(timer.elapsed() < 25'000); // Woken, not timed out.
}

void tst_Refusals::aRevokedDeviceIsRefused()
{
    NewAccount owner;
    owner.login = u"loser"_s;
    owner.personName = u"loser"_s;
    owner.roles = { Role::CompanyOwner };
    owner.company = m_town->companyOf(u"company1"_s);
    QVERIFY(m_town->desk().hire(owner));
    const QByteArray token = m_town->token(u"loser"_s);
    const Push late = submission(u"loser"_s);
    QVERIFY(m_town->host().accounts().revokeDevice(m_town->person(u"loser"_s).session.device.id, {}));
    const QByteArray before = m_town->state();
    QCOMPARE(code(post("/v1/commands", token, encodeDocument(late))), u"RevokedDevice"_s);
    QCOMPARE(m_town->state(), before);
}

void tst_Refusals::tenWrongPasswordsLockTheAccount()
{
    SignInRequest request;
    request.login = u"editor"_s;
    request.password = u"wrong"_s;
    request.devicePublicKey = m_town->person(u"editor"_s).session.device.publicKey;
    for (int i = 0; i < 10; ++i)
        QCOMPARE(code(post("/v1/session", {}, encodeDocument(request))), u"WrongPassword"_s);
    request.password = m_town->desk().passwords().at(u"editor"_s);
    QCOMPARE(code(post("/v1/session", {}, encodeDocument(request))), u"LockedOut"_s);
    m_town->clock().advance(std::chrono::minutes(16));
    QCOMPARE(post("/v1/session", {}, encodeDocument(request)).status, 200);
}

void tst_Refusals::aPasswordIsChangedByItsOwnerOnly()
{
    const QString password = m_town->desk().passwords().at(u"editor"_s);
    const auto change = [&](const QByteArray &token, const QString &from, const QString &to) {
        return ask(requestText("PUT", "/v1/session/password", token, encodeDocument(PasswordChange{ from, to })));
    };
    const QByteArray token = m_town->token(u"editor"_s);
    QCOMPARE(code(change({}, password, u"another horse"_s)), u"NotSignedIn"_s);
    QCOMPARE(code(change(token, u"a guess"_s, u"another horse"_s)), u"WrongPassword"_s);
    QCOMPARE(code(change(token, password, u"short"_s)), u"OutOfRange"_s);
    QCOMPARE(change(token, password, u"another horse"_s).status, 204);
    QCOMPARE(code(change(token, password, u"another horse"_s)), u"WrongPassword"_s);
    QCOMPARE(change(token, u"another horse"_s, password).status, 204);
}

void tst_Refusals::anExpiredSessionIsRefused()
{
    const QByteArray token = m_town->token(u"company1"_s);
    m_town->clock().advance(std::chrono::hours(13));
    QCOMPARE(code(post("/v1/feed", token, encodeDocument(FeedRequest{ { { Town::place(), 0 } }, 10, 0 }))),
        u"SessionExpired"_s);
}

void tst_Refusals::aDisabledAccountIsRefused()
{
    const QByteArray token = m_town->token(u"finance"_s);
    QVERIFY(m_town->host().accounts().disable(u"finance"_s));
    QCOMPARE(post("/v1/feed", token, encodeDocument(FeedRequest{ { { Town::place(), 0 } }, 10, 0 })).status, 401);
    SignInRequest request;
    request.login = u"finance"_s;
    request.password = m_town->desk().passwords().at(u"finance"_s);
    request.devicePublicKey = m_town->person(u"finance"_s).session.device.publicKey;
    QCOMPARE(code(post("/v1/session", {}, encodeDocument(request))), u"AccountDisabled"_s);
}

QTEST_GUILESS_MAIN(tst_Refusals)
#include "tst_refusals.moc"
