#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace cpv {

/// The registry's time: the system's, moved by the demonstration's offset. Safe from any thread.
class RegistryClock : public Clock {
public:
    explicit RegistryClock(const Clock &base)
        : m_base(base)
    {
    }

    Instant now() const override { return m_base.now() + std::chrono::milliseconds(m_offsetMs.load()); }
    std::chrono::milliseconds offset() const { return std::chrono::milliseconds(m_offsetMs.load()); }
    void setOffset(std::chrono::milliseconds offset) { m_offsetMs = offset.count(); }

private:
    const Clock &m_base;
    std::atomic<qint64> m_offsetMs = 0;
};

} // namespace cpv
