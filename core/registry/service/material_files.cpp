#include "core/registry/service/material_files.h"

#include "core/base/sha256_text.h"
#include "core/evidence/digest.h"

#include <QDateTime>
#include <QDirIterator>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

Error writeError(const QFileDevice &file)
{
    return { errno == ENOSPC ? Errc::DiskFull : Errc::Storage, {}, file.errorString() };
}

/// A rename is only safe once the folder that holds the name is on the disk too.
void syncFolder(const QString &folder)
{
    const int descriptor = ::open(folder.toLocal8Bit().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

QString MaterialFiles::pathOf(const QString &sha256) const
{
    return m_folder.filePath(sha256.left(2) + u'/' + sha256);
}

bool MaterialFiles::has(const QString &sha256) const
{
    return isSha256Text(sha256) && QFile::exists(pathOf(sha256));
}

Result<void> MaterialFiles::keep(const QString &sha256, QByteArrayView bytes)
{
    if (bytes.size() > LargestMaterial)
        return fail(Errc::TooLarge, { QString::number(LargestMaterial) });
    if (!isSha256Text(sha256) || sha256Hex(bytes) != sha256)
        return fail(Errc::Malformed, { u"sha256"_s });
    if (has(sha256))
        return {};
    const QString folder = m_folder.filePath(sha256.left(2));
    const bool isNewFolder = !QDir(folder).exists();
    if (!m_folder.mkpath(sha256.left(2)))
        return fail(Errc::Storage, {}, u"can't make "_s + folder);
    QSaveFile file(pathOf(sha256)); // Syncs the content before it renames.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size() || !file.commit())
        return fail(writeError(file));
    syncFolder(folder);
    if (isNewFolder)
        syncFolder(m_folder.path());
    return {};
}

Result<QByteArray> MaterialFiles::read(const QString &sha256) const
{
    if (!has(sha256))
        return fail(Errc::NotFound, { sha256 });
    QFile file(pathOf(sha256));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Storage, {}, file.errorString());
    return file.readAll();
}

QString MaterialFiles::partOf(const QString &sender, const QString &sha256) const
{
    return m_folder.filePath(u"parts/"_s + sender + u'/' + sha256);
}

qint64 MaterialFiles::partSize(const QString &sender, const QString &sha256) const
{
    return isSha256Text(sha256) ? QFileInfo(partOf(sender, sha256)).size() : 0;
}

Result<void> MaterialFiles::appendPart(const QString &sender, const QString &sha256, QByteArrayView bytes)
{
    if (!isSha256Text(sha256))
        return fail(Errc::Malformed, { u"sha256"_s });
    QFile file(partOf(sender, sha256));
    if (!m_folder.mkpath(u"parts/"_s + sender) || !file.open(QIODevice::WriteOnly | QIODevice::Append))
        return fail(Errc::Storage, {}, file.errorString());
    const qint64 before = file.size();
    if (file.write(bytes.data(), bytes.size()) == bytes.size() && file.flush())
        return {};
    const Error error = writeError(file);
    file.resize(before); // Half a part would be taken for the begin of the next.
    return fail(error);
}

Result<QByteArray> MaterialFiles::takePart(const QString &sender, const QString &sha256)
{
    QFile file(partOf(sender, sha256));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Storage, {}, file.errorString());
    QByteArray bytes = file.readAll();
    file.remove();
    return bytes;
}

void MaterialFiles::sweepParts(std::chrono::hours untouched) const
{
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addSecs(-std::chrono::seconds(untouched).count());
    for (QDirIterator parts(m_folder.filePath(u"parts"_s), QDir::Files, QDirIterator::Subdirectories); parts.hasNext();) {
        const QString path = parts.next();
        if (QFileInfo(path).lastModified() < oldest)
            QFile::remove(path);
    }
}

} // namespace cpv
