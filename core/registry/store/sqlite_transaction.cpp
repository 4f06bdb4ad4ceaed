#include "core/registry/store/sqlite_transaction.h"

#include "core/registry/store/sqlite_rows.h"
#include "core/sqlite/record_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

/// Of the kinds that are handed to people by name; others never lose a reader.
std::vector<AccountId> losersOf(Database &database, const AnyRecord &record)
{
    if (!std::holds_alternative<ReviewCopy>(record) && !std::holds_alternative<Review>(record))
        return {};
    const auto before = findRecord(database, { kindOfRecord(record), idOf(record) });
    std::vector<AccountId> losers = before ? audienceOf(*before).accounts : std::vector<AccountId>();
    const std::vector<AccountId> readers = audienceOf(record).accounts;
    std::erase_if(losers, [&](AccountId account) { return std::ranges::find(readers, account) != readers.end(); });
    return losers;
}

} // namespace

std::map<PlaceCode, qint64> SqliteTransaction::publish(std::vector<AnyRecord> records)
{
    std::map<PlaceCode, qint64> heads;
    for (AnyRecord &record : records) {
        std::visit(
            [&](auto &one) {
                const auto [head, isNew] = heads.try_emplace(one.place, 0);
                if (isNew)
                    head->second = headSeq(one.place);
                one.changedSeq = ++head->second;
                writeFeedEntry(
                    { one.place, one.changedSeq, { kindOfRecord(record), one.id.value }, audienceOf(record), losersOf(database(), record) });
            },
            record);
        upsertRecord(database(), record);
    }
    for (const auto &[place, head] : heads) {
        LentStatement write = ask(database(),
            u"INSERT INTO place (place, head) VALUES (?, ?)"
            " ON CONFLICT (place) DO UPDATE SET head = excluded.head"_s,
            place, head);
        write->exec();
    }
    return heads;
}

void SqliteTransaction::writeFeedEntry(const FeedEntry &entry)
{
    LentStatement write = ask(database(),
        u"INSERT INTO feed (place, seq, kind, id, everybody, company, account, provider, officials, internal, officials_of)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        entry.place, entry.seq, static_cast<qint32>(entry.key.kind), entry.key.id, entry.audience.everybody,
        entry.audience.company, entry.audience.account, entry.audience.provider, entry.audience.officials,
        entry.audience.internal, entry.audience.officialsOf);
    write->exec();
    const auto name = [&](AccountId account, bool isLost) {
        LentStatement reader = ask(database(),
            u"INSERT INTO feed_reader (account, place, seq, lost) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s, account,
            entry.place, entry.seq, isLost);
        reader->exec();
    };
    for (const AccountId account : entry.audience.accounts)
        name(account, false);
    for (const AccountId account : entry.losers)
        name(account, true);
}

void SqliteTransaction::writeBalances(std::span<const StoredBalance> balances)
{
    for (const StoredBalance &balance : balances) {
        LentStatement write = ask(database(),
            u"INSERT INTO ledger_account (place, bucket, owner, year, payer, fen)"
            " VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (owner, bucket, year, payer) DO UPDATE SET fen = excluded.fen"_s,
            balance.place, enumText(balance.account.bucket), balance.account.owner, balance.account.year,
            balance.account.payer, balance.amount.fen());
        write->exec();
    }
}

void SqliteTransaction::writePushes(std::span<const PushEvidence> pushes)
{
    for (const PushEvidence &push : pushes) {
        LentStatement write = ask(database(),
            u"INSERT INTO push (id, place, device, first_sequence, count, root, signature)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"_s,
            push.id, push.place, push.device, push.firstSequence, push.count, push.root, push.signature);
        write->exec();
    }
}

void SqliteTransaction::writeCommands(std::span<const StoredCommand> commands)
{
    for (const StoredCommand &command : commands) {
        LentStatement write = ask(database(),
            u"INSERT INTO command (id, place, device, sequence, bytes, push, leaf, path, arrived)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            command.id, command.origin.place, command.origin.device, command.sequence, command.bytes, command.push,
            command.index, joined(command.path), command.arrived);
        write->exec();
    }
}

void SqliteTransaction::writeResults(std::span<const StoredResult> results)
{
    for (const StoredResult &result : results) {
        std::optional<QString> code;
        std::optional<std::vector<QString>> arguments;
        if (result.error) {
            code = enumText(result.error->code);
            arguments.emplace(result.error->arguments.begin(), result.error->arguments.end());
        }
        LentStatement write = ask(database(),
            u"INSERT INTO result (command, digest, kind, code, arguments, seq)"
            " VALUES (?, ?, ?, ?, ?, ?)"_s,
            result.command, result.digest, enumText(result.kind), code, arguments, result.lastSeq);
        write->exec();
    }
}

