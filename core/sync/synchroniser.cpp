#include "core/sync/synchroniser.h"

#include <QLoggingCategory>

#include <utility>

namespace cpv {

Q_LOGGING_CATEGORY(syncLog, "cpv.sync", QtInfoMsg)

namespace {

constexpr qint32 rowsPerPage = 1000;
/// A registry that answers a waiting feed at once without news must not be asked in a tight loop.
constexpr std::chrono::milliseconds emptyFeedPause {250};

template <typename Map> auto keysOf(const Map &map)
{
    std::set<typename Map::key_type> keys;
    for (const auto &[key, value] : map)
        keys.insert(key);
    return keys;
}

}

Synchroniser::Synchroniser(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts), m_backoff(parts.seed) { }

void Synchroniser::begin(const SyncIdentity &identity)
{
    stopAll();
    m_identity = identity;
    m_expired = false;
    m_activity.error.reset();
    requestSync();
}

void Synchroniser::end()
{
    stopAll();
    m_identity.reset();
    m_activity.error.reset();
    showActivity();
}

void Synchroniser::stopAll()
{
    m_looking.reset();
    m_restAlarm.reset();
    m_postponed.clear();
    m_uploads.clear();
    m_transfers.clear();
    m_pushes.clear();
    m_draft.reset();
    m_feed.reset();
    m_laters.clear();
    m_lookAgain = false;
}

void Synchroniser::requestSync()
{
    if (!m_identity || m_expired)
        return;
    m_restAlarm.reset();
    m_backoff.reset();
    m_postponed.clear();
    m_refusedMaterials.clear();
    askFeedAgain();
    look();
}

void Synchroniser::look()
{
    if (!m_identity || m_expired)
        return;
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = runWithResult(m_parts.jobs, [&replica = m_parts.replica] { return storedFacts(replica); },
        [this](const Result<StoredFacts> &stored) {
            m_looking.reset();
            const bool again = std::exchange(m_lookAgain, false);
            if (!stored)
                rest(stored.error());
            else if (!again) // Otherwise the facts are already older than the change they were to show.
                act(*stored);
            if (again)
                look();
        });
    showActivity();
}

void Synchroniser::act(const StoredFacts &stored)
{
    SyncFacts facts;
    facts.stored = stored;
    facts.signedIn = m_identity && !m_expired;
    facts.resting = m_restAlarm != nullptr;
    facts.pushing = keysOf(m_pushes);
    facts.uploading = keysOf(m_uploads);
    facts.putting = m_draft != nullptr;
    facts.feeding = m_feed != nullptr;
    facts.postponed = keysOf(m_postponed);
    facts.refusedMaterials = m_refusedMaterials;
    facts.behind = m_behind;
    for (const SyncStep &step : plan(facts))
        std::visit([this](const auto &each) { begin(each); }, step);
    showActivity();
}

// --- Drafts ---------------------------------------------------------------------------------------------------------

void Synchroniser::begin(const PutDraft &step)
{
    m_draft = runWithResult(m_parts.jobs,
        [&replica = m_parts.replica, id = step.draft] { return dirtyDraft(replica, id); },
        [this](const Result<std::optional<Draft>> &draft) {
            if (!draft)
                return endDraft(fail(draft.error()));
            if (!*draft) // Submitted or thrown away meanwhile.
                return endDraft(ChangedKinds {});
            m_draft = m_parts.client.putDraft(
                **draft, [this, sent = **draft](const WireReply &reply) { onDraftReply(sent, reply); });
        });
}

void Synchroniser::onDraftReply(const Draft &sent, const WireReply &reply)
{
    constexpr int preconditionFailed = 412;
    const bool newer = reply.status == preconditionFailed;
    const Verdict verdict = newer ? Verdict::Fine : judge(reply);
    if (verdict == Verdict::SignIn)
        return;
    if (verdict == Verdict::Rest) {
        m_draft.reset();
        return;
    }
    const auto record = [parts = m_parts, sent, reply, newer, verdict]() -> Result<ChangedKinds> {
        Error error;
        if (verdict == Verdict::Fine) {
            auto taken = takeDraftAnswer(
                parts.replica, sent, reply.body, newer ? DraftOutcome::Newer : DraftOutcome::Stored, parts.time);
            if (taken || taken.error().code == Errc::Storage || taken.error().code == Errc::DiskFull)
                return taken;
            error = taken.error();
        } else {
            error = *reply.failure;
        }
        // Not sent again until edited, so that one bad draft can't keep the line busy.
        if (const auto noted = parts.replica.drafts().refused(sent.id, error); !noted)
            return fail(noted.error());
        return ChangedKinds {RecordKind::Draft};
    };
    if (verdict == Verdict::Fine)
        contacted();
    else
        m_activity.error = reply.failure;
    m_draft = runWithResult(
        m_parts.jobs, record, [this](const Result<ChangedKinds> &recorded) { endDraft(recorded); });
}

void Synchroniser::endDraft(const Result<ChangedKinds> &recorded)
{
    m_draft.reset();
    if (!recorded)
        return rest(recorded.error());
    announce(*recorded);
    Q_EMIT deliveryChanged();
    look();
}

// --- Commands -------------------------------------------------------------------------------------------------------

void Synchroniser::begin(const PushCommands &step)
{
    const PlaceCode place = step.place;
    m_pushes[place] = runWithResult(m_parts.jobs,
        [&replica = m_parts.replica, place, identity = *m_identity] { return signedPush(replica, place, identity); },
        [this, place](const Result<std::optional<SignedPush>> &push) {
            if (!push || !*push) {
                m_pushes.erase(place);
                return push ? look() : rest(push.error());
            }
            m_pushes[place] = m_parts.client.push(
                (*push)->body, [this, sent = **push](const WireReply &reply) { onPushReply(sent, reply); });
        });
}

void Synchroniser::onPushReply(const SignedPush &push, const WireReply &reply)
{
    const PlaceCode place = push.place;
    switch (judge(reply)) {
    case Verdict::Fine: break;
    case Verdict::SignIn: return;
    case Verdict::Rest: m_pushes.erase(place); return;
    case Verdict::Refused:
        // The push itself, not a command: a blocked device for instance. Nothing was decided, so everything is kept.
        m_pushes.erase(place);
        return postpone(place, *reply.failure);
    }
    contacted();
    m_pushes[place] = runWithResult(m_parts.jobs,
        [parts = m_parts, push, body = reply.body] { return takeAnswers(parts.replica, push, body, parts.time); },
        [this, place](const Result<AnswersTaken> &taken) { onAnswers(place, taken); });
}

void Synchroniser::onAnswers(const PlaceCode &place, const Result<AnswersTaken> &taken)
{
    m_pushes.erase(place);
    if (!taken)
        return rest(taken.error());
    if (taken->final > 0) {
        m_laters.erase(place);
        askFeedAgain(); // The rows behind the answers, and the sequence that ends their overlay.
    }
    announce(taken->changed);
    Q_EMIT deliveryChanged();
    // Also where the registry forgot to answer: it must not be asked in a tight loop.
    if (taken->later || taken->final == 0)
        postpone(place, taken->later.value_or(Error {Errc::Later}));
    look();
}

void Synchroniser::postpone(const PlaceCode &place, const Error &error)
{
    const bool ordinary = error.code == Errc::Later || error.code == Errc::MaterialsMissing || error.code == Errc::SequenceGap;
    if (!ordinary) {
        qCInfo(syncLog, "a push was refused: %ls %ls", qUtf16Printable(enumText(error.code)), qUtf16Printable(error.detail));
        m_activity.error = error;
    }
    const auto delay = std::min(Backoff::Longest, Backoff::Shortest * (1 << std::min(m_laters[place]++, 6)));
    m_postponed[place] = m_parts.timers.after(delay, [this, place] {
        m_postponed.erase(place);
        look();
    });
    showActivity();
}

// --- Feed -----------------------------------------------------------------------------------------------------------

void Synchroniser::begin(const PullFeed &step)
{
    FeedRequest request {.cursors = {}, .limit = rowsPerPage, .waitSeconds = qint32(step.wait.count()), .waiting = step.undelivered};
    for (const FeedPosition &position : step.cursors)
        request.cursors.push_back({position.place, position.afterSeq});
    m_feedWaits = step.wait.count() > 0;
    m_behind = false;
    m_feed = m_parts.client.feed(request, [this](const WireReply &reply) { onFeedReply(reply); });
}

void Synchroniser::onFeedReply(const WireReply &reply)
{
    constexpr int gone = 410;
    const bool waited = std::exchange(m_feedWaits, false); // What has arrived is not given up for a new request.
    if (reply.status == gone) {
        m_feed = runWithResult(m_parts.jobs,
            [&replica = m_parts.replica]() -> Result<PagesTaken> {
                return forgetPlaces(replica).map([] { return PagesTaken {.changed = {}, .news = true, .more = true}; });
            },
            [this](const Result<PagesTaken> &taken) { onPages(taken, false); });
        return;
    }
    switch (judge(reply)) {
    case Verdict::Fine: break;
    case Verdict::SignIn: return;
    case Verdict::Rest: m_feed.reset(); return;
    case Verdict::Refused: m_feed.reset(); return rest(*reply.failure);
    }
    contacted();
    m_feed = runWithResult(m_parts.jobs,
        [parts = m_parts, body = reply.body] { return takePages(parts.replica, body, parts.time); },
        [this, waited](const Result<PagesTaken> &taken) { onPages(taken, waited); });
}

void Synchroniser::onPages(const Result<PagesTaken> &taken, bool waited)
{
    m_feed.reset();
    if (!taken) {
        m_behind = true;
        return rest(taken.error());
    }
    m_behind = m_behind || taken->more;
    announce(taken->changed);
    Q_EMIT deliveryChanged();
    if (waited && !taken->news && !m_behind) {
        m_feedWaits = true;
        m_feed = m_parts.timers.after(emptyFeedPause, [this] {
            m_feed.reset();
            m_feedWaits = false;
            look();
        });
    }
    look();
}

/// A listening request is given up for one that answers at once; one that fetches already goes on, and another follows.
void Synchroniser::askFeedAgain()
{
    m_behind = true;
    if (m_feedWaits)
        m_feed.reset();
    m_feedWaits = false;
}

// --- What an answer means for all -----------------------------------------------------------------------------------

Synchroniser::Verdict Synchroniser::judge(const WireReply &reply)
{
    constexpr int unauthorised = 401, timeout = 408, tooMany = 429, serverErrors = 500;
    if (!reply.failure)
        return Verdict::Fine;
    // A blocked computer or a closed account: nothing will be taken from here, however long one waits.
    const bool shutOut = reply.failure->code == Errc::RevokedDevice || reply.failure->code == Errc::AccountDisabled;
    if (reply.status == unauthorised || shutOut) {
        expire(shutOut ? *reply.failure : Error {Errc::SessionExpired});
        return Verdict::SignIn;
    }
    if (reply.status == 0 || reply.status == timeout || reply.status == tooMany || reply.status >= serverErrors) {
        rest(*reply.failure);
        return Verdict::Rest;
    }
    return Verdict::Refused;
}

void Synchroniser::rest(const Error &error)
{
    qCInfo(syncLog, "resting: %ls %ls %ls", qUtf16Printable(enumText(error.code)), qUtf16Printable(error.arguments.join(u' ')),
        qUtf16Printable(error.detail));
    m_activity.error = error;
    if (!m_restAlarm) { // Requests that fail together are one failure.
        m_restAlarm = m_parts.timers.after(m_backoff.next(), [this] {
            m_restAlarm.reset();
            askFeedAgain();
            look();
        });
    }
    showActivity();
}

/// Everything under way stops; the outbox is kept, and the next session sends it.
void Synchroniser::expire(const Error &why)
{
    stopAll();
    m_expired = true;
    m_activity.error = why;
    showActivity();
    Q_EMIT sessionExpired();
}

void Synchroniser::contacted()
{
    m_activity.lastContact = m_parts.time.clock.now();
    if (m_restAlarm)
        return;
    m_backoff.reset();
    if (m_postponed.empty() && m_refusedMaterials.empty())
        m_activity.error.reset();
}

void Synchroniser::announce(const ChangedKinds &kinds)
{
    if (!kinds.empty())
        Q_EMIT recordsChanged(QSet<RecordKind>(kinds.begin(), kinds.end()));
}

void Synchroniser::showActivity()
{
    using Phase = SyncActivity::Phase;
    const bool sending = !m_uploads.empty() || !m_pushes.empty() || m_draft;
    const bool fetching = m_feed ? !m_feedWaits : m_behind;
    SyncActivity now = m_activity;
    if (!m_identity)
        now.phase = Phase::SignedOut;
    else if (m_expired)
        now.phase = Phase::SignInNeeded;
    else if (m_restAlarm)
        now.phase = Phase::Offline;
    else
        now.phase = sending || fetching ? Phase::Working : Phase::Resting;
    const bool changed = now.phase != m_activity.phase || now.error != m_shownError;
    m_activity = now;
    m_shownError = now.error;
    if (changed)
        Q_EMIT activityChanged();
}

} // namespace cpv
