#pragma once

#include "tests/ui/admin/office.h"

namespace cpv {

/// A year of cases in every place, as roll-ups and budgets alone: dashboards read nothing else. Seeded.
void fillDashboards(City &city);

} // namespace cpv
