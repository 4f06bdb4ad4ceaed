#include "core/domain/settlement.h"

#include <map>

namespace cpv {

std::vector<ShareLine> shareLines(const std::vector<PaymentLine> &lines)
{
    std::map<std::pair<qint32, QString>, Money> sums;
    for (const PaymentLine &line : lines)
        for (const PayerAmount &share : line.shares)
            sums[{line.budgetYear, share.payer}] += share.amount;
    std::vector<ShareLine> shares;
    for (const auto &[key, amount] : sums)
        if (!amount.isZero())
            shares.push_back({key.first, key.second, amount});
    return shares;
}

} // namespace cpv
