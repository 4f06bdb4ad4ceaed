#include "core/insight/pert.h"

#include <algorithm>
#include <cmath>

namespace cpv {

namespace {

constexpr int Parts = 1024; ///< Of the range, of the probability and of the exponent.

/// base^(numerator / 1024), by the binary digits of the exponent: the half of it is a square root, the quarter its root …
double power(double base, int numerator)
{
    if (numerator == Parts)
        return base;
    double root = base;
    double product = 1;
    for (int digit = Parts / 2; digit > 0; digit /= 2) {
        root = std::sqrt(root);
        if (numerator & digit)
            product *= root;
    }
    return product;
}

/// Beta's density for a peak at `peak` / 1024, without its constant factor: x^(α−1) (1−x)^(β−1), α − 1 = 4 peak, β − 1 = 4 − 4 peak.
double density(double x, int peak)
{
    const double quarter = power(x, peak) * power(1 - x, Parts - peak);
    const double half = quarter * quarter;
    return half * half;
}

/// The distribution's share below each of the 1025 marks, not normed: Simpson's rule within each part.
std::vector<double> shares(int peak)
{
    std::vector<double> below {0};
    double from = density(0, peak);
    for (int part = 0; part < Parts; ++part) {
        const double middle = density((part + 0.5) / Parts, peak);
        const double to = density(double(part + 1) / Parts, peak);
        below.push_back(below.back() + from + 4 * middle + to);
        from = to;
    }
    return below;
}

} // namespace

quint64 randomBits(quint64 seed, quint64 index)
{
    quint64 z = seed + (index + 1) * 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

double randomUnit(quint64 seed, quint64 index) { return double(randomBits(seed, index) >> 11) * 0x1p-53; }

Pert::Pert(const Range &range)
{
    const double width = range.high - range.low;
    if (!(width > 0)) {
        m_quantiles.assign(Parts + 1, range.likely);
        return;
    }
    const std::vector<double> below = shares(int(std::floor((range.likely - range.low) / width * Parts + 0.5)));
    std::size_t part = 0;
    for (int i = 0; i <= Parts; ++i) {
        const double wanted = below.back() * i / Parts;
        while (part + 1 < std::size_t(Parts) && below[part + 1] < wanted)
            ++part;
        const double within = below[part + 1] - below[part];
        const double place = double(part) + (within > 0 ? std::min(1.0, (wanted - below[part]) / within) : 0);
        m_quantiles.push_back(range.low + width * (place / Parts));
    }
}

double Pert::quantile(double unit) const
{
    const double place = unit * Parts;
    const int part = std::min(int(place), Parts - 1);
    const double from = m_quantiles[std::size_t(part)];
    return from + (m_quantiles[std::size_t(part) + 1] - from) * (place - part);
}

} // namespace cpv
