#include "core/protocol/catalogue.h"
#include "core/protocol/command_codec.h"
#include "core/sqlite/record_table.h"
#include "core/storage/replica.h"
#include "tests/bench/made_ledger.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace cpv;
using namespace cpv::bench;
using namespace Qt::StringLiterals;

namespace {

/// Stored in the profile once it is whole; another maker makes it anew.
constexpr int MakerVersion = 1;
constexpr qint64 RowsPerCommit = 500'000;

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(enumText(result.error().code)), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

QString whole(qint64 transfers) { return u"%1 transfers of maker %2"_s.arg(transfers).arg(MakerVersion); }

/// Its indexes are made when all rows are there: ten times as fast.
QStringList withoutIndexes(Database &database)
{
    QStringList names, made;
    auto select = database.statement(u"SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'Transfer' AND sql IS NOT NULL"_s);
    while (select->executeStep()) {
        names << columnValue<QString>(*select, 0);
        made << columnValue<QString>(*select, 1);
    }
    select->reset();
    for (const QString &name : names)
        database.exec(u"DROP INDEX "_s + name);
    return made;
}

/// Transfers go in as they are made; budget lines and roll-ups are added up meanwhile by what a registry adds them up with.
class Filling
{
public:
    explicit Filling(Database &database) : m_database(database) { }

    void fill(const MadeLedger &ledger, qint64 transfers)
    {
        const QStringList indexes = withoutIndexes(m_database);
        m_database.exec(u"BEGIN"_s);
        for (const Programme &programme : ledger.programmes())
            put(programme);
        ledger.each(transfers, [this](const MadeLedger::Entry &entry) { add(entry); });
        for (const auto &[id, line] : m_lines)
            put(line);
        for (const auto &[key, facts] : m_rollups.parts()) {
            Rollup rollup = Rollup::of(key);
            rollup.version = 1;
            rollup += facts;
            put(rollup);
        }
        m_database.exec(u"COMMIT"_s);
        for (const QString &sql : indexes)
            m_database.exec(sql);
    }

private:
    template <typename T> void put(T record)
    {
        record.changedSeq = ++m_sequence;
        RecordTable<T>::upsert(m_database, record);
    }

    void add(const MadeLedger::Entry &entry)
    {
        const Transfer &transfer = entry.transfer;
        put(transfer);
        if (transfer.voucher)
            m_rollups.add(transfer, entry.of, entry.provider);
        BudgetLine &line = m_lines[BudgetLine::idOf(transfer.programme, transfer.year, transfer.payer)];
        line.id = BudgetLine::idOf(transfer.programme, transfer.year, transfer.payer);
        line.place = transfer.place;
        line.programme = transfer.programme;
        line.year = transfer.year;
        line.payer = transfer.payer;
        apply(line, transfer);
        if (m_sequence % RowsPerCommit == 0) {
            m_database.exec(u"COMMIT"_s);
            m_database.exec(u"BEGIN"_s);
            QTextStream(stderr) << "\rmaking the ledger: " << m_sequence << Qt::flush;
        }
    }

    Database &m_database;
    RollupSum m_rollups;
    std::map<BudgetLineId, BudgetLine> m_lines;
    qint64 m_sequence = 0;
};

/// The peer's: nothing but what its sums need, in their order, in a file of its own beside the replica.
void makeCovering(const QString &replica, const QString &path)
{
    QFile::remove(path);
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA cache_size = -1000000");
    database.exec("ATTACH '" + replica.toStdString() + "' AS replica");
    database.exec("CREATE TABLE moved (year INTEGER, month TEXT, payer TEXT, reason TEXT, toBucket TEXT, amount INTEGER)");
    database.exec("INSERT INTO moved SELECT year, strftime('%Y-%m', \"at\" / 1000 + 28800, 'unixepoch'), payer, reason, toBucket, amount "
                  "FROM replica.Transfer WHERE voucher IS NOT NULL");
    database.exec("CREATE INDEX moved_sums ON moved (year, month, payer, reason, toBucket, amount)");
    database.exec("DETACH replica");
}

} // namespace

/// make_ledger PROFILE TRANSFERS: an official's profile with a ledger of so many transfers, and PROFILE/covering.sqlite for the peer.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString profile = app.arguments().at(1);
    const qint64 transfers = app.arguments().at(2).toLongLong();
    const auto open = [&] { return Replica::open(profile, {&encode, &decodeCommand}, {SystemClock().now(), must(builtinWorkingDays())}); };
    if (auto kept = open(); kept && must((*kept)->state().value(u"bench"_s)) == whole(transfers))
        return 0;
    QDir(profile).removeRecursively();
    const QString path = must(open())->databasePath();
    {
        Database database(path, Database::Mode::ReadWriteOwner);
        database.exec(u"PRAGMA cache_size = -2000000"_s);
        Filling(database).fill(MadeLedger(), transfers);
        database.checkpoint();
    }
    QTextStream(stderr) << '\n';
    makeCovering(path, profile + u"/covering.sqlite"_s);
    must(must(open())->state().setValue(u"bench"_s, whole(transfers)));
    return 0;
}
