#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>

#include <memory>

namespace cpv {

/// A ZIP archive on its way out: entries of any size, one after another, names in UTF-8. Written aside and put in place by
/// `finish`; an archive that is not finished leaves nothing. DiskFull {volume}, Storage {path}.
class ZipWriter
{
public:
    /// `now` is the time of all entries.
    ZipWriter(const QString &path, Instant now);
    ~ZipWriter();

    [[nodiscard]] Result<void> add(const QString &name, const QByteArray &bytes);
    /// The bytes of the file at `path`; Storage {path} where it can't be read.
    [[nodiscard]] Result<void> addFile(const QString &name, const QString &path);
    /// Closes with SHA256SUMS, which `sha256sum -c` reads.
    [[nodiscard]] Result<void> finish();

private:
    Result<void> addFrom(const QString &name, QIODevice &source);
    tl::unexpected<Error> notWritten() const;

    struct Archive;
    QSaveFile m_file;
    std::unique_ptr<Archive> m_archive;
    const Instant m_now;
    QByteArray m_sums;
};

/// One entry of an archive. NotFound {name}, Malformed {path} where it is no archive or damaged, TooLarge {name, bytes, most}.
[[nodiscard]] Result<QByteArray> readZipEntry(const QString &path, const QString &name, qint64 most);

} // namespace cpv
