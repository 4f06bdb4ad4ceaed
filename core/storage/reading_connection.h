#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace cpv {

class Database;

/// A connection of its own to a replica's file that can't write, opened when first asked for. Use it and all queries over it
/// on the reader's executor only.
class ReadingConnection
{
public:
    explicit ReadingConnection(QString databasePath);
    ~ReadingConnection();

    /// Storage: it can't be opened; the next call tries again.
    [[nodiscard]] Result<Database *> open();

private:
    const QString m_path;
    std::unique_ptr<Database> m_database;
};

} // namespace cpv
