#include "core/insight/cash_flow.h"

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>

namespace cpv {

namespace {

using Coefficients = std::vector<double>;

/// c₀ + c₁x + c₂x² … by Horner's rule, and how much of it may be rounding.
struct Value {
    double value = 0;
    double doubt = 0;

    int sign() const { return std::abs(value) <= doubt ? 0 : value > 0 ? 1 : -1; }
};

Value valueAt(const Coefficients &coefficients, double x)
{
    double value = 0;
    double size = 0;
    for (auto c = coefficients.rbegin(); c != coefficients.rend(); ++c) {
        value = value * x + *c;
        size = size * x + std::abs(*c);
    }
    return {value, 2 * double(coefficients.size()) * std::numeric_limits<double>::epsilon() * size};
}

int signChanges(const Coefficients &coefficients)
{
    int changes = 0;
    double last = 0;
    for (const double c : coefficients) {
        if (c == 0)
            continue;
        changes += last * c < 0;
        last = c;
    }
    return changes;
}

/// Divided by its largest coefficient, since hundreds of derivatives would leave the range of double.
Coefficients derivative(const Coefficients &coefficients)
{
    Coefficients result;
    double largest = 0;
    for (std::size_t k = 1; k < coefficients.size(); ++k) {
        result.push_back(coefficients[k] * double(k));
        largest = std::max(largest, std::abs(result.back()));
    }
    if (largest > 0)
        for (double &c : result)
            c /= largest;
    return result;
}

double rootBetween(const Coefficients &coefficients, double from, double to)
{
    std::uintmax_t steps = 200;
    const auto value = [&](double x) { return valueAt(coefficients, x).value; };
    const auto bracket = boost::math::tools::toms748_solve(value, from, to, boost::math::tools::eps_tolerance<double>(), steps);
    return (bracket.first + bracket.second) / 2;
}

/// Without the lowest powers that have no coefficient: they stand for roots at zero, which nobody asks for.
Coefficients withoutRootAtZero(const Coefficients &coefficients)
{
    return {std::ranges::find_if(coefficients, [](double c) { return c != 0; }), coefficients.end()};
}

/// All roots in (0, 1], ascending, of a polynomial that is not zero at 0. Between two neighbouring roots of the derivative a polynomial only rises or only falls, so
/// it has at most one root there; and by Descartes' rule there are no more of them than changes of sign, which ends most
/// questions at once.
std::vector<double> rootsUpToOne(const Coefficients &coefficients)
{
    const int most = signChanges(coefficients);
    if (most == 0)
        return {};
    std::vector<double> marks {0};
    if (most > 1)
        std::ranges::copy(rootsUpToOne(withoutRootAtZero(derivative(coefficients))), std::back_inserter(marks));
    marks.push_back(1);
    std::vector<double> roots;
    int before = 0;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const int sign = valueAt(coefficients, marks[i]).sign();
        if (sign == 0 && (roots.empty() || roots.back() != marks[i]))
            roots.push_back(marks[i]);
        else if (sign * before < 0)
            roots.push_back(rootBetween(coefficients, marks[i - 1], marks[i]));
        before = sign;
    }
    return roots;
}

} // namespace

double npv(std::span<const double> flows, double rate)
{
    const double factor = 1 / (1 + rate);
    double value = 0;
    for (auto flow = flows.rbegin(); flow != flows.rend(); ++flow)
        value = value * factor + *flow;
    return value;
}

std::vector<double> irr(std::span<const double> flows)
{
    Coefficients forward = withoutRootAtZero({flows.begin(), flows.end()});
    while (!forward.empty() && forward.back() == 0)
        forward.pop_back();
    if (forward.size() < 2)
        return {};
    // In x = 1/(1 + rate) the value is a polynomial; rates from 0 on are its roots up to 1. Those below 0 are the roots of the
    // flows read backwards, in 1 + rate: both stay in [0, 1], where high powers are harmless.
    std::vector<double> rates;
    const Coefficients backward(forward.rbegin(), forward.rend());
    for (const double growth : rootsUpToOne(backward))
        if (growth < 1)
            rates.push_back(growth - 1);
    for (const double factor : rootsUpToOne(forward))
        rates.push_back((1 - factor) / factor);
    std::ranges::sort(rates);
    return rates;
}

std::optional<double> payback(std::span<const double> flows) { return discountedPayback(flows, 0); }

std::optional<double> discountedPayback(std::span<const double> flows, double rate)
{
    double cumulated = 0;
    double factor = 1;
    bool owed = false;
    for (std::size_t period = 0; period < flows.size(); ++period) {
        const double flow = flows[period] * factor;
        if (owed && cumulated + flow >= 0)
            return double(period) - 1 - cumulated / flow;
        cumulated += flow;
        owed = owed || cumulated < 0;
        factor /= 1 + rate;
    }
    return owed ? std::nullopt : std::optional(0.0);
}

} // namespace cpv
