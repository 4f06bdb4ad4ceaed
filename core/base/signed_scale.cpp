#include "core/base/signed_scale.h"

#include <algorithm>
#include <cmath>

namespace cpv {

SignedScale signedScale(double lowest, double highest)
{
    const double span = std::max(highest, 0.0) - std::min(lowest, 0.0);
    if (!(span > 0))
        return {0, 4, 5};
    const double rough = span / 4;
    const double magnitude = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * magnitude;
    for (const double factor : {5.0, 2.5, 2.0, 1.0})
        if (factor * magnitude >= rough * (1 - 1e-9))
            step = factor * magnitude;
    const double from = std::floor(std::min(lowest, 0.0) / step) * step;
    const double to = std::max(std::ceil(std::max(highest, 0.0) / step) * step, from + step);
    return {from, to, int(std::lround((to - from) / step)) + 1};
}

} // namespace cpv
