#pragma once

#include "core/registry/commit/commit_group.h"

namespace cpv {

/// Decides as `inner` does, once the signature of a signed bill is verified. The decider itself knows no cryptography: a device
/// verifies before it asks, the registry here, whoever asks.
Decider provingBills(Decider inner);

} // namespace cpv
