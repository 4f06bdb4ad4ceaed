#pragma once

#include "core/base/describe.h"
#include "core/base/money.h"

#include <QString>

namespace cpv {

/// In which unit a page shows money; Wan and Yi are million and billion on an English screen. The unit is said once, in a heading or a switch, never in each cell.
BOOST_DEFINE_ENUM_CLASS(MoneyUnit, Yuan, Wan, Yi)

QString unitName(MoneyUnit unit);
QString foreignUnitName(MoneyUnit unit); ///< Of US dollars.
QString amountText(Money amount, MoneyUnit unit);
/// For a chart's axis only: never for a sum.
double chartValue(Money amount, MoneyUnit unit);

} // namespace cpv
