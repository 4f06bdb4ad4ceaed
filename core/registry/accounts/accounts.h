#pragma once

#include "core/domain/office_accounts.h"
#include "core/protocol/messages.h"
#include "core/registry/accounts/session.h"
#include "core/registry/commit/feed_bell.h"
#include "core/registry/store/store.h"

namespace cpv {

struct NewAccount {
    QString login;
    QString personName;
    QString organisation;
    std::vector<Role> roles;
    std::vector<PlaceCode> scope;
    std::optional<CompanyId> company;
    std::optional<ProviderId> provider;
    QString password;
};

/// An account with a first device of its own.
struct NewPerson {
    NewAccount account; ///< Its password is not looked at.
    QString devicePublicKey; ///< 32 bytes in base64.
    QString deviceName;
};

/// The two clocks of the registry: sessions and lockouts run on the system's, everything about cases on the registry's,
/// which a demonstration moves.
struct AccountClocks {
    const Clock &system;
    const Clock &registry;
};

/// What everything about accounts works with.
struct AccountParts {
    Store &store;
    AccountClocks clocks;
    IdSource &ids;
    FeedBell &bell;
};

/// People: sign-in, sessions, devices. Passwords and tokens never reach a log, and only their hashes the store.
class Accounts {
public:
    Accounts(Store &store, AccountClocks clocks, IdSource &ids, FeedBell &bell)
        : m_store(store)
        , m_clocks(clocks)
        , m_ids(ids)
        , m_bell(bell)
    {
    }

    /// Takes the time of a password hash: run it in a PasswordQueue. The answer's places are still to be filled in.
    /// Errors: WrongPassword, LockedOut {minutes}, AccountDisabled, WrongState {"Registration", state, reason} (the company
    /// is not approved yet, or was refused), Malformed {field}, NotYours (another account's
    /// device), BadSignature (the device has another key), RevokedDevice.
    [[nodiscard]] Result<SessionAnswer> signIn(const SignInRequest &request);
    /// Errors: NotSignedIn, SessionExpired, AccountDisabled.
    [[nodiscard]] Result<Session> session(const QByteArray &token);
    /// For a request that waited: its session may have ended meanwhile. Errors as session().
    [[nodiscard]] Result<void> checkOpen(const Session &session) { return sessionOf(session.tokenHash).map([](const Session &) { }); }
    [[nodiscard]] Result<void> signOut(const Session &session);
    /// Ends the account's other sessions. Takes the time of two password hashes: run it in a PasswordQueue.
    /// Errors: OutOfRange {least length}; WrongPassword, which counts like one at sign-in; LockedOut {minutes},
    /// AccountDisabled; NotSignedIn (this session has ended meanwhile).
    [[nodiscard]] Result<void> changePassword(const Session &session, const PasswordChange &change);

    /// With the one-time code of an invitation or a reset, which is then used up. Takes the time of two password hashes.
    /// Errors: OutOfRange {least length}; WrongPassword, which counts like one at sign-in, also where the code has expired;
    /// LockedOut {minutes}, AccountDisabled.
    [[nodiscard]] Result<void> choosePassword(const PasswordByCode &choice);

    /// Errors: AlreadyExists {login}, Missing {field}, OutOfRange (password).
    [[nodiscard]] Result<Account> add(const NewAccount &account);
    /// People who sign by their devices only: no password lets anybody in as them. All or none; in the same order.
    /// Errors: AlreadyExists {login}.
    [[nodiscard]] Result<std::vector<Session>> enlist(const std::vector<NewPerson> &people);
    [[nodiscard]] Result<std::vector<Account>> list();
    /// Ends its sessions too. NotFound {login}.
    [[nodiscard]] Result<void> disable(const QString &login);
    /// `by`: who does it to somebody else's; empty: the person themselves. NotFound.
    [[nodiscard]] Result<void> revokeDevice(DeviceId device, const QString &by);
    /// Places with programmes or cases, for company people; an official's own scope. The shared shard always.
    static std::vector<PlaceCode> placesOf(const Account &account, StoreView &view);

private:
    struct Proven {
        Account account;
        QByteArray secret; ///< What the password matched.
    };
    /// Something that needs a password or a code, for the log should it be refused.
    struct Attempt {
        AccountEventKind kind;
        QString login;
        QString device;
    };
    Result<Session> sessionOf(const QByteArray &tokenHash);
    Result<SessionAnswer> open(const SignInRequest &request);
    Result<void> replacePassword(const Session &session, const PasswordChange &change);
    Result<void> redeemCode(const PasswordByCode &choice);
    void noteRefusal(const Attempt &attempt, const Error &error);
    bool isWorthALine(const Attempt &attempt, StoreView &view);
    Result<Proven> checkPassword(const QString &login, const QString &password);
    /// WrongPassword when the password was changed since it was proven.
    static Result<Credential> stillValid(StoreView &view, const Proven &proven);
    Result<void> checkLock(const Credential &credential) const;
    Result<void> countFailure(Credential credential);
    Result<Device> enrol(StoreTransaction &transaction, const SignInRequest &request, const Account &account);
    Account accountOf(const NewAccount &wanted);
    Device deviceOf(const Account &account, const QString &publicKey, const QString &name);

    Store &m_store;
    const AccountClocks m_clocks;
    IdSource &m_ids;
    FeedBell &m_bell;
    std::optional<Instant> m_uncountedNoted; ///< Touched inside of changes of the store only, which take turns.
};

} // namespace cpv
