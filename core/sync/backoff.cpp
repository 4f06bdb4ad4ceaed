#include "core/sync/backoff.h"

#include <algorithm>

namespace cpv {

std::chrono::milliseconds Backoff::next()
{
    constexpr int enoughDoublings = 6; // 64 s is past the longest.
    const auto whole = std::min(Longest, Shortest * (1 << std::min(m_failures, enoughDoublings)));
    ++m_failures;
    // xorshift64: spreading clients needs no better, and a seed plays a failure again.
    m_random ^= m_random << 13;
    m_random ^= m_random >> 7;
    m_random ^= m_random << 17;
    const auto half = whole.count() / 2;
    return std::chrono::milliseconds(std::max<qint64>(Shortest.count(), half + qint64(m_random % quint64(half + 1))));
}

} // namespace cpv
