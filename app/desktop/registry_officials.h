#pragma once

#include "core/sync/registry_client.h"
#include "core/usecases/officials_remote.h"

namespace cpv {

/// The registry's requests about officials' accounts, as use cases see them.
class RegistryOfficials : public OfficialsRemote
{
public:
    explicit RegistryOfficials(RegistryClient &client) : m_client(client) { }

    QFuture<Result<OfficialAccounts>> list() override { return m_client.officials(); }
    QFuture<Result<OneTimeCode>> invite(const OfficialInvitation &invitation) override { return m_client.inviteOfficial(invitation); }
    QFuture<Result<OneTimeCode>> renew(AccountId account) override { return m_client.renewOfficial(account); }
    QFuture<Result<void>> propose(const Account &account, const AccountTerms &terms) override
    {
        return m_client.proposeTerms(account.id, {terms, account.version});
    }
    QFuture<Result<void>> confirm(AccountId account) override { return m_client.confirmTerms(account); }
    QFuture<Result<void>> drop(AccountId account) override { return m_client.dropTerms(account); }
    QFuture<Result<void>> close(AccountId account, int openCases) override { return m_client.closeAccount(account, {openCases}); }
    QFuture<Result<std::vector<OpenCase>>> openWork(AccountId account) override
    {
        return m_client.openWork(account).then([](const Result<OpenWorkAnswer> &answer) { return answer.map([](const auto &all) { return all.cases; }); });
    }
    QFuture<Result<std::vector<OfficialDevice>>> devices(AccountId account) override
    {
        return m_client.officialDevices(account).then(
            [](const Result<OfficialDevicesAnswer> &answer) { return answer.map([](const auto &all) { return all.devices; }); });
    }
    QFuture<Result<void>> revokeDevice(AccountId account, DeviceId device) override
    {
        return m_client.revokeOfficialDevice(account, device);
    }
    QFuture<Result<AccountLogPage>> log(const AccountLogQuery &query) override { return m_client.accountLog(query); }

private:
    RegistryClient &m_client;
};

} // namespace cpv
