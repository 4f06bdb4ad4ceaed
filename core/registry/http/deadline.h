#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>

namespace cpv {

/// One deadline after another over the life of a connection. All calls on the connection's strand. A timer that
/// is armed early enough is left alone, so a busy connection moves its deadline without touching the timer queue.
class Deadline : public std::enable_shared_from_this<Deadline>
{
public:
    using Clock = std::chrono::steady_clock;

    /// `expire` is called on the executor when a deadline passes.
    Deadline(const boost::asio::any_io_executor &executor, std::function<void()> expire);

    void start(Clock::time_point until);
    void stop();
    /// Whether the deadline last started has passed.
    [[nodiscard]] bool hasPassed() const { return m_passed; }
    /// For good: the owner of `expire` goes away.
    void detach();

private:
    void arm();
    void onTimer();

    boost::asio::steady_timer m_timer;
    std::function<void()> m_expire;
    Clock::time_point m_until = Clock::time_point::max();
    bool m_armed = false;
    bool m_passed = false;
};

/// How long a transfer may go on, given what has moved so far: each byte buys a little time, up to a fixed end.
struct Pace {
    Deadline::Clock::time_point begin;
    std::chrono::milliseconds grace;
    std::uint64_t bytesPerSecond; ///< 0: only the end counts.
    std::chrono::milliseconds longest;

    [[nodiscard]] Deadline::Clock::time_point until(std::uint64_t bytesMoved) const;
};

} // namespace cpv
