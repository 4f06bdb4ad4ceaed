#pragma once

#include "core/domain/roi_inputs.h"

#include <vector>

/// What may come of a project: thousands of draws over the drivers' PERT ranges, each driver for itself.
///
/// Draw d takes of driver i (its place in the enumeration) the quantile at randomUnit(seed, 14 d + i): the same seed and inputs
/// give the same draws on every machine, and a moved slider moves every draw a little instead of throwing new dice.
namespace cpv {

/// Below these amounts lie a tenth, a half and nine tenths of all draws (nearest rank).
struct RoiPercentiles {
    Money p10;
    Money p50;
    Money p90;
    bool operator==(const RoiPercentiles &) const = default;
};

/// Shares of the draws that have paid back (simple payback, see cash_flow.h) within so many months.
struct PaybackOdds {
    double within12 = 0;
    double within24 = 0;
    double within36 = 0;
    bool operator==(const PaybackOdds &) const = default;
};

struct RoiChances {
    RoiPercentiles npvWith;
    RoiPercentiles npvWithout;
    PaybackOdds oddsWith;
    PaybackOdds oddsWithout;
    double npvPositive = 0; ///< Share of draws whose NPV with the voucher is not negative.
    /// Of the cumulated flow with the voucher, month 0 to the horizon.
    std::vector<RoiPercentiles> band;
    bool operator==(const RoiChances &) const = default;
};

constexpr int RoiDrawCount = 10'000;

/// `checkRoi` holds; `draws` is positive.
RoiChances drawReturns(const RoiInputs &inputs, quint64 seed, int draws = RoiDrawCount);

} // namespace cpv
