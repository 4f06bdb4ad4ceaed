#include "core/sync/registry_client.h"

#include "core/protocol/json.h"
#include "core/sync/problem.h"

#include <QJsonDocument>
#include <QPromise>
#include <QUrl>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// A paper may take minutes on a slow line; the time-out counts silence only.
constexpr std::chrono::seconds materialTimeout {60};
/// The registry answers a waiting feed in time by itself; a silent line must not be believed much longer.
constexpr std::chrono::seconds beyondTheWait {15};

QString materialPath(const PlaceCode &place, const QString &sha256, const QString &of = {})
{
    return u"/v1/materials/%1%2?place=%3"_s.arg(
        QString::fromLatin1(QUrl::toPercentEncoding(sha256)), of, QString::fromLatin1(QUrl::toPercentEncoding(place.code)));
}

QString officialPath() { return u"/v1/admin/accounts"_s; }
QString officialPath(AccountId account, const QString &of) { return officialPath() + u'/' + account.toText() + of; }

}

std::unique_ptr<Pending> RegistryClient::send(WireRequest request, ReplyHandler done)
{
    if (hasToken())
        request.headers.append({"Authorization", "Bearer " + m_token.toLatin1()});
    return m_transport.send(std::move(request), [done = std::move(done)](const WireReply &reply) {
        if (reply.failure || reply.status < 300)
            return done(reply);
        WireReply refused = reply;
        refused.failure = errorOf(reply.status, reply.body);
        done(refused);
    });
}

template <typename T>
QFuture<Result<T>> RegistryClient::ask(WireRequest request, std::function<Result<T>(const WireReply &)> read)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto slot = m_asked.emplace(m_asked.end());
    *slot = send(std::move(request), [this, slot, promise, read = std::move(read)](const WireReply &reply) {
        // Kept until the end: the function being run belongs to it.
        const std::unique_ptr<Pending> asked = std::move(*slot);
        const auto kept = promise;
        m_asked.erase(slot);
        kept->addResult(reply.failure ? Result<T>(fail(*reply.failure)) : read(reply));
        kept->finish();
    });
    return promise->future();
}

/// An answer whose body is a T, or that has none.
template <typename T> QFuture<Result<T>> RegistryClient::askFor(WireRequest request)
{
    return ask<T>(std::move(request), [](const WireReply &reply) -> Result<T> {
        if constexpr (std::is_void_v<T>)
            return {};
        else
            return decodeDocument<T>(reply.body);
    });
}

QFuture<Result<SessionAnswer>> RegistryClient::signIn(const SignInRequest &request)
{
    return ask<SessionAnswer>({.verb = Verb::Post, .path = u"/v1/session"_s, .body = encodeDocument(request)},
        [](const WireReply &reply) { return decodeDocument<SessionAnswer>(reply.body); });
}

QFuture<Result<void>> RegistryClient::signOut()
{
    return ask<void>({.verb = Verb::Delete, .path = u"/v1/session"_s}, [](const WireReply &) { return Result<void>(); });
}

QFuture<Result<Instant>> RegistryClient::advanceClock(qint32 days)
{
    return ask<Instant>({.verb = Verb::Post, .path = u"/v1/demo/clock"_s, .body = encodeDocument(AdvanceClock {days})},
        [](const WireReply &reply) {
            return fromJson<Instant>(QJsonDocument::fromJson(reply.body)["serverTime"_L1], u"serverTime"_s);
        });
}

QFuture<Result<QByteArray>> RegistryClient::material(const PlaceCode &place, const QString &sha256)
{
    return ask<QByteArray>({.verb = Verb::Get, .path = materialPath(place, sha256), .timeout = materialTimeout},
        [](const WireReply &reply) { return Result<QByteArray>(reply.body); });
}

QFuture<Result<bool>> RegistryClient::isDemonstration()
{
    return ask<bool>({.verb = Verb::Get, .path = u"/healthz"_s}, [](const WireReply &reply) {
        return Result<bool>(QJsonDocument::fromJson(reply.body)["demonstration"_L1].toBool());
    });
}

QFuture<Result<SignUpAnswer>> RegistryClient::signUp(const SignUpRequest &request)
{
    return askFor<SignUpAnswer>(
        {.verb = Verb::Post, .path = u"/v1/registrations"_s, .body = encodeDocument(request), .timeout = materialTimeout});
}

QFuture<Result<void>> RegistryClient::choosePassword(const PasswordByCode &choice)
{
    return askFor<void>({.verb = Verb::Put, .path = u"/v1/password"_s, .body = encodeDocument(choice)});
}

QFuture<Result<void>> RegistryClient::changePassword(const PasswordChange &change)
{
    return askFor<void>({.verb = Verb::Put, .path = u"/v1/session/password"_s, .body = encodeDocument(change)});
}

QFuture<Result<DevicesAnswer>> RegistryClient::devices()
{
    return askFor<DevicesAnswer>({.verb = Verb::Get, .path = u"/v1/devices"_s});
}

QFuture<Result<void>> RegistryClient::revokeDevice(DeviceId device)
{
    return askFor<void>({.verb = Verb::Delete, .path = u"/v1/devices/"_s + device.toText()});
}

QFuture<Result<ColleaguesAnswer>> RegistryClient::colleagues()
{
    return askFor<ColleaguesAnswer>({.verb = Verb::Get, .path = u"/v1/people"_s});
}

QFuture<Result<OneTimeCode>> RegistryClient::invite(const Invitation &invitation)
{
    return askFor<OneTimeCode>({.verb = Verb::Post, .path = u"/v1/people"_s, .body = encodeDocument(invitation)});
}

