#pragma once

#include "core/registry/store/stored_rows.h"

#include <memory>

namespace cpv {

/// A command on its way to the committer: decoded, its push's signature verified, its bytes kept as they came.
struct ReceivedCommand {
    Command command;
    QByteArray bytes;
    QByteArray digest; ///< SHA-256 of the bytes.
    std::shared_ptr<const PushEvidence> push;
    qint64 index = 0; ///< Its leaf in the push's tree.
    std::vector<QByteArray> path;

    DevicePlace origin() const { return { command.device, command.place }; }
};

} // namespace cpv
