#pragma once

#include "tests/ui/admin/office.h"

namespace cpv {

/// After fillOffice: its proposed cases are scored and ask for more than their payers have, two of the same score stand where the
/// money ends, and two of those on notice are objected to.
void fillAwards(Office &office);

} // namespace cpv
