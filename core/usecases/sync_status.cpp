#include "core/usecases/sync_status.h"

#include "core/usecases/futures.h"

#include <algorithm>
#include <utility>

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

/// Never all of it: the last rows are counted when they are here.
std::optional<int> fetchedPercentOf(const std::vector<PlaceProgress> &places)
{
    qint64 fetched = 0;
    qint64 all = 0;
    for (const PlaceProgress &place : places) {
        if (neverAtHead(place) && place.headSeq == 0)
            return std::nullopt; // Not told yet how much it has.
        fetched += place.lastSeq;
        all += place.headSeq;
    }
    constexpr qint64 Whole = 100;
    return all > 0 ? std::optional(int(std::min(Whole - 1, fetched * Whole / all))) : std::nullopt;
}

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
    const bool fetches = inputs.exchanging || inputs.reach == Remote::Reach::Online;
    const bool firstFetch = state == SyncStatus::State::Syncing && fetches && std::ranges::any_of(counts.places, neverAtHead);
    return {.state = state,
        .waiting = counts.waiting + counts.drafts,
        .commands = counts.waiting,
        .drafts = counts.drafts,
        .uploads = counts.uploads,
        .refused = counts.refused,
        .conflicts = counts.conflicts,
        .oldestWaiting = counts.oldestWaiting,
        .lastSynced = lastSyncedOf(counts.places),
        .firstFetch = firstFetch,
        .fetchedPercent = firstFetch ? fetchedPercentOf(counts.places) : std::nullopt};
}

SyncStatus::SyncStatus(const Workplace &workplace, const Watched &watched, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_session(watched.session)
{
    connect(&workplace.remote, &Remote::recordsChanged, this, &SyncStatus::onArrived);
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
    if (!m_facts.firstFetch)
        releaseArrived(); // Before the change is told: who shows an empty list is loading again by then.
    Q_EMIT changed();
}

void SyncStatus::onArrived(const QSet<RecordKind> &kinds)
{
    if (m_facts.firstFetch)
        m_arrived.unite(kinds);
    else
        Q_EMIT recordsChanged(kinds);
}

void SyncStatus::releaseArrived()
{
    if (const QSet<RecordKind> arrived = std::exchange(m_arrived, {}); !arrived.isEmpty())
        Q_EMIT recordsChanged(arrived);
}

} // namespace cpv
