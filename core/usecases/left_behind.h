#pragma once

#include "core/storage/replica_state.h"

namespace cpv {

/// What somebody left here before a sign-in, under `left`, moves to `own`, unless something is there: nobody's answers are laid over, and who
/// signs in next gets none of them. On the writer's thread.
[[nodiscard]] inline Result<void> takeOverValue(ReplicaState &state, const QString &left, const QString &own)
{
    CPV_TRY(kept, state.value(own));
    CPV_TRY(found, state.value(left));
    if (!kept.isEmpty() || found.isEmpty())
        return {};
    CPV_CHECK(state.setValue(own, found));
    return state.forget(left);
}

} // namespace cpv
