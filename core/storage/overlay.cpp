#include "core/storage/overlay.h"

#include "core/sqlite/record_table.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(overlayLog, "cpv.storage.overlay")

namespace cpv {

namespace {

/// Of `reads`: each round may ask for what the last one uncovered; no command needs more.
constexpr int MostRounds = 16;

const QString activeStates = u"('Held', 'Waiting', 'Sent', 'Answered')"_s;

} // namespace

std::optional<DraftId> draftOf(const Payload &payload)
{
    if (const auto *submit = std::get_if<SubmitApplication>(&payload))
        return submit->draft;
    if (const auto *resubmit = std::get_if<ResubmitApplication>(&payload))
        return resubmit->draft;
    return std::nullopt;
}

void Overlay::loadRecord(World &world, const RecordKey &key) const
{
    if (key.kind == RecordKind::Draft) {
        // The form on this device, which the registry may not have seen yet.
        if (auto draft = RecordTable<Draft>::find(m_database, DraftId(key.id), u"local_"))
            return world.put(*std::move(draft));
    }
    if (auto record = findRecord(m_database, key, u"shown_"))
        world.put(*std::move(record));
    else
        world.putAbsent(key);
}

void Overlay::loadLedger(World &world, const Uuid &owner) const
{
    // A programme's accounts are the registry's to know; a voucher's all belong to its company and are here.
    for (const Transfer &transfer :
        RecordTable<Transfer>::select(m_database, u"WHERE voucher = ? ORDER BY changedSeq, ordinal"_s, u"", owner)) {
        Balances &balances = world.balances();
        if (transfer.fromOwner == owner)
            balances.set(transfer.from(), balances.of(transfer.from()) - transfer.amount);
        if (transfer.toOwner == owner)
            balances.set(transfer.to(), balances.of(transfer.to()) + transfer.amount);
    }
    world.markLedgerLoaded(owner);
}

World Overlay::load(const Command &command, Instant now) const
{
    World world(false);
    for (int round = 0; round < MostRounds; ++round) {
        const Reads needed = reads(command, world, now);
        if (needed.empty())
            break;
        for (const RecordKey &key : needed.records)
            loadRecord(world, key);
        for (const Uuid &owner : needed.ledgerOwners)
            loadLedger(world, owner);
    }
    return world;
}

Result<Effects> Overlay::lay(const Command &command, const Moment &moment, ChangedKinds &changed)
{
    auto effects = decide(load(command, moment.now), command, moment);
    if (effects || effects.error().code == Errc::UnknownHere)
        hideDraft(command.payload, changed);
    if (!effects)
        return effects;
    for (const AnyRecord &record : effects->records) {
        upsertRecord(m_database, record, u"pending_");
        changed.insert(kindOfRecord(record));
    }
    for (const Transfer &transfer : effects->transfers) {
        RecordTable<Transfer>::upsert(m_database, transfer, u"pending_");
        changed.insert(RecordKind::Transfer);
    }
    return effects;
}

void Overlay::hideDraft(const Payload &payload, ChangedKinds &changed)
{
    const std::optional<DraftId> id = draftOf(payload);
    auto draft = id ? RecordTable<Draft>::find(m_database, *id, u"local_") : std::nullopt;
    if (!draft)
        return;
    draft->discarded = true;
    RecordTable<Draft>::upsert(m_database, *draft, u"pending_");
    changed.insert(RecordKind::Draft);
}

ChangedKinds Overlay::rebuild(const Moment &moment)
{
    ChangedKinds changed;
    forEachRecordKind([&]<typename T>(std::type_identity<T>) {
        // With a condition an empty table stays unwritten, so that a start waits for no disk.
        auto clear = m_database.statement(u"DELETE FROM pending_%1 WHERE true"_s.arg(RecordTable<T>::name()));
        if (clear->exec() > 0)
            changed.insert(kindOf<T>);
    });
    std::vector<QByteArray> waiting;
    {
        auto select = m_database.statement(
            u"SELECT bytes FROM outbox WHERE state IN %1 ORDER BY ordinal"_s.arg(activeStates));
        while (select->executeStep())
            waiting.push_back(columnValue<QByteArray>(*select, 0));
    }
    for (const QByteArray &bytes : waiting) {
        const Result<Command> command = m_codec.decode(bytes);
        if (!command) {
            qCWarning(overlayLog) << "unreadable command in the outbox:" << command.error().arguments;
            continue;
        }
        if (const auto laid = lay(*command, moment, changed); !laid)
            qCDebug(overlayLog) << "not shown:" << command->id.toText() << enumText(laid.error().code);
    }
    layDueVersions(localDate(moment.now), changed);
    return changed;
}

/// What the registry will write with its first decision on that day; whoever looks at a programme before sees what applies.
void Overlay::layDueVersions(QDate today, ChangedKinds &changed)
{
    for (const Programme &published : RecordTable<Programme>::select(m_database, u"WHERE coming IS NOT NULL"_s, u"shown_")) {
        const auto coming = RecordTable<ProgrammeProposal>::find(m_database, *published.coming, u"shown_");
        if (const auto due = dueVersion(published, coming ? &*coming : nullptr, today)) {
            RecordTable<Programme>::upsert(m_database, *due, u"pending_");
            changed.insert(RecordKind::Programme);
        }
    }
}

bool Overlay::idle() const
{
    auto any = m_database.statement(
        u"SELECT EXISTS (SELECT 1 FROM outbox WHERE state IN %1) OR EXISTS (SELECT 1 FROM Programme WHERE coming IS NOT NULL)"_s.arg(activeStates));
    any->executeStep();
    return !columnValue<bool>(*any, 0);
}

} // namespace cpv
