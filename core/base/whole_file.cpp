#include "core/base/whole_file.h"

#include <QFileInfo>
#include <QSaveFile>
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

Error writeError(const QFileDevice &file)
{
    return writeError(file.fileName(), file.error() == QFileDevice::ResourceError, file.errorString());
}

Result<void> writeWholeFile(const QString &path, QByteArrayView bytes, std::optional<QFileDevice::Permissions> permissions)
{
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly) && (!permissions || file.setPermissions(*permissions));
    if (opened && file.write(bytes.data(), bytes.size()) == bytes.size() && file.commit())
        return {};
    return fail(writeError(file));
}

} // namespace cpv
