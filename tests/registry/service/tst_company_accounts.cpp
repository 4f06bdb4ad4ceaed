#include "core/base/uscc.h"
#include "core/protocol/json.h"
#include "core/protocol/record_codec.h"
#include "tests/registry/http/http_test_client.h"
#include "tests/registry/service/town.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>
#include <functional>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

/// Companies that sign up, their people, passwords and devices. Real HTTP, a real client.
class tst_CompanyAccounts : public QObject {
    Q_OBJECT
    std::unique_ptr<Town> m_town;
    quint16 m_port = 0;
    int m_companies = 100;

    HttpTestClient::Reply ask(const char *method, const std::string &target, const QByteArray &token, const QByteArray &body = {})
    {
        return HttpTestClient(m_port).exchange(requestText(method, target, token, body));
    }
    static QByteArray bodyOf(const HttpTestClient::Reply &reply) { return QByteArray::fromStdString(reply.body); }
    static QString code(const HttpTestClient::Reply &reply)
    {
        return QJsonDocument::fromJson(bodyOf(reply)).object()[u"code"].toString();
    }
    static QString argument(const HttpTestClient::Reply &reply, int index)
    {
        return QJsonDocument::fromJson(bodyOf(reply)).object()[u"arguments"].toArray().at(index).toString();
    }

    SignUpRequest signUpOf(const QString &login);
    HttpTestClient::Reply send(const SignUpRequest &request) { return ask("POST", "/v1/registrations", {}, encodeDocument(request)); }
    HttpTestClient::Reply signIn(const QString &login, const QString &password);
    QByteArray tokenOf(const QString &login, const QString &password);
    QString decide(const Payload &payload);
    template <typename T> std::vector<T> feedOf(const QByteArray &token, const PlaceCode &place, qint32 waiting = 0);
    void hire(const QString &login, std::vector<Role> roles, std::optional<ProviderId> provider = {});
    OneTimeCode invite(const QString &owner, const Invitation &invitation);

private Q_SLOTS:
    void initTestCase()
    {
        m_town = std::make_unique<Town>();
        m_port = *m_town->host().listen(u"127.0.0.1"_s, 0);
        hire(u"system"_s, { Role::SystemAdministrator });
        hire(u"security"_s, { Role::SecurityAdministrator });
    }
    void init() { m_town->clock().advance(std::chrono::hours(2)); } // Beyond the gate's memory of the last test.
    void anApprovedCompanySignsInWithThePasswordOfItsSignUp();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void tooMuchIsRefusedBeforeItIsRead();
    void tooManyFromOneAddressAreTurnedAway();
    void aSecondSignUpIsAnsweredLikeTheFirst();
    void aRefusedCompanyReadsWhyAndTriesAgain();
    void anotherCitysClerkSeesNothing();
    void aRepeatIsOneSignUp();
    void theOwnerInvitesAndAColleagueChoosesAPassword();
    void aColleagueMayNot();
    void anotherCompanysPeopleAreUnknown();
    void whoLeavesIsOutAtOnceAndTheDraftStays();
    void aProviderSeesOnlyItsOwn();
    void aRevokedDeviceIsOutAtOnce();
    void aResetNeedsTwoAdministrators();
    void aCodeIsForOnceAndForAWhile();
    void wrongCodesLockTheAccount();
    void verificationIsClean() { QCOMPARE(m_town->differences(), QStringList()); }
};

SignUpRequest tst_CompanyAccounts::signUpOf(const QString &login)
{
    SignUpRequest request;
    Registration &wanted = request.registration;
    wanted.id = RegistrationId(m_town->host().ids().next());
    wanted.city = Town::place();
    wanted.uscc = usccFrom({ u"91990001"_s, u"MB%1"_s.arg(++m_companies, 6, 10, QLatin1Char('0')) });
    wanted.name = u"Bright Parts "_s + login;
    wanted.industry = u"C3670"_s;
    wanted.employees = 60;
    wanted.revenue = Money::fromYuan(8'000'000);
    wanted.founded = QDate(2019, 4, 1);
    wanted.person = u"Zhao Lei"_s;
    wanted.contact = u"13800000000"_s;
    wanted.login = login;
    wanted.licence.name = u"licence.pdf"_s;
    request.password = u"bright morning"_s;
    request.licence = QString::fromLatin1(QByteArray("%PDF-1.4 licence of " + login.toLatin1()).toBase64());
    return request;
}

