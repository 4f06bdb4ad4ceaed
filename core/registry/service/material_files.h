#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDir>

#include <chrono>

namespace cpv {

constexpr qint64 LargestMaterial = 64 * 1024 * 1024;

/// The bytes of papers, each once, in a file named by its SHA-256: DIR/ab/abcd….
class MaterialFiles {
public:
    explicit MaterialFiles(const QString &folder)
        : m_folder(folder)
    {
    }

    /// Durable when it returns: written apart, synced, then renamed, so that a name always has its whole content.
    /// Errors: Malformed (the name is no digest, or not that of the bytes), TooLarge {limit}, Storage, DiskFull.
    [[nodiscard]] Result<void> keep(const QString &sha256, QByteArrayView bytes);
    /// NotFound, Storage.
    [[nodiscard]] Result<QByteArray> read(const QString &sha256) const;
    bool has(const QString &sha256) const;

    // Papers on their way, by whoever sends them: what one sends, another can neither see nor spoil. For one thread at a time.
    /// How many bytes are here.
    qint64 partSize(const QString &sender, const QString &sha256) const;
    /// At its end; not yet durable, since the whole is checked against its digest. Storage, DiskFull.
    [[nodiscard]] Result<void> appendPart(const QString &sender, const QString &sha256, QByteArrayView bytes);
    /// All that came, which is no part any more. Storage.
    [[nodiscard]] Result<QByteArray> takePart(const QString &sender, const QString &sha256);
    /// Those to which nothing was added for so long.
    void sweepParts(std::chrono::hours untouched) const;

private:
    QString pathOf(const QString &sha256) const;
    QString partOf(const QString &sender, const QString &sha256) const;

    QDir m_folder;
};

} // namespace cpv
