#include "app/desktop/registry_accounts.h"

namespace cpv {

namespace {

/// The part of an answer that the use case asked for.
template <typename Answer, typename Part>
QFuture<Result<Part>> partOf(const QFuture<Result<Answer>> &asked, Part Answer::*part)
{
    QFuture<Result<Answer>> answered = asked;
    return answered.then([part](const Result<Answer> &answer) { return answer.map([part](const Answer &all) { return all.*part; }); });
}

} // namespace

QFuture<Result<Instant>> RegistryAccounts::signUp(
    const Registration &registration, const QString &password, const QByteArray &licence)
{
    return partOf(m_client.signUp({registration, password, QString::fromLatin1(licence.toBase64())}), &SignUpAnswer::receivedAt);
}

QFuture<Result<void>> RegistryAccounts::choosePassword(const QString &login, const QString &code, const QString &password)
{
    return m_client.choosePassword({login, code, password});
}

QFuture<Result<void>> RegistryAccounts::changePassword(const QString &old, const QString &password)
{
    return m_client.changePassword({old, password});
}

QFuture<Result<std::vector<DeviceUse>>> RegistryAccounts::devices()
{
    return partOf(m_client.devices(), &DevicesAnswer::devices);
}

QFuture<Result<void>> RegistryAccounts::revokeDevice(DeviceId device) { return m_client.revokeDevice(device); }

QFuture<Result<std::vector<Colleague>>> RegistryAccounts::colleagues()
{
    return partOf(m_client.colleagues(), &ColleaguesAnswer::colleagues);
}

QFuture<Result<OneTimeCode>> RegistryAccounts::invite(const Invitation &invitation) { return m_client.invite(invitation); }

QFuture<Result<OneTimeCode>> RegistryAccounts::renewInvitation(AccountId colleague) { return m_client.renewInvitation(colleague); }

QFuture<Result<void>> RegistryAccounts::changeColleague(AccountId colleague, Role role, bool disabled)
{
    return m_client.changeColleague(colleague, {role, disabled});
}

QFuture<Result<std::vector<PasswordReset>>> RegistryAccounts::resets() { return partOf(m_client.resets(), &ResetsAnswer::resets); }

QFuture<Result<void>> RegistryAccounts::requestReset(const QString &login) { return m_client.requestReset({login}); }

QFuture<Result<OneTimeCode>> RegistryAccounts::confirmReset(AccountId account) { return m_client.confirmReset(account); }

QFuture<Result<void>> RegistryAccounts::dropReset(AccountId account) { return m_client.dropReset(account); }

} // namespace cpv
