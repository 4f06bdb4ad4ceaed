#pragma once

#include "core/base/money.h"

#include <optional>
#include <vector>

/// When a budget will be used up, if it goes on being committed as it was.
namespace cpv {

constexpr int PaceMonths = 6; ///< The pace is that of the last so many months: last year's would hide that it grew.
constexpr int PaceSpan = 3;   ///< The fastest and the slowest so many months in a row bound the range.

/// In tenths of a month from now.
struct RunOut {
    qint64 likely = 0;
    std::optional<qint64> soonest = {}; ///< Set with `latest`: there are more than PaceSpan months to tell them from.
    std::optional<qint64> latest = {};  ///< Unset beside `soonest`: in the slowest months nothing was committed.
    bool operator==(const RunOut &) const = default;
};

/// `committed`: each whole month's commitments less what was given back, oldest first; the month that runs is not among them.
/// Nothing where no pace can be told: no whole month yet, or in sum nothing was committed.
std::optional<RunOut> runOut(Money left, const std::vector<Money> &committed);

} // namespace cpv
