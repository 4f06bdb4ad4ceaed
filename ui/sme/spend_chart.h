#pragma once

#include "core/insight/spend.h"

namespace cpv {

class BarChartCard;

/// What computing cost by month: covered and own share on each other (their sum stands in the table), and the cover so far.
void showSpend(BarChartCard &chart, const std::vector<SpendMonth> &months);

} // namespace cpv
