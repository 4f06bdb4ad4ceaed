#pragma once

#include "core/registry/verify/verification.h"

namespace cpv {

/// The ledger's part: everything about money is derived anew from the transfers.
class LedgerVerification {
public:
    explicit LedgerVerification(VerificationReport &report)
        : m_report(report)
    {
    }
    void run(StoreView &view);

private:
    void addUp(StoreView &view);
    void checkLaws();
    void compareBalances(StoreView &view);
    void compareBudgetLines(StoreView &view);
    void compareVouchers(StoreView &view);
    void differ(const QString &what, Money stored, Money computed);

    VerificationReport &m_report;
    std::map<LedgerAccount, Money> m_balances;
    std::map<BudgetLineId, BudgetLine> m_lines;
    std::map<Uuid, Money> m_used; ///< By voucher: settled less bounced.
};

} // namespace cpv
