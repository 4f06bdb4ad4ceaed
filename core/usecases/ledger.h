#pragma once

#include "core/storage/ledger_query.h"
#include "core/usecases/list_exports.h"
#include "core/usecases/workplace.h"

namespace cpv {

/// A payer's year of a programme, added up from its transfers.
struct PayerYear {
    ProgrammeId programme;
    qint32 year = 0;
    QString payer;
    std::vector<AccountLine> accounts; ///< In the order of Bucket.
    Money sum;                         ///< Of all closing balances; anything but zero is a defect.
    bool isOverdrawn = false;          ///< An account that is no source stands below zero at the end.
    std::optional<bool> agrees;        ///< With the registry's own figures; absent where the period ends before today.
};

struct LedgerStatement {
    std::vector<PayerYear> years;
    qint64 transfers = 0;
    bool readds() const; ///< Nothing in it contradicts.
};

/// The ledger for whoever looks after the money or checks it.
class Ledger
{
public:
    explicit Ledger(const Workplace &workplace);

    QFuture<Result<LedgerPage>> page(const LedgerQuery &query) const;
    /// The whole list's shape and sums; cancel the future when the question is out of date.
    QFuture<Result<ListOutline>> outline(const LedgerQuery &query) const;
    QFuture<Result<LedgerTotals>> totals(const LedgerQuery &query) const;
    /// All rows of the list, as cells; `cells` is called on another thread.
    RowsMaker rows(const LedgerQuery &query, const PagedRows<LedgerQuery, LedgerPage>::Cells &cells) const;
    QFuture<Result<LedgerStatement>> statement(const LedgerQuery &query) const;
    QFuture<Result<std::vector<LedgerYear>>> years() const;

private:
    const Workplace m_workplace;
    const std::shared_ptr<LedgerBook> m_book;    // On the reader's thread.
    const std::shared_ptr<LedgerBook> m_scanner; // On the scanner's.
};

/// Groups the accounts and checks the ledger's laws over them. `kept` to compare with; none where the period is past.
LedgerStatement statementOf(const std::vector<AccountLine> &accounts, const std::vector<LedgerYear> &kept);

} // namespace cpv
