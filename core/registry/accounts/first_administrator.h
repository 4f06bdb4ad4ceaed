#pragma once

#include "core/registry/accounts/accounts.h"

namespace cpv {

/// Of a new registry: somebody must be the first to invite others. Whoever runs the service is told a one-time code; it opens an
/// account only as long as nobody administers.
class FirstAdministrator {
public:
    struct Person {
        QString login;
        QString name;
    };

    explicit FirstAdministrator(const AccountParts &parts)
        : m_parts(parts)
    {
    }

    /// A new code at each start, since whoever restarts the service could add an account as well; the one before ends. Absent
    /// where a system administrator has a password. The login gets a number where it is taken. Takes the time of a password
    /// hash. Errors: Malformed {"login"}, Missing {"name"}.
    [[nodiscard]] Result<std::optional<OneTimeCode>> invite(const Person &person);
    /// Somebody else has become the first: the code that was told opens nothing any more.
    static void endCode(StoreTransaction &transaction);

private:
    Result<Account> accountFor(const Person &person, StoreTransaction &transaction);

    const AccountParts m_parts;
};

} // namespace cpv
