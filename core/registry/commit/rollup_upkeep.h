#pragma once

#include "core/domain/rollup_sum.h"
#include "core/registry/store/store.h"

namespace cpv {

/// The roll-ups with `changes` added, as the transaction is to publish them; each once, however many commands changed it.
std::vector<AnyRecord> changedRollups(StoreTransaction &transaction, const RollupSum &changes);

/// All of them, added up anew from the store's records and transfers.
RollupSum addedUp(StoreView &view);

/// For a store whose records are older than roll-ups: makes them once. Does nothing where they are there.
Result<void> ensureRollups(Store &store);

} // namespace cpv
