#pragma once

#include <QtGlobal>

#include <chrono>

namespace cpv {

/// How long to leave the registry alone after failures in a row: 1 s doubling to 60 s, drawn between half and the whole so that
/// a thousand clients don't come back in the same second.
class Backoff
{
public:
    static constexpr std::chrono::milliseconds Shortest {1'000};
    static constexpr std::chrono::milliseconds Longest {60'000};

    explicit Backoff(quint64 seed) : m_random(seed | 1) { }

    std::chrono::milliseconds next(); ///< One more failure.
    void reset() { m_failures = 0; }
    int failures() const { return m_failures; }

private:
    quint64 m_random;
    int m_failures = 0;
};

} // namespace cpv
