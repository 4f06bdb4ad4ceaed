#pragma once

#include "core/usecases/account_remote.h"
#include "core/usecases/futures.h"

#include <deque>

namespace cpv {

/// Keeps what it was asked, and answers from what the test laid ready.
class FakeAccounts : public AccountRemote
{
public:
    std::optional<Error> refusal; ///< Of everything, until taken away.
    std::vector<Registration> signedUp;
    QStringList passwords; ///< As chosen or changed to.
    std::vector<DeviceUse> deviceUses;
    std::vector<Colleague> people;
    std::vector<PasswordReset> waitingResets;
    QString nextCode = QStringLiteral("K7PX4-M2Q9T");

    QFuture<Result<Instant>> signUp(const Registration &registration, const QString &password, const QByteArray &) override
    {
        if (refusal)
            return ready<Instant>(fail(*refusal));
        signedUp.push_back(registration);
        passwords << password;
        return ready<Instant>(Instant {});
    }
    QFuture<Result<void>> choosePassword(const QString &, const QString &, const QString &password) override { return take(password); }
    QFuture<Result<void>> changePassword(const QString &, const QString &password) override { return take(password); }
    QFuture<Result<std::vector<DeviceUse>>> devices() override { return give(deviceUses); }
    QFuture<Result<void>> revokeDevice(DeviceId device) override
    {
        for (DeviceUse &use : deviceUses)
            if (use.device.id == device)
                use.device.revoked = Instant {};
        return done();
    }
    QFuture<Result<std::vector<Colleague>>> colleagues() override { return give(people); }
    QFuture<Result<OneTimeCode>> invite(const Invitation &invitation) override
    {
        if (!refusal) {
            Account account;
            account.id = AccountId(Uuid::named(invitation.login.toUtf8()));
            account.login = invitation.login;
            account.personName = invitation.personName;
            account.roles = {invitation.role};
            people.push_back({account, true, std::nullopt});
        }
        return give(OneTimeCode {invitation.login, nextCode, Instant {}});
    }
    QFuture<Result<OneTimeCode>> renewInvitation(AccountId colleague) override
    {
        return give(OneTimeCode {colleague.toText(), nextCode, Instant {}});
    }
    QFuture<Result<void>> changeColleague(AccountId colleague, Role role, bool disabled) override
    {
        for (Colleague &each : people)
            if (each.account.id == colleague) {
                each.account.roles = {role};
                each.account.disabled = disabled;
            }
        return done();
    }
    QFuture<Result<std::vector<PasswordReset>>> resets() override { return give(waitingResets); }
    QFuture<Result<void>> requestReset(const QString &login) override
    {
        waitingResets.push_back({AccountId(Uuid::named(login.toUtf8())), login, login, QStringLiteral("me"), Instant {}, true});
        return done();
    }
    QFuture<Result<OneTimeCode>> confirmReset(AccountId account) override
    {
        std::erase_if(waitingResets, [&](const PasswordReset &reset) { return reset.account == account; });
        return give(OneTimeCode {QStringLiteral("somebody"), nextCode, Instant {}});
    }
    QFuture<Result<void>> dropReset(AccountId account) override
    {
        std::erase_if(waitingResets, [&](const PasswordReset &reset) { return reset.account == account; });
        return done();
    }

private:
    QFuture<Result<void>> done() { return refusal ? ready<void>(fail(*refusal)) : ready<void>({}); }
    QFuture<Result<void>> take(const QString &password)
    {
        if (!refusal)
            passwords << password;
        return done();
    }
    template <typename T> QFuture<Result<T>> give(const T &value)
    {
        return refusal ? ready<T>(fail(*refusal)) : ready<T>(value);
    }
};

} // namespace cpv
