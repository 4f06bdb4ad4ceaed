#pragma once

#include "core/protocol/account_messages.h"
#include "core/sync/transport.h"

#include <QFuture>

#include <list>

namespace cpv {

/// At most PaperPartBytes of a paper.
struct PaperPart {
    qint64 offset = 0;
    qint64 size = 0; ///< Of the whole paper.
    QByteArray bytes;
};

/// The registry's requests by name. Each answer is the registry's own, or its error: the problem document's code where it
/// refused, Network or Tls where it wasn't reached. In the thread of its transport.
class RegistryClient
{
public:
    explicit RegistryClient(Transport &transport) : m_transport(transport) { }

    /// The session's token; empty: none. Never logged.
    void setToken(const QString &token) { m_token = token; }
    bool hasToken() const { return !m_token.isEmpty(); }

    // For use cases. WrongPassword, LockedOut, AccountDisabled, RevokedDevice …
    QFuture<Result<SessionAnswer>> signIn(const SignInRequest &request);
    QFuture<Result<void>> signOut();
    /// The registry's new time. Demonstrations only, officials only.
    QFuture<Result<Instant>> advanceClock(qint32 days);
    /// The bytes of a paper; whoever stores them checks the digest.
    QFuture<Result<QByteArray>> material(const PlaceCode &place, const QString &sha256);
    // Companies and people; the registry's words for errors are in core/usecases/account_remote.h.
    QFuture<Result<SignUpAnswer>> signUp(const SignUpRequest &request);
    QFuture<Result<void>> choosePassword(const PasswordByCode &choice);
    QFuture<Result<void>> changePassword(const PasswordChange &change);
    QFuture<Result<DevicesAnswer>> devices();
    QFuture<Result<void>> revokeDevice(DeviceId device);
    QFuture<Result<ColleaguesAnswer>> colleagues();
    QFuture<Result<OneTimeCode>> invite(const Invitation &invitation);
    QFuture<Result<OneTimeCode>> renewInvitation(AccountId colleague);
    QFuture<Result<void>> changeColleague(AccountId colleague, const ColleagueChange &change);
    QFuture<Result<ResetsAnswer>> resets();
    QFuture<Result<void>> requestReset(const ResetRequest &request);
    QFuture<Result<OneTimeCode>> confirmReset(AccountId account);
    QFuture<Result<void>> dropReset(AccountId account);
    // Officials' accounts; the words for errors are in core/usecases/officials_remote.h.
    QFuture<Result<OfficialAccounts>> officials();
    QFuture<Result<OneTimeCode>> inviteOfficial(const OfficialInvitation &invitation);
    QFuture<Result<OneTimeCode>> renewOfficial(AccountId account);
    QFuture<Result<void>> proposeTerms(AccountId account, const ProposedTerms &proposed);
    QFuture<Result<void>> confirmTerms(AccountId account);
    QFuture<Result<void>> dropTerms(AccountId account);
    QFuture<Result<void>> closeAccount(AccountId account, const AccountClosing &closing);
    QFuture<Result<OpenWorkAnswer>> openWork(AccountId account);
    QFuture<Result<OfficialDevicesAnswer>> officialDevices(AccountId account);
    QFuture<Result<void>> revokeOfficialDevice(AccountId account, DeviceId device);
    QFuture<Result<AccountLogPage>> accountLog(const AccountLogQuery &query);
    /// Before anybody signs in: whether this registry says that it holds demonstration data.
    QFuture<Result<bool>> isDemonstration();

    // For sync. The reply's `failure` is filled for every status from 400.
    [[nodiscard]] std::unique_ptr<Pending> push(const QByteArray &body, ReplyHandler done);
    [[nodiscard]] std::unique_ptr<Pending> feed(const FeedRequest &request, ReplyHandler done);
    [[nodiscard]] std::unique_ptr<Pending> putDraft(const Draft &draft, ReplyHandler done);
    /// Both answer an UploadState.
    [[nodiscard]] std::unique_ptr<Pending> uploadState(const PlaceCode &place, const QString &sha256, ReplyHandler done);
    [[nodiscard]] std::unique_ptr<Pending> putPart(const PlaceCode &place, const QString &sha256, const PaperPart &part, ReplyHandler done);

private:
    [[nodiscard]] std::unique_ptr<Pending> send(WireRequest request, ReplyHandler done);
    template <typename T> QFuture<Result<T>> askFor(WireRequest request);
    template <typename T>
    QFuture<Result<T>> ask(WireRequest request, std::function<Result<T>(const WireReply &)> read);

    Transport &m_transport;
    QString m_token;
    std::list<std::unique_ptr<Pending>> m_asked; ///< Stop with this client; their futures are then cancelled.
};

} // namespace cpv
