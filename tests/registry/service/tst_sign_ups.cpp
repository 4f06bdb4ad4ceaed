#include "tests/registry/service/accounts_desk.h"

#include <QtTest>

#include <functional>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

/// Companies that sign up without an account. Real HTTP, a real client.
class tst_SignUps : public QObject {
    Q_OBJECT
    std::unique_ptr<AccountsDesk> m_desk;

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<AccountsDesk>(); }
    void init() { m_desk->town->clock().advance(std::chrono::hours(2)); } // Beyond the gate's memory of the last test.
    void anApprovedCompanySignsInWithThePasswordOfItsSignUp();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void tooMuchIsRefusedBeforeItIsRead();
    void tooManyFromOneAddressAreTurnedAway();
    void neighboursDoNotLockEachOtherOut();
    void theGateCountsEachPlaceAndCompanyApart();
    void aSecondSignUpIsAnsweredLikeTheFirst();
    void aRefusedCompanyReadsWhyAndTriesAgain();
    void anotherCitysClerkSeesNothing();
    void aRepeatIsOneSignUp();
    void verificationIsClean() { QCOMPARE(m_desk->town->differences(), QStringList()); }
};

void tst_SignUps::anApprovedCompanySignsInWithThePasswordOfItsSignUp()
{
    const SignUpRequest request = m_desk->signUpOf(u"bright"_s);
    const auto reply = m_desk->send(request);
    QCOMPARE(reply.status, 202);
    QCOMPARE(decodeDocument<SignUpAnswer>(AccountsDesk::bodyOf(reply))->registration, request.registration.id);

    const auto before = m_desk->signIn(u"bright"_s, request.password);
    QCOMPARE(AccountsDesk::code(before), u"WrongState"_s);
    QCOMPARE(AccountsDesk::argument(before, 1), u"Waiting"_s);
    QCOMPARE(AccountsDesk::code(m_desk->signIn(u"bright"_s, u"another one"_s)), u"WrongPassword"_s);

    const auto seen = m_desk->feedOf<Registration>(m_desk->town->token(u"clerk"_s), PlaceCode::shared());
    const auto mine = std::ranges::find(seen, request.registration.id, &Registration::id);
    QVERIFY(mine != seen.end());
    QCOMPARE(mine->size, SizeClass::Small);
    const std::string paper = "/v1/materials/" + mine->licence.sha256.toStdString();
    QCOMPARE(m_desk->ask("GET", paper, m_desk->town->token(u"clerk"_s)).status, 200);
    QCOMPARE(m_desk->ask("GET", paper, m_desk->town->token(u"company1"_s)).status, 404);
    QVERIFY(m_desk->feedOf<Registration>(m_desk->town->token(u"company1"_s), PlaceCode::shared()).empty());

    QCOMPARE(m_desk->decide(ApproveRegistration{ request.registration.id }), u"Applied"_s);
    const auto session = decodeDocument<SessionAnswer>(AccountsDesk::bodyOf(m_desk->signIn(u"bright"_s, request.password)));
    QVERIFY(session);
    QVERIFY(hasRole(session->account, Role::CompanyOwner));
    const auto companies = m_desk->feedOf<Company>(session->token.toLatin1(), PlaceCode::shared());
    QCOMPARE(companies.size(), size_t(1));
    QCOMPARE(companies.front().id, *session->account.company);
    QCOMPARE(companies.front().uscc, request.registration.uscc);
    QCOMPARE(companies.front().size, SizeClass::Small);
    QCOMPARE(m_desk->decide(ApproveRegistration{ request.registration.id }), u"WrongState"_s);
}

void tst_SignUps::whatIsWrongIsSaid_data()
{
    using Spoil = std::function<void(SignUpRequest &)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Spoil spoil, const QString &expected) { QTest::newRow(name) << std::move(spoil) << expected; };
    row("a check digit", [](auto &r) { r.registration.uscc[17] = r.registration.uscc[17] == u'1' ? u'2' : u'1'; }, u"BadUscc"_s);
    row("no name", [](auto &r) { r.registration.name = u"  "_s; }, u"Missing"_s);
    row("a name like a book", [](auto &r) { r.registration.name = QString(5000, u'x'); }, u"TooLong"_s);
    row("no such place", [](auto &r) { r.registration.city = { u"980000"_s }; }, u"WrongPlace"_s);
    row("the shared shard", [](auto &r) { r.registration.city = PlaceCode::shared(); }, u"WrongPlace"_s);
    row("a login of blanks", [](auto &r) { r.registration.login = u"a b c"_s; }, u"Malformed"_s);
    row("a login that is taken", [](auto &r) { r.registration.login = u"Company1"_s; }, u"AlreadyExists"_s);
    row("a short password", [](auto &r) { r.password = u"short"_s; }, u"OutOfRange"_s);
    row("no licence", [](auto &r) { r.licence.clear(); }, u"Missing"_s);
    row("a program for a licence", [](auto &r) { r.licence = QString::fromLatin1(QByteArray("MZ\x90").toBase64()); }, u"Malformed"_s);
    row("no base64", [](auto &r) { r.licence = u"%%%"_s; }, u"Malformed"_s);
    row("a licence too large", [](auto &r) {
        r.licence = QString::fromLatin1(QByteArray("%PDF-" + QByteArray(LargestLicence, 'x')).toBase64());
    }, u"TooLarge"_s);
    row("minus ten people", [](auto &r) { r.registration.employees = -10; }, u"OutOfRange"_s);
    row("another account's id", [this](auto &r) { r.registration.id.value = m_desk->town->person(u"clerk"_s).session.account.id.value; }, u"IdReused"_s);
}

