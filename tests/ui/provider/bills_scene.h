#pragma once

#include "tests/ui/admin/office.h"

namespace cpv {

struct Bills {
    RedemptionId held, confirmed, approved, paid;
};
/// A city with bills at every step, named as in a real one, and this account signed in, for pictures of the pages of those
/// who confirm, approve and pay.
[[nodiscard]] Bills fillBills(Office &office, AccountId account);

} // namespace cpv
