#pragma once

#include <QDateTime>

#include <atomic>
#include <chrono>

namespace cpv {

/// UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Deadlines are local dates in China, which has one zone without summer time; Qt's zone data is absent on some machines.
constexpr std::chrono::hours ChinaOffset {8};

QDate localDate(Instant instant);
/// The first moment after the local date has ended: a deadline is inclusive.
Instant endOf(QDate localDate);
Instant startOf(QDate localDate);
QDateTime localDateTime(Instant instant);

class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock : public Clock
{
public:
    Instant now() const override;
};

/// Stands still until moved: for tests and simulations. One thread moves it, any may look.
class ManualClock : public Clock
{
public:
    explicit ManualClock(Instant start) : m_now(start) { }
    Instant now() const override { return m_now; }
    void set(Instant instant) { m_now = instant; }
    void advance(std::chrono::milliseconds by) { m_now = now() + by; }

private:
    std::atomic<Instant> m_now;
};

} // namespace cpv
