#include "core/storage/outbox.h"

#include "core/sqlite/record_table.h"
#include "core/storage/draft_store.h"
#include "core/storage/material_store.h"
#include "core/storage/overlay.h"

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

const QString undelivered = u"('Waiting', 'Sent')"_s;
const QString unanswered = u"('Held', 'Waiting', 'Sent')"_s; ///< And what may still be undone.

/// The last undelivered command on the same subject: the new one was judged on top of it.
std::optional<CommandId> forerunnerOf(Database &database, const Uuid &subject)
{
    if (subject.isNull())
        return std::nullopt;
    auto select = database.statement(
        u"SELECT command FROM outbox WHERE subject = ? AND state IN %1 ORDER BY ordinal DESC LIMIT 1"_s.arg(unanswered));
    bindAll(*select, subject);
    return select->executeStep() ? std::optional(columnValue<CommandId>(*select, 0)) : std::nullopt;
}

bool isKnown(Database &database, CommandId command)
{
    auto select = database.statement(u"SELECT 1 FROM outbox WHERE command = ?"_s);
    bindAll(*select, command);
    return select->executeStep();
}

/// What this run of the program held: gone with its connection, so that what an earlier run left behind is none of it.
void ensureHeldNow(Database &database) { database.exec(u"CREATE TEMP TABLE IF NOT EXISTS held_now (command BLOB PRIMARY KEY)"_s); }

void noteHeld(Database &database, CommandId command)
{
    ensureHeldNow(database);
    auto insert = database.statement(u"INSERT INTO held_now VALUES (?)"_s);
    bindAll(*insert, command);
    insert->exec();
}

/// Going on in a place decides what was held there just now. What an earlier run left behind waits for its answer, unless the
/// next step on the very same record was judged on top of it.
void releaseBefore(Database &database, const PlaceCode &place, const Uuid &subject, bool isInGroup)
{
    ensureHeldNow(database);
    auto release = database.statement(u"UPDATE outbox SET state = 'Waiting' WHERE state = 'Held' AND place = ? "
                                      u"AND ((subject = ? AND subject <> zeroblob(16)) OR (NOT ? AND command IN (SELECT command FROM held_now)))"_s);
    bindAll(*release, place, subject, isInGroup);
    release->exec();
}

qint64 nextSequence(Database &database, DeviceId device, const PlaceCode &place)
{
    auto raise = database.statement(u"INSERT INTO device_sequence (device, place, last) VALUES (?, ?, 1) "
                                    u"ON CONFLICT (device, place) DO UPDATE SET last = last + 1 RETURNING last"_s);
    bindAll(*raise, device, place);
    raise->executeStep();
    const auto next = columnValue<qint64>(*raise, 0);
    while (raise->executeStep()) { } // A statement with RETURNING has done its work only at the end.
    return next;
}

} // namespace

std::vector<MaterialRef> materialsOf(const Payload &payload)
{
    if (const auto *submit = std::get_if<SubmitApplication>(&payload))
        return submit->form.materials;
    if (const auto *resubmit = std::get_if<ResubmitApplication>(&payload))
        return resubmit->form.materials;
    return {};
}

