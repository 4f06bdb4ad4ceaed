#pragma once

#include "core/usecases/futures.h"
#include "core/usecases/workplace.h"

#include <QObject>

namespace cpv {

/// Who works here, as pages see it.
struct SessionInfo {
    Account account;
    DeviceId device;
    std::vector<PlaceCode> places;
    bool demonstration = false;
    Instant tokenExpires {};
    Instant offlineUntil {}; ///< Without contact the profile opens until then.
    bool online = false;     ///< A token is at hand that has not expired; otherwise sign in to deliver.
};

/// Signing in and out. Offline, the last account opens its profile without a password, since none is stored: whoever can
/// open this person's files can. Limits of that: only the last account, only `OfflineDays` after the last contact, and
/// nothing is delivered until the next sign-in once the token has expired.
class Session : public QObject
{
    Q_OBJECT

public:
    static constexpr int OfflineDays = 30;

    explicit Session(const Workplace &workplace, QObject *parent = nullptr);

    /// Errors: WrongPassword, LockedOut, AccountDisabled, Network, Tls; Conflict {commands, drafts} when another account's
    /// work in this profile is not delivered yet.
    QFuture<Result<SessionInfo>> signIn(const Credentials &credentials);
    /// At start: the last session, if there is one. NotSignedIn, or SessionExpired after `OfflineDays`.
    QFuture<Result<SessionInfo>> resume();
    /// The token is forgotten; drafts and waiting commands stay for this account.
    QFuture<Result<void>> signOut();

    const std::optional<SessionInfo> &current() const { return m_current; }

Q_SIGNALS:
    void currentChanged();
    void expired(); ///< The registry asks to sign in again; work here goes on.

private:
    void setCurrent(std::optional<SessionInfo> info);
    void settle(const OpenedSession &opened, const Promised<SessionInfo> &answer);
    Result<SessionInfo> reopen(const StoredSession &stored);
    void onExpired();
    void noteContact();
    void saveClockOffset();

    const Workplace m_workplace;
    std::optional<SessionInfo> m_current;
    Instant m_contactNoted {};
    qint64 m_savedOffsetMs = 0;
};

} // namespace cpv
