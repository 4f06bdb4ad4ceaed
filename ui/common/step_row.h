#pragma once

#include "core/domain/application.h"
#include "ui/widgets/facts.h"

namespace cpv {

/// One step of a subsidy's calculation, as every page shows it: what was reckoned, by which rule, and what came of it.
ExplainRow rowOf(const SubsidyStep &step);

} // namespace cpv
