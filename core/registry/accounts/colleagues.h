#pragma once

#include "core/registry/accounts/accounts.h"

namespace cpv {

/// The people of one company, as its owner keeps them. Nobody else may ask, and no answer says anything of another company.
class Colleagues {
public:
    explicit Colleagues(const AccountParts &parts)
        : m_parts(parts)
    {
    }

    /// WrongRole.
    [[nodiscard]] Result<std::vector<Colleague>> list(const Session &session);
    /// An account without a password, and the code that lets its person choose one. Takes the time of a password hash.
    /// Errors: WrongRole, Missing {field}, Malformed {"login"}, OutOfRange {"role"}, AlreadyExists {"login"}.
    [[nodiscard]] Result<OneTimeCode> invite(const Session &session, const Invitation &invitation);
    /// Another code for somebody who has not chosen a password yet; the last one ends. NotFound, WrongState.
    [[nodiscard]] Result<OneTimeCode> renew(const Session &session, AccountId colleague);
    /// Who is disabled is signed out everywhere. Errors: WrongRole, NotFound, OutOfRange {"role"}; MakerIsChecker for
    /// oneself, so that a company never loses its last owner.
    [[nodiscard]] Result<void> change(const Session &session, AccountId colleague, Role role, bool disabled);

private:
    const AccountParts m_parts;
};

} // namespace cpv
