#pragma once

#include "core/base/describe.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QByteArrayView>

/// Decimals of a bill, exact: bills price by the second, so an amount has parts of a fen, and rows rounded one by one would
/// not add up to the invoice. Never through floating point.
namespace cpv {

/// CNY in billionths of a yuan; up to 9.2 thousand million yuan a row.
struct FineMoney {
    static constexpr int Places = 9;
    qint64 nano = 0;
    constexpr auto operator<=>(const FineMoney &) const = default;
};
BOOST_DESCRIBE_STRUCT(FineMoney, (), (nano))

/// Card-hours, tokens, gigabytes: millionths of a unit.
struct Quantity {
    static constexpr int Places = 6;
    qint64 millionths = 0;
    constexpr auto operator<=>(const Quantity &) const = default;
};
BOOST_DESCRIBE_STRUCT(Quantity, (), (millionths))

/// "12", "-0.05", "+1.5e-05" as a count of 10^-places, rounded half away from zero beyond them. Refused with Missing,
/// Malformed or OutOfRange; groups ("1,000") are no part of a data file and Malformed.
[[nodiscard]] Result<qint64> decimalUnits(QByteArrayView text, int places);

/// To the fen, half away from zero.
Money rounded(FineMoney amount);
FineMoney fine(Money amount);

/// price × quantity, rounded half away from zero; nothing where it leaves int64.
std::optional<FineMoney> priced(FineMoney unitPrice, Quantity quantity);
/// cost ÷ quantity; nothing where the quantity is zero or the result leaves int64.
std::optional<FineMoney> unitPrice(FineMoney cost, Quantity quantity);

} // namespace cpv
