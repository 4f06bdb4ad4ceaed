#pragma once

#include "core/base/result.h"
#include "core/domain/application.h"

#include <QString>

namespace cpv {

class Database;

struct WaitingUpload {
    PlaceCode place;
    QString sha256;
    qint64 size = 0;
    QString path; ///< The file with the bytes.
};

/// Papers by digest: PROFILE/materials/<sha256>, each stored once, and whether each place's registry has it. Used on the
/// writer's executor only. Errors: Missing {file, "bytes"} (empty), TooLarge {file, bytes, limit in bytes}, UnknownKind {file,
/// allowed kinds}, NotFound {file}, Storage, DiskFull.
class MaterialStore
{
public:
    static constexpr qint64 MaxBytes = qint64(64) * 1024 * 1024;

    /// `folder` is made if need be.
    MaterialStore(Database &database, QString folder);

    /// Copies the file (temporary file, fsync, rename). The type is judged by content: PDF, PNG, JPEG, XML, and ZIP
    /// packages (OFD, DOCX, XLSX). Such a paper added again costs nothing. `kind` of the answer is empty: the form's matter.
    [[nodiscard]] Result<MaterialRef> add(const QString &path);
    /// Bytes that came from the registry; Malformed {sha256} when they are not what their digest says.
    [[nodiscard]] Result<void> put(const QString &sha256, const QByteArray &bytes);
    std::optional<QString> pathOf(const QString &sha256) const;

    /// The registry of the place needs these; those it has already, or this device lacks, are not delivered.
    [[nodiscard]] Result<void> need(const PlaceCode &place, const std::vector<MaterialRef> &materials);
    [[nodiscard]] Result<std::vector<WaitingUpload>> waitingUploads(int limit) const;
    [[nodiscard]] Result<void> uploaded(const PlaceCode &place, const QString &sha256);
    /// The registry says it lacks them after all (MaterialsMissing).
    [[nodiscard]] Result<void> missing(const PlaceCode &place, const QString &sha256);

private:
    Result<void> write(const QString &sha256, const QByteArray &bytes);
    Result<void> setUploaded(const PlaceCode &place, const QString &sha256, bool isUploaded);

    Database &m_database;
    QString m_folder;
};

} // namespace cpv
