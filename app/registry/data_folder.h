#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace cpv {

/// The folder of one registry. Who holds its lock is the only process that opens its store.
class DataFolder {
public:
    /// Makes the folder, for its owner alone. Busy {folder} when another process holds the lock; Storage.
    [[nodiscard]] static Result<DataFolder> lock(const QString &path);

    const QString &path() const { return m_path; }
    /// Where `serve` listens for subcommands on the same folder.
    static QString controlSocket(const QString &path);

private:
    DataFolder(QString path, std::unique_ptr<QLockFile> lock)
        : m_path(std::move(path))
        , m_lock(std::move(lock))
    {
    }

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace cpv
