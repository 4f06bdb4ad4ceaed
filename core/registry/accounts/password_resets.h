#pragma once

#include "core/registry/accounts/accounts.h"

namespace cpv {

/// A forgotten password needs two administrators: one asks, another confirms and is told the code to pass on. Neither may
/// be the person themselves, and for an official's they work for all of their places.
class PasswordResets {
public:
    explicit PasswordResets(const AccountParts &parts)
        : m_parts(parts)
    {
    }

    /// Of everybody whom the administrator sees, oldest first. WrongRole.
    [[nodiscard]] Result<std::vector<PasswordReset>> list(const Session &session);
    /// Errors: WrongRole, NotFound {login}, OutOfScope, AccountDisabled, MakerIsChecker (one's own).
    [[nodiscard]] Result<void> request(const Session &session, const QString &login);
    /// The old password and all sessions end. Takes the time of a password hash. Errors: WrongRole, NotFound,
    /// MakerIsChecker, OutOfScope.
    [[nodiscard]] Result<OneTimeCode> confirm(const Session &session, AccountId account);
    /// Whoever asked, or another administrator, thinks better of it. WrongRole, NotFound, OutOfScope.
    [[nodiscard]] Result<void> drop(const Session &session, AccountId account);

private:
    const AccountParts m_parts;
};

} // namespace cpv
