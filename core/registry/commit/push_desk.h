#pragma once

#include "core/registry/accounts/session.h"
#include "core/registry/commit/received_command.h"

namespace cpv {

constexpr qsizetype MostCommandsInPush = 500;

/// Looks at a push before anything of it is queued: whose session, whose device, whose signature, which place, which
/// numbers. What passes is provably what the device sent.
/// Errors: OutOfRange, UnknownDevice, NotYours, RevokedDevice, BadSignature, Malformed, UnknownKind, WrongPlace,
/// SequenceGap.
[[nodiscard]] Result<std::vector<ReceivedCommand>> receive(const Push &push, const Session &session);

} // namespace cpv
