#pragma once

#include "core/domain/usage_bill.h"
#include "core/domain/voucher.h"

namespace cpv {

/// What computing cost in one month, and who bore it.
struct SpendMonth {
    QDate month; ///< Its first day.
    Money spend;
    Money covered; ///< By vouchers and claims that were not given up, also those not settled yet; never more than was spent.
    bool claimed = false; ///< No bill of this month is here: `spend` is what was redeemed of it.
    Money own() const { return spend - covered; }

    bool operator==(const SpendMonth &) const = default;
};

/// The last `most` months, without gaps, oldest first; none where nothing was billed or redeemed. A redemption of several months
/// is spread over them by what they cost (to the fen, nothing lost). Where none of its months has a bill here, its own cost
/// stands for the bill, spread over its days; a month that has a bill shows what was billed and nothing else.
std::vector<SpendMonth> spendByMonth(const std::vector<UsageBill> &bills, const std::vector<Redemption> &redemptions, int most);

} // namespace cpv
