#include "core/report/tables/export.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace cpv {

Error writeError(const QString &path, bool full, const QString &detail)
{
    constexpr qint64 nothingLeft = 64 * 1024; // A full volume may still have room for a name.
    const QStorageInfo volume(QFileInfo(path).absolutePath());
    if (full || (volume.isValid() && volume.bytesAvailable() < nothingLeft))
        return {Errc::DiskFull, {volume.displayName()}, detail};
    return {Errc::Storage, {path}, detail};
}

} // namespace cpv
