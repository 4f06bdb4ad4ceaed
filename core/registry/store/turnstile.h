#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <mutex>

namespace cpv {

/// A lock that lets callers through in the order in which they came. A plain mutex would let the busy committer pass
/// again and again before a waiting sign-in.
class Turnstile {
public:
    void lock()
    {
        std::unique_lock guard(m_mutex);
        const auto ticket = m_nextTicket++;
        m_turn.wait(guard, [&] { return ticket == m_serving; });
    }
    void unlock()
    {
        {
            const std::lock_guard guard(m_mutex);
            ++m_serving;
        }
        m_turn.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_turn;
    quint64 m_nextTicket = 0;
    quint64 m_serving = 0;
};

} // namespace cpv
