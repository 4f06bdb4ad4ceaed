#pragma once

#include "core/base/money.h"
#include "core/domain/ids.h"
#include "core/storage/reading_connection.h"

#include <QDate>

#include <vector>

namespace cpv {

/// What the ledger moved in one month, as the registry confirmed it. Months are China's.
struct VoucherMonth {
    QDate month; ///< Its first day.
    Money balance; ///< Onto vouchers, less off them.
    Money used;    ///< Paid out, less what came back.
};
struct BudgetMonth {
    QDate month;
    Money appropriated; ///< Granted, less cuts.
    Money bound;        ///< Into committed, issued or held money, less out of them.
    Money paid;
    Money left; ///< Into available money, less out of it.
};

/// What a programme's money of one budget year was bound to or paid for in one month, less what was given back.
struct CommittedMonth {
    ProgrammeId programme;
    QDate month;
    Money committed;
};

/// The ledger by months, oldest first; months without a transfer are absent. Errors: Storage.
class MoneyHistoryQuery
{
public:
    explicit MoneyHistoryQuery(std::shared_ptr<ReadingConnection> connection) : m_connection(std::move(connection)) { }

    /// Of all vouchers this device sees.
    [[nodiscard]] Result<std::vector<VoucherMonth>> vouchers() const;
    /// Of all programmes in one budget year.
    [[nodiscard]] Result<std::vector<BudgetMonth>> budget(qint32 year) const;
    /// By programme, then month; a month in which only money was granted is there, too.
    [[nodiscard]] Result<std::vector<CommittedMonth>> committed(qint32 year) const;

private:
    const std::shared_ptr<ReadingConnection> m_connection;
};

} // namespace cpv
