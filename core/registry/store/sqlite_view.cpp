#include "core/registry/store/sqlite_view.h"

#include "core/registry/store/sqlite_rows.h"
#include "core/sqlite/record_table.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

template <typename Base> std::optional<AnyRecord> SqliteReads<Base>::record(const RecordKey &key)
{
    return findRecord(m_database, key);
}

template <typename Base> void SqliteReads<Base>::loadRecords(std::span<const RecordKey> keys, World &world)
{
    for (const RecordKey &key : keys) {
        if (world.isLoaded(key))
            continue;
        if (auto found = record(key))
            world.put(std::move(*found));
        else
            world.putAbsent(key);
    }
}

template <typename Base> void SqliteReads<Base>::loadLedger(std::span<const Uuid> owners, World &world)
{
    for (const Uuid &owner : owners) {
        if (world.ledgerLoaded(owner))
            continue;
        LentStatement query = ask(
            m_database, u"SELECT place, bucket, owner, year, payer, fen FROM ledger_account WHERE owner = ?"_s, owner);
        while (query->executeStep()) {
            const StoredBalance balance = balanceFrom(*query);
            // What earlier commands of the group moved is newer than the stored balance.
            if (!world.balances().all().contains(balance.account))
                world.balances().set(balance.account, balance.amount);
        }
        world.markLedgerLoaded(owner);
    }
}

template <typename Base>
std::map<CommandId, StoredResult> SqliteReads<Base>::results(std::span<const CommandId> commands)
{
    std::map<CommandId, StoredResult> found;
    for (const CommandId &command : commands) {
        LentStatement query = ask(
            m_database, u"SELECT command, digest, kind, code, arguments, seq FROM result WHERE command = ?"_s, command);
        if (query->executeStep())
            found.emplace(command, resultFrom(*query));
    }
    return found;
}

template <typename Base>
std::map<DevicePlace, qint64> SqliteReads<Base>::lastSequences(std::span<const DevicePlace> origins)
{
    std::map<DevicePlace, qint64> found;
    for (const DevicePlace &origin : origins) {
        LentStatement query = ask(m_database, u"SELECT last FROM device_sequence WHERE device = ? AND place = ?"_s,
            origin.device, origin.place);
        found[origin] = query->executeStep() ? columnValue<qint64>(*query, 0) : 0;
    }
    return found;
}

template <typename Base>
std::set<QString> SqliteReads<Base>::claimedBy(const CompanyId &company, std::span<const QString> digests)
{
    std::set<QString> found;
    for (const QString &digest : digests) {
        LentStatement query
            = ask(m_database, u"SELECT 1 FROM material_claim WHERE sha256 = ? AND company = ?"_s, digest, company);
        if (query->executeStep())
            found.insert(digest);
    }
    return found;
}

template <typename Base> std::optional<Credential> SqliteReads<Base>::credential(const QString &login)
{
    LentStatement query = ask(
        m_database, u"SELECT account, login, secret, failures, locked_until FROM credential WHERE login = ?"_s, login);
    if (!query->executeStep())
        return std::nullopt;
    return Credential{ columnValue<AccountId>(*query, 0), columnValue<QString>(*query, 1),
        columnValue<QByteArray>(*query, 2), columnValue<qint32>(*query, 3),
        columnValue<std::optional<Instant>>(*query, 4) };
}

template <typename Base> std::optional<StoredCode> SqliteReads<Base>::oneTimeCode(AccountId account)
{
    LentStatement query
        = ask(m_database, u"SELECT account, secret, expires FROM one_time_code WHERE account = ?"_s, account);
    if (!query->executeStep())
        return std::nullopt;
    return StoredCode{ columnValue<AccountId>(*query, 0), columnValue<QByteArray>(*query, 1),
        columnValue<Instant>(*query, 2) };
}

template <typename Base> std::vector<StoredReset> SqliteReads<Base>::resets()
{
    std::vector<StoredReset> found;
    LentStatement query = ask(m_database,
        u"SELECT account, requested_by, requested_at FROM password_reset ORDER BY requested_at, account"_s);
    while (query->executeStep())
        found.push_back({ columnValue<AccountId>(*query, 0), columnValue<AccountId>(*query, 1),
            columnValue<Instant>(*query, 2) });
    return found;
}

template <typename Base> std::optional<DeviceSeen> SqliteReads<Base>::deviceSeen(DeviceId device)
{
    LentStatement query
        = ask(m_database, u"SELECT device, at, waiting, waiting_since FROM device_seen WHERE device = ?"_s, device);
    if (!query->executeStep())
        return std::nullopt;
    return DeviceSeen{ columnValue<DeviceId>(*query, 0), columnValue<Instant>(*query, 1),
        columnValue<std::optional<qint32>>(*query, 2), columnValue<std::optional<Instant>>(*query, 3) };
}

template <typename Base> std::vector<Account> SqliteReads<Base>::accountsOf(CompanyId company)
{
    return RecordTable<Account>::select(m_database, u"WHERE company = ? ORDER BY login"_s, u"", company);
}

template <typename Base> std::vector<Device> SqliteReads<Base>::devicesOf(AccountId account)
{
    return RecordTable<Device>::select(m_database, u"WHERE account = ? ORDER BY enrolled, id"_s, u"", account);
}

template <typename Base> qint64 SqliteReads<Base>::waitingRegistrations()
{
    LentStatement query = ask(m_database, u"SELECT count(*) FROM Registration WHERE state = ?"_s,
        enumText(RegistrationState::Waiting));
    return query->executeStep() ? columnValue<qint64>(*query, 0) : 0;
}

