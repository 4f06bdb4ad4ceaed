#include "core/insight/placement_order.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace cpv {

namespace {

qint32 leading(const PlacementOption &option, PlacementOrder order)
{
    switch (order) {
    case PlacementOrder::Price: return 0;
    case PlacementOrder::Load: return option.centre.load.value;
    case PlacementOrder::Latency: return option.latency.value_or(std::numeric_limits<qint32>::max());
    }
    Q_UNREACHABLE();
}

} // namespace

void sortOptions(std::vector<PlacementOption> &options, PlacementOrder order)
{
    std::ranges::stable_sort(options, {}, [order](const PlacementOption &option) {
        return std::tuple(leading(option, order), option.effectivePrice.fen(), -option.spare, option.centre.pue);
    });
}

} // namespace cpv
