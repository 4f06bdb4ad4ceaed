#pragma once

#include "core/domain/calendar.h"
#include "core/registry/accounts/session.h"
#include "core/registry/store/store.h"
#include "core/storage/ledger_query.h"
#include "core/storage/rollup_values.h"

#include <memory>

namespace cpv::test {

/// What a dashboard shows.
struct YearBoard {
    BudgetLine budget;
    std::vector<RollupTotal> totals;
    std::vector<RollupMonth> months;
};

/// An official's device: a replica that is brought up to date by the registry's feed as a client takes it, and the use cases of the
/// pages over it.
class YearDesk
{
public:
    YearDesk(Store &store, const Session &session, const WorkingDays &workingDays, const Clock &clock);
    ~YearDesk();

    /// All news, page by page; returns how many pages.
    int sync();
    YearBoard board(const RollupQuery &query) const;
    std::vector<std::pair<PlaceCode, YearBoard>> places(qint32 year) const;
    std::vector<AccountLine> accounts() const; ///< As the ledger's page adds them up.
    bool ledgerReadds() const;                 ///< As that page says.
    LedgerTotals ledgerTotals() const;
    std::vector<BudgetLine> budgetLines() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace cpv::test
