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

/// Tables of records, from resources/sql/<name>.sql, as the step of that number in a store.
Migration recordsMigration(qint32 number, const QString &name);
/// What the office's own work added in one step: several files, each of one subject.
Migration officeRecordsMigration(qint32 number);
/// All of them, numbered from 1: a file that holds nothing but records.
std::vector<Migration> recordMigrations();

/// Brings the file to the last migration, each step in its own transaction together with its number. A file from a newer
/// program is left alone: Storage {"newer schema", number found, number known}; so is one whose steps weren't these, as an
/// unpublished build may have had: Storage {"other schema", number found}. PRAGMA application_id holds the steps' digest.
[[nodiscard]] Result<void> migrate(Database &database, const std::vector<Migration> &migrations);

} // namespace cpv
