#pragma once

namespace cpv {

/// Round numbers around [lowest, highest], zero among them: the axis of a chart, on the screen and on paper.
struct SignedScale {
    double from;
    double to;
    int ticks;
};
SignedScale signedScale(double lowest, double highest);

} // namespace cpv
