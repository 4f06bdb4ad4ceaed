#pragma once

#include "tests/ui/admin/office.h"

namespace cpv {

/// A city office with cases at every step and the money of its programmes, its clerk signed in, one step refused and one
/// waiting to be delivered, for pictures of its pages. The case to open on the review page.
[[nodiscard]] ApplicationId fillOffice(Office &office);

} // namespace cpv