QFuture<Result<OneTimeCode>> RegistryClient::renewInvitation(AccountId colleague)
{
    return askFor<OneTimeCode>({.verb = Verb::Post, .path = u"/v1/people/%1/code"_s.arg(colleague.toText())});
}

QFuture<Result<void>> RegistryClient::changeColleague(AccountId colleague, const ColleagueChange &change)
{
    return askFor<void>({.verb = Verb::Put, .path = u"/v1/people/"_s + colleague.toText(), .body = encodeDocument(change)});
}

QFuture<Result<ResetsAnswer>> RegistryClient::resets()
{
    return askFor<ResetsAnswer>({.verb = Verb::Get, .path = u"/v1/admin/resets"_s});
}

QFuture<Result<void>> RegistryClient::requestReset(const ResetRequest &request)
{
    return askFor<void>({.verb = Verb::Post, .path = u"/v1/admin/resets"_s, .body = encodeDocument(request)});
}

QFuture<Result<OneTimeCode>> RegistryClient::confirmReset(AccountId account)
{
    return askFor<OneTimeCode>({.verb = Verb::Post, .path = u"/v1/admin/resets/%1/confirmation"_s.arg(account.toText())});
}

QFuture<Result<void>> RegistryClient::dropReset(AccountId account)
{
    return askFor<void>({.verb = Verb::Delete, .path = u"/v1/admin/resets/"_s + account.toText()});
}

QFuture<Result<OfficialAccounts>> RegistryClient::officials()
{
    return askFor<OfficialAccounts>({.verb = Verb::Get, .path = officialPath()});
}

QFuture<Result<OneTimeCode>> RegistryClient::inviteOfficial(const OfficialInvitation &invitation)
{
    return askFor<OneTimeCode>({.verb = Verb::Post, .path = officialPath(), .body = encodeDocument(invitation)});
}

QFuture<Result<OneTimeCode>> RegistryClient::renewOfficial(AccountId account)
{
    return askFor<OneTimeCode>({.verb = Verb::Post, .path = officialPath(account, u"/code"_s)});
}

QFuture<Result<void>> RegistryClient::proposeTerms(AccountId account, const ProposedTerms &proposed)
{
    return askFor<void>({.verb = Verb::Post, .path = officialPath(account, u"/change"_s), .body = encodeDocument(proposed)});
}

QFuture<Result<void>> RegistryClient::confirmTerms(AccountId account)
{
    return askFor<void>({.verb = Verb::Post, .path = officialPath(account, u"/change/confirmation"_s)});
}

QFuture<Result<void>> RegistryClient::dropTerms(AccountId account)
{
    return askFor<void>({.verb = Verb::Delete, .path = officialPath(account, u"/change"_s)});
}

QFuture<Result<void>> RegistryClient::closeAccount(AccountId account, const AccountClosing &closing)
{
    return askFor<void>({.verb = Verb::Post, .path = officialPath(account, u"/closing"_s), .body = encodeDocument(closing)});
}

QFuture<Result<OpenWorkAnswer>> RegistryClient::openWork(AccountId account)
{
    return askFor<OpenWorkAnswer>({.verb = Verb::Get, .path = officialPath(account, u"/work"_s)});
}

QFuture<Result<OfficialDevicesAnswer>> RegistryClient::officialDevices(AccountId account)
{
    return askFor<OfficialDevicesAnswer>({.verb = Verb::Get, .path = officialPath(account, u"/devices"_s)});
}

QFuture<Result<void>> RegistryClient::revokeOfficialDevice(AccountId account, DeviceId device)
{
    return askFor<void>({.verb = Verb::Delete, .path = officialPath(account, u"/devices/"_s + device.toText())});
}

QFuture<Result<AccountLogPage>> RegistryClient::accountLog(const AccountLogQuery &query)
{
    return askFor<AccountLogPage>({.verb = Verb::Post, .path = u"/v1/admin/account-log"_s, .body = encodeDocument(query)});
}

std::unique_ptr<Pending> RegistryClient::push(const QByteArray &body, ReplyHandler done)
{
    return send({.verb = Verb::Post, .path = u"/v1/commands"_s, .body = body}, std::move(done));
}

std::unique_ptr<Pending> RegistryClient::feed(const FeedRequest &request, ReplyHandler done)
{
    return send({.verb = Verb::Post,
                    .path = u"/v1/feed"_s,
                    .body = encodeDocument(request),
                    .timeout = std::chrono::seconds(request.waitSeconds) + beyondTheWait},
        std::move(done));
}

std::unique_ptr<Pending> RegistryClient::putDraft(const Draft &draft, ReplyHandler done)
{
    return send({.verb = Verb::Put,
                    .path = u"/v1/drafts/"_s + draft.id.toText(),
                    .body = encodeDocument(DraftPut {draft}),
                    .headers = {{"If-Match", '"' + QByteArray::number(draft.version) + '"'}}},
        std::move(done));
}

std::unique_ptr<Pending> RegistryClient::uploadState(const PlaceCode &place, const QString &sha256, ReplyHandler done)
{
    return send({.verb = Verb::Get, .path = materialPath(place, sha256, u"/upload"_s)}, std::move(done));
}

std::unique_ptr<Pending> RegistryClient::putPart(
    const PlaceCode &place, const QString &sha256, const PaperPart &part, ReplyHandler done)
{
    return send({.verb = Verb::Put,
                    .path = materialPath(place, sha256, u"/upload"_s) + u"&offset=%1&size=%2"_s.arg(part.offset).arg(part.size),
                    .body = part.bytes,
                    .contentType = "application/octet-stream",
                    .timeout = materialTimeout},
        std::move(done));
}

} // namespace cpv
