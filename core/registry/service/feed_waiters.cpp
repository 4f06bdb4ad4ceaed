#include "core/registry/service/feed_waiters.h"

#include <algorithm>

namespace cpv {

FeedWaiters::FeedWaiters(FeedBell &bell)
{
    bell.listen([this](const std::set<PlaceCode> &places) {
        {
            const std::lock_guard guard(m_mutex);
            m_rung.insert(places.begin(), places.end());
        }
        m_changed.notify_one();
    });
    m_thread = std::thread([this] { work(); });
}

FeedWaiters::~FeedWaiters()
{
    stop();
}

void FeedWaiters::add(Waiter waiter)
{
    {
        const std::lock_guard guard(m_mutex);
        if (!m_stopping) {
            m_fresh.push_back(std::move(waiter));
            m_changed.notify_one();
            return;
        }
    }
    waiter.answer(true);
}

void FeedWaiters::stop()
{
    {
        const std::lock_guard guard(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void FeedWaiters::work()
{
    for (;;) {
        std::vector<Waiter> due;
        bool stopping = false;
        {
            std::unique_lock lock(m_mutex);
            due = takeDue(lock);
            stopping = m_stopping;
        }
        std::vector<Waiter> again;
        for (Waiter &waiter : due) {
            const bool last = stopping || SteadyClock::now() >= waiter.until;
            if (!waiter.answer(last) && !last)
                again.push_back(std::move(waiter));
        }
        if (stopping)
            return;
        const std::lock_guard guard(m_mutex);
        std::ranges::move(again, std::back_inserter(m_waiting));
    }
}

std::vector<FeedWaiters::Waiter> FeedWaiters::takeDue(std::unique_lock<std::mutex> &lock)
{
    const auto ready = [this] { return m_stopping || !m_fresh.empty() || !m_rung.empty(); };
    const auto soonest = std::ranges::min_element(m_waiting, {}, &Waiter::until);
    if (soonest == m_waiting.end())
        m_changed.wait(lock, ready);
    else
        m_changed.wait_until(lock, SteadyClock::time_point(soonest->until), ready);
    const auto now = SteadyClock::now();
    const auto stays = [&](const Waiter &waiter) {
        return !m_stopping && now < waiter.until
            && std::ranges::none_of(waiter.places, [&](const PlaceCode &place) { return m_rung.contains(place); });
    };
    std::vector<Waiter> due = std::move(m_fresh);
    m_fresh.clear();
    const auto going = std::stable_partition(m_waiting.begin(), m_waiting.end(), stays);
    std::move(going, m_waiting.end(), std::back_inserter(due));
    m_waiting.erase(going, m_waiting.end());
    m_rung.clear();
    return due;
}

} // namespace cpv
