#include "core/insight/fisher.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>

namespace cpv {

namespace {

/// std::lgamma writes a global sign.
double logFactorial(qint64 n) { return boost::math::lgamma(double(n) + 1); }
double logChoose(qint64 n, qint64 k) { return logFactorial(n) - logFactorial(k) - logFactorial(n - k); }

struct Support {
    qint64 from, to;
};
Support supportOf(const Drawing &d) { return {std::max<qint64>(0, d.drawn + d.marked - d.all), std::min(d.drawn, d.marked)}; }

double logChance(const Drawing &d, qint64 k)
{
    return logChoose(d.marked, k) + logChoose(d.all - d.marked, d.drawn - k) - logChoose(d.all, d.drawn);
}

/// P(k + 1) / P(k)
double stepUp(const Drawing &d, qint64 k)
{
    return double(d.marked - k) * double(d.drawn - k) / (double(k + 1) * double(d.all - d.marked - d.drawn + k + 1));
}

/// Adds what comes after `from` in one direction, until it no longer counts beside the sum.
template <typename Step> void addTail(double &sum, double term, qint64 from, qint64 end, qint64 by, double most, Step step)
{
    for (qint64 k = from; k != end; k += by) {
        term *= step(k);
        if (term <= most)
            sum += term;
        if (term < sum * 1e-18 && term <= most)
            return; // The probabilities fall from the mode on, and these stand beyond it.
    }
}

} // namespace

double fisherTwoSided(const FourFold &table)
{
    const Drawing d {table.yes + table.no + table.otherYes + table.otherNo, table.yes + table.otherYes, table.yes + table.no};
    const Support support = supportOf(d);
    if (support.from == support.to)
        return 1;
    // Relative to the table's own probability, so that nothing underflows; equal ones may differ in the last bits.
    constexpr double AlsoEqual = 1 + 1e-7;
    double sum = 1;
    addTail(sum, 1, table.yes, support.to, 1, AlsoEqual, [&](qint64 k) { return stepUp(d, k); });
    addTail(sum, 1, table.yes, support.from, -1, AlsoEqual, [&](qint64 k) { return 1 / stepUp(d, k - 1); });
    return std::min(1.0, sum * std::exp(logChance(d, table.yes)));
}

std::vector<double> chancesOf(const Drawing &d)
{
    std::vector<double> chances(size_t(d.drawn) + 1, 0.0);
    const Support support = supportOf(d);
    for (qint64 k = support.from; k <= support.to; ++k)
        chances[size_t(k)] = std::exp(logChance(d, k));
    return chances;
}

double normalQuantile(double chance) { return boost::math::quantile(boost::math::normal(), chance); }

} // namespace cpv
