#pragma once

#include "core/usecases/money_history.h"

#include <QList>

namespace cpv {

/// A figure's way there, month by month, for the small curve beside it. The month that still runs stands as the figure says, work
/// of this device included.
QList<double> monthCurve(const std::vector<VoucherMonth> &history, Money VoucherMonth::*amount, Money now);

} // namespace cpv
