#pragma once

#include "core/insight/placement.h"

namespace cpv {

/// What the offers are ranked by; the price after subsidy decides between equals.
BOOST_DEFINE_ENUM_CLASS(PlacementOrder, Price, Load, Latency)

/// The best first; an offer whose latency nobody knows stands behind all others.
void sortOptions(std::vector<PlacementOption> &options, PlacementOrder order);

} // namespace cpv