HttpTestClient::Reply tst_CompanyAccounts::signIn(const QString &login, const QString &password)
{
    SignInRequest request;
    request.login = login;
    request.password = password;
    request.deviceName = u"PC"_s;
    request.devicePublicKey = QString::fromLatin1(KeyPair::generate().publicKey().toBase64());
    return ask("POST", "/v1/session", {}, encodeDocument(request));
}

QByteArray tst_CompanyAccounts::tokenOf(const QString &login, const QString &password)
{
    const auto answer = decodeDocument<SessionAnswer>(bodyOf(signIn(login, password)));
    return answer ? answer->token.toLatin1() : QByteArray();
}

/// The clerk's command in the shared shard: "Applied", or the code of the refusal.
QString tst_CompanyAccounts::decide(const Payload &payload)
{
    const Answer answer = m_town->perform(u"clerk"_s, payload, PlaceCode::shared());
    return answer.error ? answer.error->code : enumText(answer.kind);
}

template <typename T>
std::vector<T> tst_CompanyAccounts::feedOf(const QByteArray &token, const PlaceCode &place, qint32 waiting)
{
    FeedRequest request{ { { place, 0 } }, 1000, 0 };
    request.waiting = waiting;
    const auto answer = decodeDocument<FeedAnswer>(bodyOf(ask("POST", "/v1/feed", token, encodeDocument(request))));
    std::vector<T> found;
    if (!answer)
        return found;
    for (const FeedRow &row : answer->pages.front().rows)
        if (row.kind == kindOf<T>)
            found.push_back(std::get<T>(*decodeRecord(row.kind, row.record)));
    return found;
}

void tst_CompanyAccounts::hire(const QString &login, std::vector<Role> roles, std::optional<ProviderId> provider)
{
    NewAccount account;
    account.login = login;
    account.personName = login;
    account.roles = std::move(roles);
    account.provider = provider;
    if (!provider)
        account.scope = { Town::place() };
    QVERIFY(m_town->desk().hire(account));
}

OneTimeCode tst_CompanyAccounts::invite(const QString &owner, const Invitation &invitation)
{
    const auto made = decodeDocument<OneTimeCode>(
        bodyOf(ask("POST", "/v1/people", m_town->token(owner), encodeDocument(invitation))));
    return made.value_or(OneTimeCode{});
}

void tst_CompanyAccounts::anApprovedCompanySignsInWithThePasswordOfItsSignUp()
{
    const SignUpRequest request = signUpOf(u"bright"_s);
    const auto reply = send(request);
    QCOMPARE(reply.status, 202);
    QCOMPARE(decodeDocument<SignUpAnswer>(bodyOf(reply))->registration, request.registration.id);

    const auto before = signIn(u"bright"_s, request.password);
    QCOMPARE(code(before), u"WrongState"_s);
    QCOMPARE(argument(before, 1), u"Waiting"_s);
    QCOMPARE(code(signIn(u"bright"_s, u"another one"_s)), u"WrongPassword"_s);

    const auto seen = feedOf<Registration>(m_town->token(u"clerk"_s), PlaceCode::shared());
    const auto mine = std::ranges::find(seen, request.registration.id, &Registration::id);
    QVERIFY(mine != seen.end());
    QCOMPARE(mine->size, SizeClass::Small);
    const std::string paper = "/v1/materials/" + mine->licence.sha256.toStdString();
    QCOMPARE(ask("GET", paper, m_town->token(u"clerk"_s)).status, 200);
    QCOMPARE(ask("GET", paper, m_town->token(u"company1"_s)).status, 404);
    QVERIFY(feedOf<Registration>(m_town->token(u"company1"_s), PlaceCode::shared()).empty());

    QCOMPARE(decide(ApproveRegistration{ request.registration.id }), u"Applied"_s);
    const auto session = decodeDocument<SessionAnswer>(bodyOf(signIn(u"bright"_s, request.password)));
    QVERIFY(session);
    QVERIFY(hasRole(session->account, Role::CompanyOwner));
    const auto companies = feedOf<Company>(session->token.toLatin1(), PlaceCode::shared());
    QCOMPARE(companies.size(), size_t(1));
    QCOMPARE(companies.front().id, *session->account.company);
    QCOMPARE(companies.front().uscc, request.registration.uscc);
    QCOMPARE(companies.front().size, SizeClass::Small);
    QCOMPARE(decide(ApproveRegistration{ request.registration.id }), u"WrongState"_s);
}

