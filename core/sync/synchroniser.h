#pragma once

#include "core/storage/replica.h"
#include "core/sync/backoff.h"
#include "core/sync/plan.h"
#include "core/sync/registry_client.h"
#include "core/sync/replica_steps.h"
#include "core/sync/store_jobs.h"
#include "core/sync/sync_activity.h"
#include "core/sync/timers.h"

#include <QObject>
#include <QSet>

#include <map>

namespace cpv {

/// Carries out what `plan` says: asks the replica for the facts, begins the steps, records what came of them, asks again. All
/// state that must survive is in the replica; an answer that gets lost is asked for again, and the registry answers a repeat
/// as it did the first time. Asynchronous in one event loop; the replica is touched through StoreJobs only.
class Synchroniser : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        RegistryClient &client;
        Replica &replica;
        StoreJobs &jobs;
        Timers &timers;
        SyncTime time;
        quint64 seed = 1; ///< Spreads back-offs.
    };
    explicit Synchroniser(const Parts &parts, QObject *parent = nullptr);

    /// The client holds a session's token for this device.
    void begin(const SyncIdentity &identity);
    /// Stops at once; what waits stays in the replica.
    void end();

    /// Something changed here, or a person asks: look again now, back-off or not.
    void requestSync();

    const SyncActivity &activity() const { return m_activity; }
    /// Papers of which a part is there and the rest is not; after a cut they stay, since they go on where they stopped.
    const std::map<QString, PaperTransfer> &transfers() const { return m_transfers; }

Q_SIGNALS:
    void activityChanged();
    void recordsChanged(const QSet<cpv::RecordKind> &kinds);
    void deliveryChanged(); ///< Answers, uploads or cursors were recorded.
    void transfersChanged();
    void sessionExpired();

private:
    /// What an answer of the registry means for the step that asked.
    enum class Verdict { Fine, SignIn, Rest, Refused };

    void look();
    void act(const StoredFacts &stored);
    void begin(const UploadMaterial &step);
    void begin(const PutDraft &step);
    void begin(const PushCommands &step);
    void begin(const PullFeed &step);

    void onUploadState(const WaitingMaterial &material, std::optional<qint64> sentFrom, const WireReply &reply);
    void sendPart(const WaitingMaterial &material, qint64 offset);
    void showTransfer(const PaperTransfer &transfer);
    void endTransfer(const QString &sha256);
    void recordUpload(const WaitingMaterial &material);
    void refuseMaterial(const WaitingMaterial &material, const Error &error);
    void onDraftReply(const Draft &sent, const WireReply &reply);
    void endDraft(const Result<ChangedKinds> &recorded);
    void onPushReply(const SignedPush &push, const WireReply &reply);
    void onAnswers(const PlaceCode &place, const Result<AnswersTaken> &taken);
    void onFeedReply(const WireReply &reply);
    void onPages(const Result<PagesTaken> &taken, bool waited);
    void askFeedAgain();
    void postpone(const PlaceCode &place, const Error &error);

    Verdict judge(const WireReply &reply);
    void rest(const Error &error);
    void expire(const Error &why);
    void stopAll();
    void contacted();
    void announce(const ChangedKinds &kinds);
    void showActivity();

    const Parts m_parts;
    std::optional<SyncIdentity> m_identity;
    Backoff m_backoff;
    SyncActivity m_activity;
    std::optional<Error> m_shownError;
    bool m_expired = false;
    bool m_behind = true;
    bool m_feedWaits = false; // Listening for news, not fetching known ones.
    bool m_lookAgain = false;
    std::set<WaitingMaterial> m_refusedMaterials;
    std::map<PlaceCode, int> m_laters; // "Later" in a row.
    std::map<QString, PaperTransfer> m_transfers; // By digest.

    // What is under way; last, so that it stops before anything above goes.
    std::unique_ptr<Pending> m_looking;
    std::unique_ptr<Pending> m_restAlarm;
    std::map<PlaceCode, std::unique_ptr<Pending>> m_postponed;
    std::map<WaitingMaterial, std::unique_ptr<Pending>> m_uploads;
    std::map<PlaceCode, std::unique_ptr<Pending>> m_pushes;
    std::unique_ptr<Pending> m_draft;
    std::unique_ptr<Pending> m_feed;
};

} // namespace cpv
