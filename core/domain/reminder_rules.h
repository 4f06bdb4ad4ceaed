#pragma once

#include "core/base/describe.h"
#include "core/base/money.h"

#include <vector>

namespace cpv {

/// When people are reminded: days before an end, parts of a voucher's money and validity.
struct ReminderRules {
    std::vector<qint32> voucherDays; ///< Before a voucher ends, farthest first.
    std::vector<qint32> correctionDays;
    std::vector<qint32> windowDays;
    std::vector<qint32> clawbackDays;
    BasisPoints lowBalanceBelow; ///< Of the face value.
    BasisPoints unusedAfter;     ///< Of the validity …
    BasisPoints unusedBelow;     ///< … while less of the face value than this was used.
};
BOOST_DESCRIBE_STRUCT(ReminderRules, (), (voucherDays, correctionDays, windowDays, clawbackDays, lowBalanceBelow, unusedAfter, unusedBelow))

} // namespace cpv
