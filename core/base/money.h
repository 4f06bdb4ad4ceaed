#pragma once

#include <QtGlobal>

#include <compare>
#include <optional>
#include <span>
#include <vector>

namespace cpv {

/// A share in ten-thousandths: 3000 is 30 %.
struct BasisPoints {
    static constexpr qint32 Whole = 10'000;
    qint32 value = 0;
    constexpr auto operator<=>(const BasisPoints &) const = default;
};

/// An amount of CNY in fen. Sums that leave int64 stop the program: no voucher is worth 92 quadrillion yuan, so such a sum is
/// a defect and not an input. Inputs are checked where they enter (`checkedSum`).
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromFen(qint64 fen) { return Money(fen); }
    static constexpr Money fromYuan(qint64 yuan) { return Money(yuan * 100); }

    constexpr qint64 fen() const { return m_fen; }
    constexpr bool isZero() const { return m_fen == 0; }

    Money operator+(Money other) const;
    Money operator-(Money other) const;
    Money operator-() const;
    Money &operator+=(Money other) { return *this = *this + other; }
    Money &operator-=(Money other) { return *this = *this - other; }
    constexpr auto operator<=>(const Money &) const = default;

private:
    constexpr explicit Money(qint64 fen) : m_fen(fen) { }
    qint64 m_fen = 0;
};

/// The sum, or nothing where it leaves int64.
std::optional<Money> checkedSum(std::span<const Money> amounts);

/// `amount` × `rate`, rounded down: a payer never pays a fen it did not promise. `amount` is not negative.
Money shareOf(Money amount, BasisPoints rate);

/// `amount` × `numerator` / `denominator` with a 128-bit product, rounded down. None may be negative, denominator not zero.
struct Ratio {
    qint64 numerator = 1;
    qint64 denominator = 1;
};
Money scaled(Money amount, Ratio ratio);

/// `part` of `whole`, both in the same unit of any kind, rounded down; of nothing it is nothing. Neither may be negative.
BasisPoints basisPointsOf(qint64 part, qint64 whole);

/// Splits `amount` in proportion to `weights` so that the parts add up to it to the fen. Where `amount` is at most the sum
/// of the weights, no part exceeds its weight: balances as weights can't be overdrawn. Weights are not negative, their sum
/// is not zero unless `amount` is.
std::vector<Money> split(Money amount, std::span<const Money> weights);

} // namespace cpv
