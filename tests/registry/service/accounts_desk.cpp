#include "tests/registry/service/accounts_desk.h"

using namespace Qt::StringLiterals;

namespace cpv::test {

AccountsDesk::AccountsDesk()
    : town(std::make_unique<Town>())
    , port(*town->host().listen(u"127.0.0.1"_s, 0))
{
    hire(u"system"_s, { Role::SystemAdministrator });
    hire(u"security"_s, { Role::SecurityAdministrator });
}

SignUpRequest AccountsDesk::signUpOf(const QString &login)
{
    SignUpRequest request;
    Registration &wanted = request.registration;
    wanted.id = RegistrationId(town->host().ids().next());
    wanted.city = Town::place();
    wanted.uscc = usccFrom({ u"91990001"_s, u"MB%1"_s.arg(++companies, 6, 10, QLatin1Char('0')) });
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

HttpTestClient::Reply AccountsDesk::signIn(const QString &login, const QString &password)
{
    SignInRequest request;
    request.login = login;
    request.password = password;
    request.deviceName = u"PC"_s;
    request.devicePublicKey = QString::fromLatin1(KeyPair::generate().publicKey().toBase64());
    return ask("POST", "/v1/session", {}, encodeDocument(request));
}

QByteArray AccountsDesk::tokenOf(const QString &login, const QString &password)
{
    const auto answer = decodeDocument<SessionAnswer>(bodyOf(signIn(login, password)));
    return answer ? answer->token.toLatin1() : QByteArray();
}

/// The clerk's command in the shared shard: "Applied", or the code of the refusal.
QString AccountsDesk::decide(const Payload &payload)
{
    const Answer answer = town->perform(u"clerk"_s, payload, PlaceCode::shared());
    return answer.error ? answer.error->code : enumText(answer.kind);
}

void AccountsDesk::hire(const QString &login, std::vector<Role> roles, std::optional<ProviderId> provider)
{
    NewAccount account;
    account.login = login;
    account.personName = login;
    account.roles = std::move(roles);
    account.provider = provider;
    if (!provider)
        account.scope = { Town::place() };
    if (!town->desk().hire(account))
        qFatal("somebody could not be hired");
}

OneTimeCode AccountsDesk::invite(const QString &owner, const Invitation &invitation)
{
    const auto made = decodeDocument<OneTimeCode>(
        bodyOf(ask("POST", "/v1/people", town->token(owner), encodeDocument(invitation))));
    return made.value_or(OneTimeCode{});
}

HttpTestClient::Reply AccountsDesk::putDraft(const QByteArray &token, const Draft &draft)
{
    return HttpTestClient(port).exchange(requestText("PUT", "/v1/drafts/" + draft.id.toText().toStdString(), token,
        encodeDocument(DraftPut{ draft }), "If-Match: \"0\"\r\n"));
}

Draft AccountsDesk::draftOf(const QString &login)
{
    Draft draft;
    static_cast<ApplicationForm &>(draft) = town->form(login);
    draft.id = DraftId(town->host().ids().next());
    draft.place = Town::place();
    return draft;
}

Colleague AccountsDesk::colleague(const QString &owner, const QString &login)
{
    const auto listed = decodeDocument<ColleaguesAnswer>(bodyOf(ask("GET", "/v1/people", town->token(owner))));
    for (const Colleague &each : listed ? listed->colleagues : std::vector<Colleague>())
        if (each.account.login == login)
            return each;
    return {};
}

} // namespace cpv::test
