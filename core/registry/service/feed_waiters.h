#pragma once

#include "core/registry/commit/feed_bell.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace cpv {

/// Feeds that wait for news, on one thread of their own, so that ten thousand waiting devices hold no handler.
class FeedWaiters {
public:
    using SteadyClock = std::chrono::steady_clock;
    struct Waiter {
        std::set<PlaceCode> places;
        SteadyClock::time_point until;
        /// Answers if there is news, or whatever there is when `last`. True when the request is done with.
        std::function<bool(bool last)> answer;
    };

    explicit FeedWaiters(FeedBell &bell);
    ~FeedWaiters(); ///< As stop().

    /// Asked once at once, since news may have come in between; then whenever one of its places has news.
    void add(Waiter waiter);
    /// Answers everybody with what there is.
    void stop();

private:
    void work();
    std::vector<Waiter> takeDue(std::unique_lock<std::mutex> &lock);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Waiter> m_fresh;
    std::vector<Waiter> m_waiting;
    std::set<PlaceCode> m_rung;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace cpv