void SqliteTransaction::writeSequences(const std::map<DevicePlace, qint64> &last)
{
    for (const auto &[origin, sequence] : last) {
        LentStatement write = ask(database(),
            u"INSERT INTO device_sequence (device, place, last) VALUES (?, ?, ?)"
            " ON CONFLICT (device, place) DO UPDATE SET last = excluded.last"_s,
            origin.device, origin.place, sequence);
        write->exec();
    }
}

void SqliteTransaction::writeCredential(const Credential &credential)
{
    LentStatement write = ask(database(),
        u"INSERT INTO credential (account, login, secret, failures, locked_until)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (account) DO UPDATE SET secret = excluded.secret,"
        " failures = excluded.failures, locked_until = excluded.locked_until"_s,
        credential.account, credential.login, credential.secret, credential.failures, credential.lockedUntil);
    write->exec();
}

void SqliteTransaction::writeSession(const SessionRow &session)
{
    LentStatement write
        = ask(database(), u"INSERT INTO session (token_hash, account, device, expires) VALUES (?, ?, ?, ?)"_s,
            session.tokenHash, session.account, session.device, session.expires);
    write->exec();
}

void SqliteTransaction::endSession(const QByteArray &tokenHash)
{
    LentStatement write = ask(database(), u"DELETE FROM session WHERE token_hash = ?"_s, tokenHash);
    write->exec();
}

void SqliteTransaction::endSessionsOf(AccountId account)
{
    LentStatement write = ask(database(), u"DELETE FROM session WHERE account = ?"_s, account);
    write->exec();
}

void SqliteTransaction::removeCredential(AccountId account)
{
    LentStatement write = ask(database(), u"DELETE FROM credential WHERE account = ?"_s, account);
    write->exec();
}

void SqliteTransaction::writeOneTimeCode(const StoredCode &code)
{
    LentStatement write = ask(database(),
        u"INSERT INTO one_time_code (account, secret, expires) VALUES (?, ?, ?)"
        " ON CONFLICT (account) DO UPDATE SET secret = excluded.secret, expires = excluded.expires"_s,
        code.account, code.secret, code.expires);
    write->exec();
}

void SqliteTransaction::removeOneTimeCode(AccountId account)
{
    LentStatement write = ask(database(), u"DELETE FROM one_time_code WHERE account = ?"_s, account);
    write->exec();
}

void SqliteTransaction::writeReset(const StoredReset &reset)
{
    LentStatement write = ask(database(),
        u"INSERT INTO password_reset (account, requested_by, requested_at) VALUES (?, ?, ?)"
        " ON CONFLICT (account) DO UPDATE SET requested_by = excluded.requested_by, requested_at = excluded.requested_at"_s,
        reset.account, reset.requestedBy, reset.requestedAt);
    write->exec();
}

void SqliteTransaction::removeReset(AccountId account)
{
    LentStatement write = ask(database(), u"DELETE FROM password_reset WHERE account = ?"_s, account);
    write->exec();
}

void SqliteTransaction::writeDeviceSeen(const DeviceSeen &seen)
{
    LentStatement write = ask(database(),
        u"INSERT INTO device_seen (device, at, waiting, waiting_since) VALUES (?, ?, ?, ?) ON CONFLICT (device)"
        " DO UPDATE SET at = excluded.at, waiting = excluded.waiting, waiting_since = excluded.waiting_since"_s,
        seen.device, seen.at, seen.waiting, seen.waitingSince);
    write->exec();
}

void SqliteTransaction::endSessionsBefore(Instant moment)
{
    LentStatement write = ask(database(), u"DELETE FROM session WHERE expires < ?"_s, moment);
    write->exec();
}

void SqliteTransaction::writeMaterial(const MaterialClaim &claim)
{
    LentStatement write = ask(database(),
        u"INSERT INTO material_claim (sha256, place, company, size) VALUES (?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING"_s,
        claim.sha256, claim.place, claim.company.value_or(CompanyId()), claim.size);
    write->exec();
}

void SqliteTransaction::writeSetting(const QString &name, const QString &value)
{
    LentStatement write = ask(database(),
        u"INSERT INTO setting (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
        name, value);
    write->exec();
}

} // namespace cpv
