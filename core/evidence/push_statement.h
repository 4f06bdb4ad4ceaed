#pragma once

#include "core/base/place_code.h"
#include "core/domain/ids.h"

#include <QByteArray>

#include <vector>

namespace cpv {

/// What a device signs when it pushes: that these commands, in this order, are its numbers `firstSequence` and following in
/// this place. One signature for all; each command stays provable through its Merkle path.
struct PushStatement {
    PlaceCode place;
    DeviceId device;
    qint64 firstSequence = 0;
    qint64 count = 0;
    QByteArray root; ///< 32 raw bytes.

    /// `commands` are the commands' exact bytes; each is one leaf.
    static PushStatement over(const PlaceCode &place, DeviceId device, qint64 firstSequence, const std::vector<QByteArray> &commands);
};

/// {"count", "device", "firstSequence", "place", "purpose": "cpv-push-v1", "root": base64} as compact JSON. The purpose
/// keeps a signature from being taken for one of another kind.
QByteArray canonicalBytes(const PushStatement &statement);

} // namespace cpv
