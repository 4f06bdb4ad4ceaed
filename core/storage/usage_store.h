#pragma once

#include "core/base/result.h"
#include "core/domain/usage_bill.h"

#include <map>
#include <span>

namespace cpv {

class Database;

/// Providers' bills on this device. A bill's lines come in slices, each a short transaction, since a million of them in one
/// would hold up everything else that is written; the bill itself stands there only once it is kept, so a file that turns out
/// bad, a cancelled import or a killed program leave nothing but strays to sweep. Used on the writer's executor only.
/// Errors: Storage, DiskFull.
class UsageStore
{
public:
    explicit UsageStore(Database &database) : m_database(database) { }

    /// Those kept, in the order they were imported.
    [[nodiscard]] Result<std::vector<UsageBill>> bills(CompanyId company) const;
    [[nodiscard]] Result<void> begin(const UsageBill &coming);
    [[nodiscard]] Result<void> addLines(UsageBillId bill, std::span<const UsageLine> lines);
    /// AlreadyExists {name of the kept file} where the company has the same file.
    [[nodiscard]] Result<void> keep(const UsageBill &bill);
    [[nodiscard]] Result<void> change(const UsageBill &kept); ///< What a person may change of it: its contract.
    [[nodiscard]] Result<void> remove(UsageBillId bill);
    [[nodiscard]] Result<void> putBack(UsageBillId bill); ///< AlreadyExists {} where the same file was imported meanwhile.

    /// Bills that came to nothing or were removed.
    [[nodiscard]] Result<std::vector<UsageBillId>> strays() const;
    /// Erases up to `most` lines of it, and with the last of them the bill; true once it is gone. A kept one stays.
    [[nodiscard]] Result<bool> sweep(UsageBillId stray, int most);

    [[nodiscard]] Result<std::vector<UsageInvoice>> invoices(CompanyId company) const; ///< By number.
    /// AlreadyExists {name of the kept file} where the company has one of that number.
    [[nodiscard]] Result<void> add(const UsageInvoice &invoice);
    [[nodiscard]] Result<void> removeInvoice(CompanyId company, const QString &number);

    [[nodiscard]] Result<std::map<QString, std::vector<AgreedPrice>>> prices(CompanyId company) const; ///< By contract.
    [[nodiscard]] Result<void> setPrice(CompanyId company, const QString &contract, const AgreedPrice &agreed); ///< Zero: none any more.

private:
    Result<void> setState(UsageBillId bill, const QString &from, const QString &to);

    Database &m_database;
};

} // namespace cpv
