#pragma once

#include "core/base/money.h"

#include <vector>

namespace cpv {

/// The `poorer` part of all who got anything together got the part `money` of it; both from 0 to 1.
struct LorenzPoint {
    double poorer = 0;
    double money = 0;
    bool operator==(const LorenzPoint &) const = default;
};

/// How unevenly money lies. Nothing is not looked at: who got nothing is a matter of approval rates.
struct Concentration {
    qint64 receivers = 0;
    Money sum;
    double gini = 0;       ///< 0: all the same; towards 1: one has all.
    double topTenth = 0;   ///< The part of the tenth of receivers (rounded up) that got most.
    std::vector<LorenzPoint> lorenz; ///< From (0, 0) to (1, 1), at most LorenzPoints + 1.
};
constexpr int LorenzPoints = 100;
Concentration concentrationOf(std::vector<Money> amounts);

/// Herfindahl index: the sum of squared shares, 1/n to 1; 0 without money.
double herfindahl(const std::vector<Money> &amounts);

} // namespace cpv