void tst_CompanyAccounts::whatIsWrongIsSaid_data()
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
    row("another account's id", [this](auto &r) { r.registration.id.value = m_town->person(u"clerk"_s).session.account.id.value; }, u"IdReused"_s);
}

void tst_CompanyAccounts::whatIsWrongIsSaid()
{
    QFETCH(std::function<void(SignUpRequest &)>, spoil);
    QFETCH(QString, expected);
    SignUpRequest request = signUpOf(u"spoilt"_s);
    spoil(request);
    const QByteArray before = m_town->state();
    const auto reply = send(request);
    QCOMPARE(code(reply), expected);
    QVERIFY(reply.status >= 400 && reply.status < 500);
    QCOMPARE(m_town->state(), before);
}

void tst_CompanyAccounts::tooMuchIsRefusedBeforeItIsRead()
{
    HttpTestClient client(m_port);
    QVERIFY(client.send("POST /v1/registrations HTTP/1.1\r\nHost: registry\r\nContent-Type: application/json\r\n"
                        "Content-Length: 900000000\r\n\r\n{"));
    QCOMPARE(client.receive().status, 413);
    QCOMPARE(code(ask("POST", "/v1/registrations", {}, "[[[[")), u"Malformed"_s);
}

void tst_CompanyAccounts::tooManyFromOneAddressAreTurnedAway()
{
    for (qsizetype i = 0; i < SignUpGate::Most; ++i)
        QCOMPARE(code(ask("POST", "/v1/registrations", {}, "{}")), u"Malformed"_s);
    const auto reply = send(signUpOf(u"late"_s));
    QCOMPARE(reply.status, 429);
    QCOMPARE(argument(reply, 0), QString::number(SignUpGate::Within.count()));
    m_town->clock().advance(SignUpGate::Within + std::chrono::minutes(1));
    QCOMPARE(send(signUpOf(u"late"_s)).status, 202);
}

void tst_CompanyAccounts::aSecondSignUpIsAnsweredLikeTheFirst()
{
    const SignUpRequest first = signUpOf(u"twice"_s);
    SignUpRequest second = signUpOf(u"twice-again"_s);
    second.registration.uscc = first.registration.uscc;
    QCOMPARE(send(first).status, 202);
    QCOMPARE(send(second).status, 202);
    QCOMPARE(decide(ApproveRegistration{ first.registration.id }), u"Applied"_s);
    QCOMPARE(decide(ApproveRegistration{ second.registration.id }), u"AlreadyExists"_s);
    QCOMPARE(decide(RefuseRegistration{ second.registration.id, u"Ask your colleague to invite you."_s }), u"Applied"_s);

    // A company that was registered by other means is as well known, and as little spoken of.
    SignUpRequest known = signUpOf(u"known"_s);
    known.registration.uscc = usccFrom({ u"91990001"_s, u"MA000001"_s });
    QCOMPARE(send(known).status, 202);
    QCOMPARE(decide(ApproveRegistration{ known.registration.id }), u"AlreadyExists"_s);
}

void tst_CompanyAccounts::aRefusedCompanyReadsWhyAndTriesAgain()
{
    const SignUpRequest request = signUpOf(u"blurred"_s);
    QCOMPARE(send(request).status, 202);
    QCOMPARE(decide(RefuseRegistration{ request.registration.id, u" "_s }), u"Missing"_s);
    QCOMPARE(decide(RefuseRegistration{ request.registration.id, u"The licence can't be read."_s }), u"Applied"_s);
    const auto reply = signIn(u"blurred"_s, request.password);
    QCOMPARE(argument(reply, 1), u"Refused"_s);
    QCOMPARE(argument(reply, 2), u"The licence can't be read."_s);

    SignUpRequest again = request;
    again.registration.id = RegistrationId(m_town->host().ids().next());
    again.password = u"brighter morning"_s;
    QCOMPARE(send(again).status, 202);
    QCOMPARE(decide(ApproveRegistration{ again.registration.id }), u"Applied"_s);
    QVERIFY(!tokenOf(u"blurred"_s, u"brighter morning"_s).isEmpty());
}

