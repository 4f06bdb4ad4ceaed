#pragma once

#include "core/domain/parties.h"
#include "core/domain/settlement.h"
#include "core/domain/voucher.h"
#include "core/storage/reading_connection.h"

#include <vector>

namespace cpv {

struct SettlementRow {
    Settlement settlement; ///< Without its lines, where it stands in a list.
    QString programmeZh, programmeEn;
    bool pending = false;
};

/// An approved redemption that stands in no batch yet.
struct PayableRow {
    Redemption redemption;
    QString programmeZh, programmeEn;
    QString payee; ///< Whose credit code and account these are: see domain/payee.h.
    QString uscc;
    QString bankTail;
    bool pending = false; ///< Its approval is not confirmed by the registry yet.
    std::optional<QString> frozen = {}; ///< Why its voucher is frozen, where it is: no batch takes it.
};

/// A voucher whose last day has passed and that holds money still.
struct OverdueVoucher {
    Voucher voucher;
    QString programmeZh, programmeEn;
};

/// What the finance office works on. Shows confirmed rows with the pending work over them. Errors: Storage, NotFound.
class SettlementQuery
{
public:
    explicit SettlementQuery(std::shared_ptr<ReadingConnection> connection) : m_connection(std::move(connection)) { }

    [[nodiscard]] Result<std::vector<SettlementRow>> settlements() const; ///< Newest first.
    [[nodiscard]] Result<SettlementRow> settlement(SettlementId id) const;
    [[nodiscard]] Result<std::vector<PayableRow>> payable() const; ///< By programme, the oldest first.
    [[nodiscard]] Result<std::vector<OverdueVoucher>> overdue(QDate today) const; ///< Longest overdue first.

private:
    const std::shared_ptr<ReadingConnection> m_connection;
};

} // namespace cpv
