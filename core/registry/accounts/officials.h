#pragma once

#include "core/protocol/account_messages.h"
#include "core/registry/accounts/accounts.h"

namespace cpv {

/// The officials of an administrator's places: who they are, on which computers, what they have in hand; how somebody comes and
/// leaves. What they may do is the matter of AccountChanges.
class Officials {
public:
    Officials(const AccountParts &parts, Accounts &accounts)
        : m_parts(parts)
        , m_accounts(accounts)
    {
    }

    /// Any administrator. WrongRole.
    [[nodiscard]] Result<OfficialAccounts> list(const Session &session);
    /// System administrators. An account without password and roles, the code for the one, and a proposal of the others; the very
    /// first security administrator alone is confirmed by nobody, since nobody could. Takes the time of a password hash.
    /// Errors: WrongRole, Malformed {"login"}, Missing {field}, TooLong {field, most}, those of checkTerms, OutOfScope {place},
    /// AlreadyExists {"login"}.
    [[nodiscard]] Result<OneTimeCode> invite(const Session &session, const OfficialInvitation &invitation);
    /// Another code for somebody who has not chosen a password yet. WrongRole, NotFound {"Account"}, OutOfScope,
    /// WrongState {"password"}, NotFound {"change"} (what they are to do was dropped).
    [[nodiscard]] Result<OneTimeCode> renew(const Session &session, AccountId id);
    /// At once, since taking away waits for nobody; sessions, codes and proposals end. Errors: WrongRole, NotFound, OutOfScope,
    /// MakerIsChecker (oneself), WrongState {"lastAdministrator"}, Conflict {"CaseHandler", number} (other open cases than were
    /// shown).
    [[nodiscard]] Result<void> close(const Session &session, AccountId id, const AccountClosing &closing);
    /// Cases of the administrator's places in this person's hands that are not over. WrongRole, NotFound.
    [[nodiscard]] Result<std::vector<OpenCase>> openWork(const Session &session, AccountId id);
    /// WrongRole, NotFound.
    [[nodiscard]] Result<std::vector<OfficialDevice>> devices(const Session &session, AccountId id);
    /// WrongRole, NotFound, OutOfScope.
    [[nodiscard]] Result<void> revokeDevice(const Session &session, AccountId id, DeviceId device);

private:
    OfficialAccount lineOf(const Account &account, StoreView &view) const;
    Result<Account> begin(StoreTransaction &transaction, const OfficialInvitation &invitation, const Account &by);

    const AccountParts m_parts;
    Accounts &m_accounts;
};

} // namespace cpv
