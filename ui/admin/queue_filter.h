#pragma once

#include "core/domain/parties.h"
#include "core/usecases/list_values.h"

#include <span>

namespace cpv {

/// What an office has to do, by the step that is next.
BOOST_DEFINE_ENUM_CLASS(QueueFilter, Accept, Review, Confirm, Publish, Notice, Award, Issue, Returned, All)

/// Whether that step is one of this person's.
bool isStepOf(const Account &account, QueueFilter filter);
/// Who has no step in any case, as an auditor, only reads them.
bool onlyReads(const Account &account);

/// The filter's part of a query: stages, and whether only cases without a voucher count.
ApplicationQuery queryFor(QueueFilter filter);
/// What tells cases on notice apart: those it runs for, and those that wait for the award after it. None for other filters.
std::vector<ColumnCondition> conditionsFor(QueueFilter filter, QDate today);
/// Cases on which the office said yes or no: what a report or a sample looks at again.
ColumnCondition decidedCondition();
/// By stages alone, without the conditions.
qint64 countFor(QueueFilter filter, std::span<const StageCount> counts);

} // namespace cpv