void tst_CompanyAccounts::anotherCitysClerkSeesNothing()
{
    NewAccount stranger;
    stranger.login = u"stranger"_s;
    stranger.personName = u"stranger"_s;
    stranger.roles = { Role::Clerk };
    stranger.scope = { { u"980000"_s } };
    QVERIFY(m_town->desk().hire(stranger));
    const SignUpRequest request = signUpOf(u"secret"_s);
    QCOMPARE(send(request).status, 202);
    const auto seen = feedOf<Registration>(m_town->token(u"stranger"_s), PlaceCode::shared());
    QVERIFY(seen.empty());
    const Answer answer
        = m_town->perform(u"stranger"_s, ApproveRegistration{ request.registration.id }, PlaceCode::shared());
    QCOMPARE(answer.error->code, u"OutOfScope"_s);
    const Answer reviewer
        = m_town->perform(u"reviewer"_s, ApproveRegistration{ request.registration.id }, PlaceCode::shared());
    QCOMPARE(reviewer.error->code, u"WrongRole"_s);
}

void tst_CompanyAccounts::aRepeatIsOneSignUp()
{
    const SignUpRequest request = signUpOf(u"again"_s);
    const auto first = bodyOf(send(request));
    const QByteArray before = m_town->state();
    QCOMPARE(bodyOf(send(request)), first);
    QCOMPARE(m_town->state(), before);
    SignUpRequest other = signUpOf(u"again-other"_s);
    other.registration.id = request.registration.id;
    QCOMPARE(code(send(other)), u"IdReused"_s);
}

void tst_CompanyAccounts::theOwnerInvitesAndAColleagueChoosesAPassword()
{
    const OneTimeCode made = invite(u"company1"_s, { u"wangli"_s, u"Wang Li"_s, Role::CompanyUser });
    QCOMPARE(made.code.size(), 11);
    QCOMPARE(code(signIn(u"wangli"_s, QString())), u"WrongPassword"_s); // There is none yet.
    const auto listed = decodeDocument<ColleaguesAnswer>(bodyOf(ask("GET", "/v1/people", m_town->token(u"company1"_s))));
    const auto wangli = std::ranges::find(listed->colleagues, u"wangli"_s, [](const Colleague &c) { return c.account.login; });
    QVERIFY(wangli->invited);

    // However it is typed.
    const QString typed = u" "_s + made.code.toLower().remove(u'-');
    QCOMPARE(code(ask("PUT", "/v1/password", {}, encodeDocument(PasswordByCode{ u"wangli"_s, typed, u"short"_s }))), u"OutOfRange"_s);
    QCOMPARE(ask("PUT", "/v1/password", {}, encodeDocument(PasswordByCode{ u"wangli"_s, typed, u"green garden"_s })).status, 204);
    const auto session = decodeDocument<SessionAnswer>(bodyOf(signIn(u"wangli"_s, u"green garden"_s)));
    QCOMPARE(*session->account.company, m_town->companyOf(u"company1"_s));
    QVERIFY(hasRole(session->account, Role::CompanyUser));
    QCOMPARE(code(ask("POST", "/v1/people", m_town->token(u"company1"_s), encodeDocument(Invitation{ u"wangli"_s, u"x"_s, {} }))),
        u"AlreadyExists"_s);
    QCOMPARE(code(ask("POST", "/v1/people", m_town->token(u"company1"_s), encodeDocument(Invitation{ u"boss"_s, u"x"_s, Role::Clerk }))),
        u"OutOfRange"_s);
    QCOMPARE(code(ask("POST", "/v1/people/" + wangli->account.id.toText().toStdString() + "/code", m_town->token(u"company1"_s))),
        u"WrongState"_s);
}

