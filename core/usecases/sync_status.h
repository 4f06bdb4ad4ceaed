#pragma once

#include "core/usecases/commands.h"
#include "core/usecases/drafts.h"

namespace cpv {

/// The honest state: from outbox, refusals, conflicts and the heads the registry last acknowledged. Never from hope.
class SyncStatus : public QObject
{
    Q_OBJECT

public:
    /// In order of what the person must know first.
    enum class State { SignInNeeded, Offline, Refused, Conflict, Syncing, Waiting, Synced };
    Q_ENUM(State)

    struct Facts {
        State state = State::Offline;
        qint64 waiting = 0; ///< Commands and drafts not acknowledged.
        qint64 commands = 0;
        qint64 drafts = 0;
        qint64 uploads = 0;
        qint64 refused = 0;
        qint64 conflicts = 0;
        std::optional<Instant> oldestWaiting;
        std::optional<Instant> lastSynced; ///< When every followed place had last reached its head.
        bool firstFetch = false; ///< Records that were never here are on their way: an empty list says nothing yet.
        std::optional<int> fetchedPercent; ///< Of the first fetch; absent until the registry has told how much there is.
        bool operator==(const Facts &) const = default;
        /// A number of records; absent where none is here while the first ones are on their way.
        std::optional<qint64> known(qint64 count) const { return firstFetch && count == 0 ? std::nullopt : std::optional(count); }
    };

    struct Watched {
        Session &session;
        Commands &commands;
        Drafts &drafts;
    };
    SyncStatus(const Workplace &workplace, const Watched &watched, QObject *parent = nullptr);

    const Facts &facts() const { return m_facts; }
    State state() const { return m_facts.state; }

    /// Ask the disk again; `changed` follows if something did. Called by itself after commands, answers and feed pages.
    void refresh();

Q_SIGNALS:
    void changed();
    /// For pages: load again what shows these. Also after this device's own commands. What a first fetch brings is told once
    /// it is complete, or stops: nobody's lists grow and move under the pointer meanwhile.
    void recordsChanged(const QSet<cpv::RecordKind> &kinds);

private:
    void show();
    void onArrived(const QSet<RecordKind> &kinds);
    void releaseArrived();

    const Workplace m_workplace;
    Session &m_session;
    Facts m_facts;
    std::optional<DeliveryCounts> m_counts;
    QSet<RecordKind> m_arrived; ///< By the first fetch, not told yet.
    bool m_asking = false;
    bool m_askAgain = false;
};

/// The one rule of the pill; pure.
struct SyncInputs {
    bool signedIn = false;
    bool tokenValid = false;
    Remote::Reach reach = Remote::Reach::Unknown;
    bool exchanging = false;
    DeliveryCounts counts;
};
SyncStatus::Facts syncFacts(const SyncInputs &inputs);

} // namespace cpv
