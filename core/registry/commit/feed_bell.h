#pragma once

#include "core/base/place_code.h"

#include <functional>
#include <mutex>
#include <set>
#include <vector>

namespace cpv {

/// Tells whoever waits for news of a place that something has been committed there. Listeners must be quick: they are
/// called by the committer.
class FeedBell {
public:
    using Listener = std::function<void(const std::set<PlaceCode> &)>;

    void listen(Listener listener)
    {
        const std::lock_guard guard(m_mutex);
        m_listeners.push_back(std::move(listener));
    }
    void ring(const std::set<PlaceCode> &places)
    {
        const std::lock_guard guard(m_mutex);
        for (const Listener &listener : m_listeners)
            listener(places);
    }

private:
    std::mutex m_mutex;
    std::vector<Listener> m_listeners;
};

} // namespace cpv
