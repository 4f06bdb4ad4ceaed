#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace cpv {

class Database;

/// One step of a schema, once published never changed. Its SQL holds no BEGIN and no COMMIT.
struct Migration {
    qint32 number = 0; ///< From 1, without gaps; stands in PRAGMA user_version.
    QString name;
    QString sql;
};

/// The tables of all records, from resources/sql/records_0001.sql.
Migration recordsMigration();
/// The table of companies' sign-ups, which came later.
Migration registrationsMigration(qint32 number);

/// Brings the file to the last migration, each step in its own transaction together with its number. A file from a newer
/// program is left alone: Storage {"newer schema", number found, number known}.
[[nodiscard]] Result<void> migrate(Database &database, const std::vector<Migration> &migrations);

} // namespace cpv
