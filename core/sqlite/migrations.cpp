#include "core/sqlite/migrations.h"

#include "core/base/invariant.h"
#include "core/sqlite/database.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

#include <span>

// Outside of the namespace, as Qt asks for resources of a static library.
static void loadSqlResources()
{
    Q_INIT_RESOURCE(sql);
}

namespace cpv {

namespace {

qint32 versionOf(Database &database)
{
    return database.handle().execAndGet("PRAGMA user_version").getInt();
}

/// Of the first so many steps, for a pragma of 32 bits.
qint32 digestOf(const std::vector<Migration> &migrations, qint32 count)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Migration &migration : std::span(migrations).first(size_t(count)))
        hash.addData(migration.sql.toUtf8());
    return qFromBigEndian<qint32>(hash.result().constData());
}

Result<void> applyOne(Database &database, const Migration &migration, qint32 digest)
{
    return inTransaction(database, [&]() -> Result<void> {
        database.exec(migration.sql);
        database.exec(QStringLiteral("PRAGMA user_version = %1").arg(migration.number));
        database.exec(QStringLiteral("PRAGMA application_id = %1").arg(digest));
        return {};
    }).map_error([&](Error error) {
        error.detail.prepend(QStringLiteral("migration %1 %2: ").arg(migration.number).arg(migration.name));
        return error;
    });
}

} // namespace

Migration recordsMigration(qint32 number, const QString &name)
{
    loadSqlResources();
    QFile file(QStringLiteral(":/sql/") + name + QStringLiteral(".sql"));
    const bool opened = file.open(QIODevice::ReadOnly);
    CPV_INVARIANT(opened, "the schema is compiled in");
    return {number, name, QString::fromUtf8(file.readAll())};
}

Migration officeRecordsMigration(qint32 number)
{
    Migration step {number, QStringLiteral("records_office"), {}};
    for (const QString &name : {
             QStringLiteral("records_risk"),
             QStringLiteral("records_rollup"),
             QStringLiteral("records_settlement"),
             QStringLiteral("records_award_rounds"),
             QStringLiteral("records_review"),
             QStringLiteral("records_handling"),
             QStringLiteral("records_proposals"),
             QStringLiteral("records_listing"),
             QStringLiteral("records_catalogue"),
         })
        step.sql += recordsMigration(number, name).sql;
    return step;
}

std::vector<Migration> recordMigrations()
{
    std::vector<Migration> migrations;
    for (const QString &name : {QStringLiteral("records_0001"), QStringLiteral("records_placement"), QStringLiteral("records_learning"), QStringLiteral("records_registration"),
             QStringLiteral("records_outcome"), QStringLiteral("records_bill_keys"), QStringLiteral("records_step_due"), QStringLiteral("records_facts"),
             QStringLiteral("records_refund")})
        migrations.push_back(recordsMigration(qint32(migrations.size()) + 1, name));
    migrations.push_back(officeRecordsMigration(qint32(migrations.size()) + 1));
    return migrations;
}

Result<void> migrate(Database &database, const std::vector<Migration> &migrations)
{
    for (size_t i = 0; i < migrations.size(); ++i)
        CPV_INVARIANT(migrations[i].number == qint32(i) + 1, "migrations are numbered from 1 without gaps");
    const Result<qint32> found = guarded([&] { return versionOf(database); });
    if (!found)
        return fail(found.error());
    const qint32 known = qint32(migrations.size());
    if (*found > known) {
        return fail(Errc::Storage, {QStringLiteral("newer schema"), QString::number(*found), QString::number(known)},
            QStringLiteral("the file has schema %1, this program knows %2: update it").arg(*found).arg(known));
    }
    const Result<qint32> digest = guarded([&] { return database.handle().execAndGet("PRAGMA application_id").getInt(); });
    if (!digest)
        return fail(digest.error());
    if (*found > 0 && *digest != digestOf(migrations, *found)) {
        return fail(Errc::Storage, {QStringLiteral("other schema"), QString::number(*found)},
            QStringLiteral("the file was made by another build of the program, whose tables differ: use that build, or begin in a new folder"));
    }
    for (qint32 next = *found; next < known; ++next) {
        if (Result<void> done = applyOne(database, migrations[size_t(next)], digestOf(migrations, next + 1)); !done)
            return done;
    }
    return {};
}

} // namespace cpv