Result<Enqueued> Outbox::enqueue(const Command &command, const Moment &moment, Hold hold)
{
    Database &database = m_parts.database;
    return inTransaction(database, [&]() -> Result<Enqueued> {
        if (isKnown(database, command.id))
            return fail(Errc::AlreadyExists, {enumText(kindOfCommand(command.payload))});
        const Uuid subject = subjectOf(command.payload);
        Command stored = command;
        stored.device = {};
        stored.deviceSequence = 0;
        if (!stored.dependsOn)
            stored.dependsOn = forerunnerOf(database, subject);

        Enqueued enqueued {.command = command.id};
        const auto effects = m_parts.overlay.lay(stored, moment, enqueued.changed);
        if (!effects && effects.error().code != Errc::UnknownHere)
            return fail(effects.error());
        enqueued.unknown = effects ? effects->unknown : effects.error().arguments;

        releaseBefore(database, stored.place, subject, hold == Hold::InGroup);
        auto insert = database.statement(u"INSERT INTO outbox (command, place, kind, subject, draft, state, claimedAt, bytes) "
                                         u"VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
        bindAll(*insert, stored.id, stored.place, kindOfCommand(stored.payload), subject, draftOf(stored.payload),
            hold != Hold::None ? OutboxState::Held : OutboxState::Waiting, stored.claimedAt, m_parts.codec.encode(stored));
        insert->exec();
        if (hold != Hold::None)
            noteHeld(database, stored.id);
        CPV_CHECK(m_parts.materials.need(stored.place, materialsOf(stored.payload)));
        return enqueued;
    });
}

Result<void> Outbox::release(CommandId command)
{
    return inTransaction(m_parts.database, [&]() -> Result<void> {
        if (!isKnown(m_parts.database, command))
            return fail(Errc::NotFound);
        auto update = m_parts.database.statement(u"UPDATE outbox SET state = 'Waiting' WHERE command = ? AND state = 'Held'"_s);
        bindAll(*update, command);
        update->exec();
        return {};
    });
}

OutboxEntry Outbox::number(const QByteArray &bytes, DeviceId device)
{
    Result<Command> command = m_parts.codec.decode(bytes);
    if (!command)
        throw SQLite::Exception("a command in the outbox can't be read");
    command->device = device;
    command->deviceSequence = nextSequence(m_parts.database, device, command->place);
    const OutboxEntry entry {command->id, command->place, command->deviceSequence, m_parts.codec.encode(*command)};
    auto update = m_parts.database.statement(
        u"UPDATE outbox SET device = ?, sequence = ?, bytes = ?, state = ? WHERE command = ?"_s);
    bindAll(*update, device, entry.sequence, entry.bytes, OutboxState::Sent, entry.command);
    update->exec();
    return entry;
}

Result<std::vector<OutboxEntry>> Outbox::take(const PlaceCode &place, DeviceId device, int limit)
{
    Database &database = m_parts.database;
    return inTransaction(database, [&]() -> Result<std::vector<OutboxEntry>> {
        std::vector<OutboxEntry> entries;
        std::vector<size_t> unnumbered;
        {
            // What has its sequence already goes first: a step that was held over a start may be older than those sent meanwhile.
            auto select = database.statement(u"SELECT command, sequence, bytes, device FROM outbox WHERE place = ?1 AND state IN %1 "
                                             u"ORDER BY CASE WHEN device = ?2 THEN sequence END NULLS LAST, ordinal LIMIT ?3"_s
                                                 .arg(undelivered));
            bindAll(*select, place, device, limit);
            while (select->executeStep()) {
                const auto sequence = columnValue<std::optional<qint64>>(*select, 1);
                if (!sequence || columnValue<std::optional<DeviceId>>(*select, 3) != device)
                    unnumbered.push_back(entries.size());
                entries.push_back(
                    {columnValue<CommandId>(*select, 0), place, sequence.value_or(0), columnValue<QByteArray>(*select, 2)});
            }
        }
        for (const size_t index : unnumbered)
            entries[index] = number(entries[index].bytes, device);
        return entries;
    });
}

Result<std::map<PlaceCode, int>> Outbox::waitingByPlace() const
{
    return guarded([&] {
        auto select = m_parts.database.statement(
            u"SELECT place, count(*) FROM outbox WHERE state IN %1 GROUP BY place"_s.arg(undelivered));
        std::map<PlaceCode, int> counts;
        while (select->executeStep())
            counts[columnValue<PlaceCode>(*select, 0)] = columnValue<qint32>(*select, 1);
        return counts;
    });
}

bool Outbox::recordApplied(const OutboxAnswer &answer, Instant now)
{
    // Where the feed was quicker than the answer, the command is settled at once.
    auto update = m_parts.database.statement(
        u"UPDATE outbox SET answeredAt = ?1, lastSeq = ?2, state = CASE WHEN sequence <= coalesce((SELECT answeredSequence "
        u"FROM place_progress WHERE place = outbox.place), 0) THEN 'Settled' ELSE 'Answered' END "
        u"WHERE command = ?3 AND state IN %1 RETURNING state, draft"_s.arg(undelivered));
    bindAll(*update, now, answer.lastSeq, answer.command);
    bool settled = false;
    std::optional<DraftId> used;
    while (update->executeStep()) {
        settled = columnValue<OutboxState>(*update, 0) == OutboxState::Settled;
        used = columnValue<std::optional<DraftId>>(*update, 1);
    }
    if (used)
        m_parts.drafts.remove(*used); // The application took its place.
    return settled;
}

bool Outbox::recordRefused(const OutboxAnswer &answer, Instant now)
{
    auto update = m_parts.database.statement(
        u"UPDATE outbox SET state = 'Refused', answeredAt = ?, errorCode = ?, errorArguments = ?, errorDetail = ? "
        u"WHERE command = ? AND state IN %1"_s.arg(undelivered));
    bindAll(*update, now, answer.error.code,
        std::vector<QString>(answer.error.arguments.begin(), answer.error.arguments.end()), answer.error.detail, answer.command);
    return update->exec() > 0;
}

Result<ChangedKinds> Outbox::recordAnswers(const std::vector<OutboxAnswer> &answers, const Moment &moment)
{
    return inTransaction(m_parts.database, [&]() -> Result<ChangedKinds> {
        bool overlayChanged = false;
        for (const OutboxAnswer &answer : answers) {
            switch (answer.answer) {
            case Answered::Applied:
                overlayChanged |= recordApplied(answer, moment.now);
                break;
            case Answered::Refused:
                overlayChanged |= recordRefused(answer, moment.now);
                break;
            case Answered::Later:
                break;
            }
        }
        return overlayChanged ? m_parts.overlay.rebuild(moment) : ChangedKinds();
    });
}

Result<ChangedKinds> Outbox::takeBack(CommandId command, const Moment &moment)
{
    Database &database = m_parts.database;
    return inTransaction(database, [&]() -> Result<ChangedKinds> {
        if (!isKnown(database, command))
            return fail(Errc::NotFound);
        auto erase = database.statement(
            u"DELETE FROM outbox WHERE command = ?1 AND state IN ('Held', 'Waiting') AND NOT EXISTS (SELECT 1 FROM outbox later "
            u"WHERE later.subject = outbox.subject AND later.ordinal > outbox.ordinal AND later.state IN %1)"_s.arg(unanswered));
        bindAll(*erase, command);
        if (erase->exec() == 0)
            return fail(Errc::WrongState);
        return m_parts.overlay.rebuild(moment);
    });
}

Result<void> Outbox::dismissRefusal(CommandId command)
{
    return guarded([&] {
        auto update = m_parts.database.statement(
            u"UPDATE outbox SET state = 'Dismissed' WHERE command = ? AND state = 'Refused'"_s);
        bindAll(*update, command);
        update->exec();
    });
}

Result<void> Outbox::forgetSequences(DeviceId current)
{
    return inTransaction(m_parts.database, [&]() -> Result<void> {
        // The feed tells only what this device was answered: what another one was stands without it.
        for (const QString &sql : {
                 u"UPDATE outbox SET state = 'Waiting', device = NULL, sequence = NULL WHERE state = 'Sent' AND device <> ?"_s,
                 u"UPDATE outbox SET state = 'Settled' WHERE state = 'Answered' AND device <> ?"_s,
                 u"UPDATE place_progress SET answeredSequence = 0 WHERE EXISTS (SELECT 1 FROM outbox WHERE device <> ?)"_s}) {
            auto update = m_parts.database.statement(sql);
            bindAll(*update, current);
            update->exec();
        }
        return {};
    });
}

void Outbox::settle(const PlaceCode &place, qint64 answeredSequence)
{
    auto update = m_parts.database.statement(
        u"UPDATE outbox SET state = 'Settled' WHERE state = 'Answered' AND place = ? AND sequence <= ?"_s);
    bindAll(*update, place, answeredSequence);
    update->exec();
    // A profile brought back from a copy may be behind what its device already sent: sequences go on from there.
    auto raise = m_parts.database.statement(
        u"UPDATE device_sequence SET last = max(last, ?) WHERE place = ? AND device = (SELECT device FROM outbox WHERE place = ? "
        u"AND device IS NOT NULL ORDER BY ordinal DESC LIMIT 1)"_s);
    bindAll(*raise, answeredSequence, place, place);
    raise->exec();
}

} // namespace cpv
