#pragma once

#include "core/protocol/account_messages.h"
#include "core/registry/accounts/accounts.h"

namespace cpv {

/// Roles and places of officials: one administrator proposes, a security administrator confirms, and neither is who it is about.
/// Whoever decides works for every place that the account has or would have. Nothing changes before the confirmation.
class AccountChanges {
public:
    explicit AccountChanges(const AccountParts &parts)
        : m_parts(parts)
    {
    }

    /// Errors: WrongRole, NotFound, MakerIsChecker (oneself), Conflict {"Account", version} (it changed meanwhile), those of
    /// checkTerms, OutOfScope {place}, WrongState {"unchanged"}, AlreadyExists {"change"} (another one waits).
    [[nodiscard]] Result<void> propose(const Session &session, AccountId id, const ProposedTerms &proposed);
    /// The account's sessions end: the next sign-in brings its new places. Open cases on which the person can't work any more are
    /// nobody's from now on. Errors: WrongRole, NotFound (none waits, or no
    /// longer), MakerIsChecker, Conflict, OutOfScope, WrongState {"proposer"} (no administrator any more),
    /// WrongState {"lastAdministrator"}.
    [[nodiscard]] Result<void> confirm(const Session &session, AccountId id);
    /// WrongRole, NotFound; MakerIsChecker: whom it is about doesn't stop it.
    [[nodiscard]] Result<void> drop(const Session &session, AccountId id);

private:
    /// Where it did something.
    Result<std::set<PlaceCode>> apply(
        StoreTransaction &transaction, const Account &account, const Account &by, const AccountTerms &after);

    const AccountParts m_parts;
};

} // namespace cpv
