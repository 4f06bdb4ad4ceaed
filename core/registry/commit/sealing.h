#pragma once

#include "core/evidence/signing.h"
#include "core/registry/commit/commit_group.h"

namespace cpv {

/// Decides as `inner` does; a voucher that is issued leaves with the registry's seal on it. The decider itself knows no key, so
/// what a device forecasts has none.
Decider sealing(Decider inner, const KeyPair &registry);

/// The registry's own key, a 32-byte seed in a file that only its account may read; made at the first start. Storage {path}
/// where it can't be read or written, Malformed {path} where it is no key.
[[nodiscard]] Result<KeyPair> registryKey(const QString &path);

} // namespace cpv
