#pragma once

#include "core/domain/usage_bill.h"
#include "core/domain/voucher.h"
#include "core/storage/reading_connection.h"

#include <functional>

namespace cpv {

/// What bills are held against, and their lines, on a connection of its own. Use it on one executor only. Errors: Storage.
class UsageQuery
{
public:
    explicit UsageQuery(QString databasePath) : m_connection(std::move(databasePath)) { }

    /// Contracts that vouchers are bound to and applications name, each once; those of vouchers first.
    [[nodiscard]] Result<std::vector<UsageContract>> contracts(CompanyId company);
    [[nodiscard]] Result<std::vector<Redemption>> redemptions(CompanyId company);
    /// In the file's order; Later once `overtaken` says so.
    [[nodiscard]] Result<void> lines(UsageBillId bill, const std::function<void(const UsageLine &)> &take, const std::function<bool()> &overtaken);

private:
    ReadingConnection m_connection;
};

} // namespace cpv
