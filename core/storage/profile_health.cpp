#include "core/storage/profile_health.h"

#include "core/sqlite/database.h"
#include "core/storage/list_sql.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

/// The answer of a query of two columns, a fixed word and a number.
QJsonObject numbersOf(Database &database, const QString &sql)
{
    QJsonObject numbers;
    auto select = database.statement(sql);
    while (select->executeStep())
        numbers.insert(columnValue<QString>(*select, 0), columnValue<qint64>(*select, 1));
    return numbers;
}

QStringList tablesOf(Database &database)
{
    QStringList names;
    auto select = database.statement(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"_s);
    while (select->executeStep())
        names.append(columnValue<QString>(*select, 0));
    return names;
}

} // namespace

Result<QJsonObject> profileHealth(const QString &databasePath)
{
    CPV_TRY(database, Database::open(databasePath, Database::Mode::Reader));
    return inSnapshot(*database, [&]() -> Result<QJsonObject> {
        QJsonObject rows;
        for (const QString &table : tablesOf(*database)) {
            auto count = database->statement(u"SELECT count(*) FROM \"%1\""_s.arg(table)); // A name of our own migrations.
            count->executeStep();
            rows.insert(table, columnValue<qint64>(*count, 0));
        }
        auto check = database->statement(u"PRAGMA quick_check(1)"_s);
        check->executeStep();
        return QJsonObject {{u"rows"_s, rows},
            {u"commands"_s, numbersOf(*database, u"SELECT state, count(*) FROM outbox GROUP BY state"_s)},
            {u"refusals"_s, numbersOf(*database, u"SELECT errorCode, count(*) FROM outbox WHERE state = 'Refused' GROUP BY errorCode"_s)},
            {u"bytes"_s, QFileInfo(databasePath).size()},
            {u"sound"_s, columnValue<QString>(*check, 0) == u"ok"}};
    });
}

} // namespace cpv
