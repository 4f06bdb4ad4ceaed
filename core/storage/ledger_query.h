#pragma once

#include "core/domain/ledger.h"
#include "core/storage/list_values.h"
#include "core/storage/reading_connection.h"

#include <functional>
#include <vector>

namespace cpv {

BOOST_DEFINE_ENUM_CLASS(LedgerSort, At, Amount)

/// Which part of the ledger; what is absent asks nothing.
struct LedgerQuery {
    std::optional<ProgrammeId> programme = {};
    std::optional<qint32> year = {};
    std::optional<QString> payer = {};
    std::optional<QDate> since = {}, until = {}; ///< China's days, both included.
    std::vector<TransferReason> reasons = {};    ///< Empty: all.
    std::vector<ColumnCondition> conditions = {}; ///< All of them hold.
    QString searchText = {}; ///< In the voucher's code and company.
    LedgerSort sort = LedgerSort::At;
    bool descending = false;
    int limit = 100;
    std::optional<PageKey> after = {};
};

struct LedgerRow {
    Transfer transfer;
    QString programmeZh, programmeEn;
    PlaceCode programmePlace;
    QString voucherCode, companyName;
};

struct LedgerPage {
    std::vector<LedgerRow> rows;
    std::optional<PageKey> nextKey;
};

/// Of a whole list, not the page.
struct LedgerTotals {
    qint64 count = 0;
    Money amount;
};

/// One kind of account of a payer's year, all vouchers' together: what stood in it before the period, what came and went, what
/// stands after it. Only transfers are read, never a kept balance.
struct AccountLine {
    ProgrammeId programme;
    qint32 year = 0;
    QString payer;
    Bucket bucket = Bucket::Available;
    Money opening, in, out;
    qint64 transfers = 0; ///< Of the period.
    Money closing() const { return opening + in - out; }
};

/// A programme's money of one year and payer as the registry keeps it beside its ledger, for comparison.
struct LedgerYear {
    Programme programme;
    qint32 year = 0;
    QString payer;
    BudgetLine kept;
};

/// The ledger as the registry confirmed it, read transfer by transfer. Errors: Storage; Later, where the question was overtaken.
class LedgerBook
{
public:
    using Overtaken = std::function<bool()>;

    explicit LedgerBook(std::shared_ptr<ReadingConnection> connection) : m_connection(std::move(connection)) { }

    [[nodiscard]] Result<LedgerPage> transfers(const LedgerQuery &query) const;
    [[nodiscard]] Result<ListOutline> outline(const LedgerQuery &query, const Overtaken &overtaken) const;
    [[nodiscard]] Result<LedgerTotals> totals(const LedgerQuery &query, const Overtaken &overtaken) const;
    /// By programme, year, payer and account. Of the query only programme, year, payer and the days count.
    [[nodiscard]] Result<std::vector<AccountLine>> accounts(const LedgerQuery &query, const Overtaken &overtaken) const;
    [[nodiscard]] Result<std::vector<LedgerYear>> years() const; ///< Newest year first, then by programme and payer.

private:
    const std::shared_ptr<ReadingConnection> m_connection;
};

} // namespace cpv
