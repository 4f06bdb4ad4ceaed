#pragma once

#include "core/usecases/list_values.h"

#include <span>

namespace cpv {

/// What an office has to do, by the step that is next.
BOOST_DEFINE_ENUM_CLASS(QueueFilter, Accept, Review, Confirm, Publish, Notice, Issue, Returned, All)

/// The filter's part of a query: stages, and whether only cases without a voucher count.
ApplicationQuery queryFor(QueueFilter filter);
qint64 countFor(QueueFilter filter, std::span<const StageCount> counts);

} // namespace cpv
