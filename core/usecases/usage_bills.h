#pragma once

#include "core/insight/spend.h"
#include "core/intake/usage_csv.h"
#include "core/storage/usage_query.h"
#include "core/usecases/bill_match.h"
#include "core/usecases/list_exports.h"
#include "core/usecases/session.h"
#include "core/usecases/workplace.h"

#include <atomic>

namespace cpv {

/// How far an import is, readable from any thread while it runs.
struct ImportWatch {
    std::atomic<qint64> bytesRead {0};
    std::atomic<qint64> bytes {0};
    std::atomic<qint64> rows {0};
    std::atomic_bool cancelled {false}; ///< Set by who waits: the import then ends with Later, and nothing of it stays.
};

/// What became of one file. Either of bill and invoice where it was kept; neither where rows are bad, which the report names.
struct ImportedFile {
    std::optional<UsageBill> bill;
    std::optional<UsageInvoice> invoice;
    UsageReport report;
};

/// All bills, and what they come to.
struct BillOverview {
    std::vector<UsageBill> bills; ///< Newest month first.
    std::vector<UsageInvoice> invoices;
    std::vector<SpendMonth> months;
};

/// One bill held against what was agreed, invoiced and claimed.
struct BillCheck {
    UsageBill bill;
    std::vector<UsageContract> contracts; ///< It may be held against.
    ReconciliationInput against;
    Reconciled result;
};

/// Bills and invoices of a company's providers. They are kept on this device; the registry gets none of it.
class UsageBills
{
public:
    static constexpr int MostMonths = 12;

    UsageBills(const Workplace &workplace, const Session &session);
    ~UsageBills(); ///< Running imports end, and leave nothing.

    /// A FOCUS file, plain or gzip, or an e-invoice's XML, told by content. Read on a thread of its own in slices, so neither
    /// pages nor stores wait. AlreadyExists {name of the kept file}, Missing {columns}, NotFound {file}, Later (cancelled),
    /// NotYours (an invoice made out to somebody else, {its buyer}), and what readUsage and readEInvoice refuse.
    QFuture<Result<ImportedFile>> import(const QString &path, const std::shared_ptr<ImportWatch> &watch);
    /// All bad rows of these files, a row for each thing that is wrong, read again from the files as they are by then. `cells` says
    /// one of them and runs on the exporting thread. NotFound {file}, and what readUsage refuses.
    using BadRowCells = std::function<std::vector<Cell>(const QString &fileName, const BadRow &bad)>;
    static RowsMaker badRows(const QStringList &paths, const BadRowCells &cells);
    QFuture<Result<BillOverview>> overview() const;
    /// Later where its future was cancelled.
    QFuture<Result<BillCheck>> check(const UsageBill &bill);
    QFuture<Result<void>> setContract(UsageBill bill, const QString &contract) const;
    QFuture<Result<void>> setPrice(const QString &contract, const AgreedPrice &agreed) const; ///< Zero: none any more.
    /// May be put back until the program ends; the next start sweeps its lines.
    QFuture<Result<void>> remove(UsageBillId bill) const;
    QFuture<Result<void>> putBack(UsageBillId bill) const;
    QFuture<Result<void>> removeInvoice(const QString &number) const;
    QFuture<Result<void>> putBack(const UsageInvoice &invoice) const;

private:
    void sweepStrays() const;
    std::optional<CompanyId> company() const;

    const Workplace m_workplace;
    const Session &m_session;
    Uuid7Source m_ids;
    std::shared_ptr<std::atomic_bool> m_ending = std::make_shared<std::atomic_bool>(false);
    std::shared_ptr<UsageQuery> m_query;
    mutable SerialExecutor m_importing;
    mutable SerialExecutor m_checking; ///< Alone uses m_query.
};

} // namespace cpv
