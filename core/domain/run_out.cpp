#include "core/domain/run_out.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace cpv {

namespace {

/// Nothing where these months would never use it up.
std::optional<qint64> tenthsAt(Money left, std::span<const Money> months)
{
    const Money sum = std::accumulate(months.begin(), months.end(), Money());
    if (sum <= Money())
        return std::nullopt;
    return scaled(std::max(left, Money()), {qint64(months.size()) * 10, sum.fen()}).fen();
}

} // namespace

std::optional<RunOut> runOut(Money left, const std::vector<Money> &committed)
{
    const std::size_t count = std::min(committed.size(), std::size_t(PaceMonths));
    const std::span<const Money> months(committed.end() - std::ptrdiff_t(count), count);
    const auto likely = tenthsAt(left, months);
    if (!likely)
        return std::nullopt;
    RunOut found {.likely = *likely};
    if (count <= std::size_t(PaceSpan))
        return found;
    bool ends = true;
    for (std::size_t first = 0; first + PaceSpan <= count; ++first) {
        const auto tenths = tenthsAt(left, months.subspan(first, PaceSpan));
        ends = ends && tenths;
        found.soonest = std::min(found.soonest.value_or(*likely), tenths.value_or(*likely));
        found.latest = std::max(found.latest.value_or(*likely), tenths.value_or(*likely));
    }
    if (!ends)
        found.latest.reset();
    return found;
}

} // namespace cpv
