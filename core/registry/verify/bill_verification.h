#pragma once

#include "core/registry/verify/verification.h"

namespace cpv {

/// Every redemption that a provider confirmed with a file: its signature, its key among those that the provider announced, and
/// what it says against what is paid.
void verifySignedBills(StoreView &view, VerificationReport &report);

} // namespace cpv
