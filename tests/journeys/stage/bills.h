#pragma once

#include "core/domain/voucher.h"
#include "tests/journeys/stage/theatre.h"
#include "tests/unit/intake/focus_rows.h"

namespace cpv::journey {

/// What a provider asks for a while of computing power.
struct BilledMonth {
    QString provider; ///< Its name.
    QString invoice;
    DateWindow period;
    Money cost;
};
/// The one row of its FOCUS file.
test::FocusRow billRow(const BilledMonth &bill);

/// At the page of usage and bills.
void importBill(Client &owner, const Theatre &theatre, const QString &file, const BilledMonth &bill,
    const Client::Where &where = Client::Where::current());

struct BillToRedeem {
    QString file; ///< As it was imported.
    BilledMonth bill;
    VoucherId voucher; ///< Bound to the contract.
    QString contractNumber;
};
/// From the imported bill to the redemption's own page.
void redeemImported(Client &owner, const BillToRedeem &wanted, const Client::Where &where = Client::Where::current());

} // namespace cpv::journey
