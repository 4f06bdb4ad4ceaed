#include "core/storage/replica_schema.h"

#include "core/base/invariant.h"
#include "core/sqlite/record_table.h"

#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

static void initStorageResources() // Q_INIT_RESOURCE can't stand in a namespace.
{
    Q_INIT_RESOURCE(storage);
}

namespace cpv {

namespace {

Migration replicaMigration(qint32 number, const QString &name)
{
    initStorageResources();
    QFile file(u":/sql/replica_%1.sql"_s.arg(number, 4, 10, QChar(u'0')));
    CPV_INVARIANT(file.open(QIODevice::ReadOnly), "the migration is linked in");
    return {number, name, QString::fromUtf8(file.readAll())};
}

} // namespace

std::vector<Migration> replicaMigrations()
{
    return {recordsMigration(1, u"records_0001"_s), replicaMigration(2, u"replica"_s), replicaMigration(3, u"search"_s),
        replicaMigration(4, u"returns"_s), recordsMigration(5, u"records_placement"_s), recordsMigration(6, u"records_learning"_s),
        recordsMigration(7, u"records_registration"_s), replicaMigration(8, u"forms"_s), replicaMigration(9, u"bills"_s),
        recordsMigration(10, u"records_outcome"_s), recordsMigration(11, u"records_bill_keys"_s), recordsMigration(12, u"records_step_due"_s), replicaMigration(13, u"due"_s),
        recordsMigration(14, u"records_facts"_s), replicaMigration(15, u"bill_parts"_s), recordsMigration(16, u"records_refund"_s), officeRecordsMigration(17), replicaMigration(18, u"ledger"_s)};
}

namespace {

/// The overlay's tables, and the views over them, a statement each.
QStringList overlaySql()
{
    QStringList statements = recordTablesSql(u"pending_");
    forEachRecordKind([&]<typename T>(std::type_identity<T>) {
        statements << u"CREATE VIEW shown_%1 AS SELECT %2 FROM pending_%1 UNION ALL "
                      u"SELECT %2 FROM %1 WHERE id NOT IN (SELECT id FROM pending_%1)"_s.arg(
                          RecordTable<T>::name(), RecordTable<T>::columnList());
    });
    return statements;
}

/// SQLite keeps the words by which a table was made.
bool isMadeBy(Database &database, const QStringList &statements)
{
    QSet<QString> kept;
    auto select = database.statement(u"SELECT sql FROM sqlite_schema WHERE type IN ('table', 'view')"_s);
    while (select->executeStep())
        kept.insert(columnValue<QString>(*select, 0));
    return std::ranges::all_of(statements, [&](const QString &statement) { return kept.contains(statement); });
}

} // namespace

void ensureOverlayTables(Database &database)
{
    const QStringList statements = overlaySql();
    if (isMadeBy(database, statements))
        return;
    forEachRecordKind([&]<typename T>(std::type_identity<T>) {
        database.exec(u"DROP VIEW IF EXISTS shown_%1"_s.arg(RecordTable<T>::name()));
        database.exec(u"DROP TABLE IF EXISTS pending_%1"_s.arg(RecordTable<T>::name()));
    });
    for (const QString &statement : statements)
        database.exec(statement);
}

} // namespace cpv
