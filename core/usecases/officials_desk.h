#pragma once

#include "core/usecases/workplace.h"

namespace cpv {

/// The officials' accounts, for their administrators, and the account log, for auditors. The registry must be reached; errors are
/// those of OfficialsRemote.
class OfficialsDesk
{
public:
    explicit OfficialsDesk(const Workplace &workplace) : m_workplace(workplace) { }

    QFuture<Result<OfficialAccounts>> list() const { return remote().list(); }
    /// The code to pass on: it can't be shown again.
    QFuture<Result<OneTimeCode>> invite(const OfficialInvitation &invitation) const { return remote().invite(invitation); }
    QFuture<Result<OneTimeCode>> renew(AccountId account) const { return remote().renew(account); }
    /// Nothing changes before another administrator confirms it.
    QFuture<Result<void>> propose(const Account &account, const AccountTerms &terms) const { return remote().propose(account, terms); }
    QFuture<Result<void>> confirm(AccountId account) const { return remote().confirm(account); }
    QFuture<Result<void>> drop(AccountId account) const { return remote().drop(account); }
    /// At once: whoever leaves is signed out everywhere.
    QFuture<Result<void>> close(AccountId account, int openCases) const { return remote().close(account, openCases); }
    QFuture<Result<std::vector<OpenCase>>> openWork(AccountId account) const { return remote().openWork(account); }
    QFuture<Result<std::vector<OfficialDevice>>> devices(AccountId account) const { return remote().devices(account); }
    QFuture<Result<void>> revokeDevice(AccountId account, DeviceId device) const { return remote().revokeDevice(account, device); }
    QFuture<Result<AccountLogPage>> log(const AccountLogQuery &query) const { return remote().log(query); }

private:
    OfficialsRemote &remote() const { return m_workplace.remote.officials(); }

    const Workplace m_workplace;
};

} // namespace cpv
