#include "core/storage/replica_state.h"

#include "core/sqlite/record_table.h"

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

/// The session as one JSON value; its account is a row of its own, described like every record.
struct SessionFacts {
    AccountId account;
    DeviceId device;
    std::vector<PlaceCode> places;
    Instant expiresAt {};
    Instant lastContact {};
    bool demonstration = false;
    bool ended = false;
};
BOOST_DESCRIBE_STRUCT(SessionFacts, (), (account, device, places, expiresAt, lastContact, demonstration, ended))

const QString sessionName = u"session"_s;
const QString clockName = u"clockOffsetMs"_s;

} // namespace

Result<QString> ReplicaState::value(const QString &name) const
{
    return guarded([&] {
        auto select = m_database.statement(u"SELECT value FROM profile_value WHERE name = ?"_s);
        bindAll(*select, name);
        return select->executeStep() ? columnValue<QString>(*select, 0) : QString();
    });
}

Result<void> ReplicaState::setValue(const QString &name, const QString &value)
{
    return guarded([&] {
        auto save = m_database.statement(
            u"INSERT INTO profile_value (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2"_s);
        bindAll(*save, name, value);
        save->exec();
    });
}

Result<void> ReplicaState::forget(const QString &name)
{
    return guarded([&] {
        auto erase = m_database.statement(u"DELETE FROM profile_value WHERE name = ?"_s);
        bindAll(*erase, name);
        erase->exec();
    });
}

namespace {

Result<std::optional<SessionFacts>> readFacts(const ReplicaState &state)
{
    CPV_TRY(text, state.value(sessionName));
    if (text.isEmpty())
        return std::nullopt;
    CPV_TRY(json, parseJson(text.toUtf8()));
    return fromJson<SessionFacts>(json).map([](SessionFacts facts) { return std::optional(std::move(facts)); });
}

Result<void> writeFacts(ReplicaState &state, const SessionFacts &facts)
{
    return state.setValue(sessionName, QString::fromUtf8(compactJson(toJson(facts))));
}

} // namespace

Result<std::optional<StoredSession>> ReplicaState::session() const
{
    CPV_TRY(facts, readFacts(*this));
    return facts && !facts->ended ? lastSession() : std::nullopt;
}

Result<std::optional<StoredSession>> ReplicaState::lastSession() const
{
    CPV_TRY(facts, readFacts(*this));
    if (!facts)
        return std::nullopt;
    return guarded([&]() -> std::optional<StoredSession> {
        auto account = RecordTable<Account>::find(m_database, facts->account, u"session_");
        if (!account)
            return std::nullopt;
        // The feed may know the person's roles better than the last sign-in did.
        const auto newer = RecordTable<Account>::find(m_database, facts->account);
        if (newer && newer->version > account->version)
            account = newer;
        return StoredSession {
            *account, facts->device, facts->places, facts->expiresAt, facts->lastContact, facts->demonstration};
    });
}

Result<void> ReplicaState::saveSession(const StoredSession &session)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        RecordTable<Account>::upsert(m_database, session.account, u"session_");
        // `decide` needs to know who acts before the first page of the feed has come.
        const auto known = RecordTable<Account>::find(m_database, session.account.id);
        if (!known || known->version < session.account.version)
            RecordTable<Account>::upsert(m_database, session.account);
        return writeFacts(*this,
            {session.account.id, session.device, session.places, session.expiresAt, session.lastContact,
                session.demonstration, false});
    });
}

Result<void> ReplicaState::endSession()
{
    CPV_TRY(facts, readFacts(*this));
    if (!facts)
        return {};
    facts->ended = true;
    return writeFacts(*this, *facts);
}

Result<qint64> ReplicaState::clockOffsetMs() const
{
    return value(clockName).map([](const QString &text) { return text.toLongLong(); });
}

Result<void> ReplicaState::saveClockOffset(qint64 offsetMs) { return setValue(clockName, QString::number(offsetMs)); }

} // namespace cpv
