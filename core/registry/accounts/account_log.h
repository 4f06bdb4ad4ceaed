#pragma once

#include "core/domain/office_accounts.h"
#include "core/registry/accounts/accounts.h"

namespace cpv {

/// Who an event of the account log says did it, where nobody signed in did: whoever holds the registry's machine.
inline const QString ByTheProgram = QStringLiteral("cpv-registry");

/// Something that happened to this account, for StoreTransaction::writeAccountEvent. Whoever did it is named unless it is the
/// account's own person.
AccountEvent eventOf(AccountEventKind kind, const Account &account, Instant at);
AccountEvent eventOf(AccountEventKind kind, const Account &account, const Account &by, Instant at);

/// The account log, as auditors read it.
class AccountLog {
public:
    explicit AccountLog(const AccountParts &parts)
        : m_parts(parts)
    {
    }

    /// Audit administrators and auditors; of officials those whose places they share. WrongRole.
    [[nodiscard]] Result<AccountLogPage> read(const Session &session, const AccountLogQuery &query);

private:
    const AccountParts m_parts;
};

} // namespace cpv
