#pragma once

#include "core/registry/verify/verification.h"

namespace cpv {

/// Every roll-up is what the records and transfers add up to, and none is missing.
void verifyRollups(StoreView &view, VerificationReport &report);

} // namespace cpv
