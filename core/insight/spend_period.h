#pragma once

#include "core/base/describe.h"
#include "core/insight/spend.h"

namespace cpv {

BOOST_DEFINE_ENUM_CLASS(SpendPeriod, Month, Quarter, Year)

/// The months of each quarter or year of the calendar together, by the first day of the period; nothing lost. The first and the
/// last may hold fewer months than the others.
std::vector<SpendMonth> spendBy(SpendPeriod period, const std::vector<SpendMonth> &months);

} // namespace cpv
