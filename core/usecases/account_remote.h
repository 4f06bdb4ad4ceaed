#pragma once

#include "core/base/result.h"
#include "core/domain/record.h"

#include <QByteArray>
#include <QFuture>

namespace cpv {

/// What only the registry can do about accounts: nothing here is kept for later, so all of it may answer Network, Tls or Busy.
class AccountRemote
{
public:
    virtual ~AccountRemote() = default;

    // Without an account.
    /// When it was received. Errors: those of checkRegistration, WrongPlace, OutOfRange {"password", least}, Missing, TooLarge,
    /// Malformed {"licence"}, AlreadyExists {"login"}, LockedOut {minutes}: too many from here.
    virtual QFuture<Result<Instant>> signUp(const Registration &registration, const QString &password, const QByteArray &licence) = 0;
    /// OutOfRange {"password", least}; WrongPassword: login or code is wrong, or the code has expired; LockedOut {minutes}.
    virtual QFuture<Result<void>> choosePassword(const QString &login, const QString &code, const QString &password) = 0;

    // One's own. NotSignedIn, SessionExpired.
    /// OutOfRange {"password", least}, WrongPassword, LockedOut {minutes}.
    virtual QFuture<Result<void>> changePassword(const QString &old, const QString &password) = 0;
    virtual QFuture<Result<std::vector<DeviceUse>>> devices() = 0;
    virtual QFuture<Result<void>> revokeDevice(DeviceId device) = 0;

    // A company's owner. WrongRole, NotFound.
    virtual QFuture<Result<std::vector<Colleague>>> colleagues() = 0;
    /// Missing {field}, Malformed {"login"}, AlreadyExists {"login"}.
    virtual QFuture<Result<OneTimeCode>> invite(const Invitation &invitation) = 0;
    virtual QFuture<Result<OneTimeCode>> renewInvitation(AccountId colleague) = 0;
    virtual QFuture<Result<void>> changeColleague(AccountId colleague, Role role, bool disabled) = 0;

    // Administrators. WrongRole, NotFound, MakerIsChecker.
    virtual QFuture<Result<std::vector<PasswordReset>>> resets() = 0;
    virtual QFuture<Result<void>> requestReset(const QString &login) = 0;
    virtual QFuture<Result<OneTimeCode>> confirmReset(AccountId account) = 0;
    virtual QFuture<Result<void>> dropReset(AccountId account) = 0;
};

} // namespace cpv
