#include "core/protocol/catalogue.h"
#include "core/protocol/command_codec.h"
#include "core/sqlite/record_table.h"
#include "core/usecases/dashboards.h"
#include "core/usecases/ledger.h"
#include "tests/bench/made_ledger.h"
#include "tests/bench/measure.h"
#include "tests/support/fake_remote.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <map>

#include <fcntl.h>
#include <unistd.h>

using namespace cpv;
using namespace cpv::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int PageRows = ListOutline::BlockRows;
constexpr int Repeats = 5;

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(enumText(result.error().code)), qPrintable(result.error().detail));
    return *std::move(result);
}

/// The next reading comes from the disk.
void forget(const QString &path)
{
    const int file = ::open(path.toLocal8Bit().constData(), O_RDONLY);
    if (file < 0 || ::fdatasync(file) != 0 || ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED) != 0)
        qFatal("the file can't be forgotten: %s", qPrintable(path));
    ::close(file);
}

template <typename Do> double timeMs(Do act)
{
    QElapsedTimer clock;
    clock.start();
    act();
    return double(clock.nsecsElapsed()) / 1e6;
}

/// The fastest of some: what a warm cache gives.
template <typename Do> double fastestMs(Do act)
{
    double fastest = 1e12;
    for (int i = 0; i < Repeats; ++i)
        fastest = std::min(fastest, timeMs(act));
    return fastest;
}

/// Money of one payer or month, as both sides must tell it.
using Sums = std::map<QString, RollupFacts>;

double checkOf(const Sums &sums)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[name, facts] : sums) {
        QStringList parts {name};
        for (const auto member : {&RollupFacts::issued, &RollupFacts::redeemed, &RollupFacts::paid, &RollupFacts::returned, &RollupFacts::recovered})
            parts << QString::number((facts.*member).fen());
        hash.addData(parts.join(u' ').toUtf8() + '\n');
    }
    return double(hash.result().toHex().left(12).toLongLong(nullptr, 16));
}

/// The page's use case over the profile, as app/desktop wires it.
class Ours
{
public:
    explicit Ours(QString profile) : m_profile(std::move(profile)) { }

    Sums dashboard() const
    {
        const Dashboard board = must(m_dashboards.read({.year = MadeLedger::Year}).result());
        Sums sums;
        for (const RollupTotal &total : board.of(RollupDimension::Payer))
            sums[total.value] = total.facts;
        for (const RollupMonth &month : board.months)
            sums[month.month.toString(u"yyyy-MM")] = month.facts;
        return sums;
    }
    LedgerPage page(std::optional<PageKey> after) const { return must(m_ledger.page({.limit = PageRows, .after = std::move(after)}).result()); }
    ListOutline outline() const { return must(m_ledger.outline({}).result()); }

private:
    const QString m_profile;
    const CommandCodec m_codec {.encode = &encode, .decode = &decodeCommand};
    const WorkingDays m_workingDays = must(builtinWorkingDays());
    SystemClock m_system;
    RegistryClock m_clock {m_system};
    std::unique_ptr<Replica> m_replica = must(Replica::open(m_profile, m_codec, {m_clock.now(), m_workingDays}));
    std::unique_ptr<ReplicaReader> m_reader = must(ReplicaReader::open(m_profile, m_codec));
    std::unique_ptr<ReplicaReader> m_scanner = must(ReplicaReader::open(m_profile, m_codec));
    FileKeyVault m_vault {m_profile};
    FakeRemote m_remote;
    SerialExecutor m_readerThread, m_scannerThread, m_writerThread;
    const Workplace m_workplace {*m_replica, *m_reader, *m_scanner, m_writerThread, m_readerThread, m_scannerThread, m_vault, m_remote, m_clock, m_workingDays};
    const Dashboards m_dashboards {m_workplace};
    const Ledger m_ledger {m_workplace};
};

/// SQLite itself, which adds up the transfers. It is asked for money alone: by district, size or provider it would have to join.
class Raw
{
public:
    Raw(const QString &path, QString sql) : m_database(path.toStdString(), SQLite::OPEN_READONLY), m_sql(std::move(sql)) { }

