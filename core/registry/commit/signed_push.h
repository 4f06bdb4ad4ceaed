#pragma once

#include "core/domain/command.h"
#include "core/evidence/signing.h"
#include "core/protocol/messages.h"

namespace cpv {

/// What a device of the registry's own sends: commands of one place and device, numbered one after the other, not empty.
[[nodiscard]] Push signedPush(const std::vector<Command> &commands, const KeyPair &key);

} // namespace cpv
