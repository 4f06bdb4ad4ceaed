#pragma once

#include "core/base/result.h"
#include "core/domain/command.h"

#include <QByteArray>

namespace cpv {

/// Of each kind's payload; a kind whose payload changes its meaning gets a higher number here and keeps reading the old.
constexpr qint32 PayloadVersion = 1;

/// The command's one true form: compact JSON with sorted members {account, baseVersion?, claimedAt, dependsOn?, device,
/// deviceSequence, id, kind, payload, payloadVersion, place}. These bytes are hashed, signed and kept.
QByteArray encode(const Command &command);

/// UnknownKind {kind, payloadVersion} for what only another version of the program knows; otherwise Malformed {path, why}.
/// Bytes that are not canonical (other order, white space, a member twice) are refused, so that no two readers can take
/// one signature for two commands.
[[nodiscard]] Result<Command> decodeCommand(QByteArrayView bytes);

} // namespace cpv
