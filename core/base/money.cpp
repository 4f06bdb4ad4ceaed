#include "core/base/money.h"

#include "core/base/invariant.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <limits>

namespace cpv {

using boost::multiprecision::int128_t;

Money Money::operator+(Money other) const
{
    qint64 sum = 0;
    CPV_INVARIANT(!__builtin_add_overflow(m_fen, other.m_fen, &sum), "money overflows");
    return Money(sum);
}

Money Money::operator-(Money other) const
{
    qint64 difference = 0;
    CPV_INVARIANT(!__builtin_sub_overflow(m_fen, other.m_fen, &difference), "money overflows");
    return Money(difference);
}

Money Money::operator-() const { return Money() - *this; }

std::optional<Money> checkedSum(std::span<const Money> amounts)
{
    qint64 sum = 0;
    for (const Money amount : amounts)
        if (__builtin_add_overflow(sum, amount.fen(), &sum))
            return std::nullopt;
    return Money::fromFen(sum);
}

Money scaled(Money amount, Ratio ratio)
{
    CPV_INVARIANT(amount >= Money() && ratio.numerator >= 0 && ratio.denominator > 0, "only parts of what is there");
    const int128_t product = int128_t(amount.fen()) * ratio.numerator / ratio.denominator;
    CPV_INVARIANT(product <= std::numeric_limits<qint64>::max(), "money overflows");
    return Money::fromFen(static_cast<qint64>(product));
}

BasisPoints basisPointsOf(qint64 part, qint64 whole)
{
    return {whole == 0 ? 0 : qint32(scaled(Money::fromFen(part), {BasisPoints::Whole, whole}).fen())};
}

Money shareOf(Money amount, BasisPoints rate) { return scaled(amount, {rate.value, BasisPoints::Whole}); }

std::vector<Money> split(Money amount, std::span<const Money> weights)
{
    const std::optional<Money> whole = checkedSum(weights);
    CPV_INVARIANT(whole && amount >= Money() && (amount.isZero() || *whole > Money()), "nothing to split over");
    std::vector<Money> parts;
    parts.reserve(weights.size());
    Money weightSoFar;
    Money givenSoFar;
    for (const Money weight : weights) { // Rounding the running total, not each part, makes the parts add up.
        weightSoFar += weight;
        const Money due = amount.isZero() ? Money() : scaled(amount, {weightSoFar.fen(), whole->fen()});
        parts.push_back(due - givenSoFar);
        givenSoFar = due;
    }
    return parts;
}

} // namespace cpv
