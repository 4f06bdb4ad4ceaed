#pragma once

#include "core/registry/demo/demo_plan.h"

namespace cpv {

/// On the last evening: what was approved and not paid yet stands in a batch of its programme, half of it where there is enough for
/// two. Another person of the finance office releases it, so the demonstration leaves that to people.
[[nodiscard]] Result<std::vector<DemoAct>> madePayments(Store &store, const DemoPlan &plan, const DemoRoles &roles, IdSource &ids);

} // namespace cpv