    Sums dashboard() const
    {
        SQLite::Statement select(m_database, m_sql.toStdString());
        select.bind(1, MadeLedger::Year);
        Sums sums;
        while (select.executeStep()) {
            const RollupFacts facts = factsOf(*enumFromText<TransferReason>(columnValue<QString>(select, 2)), columnValue<QString>(select, 3) == u"Available",
                Money::fromFen(select.getColumn(4).getInt64()));
            sums[columnValue<QString>(select, 0)] += facts;
            sums[columnValue<QString>(select, 1)] += facts;
        }
        return sums;
    }

private:
    static RollupFacts factsOf(TransferReason reason, bool toBudget, Money amount)
    {
        switch (reason) {
        case TransferReason::Issued: return {.issued = amount};
        case TransferReason::Requested: return {.redeemed = amount};
        case TransferReason::Settled: return {.paid = amount};
        case TransferReason::Bounced: return {.paid = -amount};
        case TransferReason::Expired:
        case TransferReason::Revoked: return {.returned = amount};
        case TransferReason::Released: return {.redeemed = -amount, .returned = toBudget ? amount : Money()};
        case TransferReason::ClawbackReceived:
        case TransferReason::ClawbackLate: return {.recovered = amount};
        case TransferReason::Granted:
        case TransferReason::Cut:
        case TransferReason::Confirmed:
        case TransferReason::Uncommitted:
        case TransferReason::YearClosed:
            break;
        }
        return {};
    }

    SQLite::Database m_database;
    const QString m_sql;
};

template <typename Make> void measureDashboard(const QString &path, Make make)
{
    const auto side = make();
    forget(path);
    Sums sums;
    say("coldMs", timeMs([&] { sums = side->dashboard(); }));
    say("warmMs", fastestMs([&] { sums = side->dashboard(); }));
    say("check", checkOf(sums));
}

double checkOf(const std::vector<QByteArray> &ids)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &id : ids)
        hash.addData(id);
    return double(hash.result().toHex().left(12).toLongLong(nullptr, 16));
}

std::vector<QByteArray> idsOf(const LedgerPage &page)
{
    std::vector<QByteArray> ids;
    for (const LedgerRow &row : page.rows)
        ids.push_back(row.transfer.id.value.toBytes());
    return ids;
}

/// First page, the shape of the whole list, and a page in its middle.
void measureLedger(const QString &profile)
{
    const Ours ours(profile);
    LedgerPage first, middle;
    say("firstMs", fastestMs([&] { first = ours.page({}); }));
    ListOutline outline;
    say("outlineMs", timeMs([&] { outline = ours.outline(); }));
    const PageKey key = outline.ends.at(outline.ends.size() / 2);
    say("jumpMs", fastestMs([&] { middle = ours.page(key); }));
    auto ids = idsOf(first);
    std::ranges::copy(idsOf(middle), std::back_inserter(ids));
    say("check", checkOf(ids));
}

std::vector<QByteArray> rawPage(const SQLite::Database &database, qint64 offset)
{
    const QString sql = u"SELECT %1 FROM Transfer ORDER BY \"at\", id LIMIT %2 OFFSET %3"_s.arg(RecordTable<Transfer>::columnList()).arg(PageRows).arg(offset);
    SQLite::Statement select(database, sql.toStdString());
    std::vector<QByteArray> ids;
    while (select.executeStep())
        ids.push_back(QByteArray(static_cast<const char *>(select.getColumn(0).getBlob()), 16));
    return ids;
}

void measureRawLedger(const QString &path)
{
    const SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
    std::vector<QByteArray> ids, middle;
    say("firstMs", fastestMs([&] { ids = rawPage(database, 0); }));
    qint64 total = 0;
    say("outlineMs", timeMs([&] {
        SQLite::Statement count(database, "SELECT count(*) FROM Transfer");
        count.executeStep();
        total = count.getColumn(0).getInt64();
    }));
    const qint64 blocks = total / PageRows;
    say("jumpMs", timeMs([&] { middle = rawPage(database, (blocks / 2 + 1) * PageRows); }));
    ids.insert(ids.end(), middle.begin(), middle.end());
    say("check", checkOf(ids));
}

} // namespace

/// bench_dashboards ours|raw|covering|ledger|ledger-raw PROFILE
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString what = app.arguments().at(1);
    const QString profile = app.arguments().at(2);
    const QString replica = Replica::databasePath(profile);
    const QString covering = profile + u"/covering.sqlite"_s;
    if (what == u"ours")
        measureDashboard(replica, [&] { return std::make_unique<Ours>(profile); });
    else if (what == u"raw")
        measureDashboard(replica, [&] {
            return std::make_unique<Raw>(replica,
                u"SELECT payer, strftime('%Y-%m', \"at\" / 1000 + 28800, 'unixepoch') AS month, reason, toBucket, sum(amount) FROM Transfer "
                u"WHERE year = ?1 AND voucher IS NOT NULL GROUP BY payer, month, reason, toBucket"_s);
        });
    else if (what == u"covering")
        measureDashboard(covering, [&] {
            return std::make_unique<Raw>(covering,
                u"SELECT payer, month, reason, toBucket, sum(amount) FROM moved WHERE year = ?1 GROUP BY month, payer, reason, toBucket"_s);
        });
    else if (what == u"ledger")
        measureLedger(profile);
    else
        measureRawLedger(replica);
    return 0;
}