void tst_SignUps::whatIsWrongIsSaid()
{
    QFETCH(std::function<void(SignUpRequest &)>, spoil);
    QFETCH(QString, expected);
    SignUpRequest request = m_desk->signUpOf(u"spoilt"_s);
    spoil(request);
    const QByteArray before = m_desk->town->state();
    const auto reply = m_desk->send(request);
    QCOMPARE(AccountsDesk::code(reply), expected);
    QVERIFY(reply.status >= 400 && reply.status < 500);
    QCOMPARE(m_desk->town->state(), before);
}

void tst_SignUps::tooMuchIsRefusedBeforeItIsRead()
{
    HttpTestClient client(m_desk->port);
    QVERIFY(client.send("POST /v1/registrations HTTP/1.1\r\nHost: registry\r\nContent-Type: application/json\r\n"
                        "Content-Length: 900000000\r\n\r\n{"));
    QCOMPARE(client.receive().status, 413);
    QCOMPARE(AccountsDesk::code(m_desk->ask("POST", "/v1/registrations", {}, "[[[[")), u"Malformed"_s);
}

void tst_SignUps::tooManyFromOneAddressAreTurnedAway()
{
    for (qsizetype i = 0; i < SignUpGate::FromAddress.most; ++i)
        QCOMPARE(AccountsDesk::code(m_desk->ask("POST", "/v1/registrations", {}, "{}")), u"Malformed"_s);
    const auto reply = m_desk->send(m_desk->signUpOf(u"late"_s));
    QCOMPARE(reply.status, 429);
    QCOMPARE(AccountsDesk::argument(reply, 0), QString::number(SignUpGate::FromAddress.within.count()));
    m_desk->town->clock().advance(SignUpGate::FromAddress.within + std::chrono::minutes(1));
    QCOMPARE(m_desk->send(m_desk->signUpOf(u"late"_s)).status, 202);
}

/// A business park has one address for all its companies.
void tst_SignUps::neighboursDoNotLockEachOtherOut()
{
    SignUpRequest clumsy = m_desk->signUpOf(u"clumsy"_s);
    clumsy.licence = u"%%%"_s;
    for (qsizetype i = 0; i < SignUpGate::OfCompany.most; ++i)
        QCOMPARE(AccountsDesk::code(m_desk->send(clumsy)), u"Malformed"_s);
    const auto reply = m_desk->send(clumsy);
    QCOMPARE(AccountsDesk::code(reply), u"LockedOut"_s);
    QCOMPARE(reply.status, 429);
    for (int i = 0; i < 25; ++i)
        QCOMPARE(m_desk->send(m_desk->signUpOf(u"neighbour%1"_s.arg(i))).status, 202);
    m_desk->town->clock().advance(SignUpGate::OfCompany.within + std::chrono::minutes(1));
    QCOMPARE(AccountsDesk::code(m_desk->send(clumsy)), u"Malformed"_s);
}

void tst_SignUps::theGateCountsEachPlaceAndCompanyApart()
{
    ManualClock clock(startOf(QDate(2026, 3, 2)));
    SignUpGate gate(clock);
    const auto fails = [](const Result<void> &admitted) { return !admitted && admitted.error().code == Errc::LockedOut; };
    for (qsizetype i = 0; i < SignUpGate::OfCompany.most; ++i)
        QVERIFY(gate.admitCompany("192.0.2.1", u"A"_s));
    QVERIFY(fails(gate.admitCompany("192.0.2.1", u"A"_s)));
    QVERIFY(gate.admitCompany("192.0.2.1", u"B"_s));
    QVERIFY(gate.admitCompany("192.0.2.2", u"A"_s)); // Its code is public: nobody elsewhere can use it up.

    for (qsizetype i = 0; i < SignUpGate::FromAddress.most; ++i)
        QVERIFY(gate.admit("2001:db8:0:1::" + std::to_string(i + 1)));
    QVERIFY(fails(gate.admit("2001:db8:0:1:ffff::1"))); // One office has the whole /64.
    QVERIFY(gate.admit("2001:db8:0:2::1"));

    for (qsizetype i = 0; i < SignUpGate::Received.most; ++i)
        gate.received("192.0.2.3");
    QCOMPARE(gate.admit("192.0.2.3").error(), (Error{ Errc::LockedOut, { QString::number(24 * 60) } }));
    QVERIFY(SignUpGate::Received.most < SignUps::MostWaiting);
    clock.advance(SignUpGate::Received.within);
    QVERIFY(gate.admit("192.0.2.3"));
}

