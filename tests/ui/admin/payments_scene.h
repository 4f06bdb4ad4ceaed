#pragma once

#include "tests/ui/admin/office.h"

namespace cpv {

struct Payments {
    SettlementId made, released, answered;
};
/// Batches at every step, redemptions that wait for one, a voucher past its last day and a year that has ended, in a city that has
/// money. Whoever is signed in has made none of the batches. The ledger comes down whole.
[[nodiscard]] Payments fillPayments(Office &office);

/// All transfers of the city, to this device.
void tellLedger(Office &office);

} // namespace cpv