void tst_CompanyAccounts::aColleagueMayNot()
{
    const QByteArray token = tokenOf(u"wangli"_s, u"green garden"_s);
    const AccountId owner = m_town->person(u"company1"_s).session.account.id;
    QCOMPARE(code(ask("GET", "/v1/people", token)), u"WrongRole"_s);
    QCOMPARE(code(ask("POST", "/v1/people", token, encodeDocument(Invitation{ u"friend"_s, u"x"_s, {} }))), u"WrongRole"_s);
    QCOMPARE(code(ask("PUT", "/v1/people/" + owner.toText().toStdString(), token, encodeDocument(ColleagueChange{ Role::CompanyUser, true }))),
        u"WrongRole"_s);
    QCOMPARE(code(ask("GET", "/v1/admin/resets", token)), u"WrongRole"_s);
    QCOMPARE(code(ask("GET", "/v1/people", {})), u"NotSignedIn"_s);
    QCOMPARE(code(ask("GET", "/v1/people", m_town->token(u"clerk"_s))), u"WrongRole"_s);
}

void tst_CompanyAccounts::anotherCompanysPeopleAreUnknown()
{
    const std::string target = "/v1/people/" + m_town->person(u"company1"_s).session.account.id.toText().toStdString();
    const QByteArray token = m_town->token(u"company2"_s);
    QCOMPARE(code(ask("PUT", target, token, encodeDocument(ColleagueChange{ Role::CompanyUser, true }))), u"NotFound"_s);
    QCOMPARE(code(ask("POST", target + "/code", token)), u"NotFound"_s);
    const auto listed = decodeDocument<ColleaguesAnswer>(bodyOf(ask("GET", "/v1/people", token)));
    for (const Colleague &each : listed->colleagues)
        QCOMPARE(*each.account.company, m_town->companyOf(u"company2"_s));
    const std::string self = "/v1/people/" + m_town->person(u"company2"_s).session.account.id.toText().toStdString();
    QCOMPARE(code(ask("PUT", self, token, encodeDocument(ColleagueChange{ Role::CompanyUser, false }))), u"MakerIsChecker"_s);
}

void tst_CompanyAccounts::whoLeavesIsOutAtOnceAndTheDraftStays()
{
    const QByteArray token = tokenOf(u"wangli"_s, u"green garden"_s);
    Draft draft;
    static_cast<ApplicationForm &>(draft) = m_town->form(u"company1"_s);
    draft.id = DraftId(m_town->host().ids().next());
    draft.place = Town::place();
    draft.project = u"Wang Li's draft"_s;
    const std::string put = requestText("PUT", "/v1/drafts/" + draft.id.toText().toStdString(), token,
        encodeDocument(DraftPut{ draft }), "If-Match: \"0\"\r\n");
    QCOMPARE(HttpTestClient(m_port).exchange(put).status, 200);

    const auto listed = decodeDocument<ColleaguesAnswer>(bodyOf(ask("GET", "/v1/people", m_town->token(u"company1"_s))));
    const auto wangli = std::ranges::find(listed->colleagues, u"wangli"_s, [](const Colleague &c) { return c.account.login; });
    const std::string target = "/v1/people/" + wangli->account.id.toText().toStdString();
    QCOMPARE(ask("PUT", target, m_town->token(u"company1"_s), encodeDocument(ColleagueChange{ Role::CompanyUser, true })).status, 204);
    QCOMPARE(code(ask("GET", "/v1/devices", token)), u"NotSignedIn"_s);
    QCOMPARE(code(signIn(u"wangli"_s, u"green garden"_s)), u"AccountDisabled"_s);

    const auto drafts = feedOf<Draft>(m_town->token(u"company1"_s), Town::place());
    QVERIFY(std::ranges::find(drafts, draft.id, &Draft::id) != drafts.end());
    // And back again.
    QCOMPARE(ask("PUT", target, m_town->token(u"company1"_s), encodeDocument(ColleagueChange{ Role::CompanyOwner, false })).status, 204);
    QCOMPARE(ask("GET", "/v1/people", tokenOf(u"wangli"_s, u"green garden"_s)).status, 200);
}

