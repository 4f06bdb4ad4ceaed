#pragma once

#include "core/base/result.h"

#include <QFileDevice>

#include <optional>

/// Files that are the old one or the whole new one, whenever the program or the machine ends.
namespace cpv {

/// Why nothing was written at `path`: DiskFull {volume} where the system said so or no room is left, else Storage {path}.
[[nodiscard]] Error writeError(const QString &path, bool full, const QString &detail);
/// The same, as the file tells it.
[[nodiscard]] Error writeError(const QFileDevice &file);

/// Written aside, synced, renamed. With permissions it has them before it holds anything. DiskFull {volume}, Storage {path}.
[[nodiscard]] Result<void> writeWholeFile(const QString &path, QByteArrayView bytes, std::optional<QFileDevice::Permissions> permissions = {});

} // namespace cpv
