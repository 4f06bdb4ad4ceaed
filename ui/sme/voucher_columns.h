#pragma once

#include "core/usecases/list_values.h"
#include "ui/lists/filter_panel.h"
#include "ui/lists/list_column.h"
#include "ui/theme/tokens.h"

namespace cpv {

/// A voucher whose last day is so near is pointed out.
constexpr int VoucherSoonDays = 60;
/// Money is left and its last day is within the given number of days.
bool expiresWithin(const Voucher &voucher, QDate today, int days);

/// Of its last day: absent where nothing is left to lose, or it is far.
std::optional<Tone> expiryTone(const Voucher &voucher, QDate today);

/// An award that is claimed after paying has no face value, and is paid out rather than used.
enum class VoucherWording { Vouchers, Awards, Both };
QString faceText(VoucherWording wording);
QString usedText(VoucherWording wording);

std::vector<ListColumn<VoucherRow>> voucherColumns(QDate today, VoucherWording wording);
std::vector<FilterField> voucherFields(std::function<std::vector<FilterField::Choice>()> programmes);

} // namespace cpv