void tst_CompanyAccounts::aProviderSeesOnlyItsOwn()
{
    const ProviderId mine(m_town->host().ids().next());
    const ProviderId rival(m_town->host().ids().next());
    hire(u"provider"_s, { Role::ProviderUser }, mine);
    hire(u"rival"_s, { Role::ProviderUser }, rival);
    QVERIFY(m_town->host().store().change([&](StoreTransaction &transaction) -> Result<void> {
        std::vector<AnyRecord> records;
        for (const ProviderId id : { mine, rival }) {
            Redemption redemption;
            redemption.id = RedemptionId(m_town->host().ids().next());
            redemption.place = Town::place();
            redemption.company = m_town->companyOf(u"company1"_s);
            redemption.provider = id;
            redemption.version = 1;
            records.emplace_back(redemption);
        }
        transaction.publish(std::move(records));
        return {};
    }));
    (void)m_town->proposedApplication(u"company1"_s);

    const QByteArray token = m_town->token(u"provider"_s);
    const auto redemptions = feedOf<Redemption>(token, Town::place());
    QCOMPARE(redemptions.size(), size_t(1));
    QCOMPARE(*redemptions.front().provider, mine);
    QVERIFY(feedOf<Application>(token, Town::place()).empty());
    QVERIFY(feedOf<Voucher>(token, Town::place()).empty());
    QVERIFY(feedOf<Draft>(token, Town::place()).empty());
    QVERIFY(feedOf<TimelineEntry>(token, Town::place()).empty());
    QVERIFY(feedOf<BudgetLine>(token, Town::place()).empty());
    QVERIFY(feedOf<Company>(token, PlaceCode::shared()).empty());
    QVERIFY(feedOf<Registration>(token, PlaceCode::shared()).empty());
    const auto accounts = feedOf<Account>(token, PlaceCode::shared());
    QCOMPARE(accounts.size(), size_t(1));
    QCOMPARE(accounts.front().login, u"provider"_s);

    QCOMPARE(code(ask("GET", "/v1/people", token)), u"WrongRole"_s);
    Draft draft;
    static_cast<ApplicationForm &>(draft) = m_town->form(u"company1"_s);
    draft.id = DraftId(m_town->host().ids().next());
    draft.place = Town::place();
    const std::string put = requestText("PUT", "/v1/drafts/" + draft.id.toText().toStdString(), token,
        encodeDocument(DraftPut{ draft }), "If-Match: \"0\"\r\n");
    QCOMPARE(code(HttpTestClient(m_port).exchange(put)), u"WrongRole"_s);
    // Another's bill is not its to confirm.
    const auto others = feedOf<Redemption>(m_town->token(u"rival"_s), Town::place());
    const Answer answer = m_town->perform(u"provider"_s, ConfirmBill{ others.front().id, Money::fromYuan(1), u"1"_s });
    QCOMPARE(answer.kind, AnswerKind::Refused);
}

void tst_CompanyAccounts::aRevokedDeviceIsOutAtOnce()
{
    const OneTimeCode made = invite(u"company2"_s, { u"sunqi"_s, u"Sun Qi"_s, Role::CompanyUser });
    QCOMPARE(ask("PUT", "/v1/password", {}, encodeDocument(PasswordByCode{ u"sunqi"_s, made.code, u"seven horses"_s })).status, 204);
    const QByteArray here = tokenOf(u"sunqi"_s, u"seven horses"_s);
    const QByteArray lost = tokenOf(u"sunqi"_s, u"seven horses"_s);
    (void)feedOf<Draft>(lost, Town::place(), 3);
    const auto listed = decodeDocument<DevicesAnswer>(bodyOf(ask("GET", "/v1/devices", here)));
    QCOMPARE(listed->devices.size(), size_t(2));
    const auto stolen = std::ranges::find(listed->devices, false, &DeviceUse::thisOne);
    QVERIFY(stolen->lastSeen);
    QCOMPARE(stolen->waiting, std::optional(3));

    const std::string target = "/v1/devices/" + stolen->device.id.toText().toStdString();
    QCOMPARE(code(ask("DELETE", target, m_town->token(u"company2"_s))), u"NotFound"_s); // Not theirs, though the owner's.
    QCOMPARE(ask("DELETE", target, here).status, 204);
    QCOMPARE(code(ask("POST", "/v1/feed", lost, encodeDocument(FeedRequest{ { { Town::place(), 0 } }, 10, 0 }))), u"RevokedDevice"_s);
    QCOMPARE(ask("GET", "/v1/devices", here).status, 200);
}