template <typename Base> std::vector<CaseHandler> SqliteReads<Base>::casesOf(AccountId account)
{
    return RecordTable<CaseHandler>::select(m_database, u"WHERE account = ? ORDER BY id"_s, u"", account);
}

template <typename Base> std::optional<SessionRow> SqliteReads<Base>::session(const QByteArray &tokenHash)
{
    LentStatement query = ask(
        m_database, u"SELECT token_hash, account, device, expires FROM session WHERE token_hash = ?"_s, tokenHash);
    if (!query->executeStep())
        return std::nullopt;
    return SessionRow{ columnValue<QByteArray>(*query, 0), columnValue<AccountId>(*query, 1),
        columnValue<DeviceId>(*query, 2), columnValue<Instant>(*query, 3) };
}

template <typename Base> std::vector<MaterialClaim> SqliteReads<Base>::materialClaims(const QString &sha256)
{
    std::vector<MaterialClaim> claims;
    LentStatement query
        = ask(m_database, u"SELECT sha256, place, company, size FROM material_claim WHERE sha256 = ?"_s, sha256);
    while (query->executeStep())
        claims.push_back(claimFrom(*query));
    return claims;
}

template <typename Base> QString SqliteReads<Base>::setting(const QString &name)
{
    LentStatement query = ask(m_database, u"SELECT value FROM setting WHERE name = ?"_s, name);
    return query->executeStep() ? columnValue<QString>(*query, 0) : QString();
}

template <typename Base> std::vector<PlaceCode> SqliteReads<Base>::places()
{
    std::vector<PlaceCode> places;
    LentStatement query = ask(m_database, u"SELECT place FROM place ORDER BY place"_s);
    while (query->executeStep())
        places.push_back({ columnValue<QString>(*query, 0) });
    return places;
}

template <typename Base> qint64 SqliteReads<Base>::headSeq(const PlaceCode &place)
{
    LentStatement query = ask(m_database, u"SELECT head FROM place WHERE place = ?"_s, place);
    return query->executeStep() ? columnValue<qint64>(*query, 0) : 0;
}

namespace {

/// Codes as a JSON list, for json_each.
QString scopeText(const std::vector<PlaceCode> &scope)
{
    QJsonArray codes;
    for (const PlaceCode &place : scope)
        codes.append(place.code);
    return QString::fromUtf8(QJsonDocument(codes).toJson(QJsonDocument::Compact));
}

QString officialsPage()
{
    return u"SELECT place, seq, kind, id, everybody, company, account, provider, officials, internal, officials_of FROM feed"
           " WHERE place = ?1 AND seq > ?2 AND officials = 1 AND internal = 0"
           " AND (officials_of IS NULL OR officials_of IN (SELECT value FROM json_each(?4))) ORDER BY seq LIMIT ?3"_s;
}

/// What is everybody's, the company's, the provider's, the person's own, and what is handed to them by name; a row that is two of
/// them comes once.
QString othersPage()
{
    const QString fields = u"SELECT place, seq, kind, id, everybody, company, account, provider, officials, internal, officials_of, "_s;
    const QString page = u" FROM feed WHERE place = ?1 AND seq > ?2 AND internal = 0 AND "_s;
    const QString columns = fields + u"0"_s + page;
    const QString handed = u"FROM feed_reader r WHERE r.account = ?5 AND r.place = ?1 AND "_s;
    return columns + u"everybody = 1 UNION "_s + columns + u"company = ?3 UNION "_s + columns
        + u"provider = ?4 UNION "_s + columns + u"account = ?5 UNION "_s + fields + u"(SELECT r.lost "_s + handed + u"r.seq = feed.seq)"_s
        + page + u"seq IN (SELECT r.seq "_s + handed + u"r.seq > ?2) ORDER BY 2 LIMIT ?6"_s;
}

} // namespace

template <typename Base> std::vector<FeedEntry> SqliteReads<Base>::feedEntries(const FeedQuery &query)
{
    LentStatement page = query.reader.official
        ? ask(m_database, officialsPage(), query.place, query.afterSeq, query.limit, scopeText(query.reader.scope))
        : ask(m_database, othersPage(), query.place, query.afterSeq, query.reader.company, query.reader.provider,
            query.reader.account, query.limit);
    std::vector<FeedEntry> entries;
    while (page->executeStep())
        entries.push_back(feedEntryFrom(*page));
    return entries;
}

template <typename Base> StoredFeedPage SqliteReads<Base>::feedPage(const FeedQuery &query)
{
    StoredFeedPage page;
    page.headSeq = headSeq(query.place);
    const auto entries = feedEntries(query);
    page.more = static_cast<qint32>(entries.size()) >= query.limit;
    page.lastSeq = page.more ? entries.back().seq : page.headSeq;
    for (const FeedEntry &entry : entries) {
        auto found = record(entry.key);
        if (!found)
            continue;
        if (entry.isLost) {
            const std::vector<AccountId> readers = audienceOf(*found).accounts; // It may have come back since.
            if (std::ranges::find(readers, query.reader.account) == readers.end())
                page.gone.push_back(entry);
            continue;
        }
        // An entry that a later one has overtaken says nothing new: the record comes with its last change.
        const qint64 changedSeq = std::visit([](const auto &r) { return r.changedSeq; }, *found);
        if (changedSeq == entry.seq)
            page.records.push_back(std::move(*found));
    }
    return page;
}

template class SqliteReads<StoreView>;
template class SqliteReads<StoreTransaction>;

} // namespace cpv
