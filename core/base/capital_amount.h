#pragma once

#include "core/base/money.h"

#include <QString>

namespace cpv {

/// 大写金额 as on Chinese cheques and invoices (the central bank's rules for filling in bills): ¥16,409.02 is
/// "人民币壹万陆仟肆佰零玖元零贰分". Ends in 整 when it ends in 元; runs of zeros are one 零; a missing 角 before 分 is 零.
/// Negative amounts begin "人民币负".
QString capitalAmount(Money amount);

} // namespace cpv
