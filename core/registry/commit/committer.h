#pragma once

#include "core/registry/commit/commit_group.h"
#include "core/registry/commit/feed_bell.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace cpv {

struct CommitterOptions {
    Decider decider = decide;
    size_t largestGroup = 512;
    size_t longestQueue = 20'000; ///< Commands waiting beyond this are answered Later with Busy.
};

/// One per file: takes what waits, up to a group, and commits it at once. Under load one commit carries hundreds of
/// commands; at rest a command waits for nobody.
class Committer {
public:
    /// Called once, from the committer's thread, when all commands of the batch have their answers.
    using Answered = std::function<void(std::vector<Answer>)>;

    Committer(Store &store, const Clock &clock, const WorkingDays &workingDays, FeedBell &bell,
        CommitterOptions options = {});
    ~Committer(); ///< Drains.

    void submit(std::vector<ReceivedCommand> commands, Answered answered);
    /// Answers what waits, takes no more, and ends.
    void drain();
    /// Counters for /metrics.
    std::string prometheusText() const;

private:
    /// A push on its way; its commands may fall into several groups.
    struct Batch {
        std::vector<Answer> answers;
        size_t open = 0;
        Answered answered;
    };
    struct Waiting {
        ReceivedCommand command;
        std::shared_ptr<Batch> batch;
        size_t position = 0;
    };

    void work();
    std::vector<Waiting> takeGroup();
    void commit(std::span<Waiting> group);
    void quarantine(Waiting &waiting, const Error &error);
    void deliver(std::span<Waiting> group, std::vector<Answer> answers);
    void deliverLater(std::span<Waiting> group, const Error &error);

    Store &m_store;
    const Clock &m_clock;
    const WorkingDays &m_workingDays;
    FeedBell &m_bell;
    const CommitterOptions m_options;

    std::atomic<quint64> m_groups = 0;
    std::atomic<quint64> m_commands = 0;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Waiting> m_waiting;
    bool m_draining = false;
    std::thread m_thread; // Last: it uses all of the above.
};

} // namespace cpv
