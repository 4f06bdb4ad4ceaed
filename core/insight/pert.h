#pragma once

#include <QtGlobal>

#include <vector>

/// Draws that are the same on every machine and with every compiler: whole-number arithmetic, and of floating point only
/// + − × ÷ √, which IEEE 754 defines to the last bit (no std::distribution, no pow).
namespace cpv {

/// The `index`-th number, from 0 on, of SplitMix64 (Steele, Lea and Flood, 2014) begun with `seed`. Any number can be had
/// without those before it, so draws don't depend on their order or on threads.
quint64 randomBits(quint64 seed, quint64 index);
/// In [0, 1), 53 bits.
double randomUnit(quint64 seed, quint64 index);

/// A PERT distribution: a beta distribution over [low, high] with its peak at `likely` and the mean
/// (low + 4 likely + high) / 6. The peak's place within the range is rounded to 1/1024 of it.
class Pert
{
public:
    /// low ≤ likely ≤ high.
    struct Range {
        double low = 0;
        double likely = 0;
        double high = 0;
    };
    explicit Pert(const Range &range);

    /// The value below which the share `unit` (in [0, 1]) of all values lies: straight between 1024 quantiles.
    double quantile(double unit) const;

private:
    std::vector<double> m_quantiles;
};

} // namespace cpv