void tst_SignUps::aSecondSignUpIsAnsweredLikeTheFirst()
{
    const SignUpRequest first = m_desk->signUpOf(u"twice"_s);
    SignUpRequest second = m_desk->signUpOf(u"twice-again"_s);
    second.registration.uscc = first.registration.uscc;
    QCOMPARE(m_desk->send(first).status, 202);
    QCOMPARE(m_desk->send(second).status, 202);
    QCOMPARE(m_desk->decide(ApproveRegistration{ first.registration.id }), u"Applied"_s);
    QCOMPARE(m_desk->decide(ApproveRegistration{ second.registration.id }), u"AlreadyExists"_s);
    QCOMPARE(m_desk->decide(RefuseRegistration{ second.registration.id, u"Ask your colleague to invite you."_s }), u"Applied"_s);

    // A company that was registered by other means is as well known, and as little spoken of.
    SignUpRequest known = m_desk->signUpOf(u"known"_s);
    known.registration.uscc = usccFrom({ u"91990001"_s, u"MA000001"_s });
    QCOMPARE(m_desk->send(known).status, 202);
    QCOMPARE(m_desk->decide(ApproveRegistration{ known.registration.id }), u"AlreadyExists"_s);
}

void tst_SignUps::aRefusedCompanyReadsWhyAndTriesAgain()
{
    const SignUpRequest request = m_desk->signUpOf(u"blurred"_s);
    QCOMPARE(m_desk->send(request).status, 202);
    QCOMPARE(m_desk->decide(RefuseRegistration{ request.registration.id, u" "_s }), u"Missing"_s);
    QCOMPARE(m_desk->decide(RefuseRegistration{ request.registration.id, u"The licence can't be read."_s }), u"Applied"_s);
    const auto reply = m_desk->signIn(u"blurred"_s, request.password);
    QCOMPARE(AccountsDesk::argument(reply, 1), u"Refused"_s);
    QCOMPARE(AccountsDesk::argument(reply, 2), u"The licence can't be read."_s);

    SignUpRequest again = request;
    again.registration.id = RegistrationId(m_desk->town->host().ids().next());
    again.password = u"brighter morning"_s;
    QCOMPARE(m_desk->send(again).status, 202);
    QCOMPARE(m_desk->decide(ApproveRegistration{ again.registration.id }), u"Applied"_s);
    QVERIFY(!m_desk->tokenOf(u"blurred"_s, u"brighter morning"_s).isEmpty());
}

void tst_SignUps::anotherCitysClerkSeesNothing()
{
    NewAccount stranger;
    stranger.login = u"stranger"_s;
    stranger.personName = u"stranger"_s;
    stranger.roles = { Role::Clerk };
    stranger.scope = { { u"980000"_s } };
    QVERIFY(m_desk->town->desk().hire(stranger));
    const SignUpRequest request = m_desk->signUpOf(u"secret"_s);
    QCOMPARE(m_desk->send(request).status, 202);
    const auto seen = m_desk->feedOf<Registration>(m_desk->town->token(u"stranger"_s), PlaceCode::shared());
    QVERIFY(seen.empty());
    const Answer answer
        = m_desk->town->perform(u"stranger"_s, ApproveRegistration{ request.registration.id }, PlaceCode::shared());
    QCOMPARE(answer.error->code, u"OutOfScope"_s);
    const Answer reviewer
        = m_desk->town->perform(u"reviewer"_s, ApproveRegistration{ request.registration.id }, PlaceCode::shared());
    QCOMPARE(reviewer.error->code, u"WrongRole"_s);
}

void tst_SignUps::aRepeatIsOneSignUp()
{
    const SignUpRequest request = m_desk->signUpOf(u"again"_s);
    const auto first = AccountsDesk::bodyOf(m_desk->send(request));
    const QByteArray before = m_desk->town->state();
    QCOMPARE(AccountsDesk::bodyOf(m_desk->send(request)), first);
    QCOMPARE(m_desk->town->state(), before);
    SignUpRequest other = m_desk->signUpOf(u"again-other"_s);
    other.registration.id = request.registration.id;
    QCOMPARE(AccountsDesk::code(m_desk->send(other)), u"IdReused"_s);
}

QTEST_GUILESS_MAIN(tst_SignUps)
#include "tst_sign_ups.moc"
