#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <string>

namespace cpv {

/// What the server has done so far; read and written from any thread.
class HttpCounters
{
public:
    void countAnswer(int status);
    void connectionOpened() { ++m_opened; ++m_open; }
    void connectionClosed() { --m_open; }
    void connectionDropped() { ++m_dropped; }

    [[nodiscard]] std::uint64_t answers(int status) const;
    [[nodiscard]] std::int64_t openConnections() const { return m_open; }
    /// Closed without a word, since too many refusals were under way.
    [[nodiscard]] std::uint64_t droppedConnections() const { return m_dropped; }

    /// Prometheus text format, ends with a newline.
    [[nodiscard]] std::string prometheusText() const;

private:
    static constexpr int FirstStatus = 100;
    static constexpr int StatusCount = 500;
    std::array<std::atomic<std::uint64_t>, StatusCount> m_answers {};
    std::atomic<std::uint64_t> m_opened = 0;
    std::atomic<std::uint64_t> m_dropped = 0;
    std::atomic<std::int64_t> m_open = 0;
};

} // namespace cpv
