#include "core/usecases/sync_status.h"

#include "core/usecases/futures.h"

#include <algorithm>

namespace cpv {

namespace {

/// When all followed places had reached their heads; absent while one never has.
std::optional<Instant> lastSyncedOf(const std::vector<PlaceProgress> &places)
{
    std::optional<Instant> earliest;
    for (const PlaceProgress &place : places) {
        if (!place.reachedHeadAt)
            return std::nullopt;
        earliest = earliest ? std::min(*earliest, *place.reachedHeadAt) : *place.reachedHeadAt;
    }
    return earliest;
}

bool neverAtHead(const PlaceProgress &place) { return !place.reachedHeadAt; }

bool atHeads(const std::vector<PlaceProgress> &places)
{
    return std::ranges::all_of(
        places, [](const PlaceProgress &place) { return place.reachedHeadAt && place.lastSeq >= place.headSeq; });
}

SyncStatus::State stateOf(const SyncInputs &inputs)
{
    const DeliveryCounts &counts = inputs.counts;
    if (!inputs.signedIn || !inputs.tokenValid)
        return SyncStatus::State::SignInNeeded;
    if (inputs.reach == Remote::Reach::Offline)
        return SyncStatus::State::Offline;
    if (counts.refused > 0)
        return SyncStatus::State::Refused;
    if (counts.conflicts > 0)
        return SyncStatus::State::Conflict;
    const bool waits = counts.waiting > 0 || counts.drafts > 0 || counts.uploads > 0;
    if (inputs.exchanging || (!waits && !atHeads(counts.places)))
        return SyncStatus::State::Syncing;
    if (waits)
        return SyncStatus::State::Waiting;
    // Everything is acknowledged, but whether there is news is unknown until somebody answers.
    return inputs.reach == Remote::Reach::Online ? SyncStatus::State::Synced : SyncStatus::State::Syncing;
}

} // namespace

SyncStatus::Facts syncFacts(const SyncInputs &inputs)
{
    const DeliveryCounts &counts = inputs.counts;
    const SyncStatus::State state = stateOf(inputs);
    return {.state = state,
        .waiting = counts.waiting + counts.drafts,
        .commands = counts.waiting,
        .drafts = counts.drafts,
        .uploads = counts.uploads,
        .refused = counts.refused,
        .conflicts = counts.conflicts,
        .oldestWaiting = counts.oldestWaiting,
        .lastSynced = lastSyncedOf(counts.places),
        .firstFetch = state == SyncStatus::State::Syncing && std::ranges::any_of(counts.places, neverAtHead)};
}

SyncStatus::SyncStatus(const Workplace &workplace, const Watched &watched, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_session(watched.session)
{
    connect(&workplace.remote, &Remote::recordsChanged, this, &SyncStatus::recordsChanged);
    connect(&watched.commands, &Commands::recordsChanged, this, &SyncStatus::recordsChanged);
    connect(&workplace.remote, &Remote::deliveryChanged, this, &SyncStatus::refresh);
    connect(&workplace.remote, &Remote::recordsChanged, this, &SyncStatus::refresh);
    connect(&watched.commands, &Commands::deliveryChanged, this, &SyncStatus::refresh);
    connect(&watched.drafts, &Drafts::changed, this, &SyncStatus::refresh);
    connect(&workplace.remote, &Remote::stateChanged, this, &SyncStatus::show);
    connect(&watched.session, &Session::currentChanged, this, &SyncStatus::refresh);
    refresh();
}

void SyncStatus::refresh()
{
    if (m_asking) { // One question at a time; what came up meanwhile is asked after it.
        m_askAgain = true;
        return;
    }
    m_asking = true;
    auto counts = m_workplace.readerThread.run([&reader = m_workplace.reader] { return reader.deliveryCounts(); });
    whenDone(this, counts, [this](const Result<DeliveryCounts> &found) {
        m_asking = false;
        if (found)
            m_counts = *found;
        show();
        if (std::exchange(m_askAgain, false))
            refresh();
    });
}

void SyncStatus::show()
{
    if (!m_counts) // Nothing is known yet, so nothing is claimed.
        return;
    const Facts facts = syncFacts({.signedIn = m_session.current().has_value(),
        .tokenValid = m_session.current() && m_session.current()->online,
        .reach = m_workplace.remote.reach(),
        .exchanging = m_workplace.remote.exchanging(),
        .counts = *m_counts});
    if (facts == m_facts)
        return;
    m_facts = facts;
    Q_EMIT changed();
}

} // namespace cpv
