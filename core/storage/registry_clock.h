#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace cpv {

/// The registry's time as far as we know it: ours and the offset last learnt (a demonstration's clock runs days ahead, and a
/// deadline is judged by the registry's). Thread-safe.
class RegistryClock : public Clock
{
public:
    explicit RegistryClock(const Clock &own) : m_own(own) { }

    Instant now() const override { return m_own.now() + std::chrono::milliseconds(m_offsetMs.load()); }
    void learn(Instant registryTime) { m_offsetMs = (registryTime - m_own.now()).count(); }
    qint64 offsetMs() const { return m_offsetMs; }
    void setOffsetMs(qint64 offset) { m_offsetMs = offset; }

private:
    const Clock &m_own;
    std::atomic<qint64> m_offsetMs = 0;
};

} // namespace cpv
