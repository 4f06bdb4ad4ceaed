#pragma once

#include "core/sync/registry_client.h"
#include "core/usecases/account_remote.h"

namespace cpv {

/// The registry's requests about accounts, as use cases see them.
class RegistryAccounts : public AccountRemote
{
public:
    explicit RegistryAccounts(RegistryClient &client) : m_client(client) { }

    QFuture<Result<Instant>> signUp(const Registration &registration, const QString &password, const QByteArray &licence) override;
    QFuture<Result<void>> choosePassword(const QString &login, const QString &code, const QString &password) override;
    QFuture<Result<void>> changePassword(const QString &old, const QString &password) override;
    QFuture<Result<std::vector<DeviceUse>>> devices() override;
    QFuture<Result<void>> revokeDevice(DeviceId device) override;
    QFuture<Result<std::vector<Colleague>>> colleagues() override;
    QFuture<Result<OneTimeCode>> invite(const Invitation &invitation) override;
    QFuture<Result<OneTimeCode>> renewInvitation(AccountId colleague) override;
    QFuture<Result<void>> changeColleague(AccountId colleague, Role role, bool disabled) override;
    QFuture<Result<std::vector<PasswordReset>>> resets() override;
    QFuture<Result<void>> requestReset(const QString &login) override;
    QFuture<Result<OneTimeCode>> confirmReset(AccountId account) override;
    QFuture<Result<void>> dropReset(AccountId account) override;

private:
    RegistryClient &m_client;
};

} // namespace cpv
