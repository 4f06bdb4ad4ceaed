#pragma once

#include "core/base/result.h"
#include "core/domain/office_accounts.h"

#include <QFuture>

namespace cpv {

/// What only the registry can do about officials' accounts, for their administrators: nothing here is kept for later, so all of it
/// may answer Network, Tls or Busy, and WrongRole or NotFound.
class OfficialsRemote
{
public:
    virtual ~OfficialsRemote() = default;

    virtual QFuture<Result<OfficialAccounts>> list() = 0;
    /// Missing {field}, Malformed {"login"}, AlreadyExists {"login"}, OutOfScope {place}, OutOfRange {"administrators"}.
    virtual QFuture<Result<OneTimeCode>> invite(const OfficialInvitation &invitation) = 0;
    /// WrongState {"password"}.
    virtual QFuture<Result<OneTimeCode>> renew(AccountId account) = 0;
    /// Of the account as it was shown. MakerIsChecker, Conflict, OutOfScope {place}, OutOfRange {"administrators"}, WrongState
    /// {"unchanged"}, AlreadyExists {"change"}.
    virtual QFuture<Result<void>> propose(const Account &account, const AccountTerms &terms) = 0;
    /// MakerIsChecker, Conflict, OutOfScope {place}, WrongState {"proposer" or "lastAdministrator"}.
    virtual QFuture<Result<void>> confirm(AccountId account) = 0;
    virtual QFuture<Result<void>> drop(AccountId account) = 0;
    /// `openCases`: as many as were shown; others are a Conflict. MakerIsChecker, OutOfScope {place}, WrongState {"lastAdministrator"}.
    virtual QFuture<Result<void>> close(AccountId account, int openCases) = 0;
    virtual QFuture<Result<std::vector<OpenCase>>> openWork(AccountId account) = 0;
    virtual QFuture<Result<std::vector<OfficialDevice>>> devices(AccountId account) = 0;
    virtual QFuture<Result<void>> revokeDevice(AccountId account, DeviceId device) = 0;
    /// Audit administrators and auditors.
    virtual QFuture<Result<AccountLogPage>> log(const AccountLogQuery &query) = 0;
};

} // namespace cpv
