#include "core/insight/concentration.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>

namespace cpv {

using boost::multiprecision::int128_t;

namespace {

double quotient(const int128_t &numerator, const int128_t &denominator)
{
    return numerator.convert_to<double>() / denominator.convert_to<double>();
}

} // namespace

Concentration concentrationOf(std::vector<Money> amounts)
{
    std::erase_if(amounts, [](Money amount) { return amount <= Money(); });
    Concentration found {.receivers = qint64(amounts.size())};
    if (amounts.empty())
        return found;
    std::ranges::sort(amounts);
    const qint64 n = found.receivers;
    const qint64 top = (n + 9) / 10;
    std::vector<int128_t> sums {0}; // Of the poorest k.
    int128_t weighted = 0;          // Σ (2i − n − 1) x_i, i from 1
    for (qint64 i = 1; i <= n; ++i) {
        const qint64 fen = amounts[size_t(i - 1)].fen();
        sums.push_back(sums.back() + fen);
        weighted += int128_t(2 * i - n - 1) * fen;
    }
    const int128_t sum = sums.back();
    found.sum = Money::fromFen(static_cast<qint64>(sum));
    found.gini = quotient(weighted, sum * n);
    found.topTenth = quotient(sum - sums[size_t(n - top)], sum);
    const qint64 points = std::min<qint64>(n, LorenzPoints);
    for (qint64 point = 0; point <= points; ++point) {
        const qint64 poorest = n * point / points;
        found.lorenz.push_back({double(poorest) / double(n), quotient(sums[size_t(poorest)], sum)});
    }
    return found;
}

double herfindahl(const std::vector<Money> &amounts)
{
    int128_t sum = 0;
    for (const Money amount : amounts)
        sum += amount.fen();
    if (sum <= 0)
        return 0;
    double index = 0;
    for (const Money amount : amounts) {
        const double share = quotient(amount.fen(), sum);
        index += share * share;
    }
    return index;
}

} // namespace cpv