void tst_CompanyAccounts::aResetNeedsTwoAdministrators()
{
    const QByteArray token = tokenOf(u"sunqi"_s, u"seven horses"_s);
    const QByteArray system = m_town->token(u"system"_s);
    const QByteArray security = m_town->token(u"security"_s);
    QCOMPARE(code(ask("POST", "/v1/admin/resets", system, encodeDocument(ResetRequest{ u"nobody"_s }))), u"NotFound"_s);
    QCOMPARE(code(ask("POST", "/v1/admin/resets", m_town->token(u"clerk"_s), encodeDocument(ResetRequest{ u"sunqi"_s }))), u"WrongRole"_s);
    QCOMPARE(ask("POST", "/v1/admin/resets", system, encodeDocument(ResetRequest{ u"sunqi"_s })).status, 204);
    const auto listed = decodeDocument<ResetsAnswer>(bodyOf(ask("GET", "/v1/admin/resets", security)));
    QCOMPARE(listed->resets.size(), size_t(1));
    QVERIFY(!listed->resets.front().mine);
    const std::string target
        = "/v1/admin/resets/" + listed->resets.front().account.toText().toStdString() + "/confirmation";
    QCOMPARE(code(ask("POST", target, system)), u"MakerIsChecker"_s);
    // Asking too does not make the first one's request the second one's.
    QCOMPARE(ask("POST", "/v1/admin/resets", security, encodeDocument(ResetRequest{ u"sunqi"_s })).status, 204);
    QCOMPARE(ask("GET", "/v1/devices", token).status, 200); // Nothing has happened yet.
    const auto made = decodeDocument<OneTimeCode>(bodyOf(ask("POST", target, security)));
    QVERIFY(made);
    QCOMPARE(code(ask("GET", "/v1/devices", token)), u"NotSignedIn"_s);
    QCOMPARE(code(signIn(u"sunqi"_s, u"seven horses"_s)), u"WrongPassword"_s);
    QCOMPARE(ask("PUT", "/v1/password", {}, encodeDocument(PasswordByCode{ u"sunqi"_s, made->code, u"eight horses"_s })).status, 204);
    QVERIFY(!tokenOf(u"sunqi"_s, u"eight horses"_s).isEmpty());
    QCOMPARE(code(ask("POST", target, security)), u"NotFound"_s);
}

void tst_CompanyAccounts::aCodeIsForOnceAndForAWhile()
{
    const OneTimeCode first = invite(u"company2"_s, { u"lihua"_s, u"Li Hua"_s, Role::CompanyUser });
    const auto listed = decodeDocument<ColleaguesAnswer>(bodyOf(ask("GET", "/v1/people", m_town->token(u"company2"_s))));
    const auto lihua = std::ranges::find(listed->colleagues, u"lihua"_s, [](const Colleague &c) { return c.account.login; });
    const auto second = decodeDocument<OneTimeCode>(bodyOf(
        ask("POST", "/v1/people/" + lihua->account.id.toText().toStdString() + "/code", m_town->token(u"company2"_s))));
    const auto choose = [&](const QString &code) {
        return ask("PUT", "/v1/password", {}, encodeDocument(PasswordByCode{ u"lihua"_s, code, u"white clouds"_s }));
    };
    QCOMPARE(code(choose(first.code)), u"WrongPassword"_s); // Replaced.
    m_town->clock().advance(std::chrono::hours(8 * 24));
    QCOMPARE(code(choose(second->code)), u"WrongPassword"_s); // Too old.
    const auto third = decodeDocument<OneTimeCode>(bodyOf(
        ask("POST", "/v1/people/" + lihua->account.id.toText().toStdString() + "/code", m_town->token(u"company2"_s))));
    QCOMPARE(choose(third->code).status, 204);
    QCOMPARE(code(choose(third->code)), u"WrongPassword"_s); // Used.
}

void tst_CompanyAccounts::wrongCodesLockTheAccount()
{
    const OneTimeCode made = invite(u"company2"_s, { u"guessed"_s, u"Guessed"_s, Role::CompanyUser });
    const auto choose = [&](const QString &code) {
        return tst_CompanyAccounts::code(ask("PUT", "/v1/password", {}, encodeDocument(PasswordByCode{ u"guessed"_s, code, u"white clouds"_s })));
    };
    for (int i = 0; i < 10; ++i)
        QCOMPARE(choose(u"AAAAA-AAAAA"_s), u"WrongPassword"_s);
    QCOMPARE(choose(made.code), u"LockedOut"_s);
}

QTEST_GUILESS_MAIN(tst_CompanyAccounts)
#include "tst_company_accounts.moc"
