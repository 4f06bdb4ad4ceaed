#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

/// Amounts as text, made from integers: never through floating point, and the same in every locale. The unit belongs in
/// the heading, so none is appended.
namespace cpv {

/// 元 to the fen, grouped by three: "1,280,000.00", "-0.05".
QString yuanText(Money amount);
/// 万元 with two decimals, rounded half away from zero: "128.00".
QString wanText(Money amount);
/// 亿元 with two decimals, rounded half away from zero: "6.00".
QString yiText(Money amount);
/// The same in millions and billions, for languages that count so.
QString millionText(Money amount);
QString billionText(Money amount);
/// "30.00 %".
QString percentText(BasisPoints rate);

/// Reads what people type or paste: "1,280,000.00", "36.5 万", "6亿元", "¥１２０". Groups, where used, are of three digits.
/// Refused with Missing (nothing there), Malformed {text}, or OutOfRange {text} (parts of a fen, or beyond int64).
[[nodiscard]] Result<Money> moneyFromText(QStringView text);

} // namespace cpv
