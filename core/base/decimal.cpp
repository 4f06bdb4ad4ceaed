#include "core/base/decimal.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <limits>

namespace cpv {

namespace {

using Wide = boost::multiprecision::int128_t;

constexpr qint64 NanoPerFen = 10'000'000;
constexpr qint64 MillionthsPerUnit = 1'000'000;
constexpr int MostDigits = 40; ///< What any sensible program writes; more is an attack on patience.

bool isDigit(char c) { return c >= '0' && c <= '9'; }

struct Scanned {
    bool negative = false;
    QByteArray digits; ///< Without the point.
    int places = 0;    ///< Digits after the point, less the exponent.
};

bool takeSign(QByteArrayView &text)
{
    if (text.isEmpty() || (text.front() != '-' && text.front() != '+'))
        return false;
    const bool negative = text.front() == '-';
    text = text.sliced(1);
    return negative;
}

qsizetype takeDigits(QByteArrayView &text, QByteArray &digits)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    const qsizetype count = end - text.begin();
    digits += text.first(count);
    text = text.sliced(count);
    return count;
}

/// "e-05": at most three digits, so it can't overflow.
std::optional<int> takeExponent(QByteArrayView &text)
{
    if (text.isEmpty() || (text.front() != 'e' && text.front() != 'E'))
        return 0;
    text = text.sliced(1);
    const bool negative = takeSign(text);
    QByteArray digits;
    const qsizetype count = takeDigits(text, digits);
    if (count < 1 || count > 3)
        return std::nullopt;
    return negative ? -digits.toInt() : digits.toInt();
}

std::optional<Scanned> scan(QByteArrayView text)
{
    Scanned scanned;
    scanned.negative = takeSign(text);
    qsizetype found = takeDigits(text, scanned.digits);
    if (!text.isEmpty() && text.front() == '.') {
        text = text.sliced(1);
        scanned.places = int(takeDigits(text, scanned.digits));
        found += scanned.places;
    }
    const std::optional<int> exponent = takeExponent(text);
    if (found == 0 || found > MostDigits || !exponent || !text.isEmpty())
        return std::nullopt;
    scanned.places -= *exponent;
    while (scanned.digits.size() > 1 && scanned.digits.startsWith('0'))
        scanned.digits.remove(0, 1);
    return scanned;
}

/// `value` is not negative, `divisor` positive.
Wide halfUp(const Wide &value, const Wide &divisor) { return (value + divisor / 2) / divisor; }

Wide halfAway(const Wide &value, const Wide &divisor)
{
    return value < 0 ? Wide(-halfUp(-value, divisor)) : halfUp(value, divisor);
}

std::optional<qint64> narrow(const Wide &value)
{
    if (value > std::numeric_limits<qint64>::max() || value < -std::numeric_limits<qint64>::max())
        return std::nullopt;
    return static_cast<qint64>(value);
}

} // namespace

Result<qint64> decimalUnits(QByteArrayView text, int places)
{
    text = text.trimmed();
    if (text.isEmpty())
        return fail(Errc::Missing);
    std::optional<Scanned> scanned = scan(text);
    if (!scanned)
        return fail(Errc::Malformed, {QString::fromLatin1(text.first(qMin(text.size(), qsizetype(40))))});
    const int surplus = scanned->places - places;
    QByteArray &digits = scanned->digits;
    if (digits == "0" || surplus > digits.size())
        return 0;
    if (digits.size() - surplus > 19)
        return fail(Errc::OutOfRange, {QString::fromLatin1(text)});
    bool up = false;
    if (surplus > 0) {
        up = digits.at(digits.size() - surplus) >= '5';
        digits.chop(surplus);
    } else {
        digits.append(-surplus, '0');
    }
    bool fits = true;
    const quint64 units = (digits.isEmpty() ? 0 : digits.toULongLong(&fits)) + (up ? 1 : 0);
    if (!fits || units > quint64(std::numeric_limits<qint64>::max()))
        return fail(Errc::OutOfRange, {QString::fromLatin1(text)});
    return scanned->negative ? -qint64(units) : qint64(units);
}

Money rounded(FineMoney amount) { return Money::fromFen(static_cast<qint64>(halfAway(amount.nano, NanoPerFen))); }

FineMoney fine(Money amount) { return {amount.fen() * NanoPerFen}; }

std::optional<FineMoney> priced(FineMoney unitPrice, Quantity quantity)
{
    const auto nano = narrow(halfAway(Wide(unitPrice.nano) * quantity.millionths, MillionthsPerUnit));
    return nano ? std::optional(FineMoney {*nano}) : std::nullopt;
}

std::optional<FineMoney> unitPrice(FineMoney cost, Quantity quantity)
{
    if (quantity.millionths == 0)
        return std::nullopt;
    const Wide dividend = Wide(cost.nano) * MillionthsPerUnit * (quantity.millionths < 0 ? -1 : 1);
    const auto nano = narrow(halfAway(dividend, Wide(quantity.millionths < 0 ? -quantity.millionths : quantity.millionths)));
    return nano ? std::optional(FineMoney {*nano}) : std::nullopt;
}

} // namespace cpv
