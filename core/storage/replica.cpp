#include "core/storage/replica.h"

#include "core/sqlite/record_table.h"
#include "core/storage/overlay.h"
#include "core/storage/replica_schema.h"
#include "core/storage/search_index.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cpv {

struct Replica::Parts {
    Parts(std::unique_ptr<Database> opened, CommandCodec commandCodec, const QString &profile)
        : codec(std::move(commandCodec))
        , database(std::move(opened))
        , path(databasePath(profile))
        , folder(QDir(profile).filePath(u"materials"_s))
    {
    }

    CommandCodec codec;
    std::unique_ptr<Database> database;
    const QString path;
    QString folder;
    ReplicaState state {*database};
    MaterialStore materials {*database, folder};
    RoiCaseStore roiCases {*database};
    UsageStore usage {*database};
    Overlay overlay {*database, codec};
    DraftStore drafts {*database};
    Outbox outbox {{*database, overlay, drafts, materials, codec}};
    Feed feed {{*database, outbox, overlay, drafts}};
};

namespace {

/// Answered commands stay this long, to be sent again should the registry lose its tail.
constexpr std::chrono::days AnsweredKept {180};

/// Stands beside the file from its opening until it is closed in order, and over a start that was refused. Its making waits for no
/// disk: SQLite syncs the folder, and the mark in it, before it changes anything.
QString openMark(const QString &path) { return path + u"-open"_s; }

Result<void> makeOpenMark(const QString &path)
{
    QFile mark(openMark(path));
    return mark.open(QIODevice::WriteOnly) ? Result<void>() : fail(Errc::Storage, {path}, mark.errorString());
}

/// Only after an unclean end: reading a whole large file takes seconds.
Result<void> checkIntegrity(Database &database)
{
    return guarded([&]() -> Result<void> {
        auto check = database.statement(u"PRAGMA quick_check(1)"_s);
        check->executeStep();
        const auto verdict = columnValue<QString>(*check, 0);
        return verdict == u"ok" ? Result<void>() : fail(Errc::Storage, {u"damaged"_s}, verdict);
    });
}

Result<void> prune(Database &database, Instant now)
{
    return guarded([&] {
        auto erase = database.statement(
            u"DELETE FROM outbox WHERE state IN ('Settled', 'Dismissed') AND coalesce(answeredAt, claimedAt) < ?"_s);
        bindAll(*erase, Instant(now - AnsweredKept));
        erase->exec();
    });
}

qint64 countOf(Database &database, const QString &from)
{
    auto count = database.statement(u"SELECT count(*) FROM %1"_s.arg(from));
    count->executeStep();
    return columnValue<qint64>(*count, 0);
}

} // namespace

Replica::Replica(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) { }

Replica::~Replica()
{
    const QString path = m_parts->path;
    m_parts.reset();
    QFile::remove(openMark(path)); // The next start then needs no check; failing that, it checks.
}

Result<std::unique_ptr<Replica>> Replica::open(const QString &profile, CommandCodec codec, const Moment &moment)
{
    if (!QDir().mkpath(profile))
        return fail(Errc::Storage, {profile});
    const bool wasClosed = !QFileInfo::exists(openMark(databasePath(profile)));
    CPV_CHECK(makeOpenMark(databasePath(profile)));
    CPV_TRY(database, Database::open(databasePath(profile), Database::Mode::ReadWriteOwner));
    CPV_CHECK(migrate(*database, replicaMigrations()));
    auto parts = std::make_unique<Parts>(std::move(database), std::move(codec), profile);
    if (!wasClosed)
        CPV_CHECK(checkIntegrity(*parts->database));
    CPV_CHECK(prune(*parts->database, moment.now));
    CPV_CHECK(inTransaction(*parts->database, [&]() -> Result<void> {
        ensureOverlayTables(*parts->database);
        return {};
    }));
    std::unique_ptr<Replica> replica(new Replica(std::move(parts)));
    CPV_CHECK(replica->rebuildOverlay(moment));
    return replica;
}

ReplicaState &Replica::state() { return m_parts->state; }
Outbox &Replica::outbox() { return m_parts->outbox; }
Feed &Replica::feed() { return m_parts->feed; }
DraftStore &Replica::drafts() { return m_parts->drafts; }
MaterialStore &Replica::materials() { return m_parts->materials; }
RoiCaseStore &Replica::roiCases() { return m_parts->roiCases; }
UsageStore &Replica::usage() { return m_parts->usage; }

Result<ChangedKinds> Replica::rebuildOverlay(const Moment &moment)
{
    return inTransaction(*m_parts->database, [&]() -> Result<ChangedKinds> { return m_parts->overlay.rebuild(moment); });
}

Result<void> Replica::clearFor(AccountId account)
{
    CPV_TRY(last, m_parts->state.lastSession());
    if (!last || last->account.id == account)
        return {};
    Database &database = *m_parts->database;
    return inTransaction(database, [&]() -> Result<void> {
        const qint64 commands = countOf(database, u"outbox WHERE state IN ('Held', 'Waiting', 'Sent')"_s);
        const qint64 drafts = countOf(database, u"draft_delivery WHERE dirty = 1"_s);
        if (commands > 0 || drafts > 0)
            return fail(Errc::Conflict, {QString::number(commands), QString::number(drafts)});
        forEachRecordKind([&]<typename T>(std::type_identity<T>) {
            database.exec(u"DELETE FROM pending_%1"_s.arg(RecordTable<T>::name()));
        });
        SearchIndex(database).clear();
        for (const QString &table : {u"outbox"_s, u"device_sequence"_s, u"place_progress"_s, u"local_Draft"_s, u"base_Draft"_s,
                 u"theirs_Draft"_s, u"draft_delivery"_s, u"draft_conflict"_s, u"draft_discard"_s, u"draft_revision"_s, u"draft_mark"_s, u"session_Account"_s, u"material_upload"_s})
            database.exec(u"DELETE FROM %1"_s.arg(table));
        return m_parts->state.setValue(u"session"_s, {});
    });
}

const QString &Replica::databasePath() const { return m_parts->path; }
QString Replica::databasePath(const QString &profile) { return QDir(profile).filePath(u"replica.sqlite"_s); }

} // namespace cpv
