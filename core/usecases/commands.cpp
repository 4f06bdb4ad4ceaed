#include "core/usecases/commands.h"

#include "core/usecases/futures.h"

#include <QTimer>

#include <ranges>

namespace cpv {

namespace {

QSet<RecordKind> setOf(const ChangedKinds &kinds) { return QSet<RecordKind>(kinds.begin(), kinds.end()); }

struct StoredGroup {
    GroupPerformed performed;
    ChangedKinds changed;
};

/// Each on top of those before it; only what a rule refuses is passed over.
Result<StoredGroup> enqueueGroup(const Workplace &workplace, const std::vector<Command> &commands)
{
    StoredGroup group;
    for (size_t i = 0; i < commands.size(); ++i) {
        const Hold hold = group.performed.commands.empty() ? Hold::ForUndo : Hold::InGroup;
        const Result<Enqueued> enqueued = workplace.replica.outbox().enqueue(commands[i], workplace.moment(), hold);
        if (enqueued) {
            group.performed.commands.push_back(enqueued->command);
            group.changed.insert(enqueued->changed.begin(), enqueued->changed.end());
        } else if (enqueued.error().code == Errc::Storage || enqueued.error().code == Errc::DiskFull) {
            return fail(enqueued.error());
        } else {
            group.performed.refused.push_back({i, enqueued.error()});
        }
    }
    return group;
}

} // namespace

Commands::Commands(const Workplace &workplace, Session &session, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_session(session)
    , m_ids(workplace.clock)
{
}

QFuture<Result<Performed>> Commands::perform(
    const Payload &payload, const PlaceCode &place, std::optional<qint32> baseVersion)
{
    return enqueue(payload, place, baseVersion, Hold::None);
}

QFuture<Result<Performed>> Commands::performUndoable(
    const Payload &payload, const PlaceCode &place, std::optional<qint32> baseVersion)
{
    auto performed = enqueue(payload, place, baseVersion, Hold::ForUndo);
    whenDone(this, performed, [this](const Result<Performed> &done) {
        if (!done)
            return;
        m_held.insert(done->command);
        QTimer::singleShot(UndoTime, this, [this, command = done->command] { release(command); });
    });
    return performed;
}

QFuture<Result<GroupPerformed>> Commands::performGroup(const std::vector<GroupStep> &steps, const PlaceCode &place)
{
    if (!m_session.current())
        return ready<GroupPerformed>(fail(Errc::NotSignedIn));
    std::vector<Command> commands;
    for (const GroupStep &step : steps)
        commands.push_back(commandOf(step.payload, place, step.baseVersion));
    Promised<GroupPerformed> answer;
    auto stored = m_workplace.writerThread.run([workplace = m_workplace, commands] { return enqueueGroup(workplace, commands); });
    whenDone(this, stored, [this, answer](const Result<StoredGroup> &group) {
        if (!group)
            return answer.give(fail(group.error()));
        for (const CommandId command : group->performed.commands)
            m_held.insert(command);
        QTimer::singleShot(UndoTime, this, [this, held = group->performed.commands] {
            for (const CommandId command : held)
                release(command);
        });
        answer.give(group->performed);
        Q_EMIT recordsChanged(setOf(group->changed));
        Q_EMIT deliveryChanged();
        m_workplace.remote.requestSync();
    });
    return answer.future();
}

QFuture<Result<void>> Commands::takeBackGroup(const std::vector<CommandId> &commands)
{
    Promised<void> answer;
    auto taken = m_workplace.writerThread.run([workplace = m_workplace, commands]() -> Result<ChangedKinds> {
        ChangedKinds changed;
        for (const CommandId command : commands | std::views::reverse) { // The last was judged on top of the others.
            CPV_TRY(kinds, workplace.replica.outbox().takeBack(command, workplace.moment()));
            changed.insert(kinds.begin(), kinds.end());
        }
        return changed;
    });
    whenDone(this, taken, [this, answer](const Result<ChangedKinds> &changed) { answerTaken(answer, changed); });
    return answer.future();
}

Command Commands::commandOf(const Payload &payload, const PlaceCode &place, std::optional<qint32> baseVersion)
{
    return {.id = CommandId(m_ids.next()),
        .place = place,
        .account = m_session.current()->account.id,
        .baseVersion = baseVersion,
        .claimedAt = m_workplace.clock.now(),
        .payload = payload};
}

QFuture<Result<Performed>> Commands::enqueue(
    const Payload &payload, const PlaceCode &place, std::optional<qint32> baseVersion, Hold hold)
{
    if (!m_session.current())
        return ready<Performed>(fail(Errc::NotSignedIn));
    const Command command = commandOf(payload, place, baseVersion);
    Promised<Performed> answer;
    auto stored = m_workplace.writerThread.run(
        [workplace = m_workplace, command, hold] { return workplace.replica.outbox().enqueue(command, workplace.moment(), hold); });
    whenDone(this, stored, [this, answer](const Result<Enqueued> &enqueued) {
        if (!enqueued)
            return answer.give(fail(enqueued.error()));
        answer.give(Performed {enqueued->command, enqueued->unknown});
        Q_EMIT recordsChanged(setOf(enqueued->changed));
        Q_EMIT deliveryChanged();
        m_workplace.remote.requestSync();
    });
    return answer.future();
}

QFuture<Result<void>> Commands::release(CommandId command)
{
    m_held.erase(command);
    auto released = m_workplace.writerThread.run(
        [&replica = m_workplace.replica, command] { return replica.outbox().release(command); });
    whenDone(this, released, [this](const Result<void> &done) {
        if (!done)
            return; // Taken back.
        Q_EMIT deliveryChanged();
        m_workplace.remote.requestSync();
    });
    return released;
}

QFuture<Result<std::vector<WaitingCommand>>> Commands::leftHeld() const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, held = m_held]() -> Result<std::vector<WaitingCommand>> {
        CPV_TRY(waiting, reader.waitingCommands());
        std::erase_if(waiting, [&](const WaitingCommand &command) { return !command.held || held.contains(command.command); });
        return waiting;
    });
}

QFuture<Result<void>> Commands::takeBack(CommandId command)
{
    Promised<void> answer;
    auto taken = m_workplace.writerThread.run(
        [workplace = m_workplace, command] { return workplace.replica.outbox().takeBack(command, workplace.moment()); });
    whenDone(this, taken, [this, answer](const Result<ChangedKinds> &changed) { answerTaken(answer, changed); });
    return answer.future();
}

void Commands::answerTaken(const Promised<void> &answer, const Result<ChangedKinds> &changed)
{
    answer.give(changed ? Result<void>() : fail(changed.error()));
    if (!changed)
        return;
    Q_EMIT recordsChanged(setOf(*changed));
    Q_EMIT deliveryChanged();
}

QFuture<Result<std::vector<WaitingCommand>>> Commands::waiting() const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader] { return reader.waitingCommands(); });
}

QFuture<Result<std::vector<Refusal>>> Commands::refusals() const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader] { return reader.refusals(); });
}

QFuture<Result<void>> Commands::dismissRefusal(CommandId command)
{
    auto dismissed = m_workplace.writerThread.run(
        [&replica = m_workplace.replica, command] { return replica.outbox().dismissRefusal(command); });
    whenDone(this, dismissed, [this](const Result<void> &) { Q_EMIT deliveryChanged(); });
    return dismissed;
}

} // namespace cpv
