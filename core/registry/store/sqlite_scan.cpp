#include "core/registry/store/sqlite_rows.h"
#include "core/registry/store/sqlite_view.h"
#include "core/sqlite/record_table.h"

/// Reading the whole store in key order, for verification and export. Members of SqliteReads, apart from the daily
/// reads.
using namespace Qt::StringLiterals;

namespace cpv {

template <typename Base>
void SqliteReads<Base>::eachRecord(RecordKind kind, const std::function<void(const AnyRecord &)> &visit)
{
    LentStatement query
        = m_database.statement(u"SELECT %1 FROM %2 ORDER BY id"_s.arg(columnListOf(kind), enumText(kind)));
    while (query->executeStep())
        visit(readRecord(kind, *query));
}

template <typename Base> void SqliteReads<Base>::eachBalance(const std::function<void(const StoredBalance &)> &visit)
{
    LentStatement query = ask(m_database,
        u"SELECT place, bucket, owner, year, payer, fen FROM ledger_account"
        " ORDER BY owner, bucket, year, payer"_s);
    while (query->executeStep())
        visit(balanceFrom(*query));
}

template <typename Base> void SqliteReads<Base>::eachPush(const std::function<void(const PushEvidence &)> &visit)
{
    LentStatement query
        = ask(m_database, u"SELECT id, place, device, first_sequence, count, root, signature FROM push ORDER BY id"_s);
    while (query->executeStep())
        visit(pushFrom(*query));
}

template <typename Base> void SqliteReads<Base>::eachCommand(const std::function<void(const StoredCommand &)> &visit)
{
    LentStatement query = ask(
        m_database, u"SELECT id, place, device, sequence, bytes, push, leaf, path, arrived FROM command ORDER BY id"_s);
    while (query->executeStep())
        visit(commandFrom(*query));
}

template <typename Base> void SqliteReads<Base>::eachResult(const std::function<void(const StoredResult &)> &visit)
{
    LentStatement query
        = ask(m_database, u"SELECT command, digest, kind, code, arguments, seq FROM result ORDER BY command"_s);
    while (query->executeStep())
        visit(resultFrom(*query));
}

template <typename Base> void SqliteReads<Base>::eachFeedEntry(const std::function<void(const FeedEntry &)> &visit)
{
    LentStatement query = ask(m_database,
        u"SELECT place, seq, kind, id, everybody, company, account, provider, officials, internal, officials_of FROM feed ORDER BY place, seq"_s);
    while (query->executeStep())
        visit(feedEntryFrom(*query));
}

template void SqliteReads<StoreView>::eachRecord(RecordKind, const std::function<void(const AnyRecord &)> &);
template void SqliteReads<StoreTransaction>::eachRecord(RecordKind, const std::function<void(const AnyRecord &)> &);
template void SqliteReads<StoreView>::eachBalance(const std::function<void(const StoredBalance &)> &);
template void SqliteReads<StoreTransaction>::eachBalance(const std::function<void(const StoredBalance &)> &);
template void SqliteReads<StoreView>::eachPush(const std::function<void(const PushEvidence &)> &);
template void SqliteReads<StoreTransaction>::eachPush(const std::function<void(const PushEvidence &)> &);
template void SqliteReads<StoreView>::eachCommand(const std::function<void(const StoredCommand &)> &);
template void SqliteReads<StoreTransaction>::eachCommand(const std::function<void(const StoredCommand &)> &);
template void SqliteReads<StoreView>::eachResult(const std::function<void(const StoredResult &)> &);
template void SqliteReads<StoreTransaction>::eachResult(const std::function<void(const StoredResult &)> &);
template void SqliteReads<StoreView>::eachFeedEntry(const std::function<void(const FeedEntry &)> &);
template void SqliteReads<StoreTransaction>::eachFeedEntry(const std::function<void(const FeedEntry &)> &);

} // namespace cpv
