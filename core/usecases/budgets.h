#pragma once

#include "core/usecases/workplace.h"

namespace cpv {

/// One programme's money in one budget year, per payer and in all. As the registry confirmed it: what this device waits to
/// deliver is not in it, since only the registry knows whether the money suffices.
struct ProgrammeBudget {
    Programme programme;
    qint32 year = 0;
    std::vector<BudgetLine> payers; ///< By payer; the same figures as the ledger's roll-up.
    BudgetLine total;               ///< Sum of the payers; its payer is empty.
};

class Budgets
{
public:
    explicit Budgets(const Workplace &workplace) : m_workplace(workplace) { }

    /// Newest year first, then by place and programme. Programmes without a line come with an empty one of this year.
    QFuture<Result<std::vector<ProgrammeBudget>>> list() const;

private:
    const Workplace m_workplace;
};

} // namespace cpv
