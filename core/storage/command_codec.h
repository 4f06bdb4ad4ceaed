#pragma once

#include "core/base/result.h"
#include "core/domain/command.h"

#include <QByteArray>

#include <functional>

namespace cpv {

/// How a command becomes the bytes that are signed and kept verbatim. Storage knows no wire format: core/protocol's
/// `encode` and `decodeCommand` are handed in by whoever opens the replica.
struct CommandCodec {
    std::function<QByteArray(const Command &)> encode;
    std::function<Result<Command>(QByteArrayView)> decode;
};

} // namespace cpv
