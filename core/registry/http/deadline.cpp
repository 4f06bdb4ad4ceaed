#include "core/registry/http/deadline.h"

#include <algorithm>

namespace cpv {

Deadline::Deadline(const boost::asio::any_io_executor &executor, std::function<void()> expire)
    : m_timer(executor)
    , m_expire(std::move(expire))
{
}

void Deadline::start(Clock::time_point until)
{
    m_passed = false;
    m_until = until;
    if (!m_armed || m_timer.expiry() > until)
        arm();
}

void Deadline::stop()
{
    m_until = Clock::time_point::max();
}

void Deadline::detach()
{
    stop();
    m_expire = nullptr;
    m_timer.cancel();
}

void Deadline::arm()
{
    m_armed = true;
    m_timer.expires_at(m_until);
    m_timer.async_wait([self = shared_from_this()](const boost::system::error_code &error) {
        if (!error)
            self->onTimer();
    });
}

void Deadline::onTimer()
{
    if (m_timer.expiry() > Clock::now())
        return; // Armed anew while this call was on its way.
    m_armed = false;
    if (!m_expire || m_until == Clock::time_point::max())
        return;
    if (m_until > Clock::now()) {
        arm();
        return;
    }
    m_passed = true;
    m_until = Clock::time_point::max();
    m_expire();
}

Deadline::Clock::time_point Pace::until(std::uint64_t bytesMoved) const
{
    const auto end = begin + longest;
    if (bytesPerSecond == 0)
        return end;
    const std::uint64_t seconds = bytesMoved / bytesPerSecond;
    if (seconds >= static_cast<std::uint64_t>(longest.count()) / 1000) // Compared as numbers: no overflow.
        return end;
    const std::uint64_t rest = (bytesMoved % bytesPerSecond) * 1000 / bytesPerSecond;
    return std::min(end, begin + grace + std::chrono::seconds(seconds) + std::chrono::milliseconds(rest));
}

} // namespace cpv
