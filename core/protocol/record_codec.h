#pragma once

#include "core/base/result.h"
#include "core/domain/record.h"

#include <QJsonObject>

namespace cpv {

/// The record's members; the kind stands beside it (FeedRow).
QJsonObject encodeRecord(const AnyRecord &record);

/// Malformed {path, why}; the path begins with the kind's name.
[[nodiscard]] Result<AnyRecord> decodeRecord(RecordKind kind, const QJsonObject &object);

} // namespace cpv
