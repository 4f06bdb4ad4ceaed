#pragma once

#include "core/storage/money_history_query.h"
#include "core/usecases/workplace.h"

#include <map>

namespace cpv {

/// How balances stood at the end of each month, read off the ledger: for small curves beside figures. As the registry
/// confirmed it; without transfers there is no history, and nothing is made up for it.
class MoneyHistory
{
public:
    static constexpr int MostMonths = 12;

    explicit MoneyHistory(const Workplace &workplace);

    /// Up to this month, oldest first: each month holds the standing at its end.
    QFuture<Result<std::vector<VoucherMonth>>> vouchers() const;
    /// Of a budget year: from its first transfer to this month, or to its December.
    QFuture<Result<std::vector<BudgetMonth>>> budget(qint32 year) const;
    /// How much of a budget year's money each programme committed in each whole month, from the first that committed any to last month: what
    /// runOut asks for.
    QFuture<Result<std::map<ProgrammeId, std::vector<Money>>>> committed(qint32 year) const;

private:
    const Workplace m_workplace;
    const std::shared_ptr<MoneyHistoryQuery> m_query;
};

} // namespace cpv
