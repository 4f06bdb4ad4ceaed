#pragma once

#include "core/base/money.h"

#include <QString>

namespace cpv {

/// What an amount is in the other currency that the program carries a rate for, for readers abroad: never what anybody is paid.
Money inForeignMoney(Money cny);
QString exchangeRateSource(); ///< Where the rate was read.

} // namespace cpv
