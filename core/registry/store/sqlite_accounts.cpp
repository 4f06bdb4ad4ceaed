#include "core/registry/store/sqlite_rows.h"
#include "core/registry/store/sqlite_transaction.h"

/// What administrators propose and what auditors read of accounts. Members of SqliteReads and SqliteTransaction, apart from
/// those of every day.
using namespace Qt::StringLiterals;

namespace cpv {

template <typename Base> std::vector<StoredChange> SqliteReads<Base>::accountChanges()
{
    std::vector<StoredChange> changes;
    LentStatement query = ask(m_database,
        u"SELECT account, terms, base_version, proposed_by, proposed_at, valid_until FROM account_change"
        " ORDER BY proposed_at, account"_s);
    while (query->executeStep())
        changes.push_back({ columnValue<AccountId>(*query, 0), columnValue<AccountTerms>(*query, 1),
            columnValue<qint32>(*query, 2), columnValue<AccountId>(*query, 3), columnValue<Instant>(*query, 4),
            columnValue<Instant>(*query, 5) });
    return changes;
}

template <typename Base> std::vector<AccountEvent> SqliteReads<Base>::accountEvents(const AccountLogQuery &asked)
{
    std::vector<AccountEvent> events;
    LentStatement query = ask(m_database,
        u"SELECT seq, at, kind, account, login, person, done_by, device, outcome, count, terms_before, terms_after"
        " FROM account_event WHERE (?1 = '' OR instr(lower(login), lower(?1)) > 0 OR instr(person, ?1) > 0"
        " OR instr(done_by, ?1) > 0) AND (?2 IS NULL OR at >= ?2) AND (?3 IS NULL OR at < ?3)"
        " AND (?4 = 0 OR outcome <> '') AND (?5 IS NULL OR seq < ?5) ORDER BY seq DESC LIMIT ?6"_s,
        asked.text.trimmed(), asked.from, asked.to, asked.onlyRefused, asked.before, asked.limit);
    while (query->executeStep())
        events.push_back({ .seq = columnValue<qint64>(*query, 0),
            .at = columnValue<Instant>(*query, 1),
            .kind = columnValue<AccountEventKind>(*query, 2),
            .account = columnValue<std::optional<AccountId>>(*query, 3),
            .login = columnValue<QString>(*query, 4),
            .personName = columnValue<QString>(*query, 5),
            .by = columnValue<QString>(*query, 6),
            .device = columnValue<QString>(*query, 7),
            .outcome = columnValue<QString>(*query, 8),
            .count = columnValue<qint32>(*query, 9),
            .before = columnValue<std::optional<AccountTerms>>(*query, 10),
            .after = columnValue<std::optional<AccountTerms>>(*query, 11) });
    return events;
}

template <typename Base> std::optional<Instant> SqliteReads<Base>::lastEvent(AccountId account, AccountEventKind kind)
{
    LentStatement query = ask(m_database,
        u"SELECT at FROM account_event WHERE account = ? AND kind = ? AND outcome = '' ORDER BY seq DESC LIMIT 1"_s,
        account, kind);
    return query->executeStep() ? std::optional(columnValue<Instant>(*query, 0)) : std::nullopt;
}

template <typename Base> qint64 SqliteReads<Base>::deliveredBy(DeviceId device)
{
    LentStatement query = ask(m_database, u"SELECT coalesce(sum(last), 0) FROM device_sequence WHERE device = ?"_s, device);
    return query->executeStep() ? columnValue<qint64>(*query, 0) : 0;
}

void SqliteTransaction::writeAccountChange(const StoredChange &change)
{
    LentStatement write = ask(database(),
        u"INSERT OR REPLACE INTO account_change (account, terms, base_version, proposed_by, proposed_at, valid_until)"
        " VALUES (?, ?, ?, ?, ?, ?)"_s,
        change.account, change.after, change.baseVersion, change.proposedBy, change.proposedAt, change.validUntil);
    write->exec();
}

void SqliteTransaction::removeAccountChange(AccountId account)
{
    LentStatement write = ask(database(), u"DELETE FROM account_change WHERE account = ?"_s, account);
    write->exec();
}

void SqliteTransaction::writeAccountEvent(const AccountEvent &event)
{
    LentStatement write = ask(database(),
        u"INSERT INTO account_event (at, kind, account, login, person, done_by, device, outcome, count, terms_before, terms_after)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        event.at, event.kind, event.account, event.login, event.personName, event.by, event.device, event.outcome,
        event.count, event.before, event.after);
    write->exec();
}

template std::vector<StoredChange> SqliteReads<StoreView>::accountChanges();
template std::vector<StoredChange> SqliteReads<StoreTransaction>::accountChanges();
template std::vector<AccountEvent> SqliteReads<StoreView>::accountEvents(const AccountLogQuery &);
template std::vector<AccountEvent> SqliteReads<StoreTransaction>::accountEvents(const AccountLogQuery &);
template std::optional<Instant> SqliteReads<StoreView>::lastEvent(AccountId, AccountEventKind);
template std::optional<Instant> SqliteReads<StoreTransaction>::lastEvent(AccountId, AccountEventKind);
template qint64 SqliteReads<StoreView>::deliveredBy(DeviceId);
template qint64 SqliteReads<StoreTransaction>::deliveredBy(DeviceId);

} // namespace cpv
