#pragma once

#include "core/sync/timers.h"
#include "core/base/clock.h"

#include <map>

namespace cpv {

/// Time that passes only when a test lets it: alarms ring in order, and the clock jumps from one to the next.
class VirtualTime : public Timers
{
public:
    explicit VirtualTime(ManualClock &clock) : m_clock(clock) { }

    std::unique_ptr<Pending> after(std::chrono::milliseconds delay, std::function<void()> ring) override
    {
        return std::make_unique<Alarm>(*this, add(delay, std::move(ring)));
    }
    /// The same, never taken back.
    void post(std::chrono::milliseconds delay, std::function<void()> ring) { add(delay, std::move(ring)); }

    /// Rings the next alarm that is due within `limit` of now.
    bool ringNext(Instant limit)
    {
        const auto next = m_alarms.begin();
        if (next == m_alarms.end() || next->first.first > limit)
            return false;
        m_clock.set(std::max(m_clock.now(), next->first.first));
        const auto ring = std::move(next->second);
        m_alarms.erase(next);
        ring();
        return true;
    }
    void run(std::chrono::milliseconds duration)
    {
        const Instant end = m_clock.now() + duration;
        while (ringNext(end)) { }
        m_clock.set(std::max(m_clock.now(), end));
    }
    /// Until `done`, at most `duration`; whether it came to that.
    template <typename Condition> bool runUntil(Condition done, std::chrono::milliseconds duration)
    {
        const Instant end = m_clock.now() + duration;
        while (!done()) {
            if (!ringNext(end))
                return false;
        }
        return true;
    }

private:
    using Key = std::pair<Instant, quint64>;

    class Alarm : public Pending
    {
    public:
        Alarm(VirtualTime &time, const Key &key) : m_time(time), m_key(key) { }
        ~Alarm() override { m_time.m_alarms.erase(m_key); }

    private:
        VirtualTime &m_time;
        const Key m_key;
    };

    Key add(std::chrono::milliseconds delay, std::function<void()> ring)
    {
        const Key key {m_clock.now() + delay, ++m_count};
        m_alarms.emplace(key, std::move(ring));
        return key;
    }

    ManualClock &m_clock;
    quint64 m_count = 0;
    std::map<Key, std::function<void()>> m_alarms;
};

} // namespace cpv
