#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

namespace cpv {

/// How a profile's file is, in numbers alone: rows of each table, commands by state, its size and whether it is sound. Nothing
/// that anybody typed. On a connection of its own. Errors: Storage.
[[nodiscard]] Result<QJsonObject> profileHealth(const QString &databasePath);

} // namespace cpv
