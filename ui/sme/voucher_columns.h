#pragma once

#include "core/usecases/list_values.h"
#include "ui/lists/filter_panel.h"
#include "ui/lists/list_column.h"

namespace cpv {

/// A voucher whose last day is so near is pointed out.
constexpr int VoucherSoonDays = 60;
/// Money is left and its last day is within the given number of days.
bool expiresWithin(const Voucher &voucher, QDate today, int days);

std::vector<ListColumn<VoucherRow>> voucherColumns(QDate today);
std::vector<FilterField> voucherFields(std::function<std::vector<FilterField::Choice>()> programmes);

} // namespace cpv
