#include "core/base/clock.h"


namespace cpv {

QDateTime localDateTime(Instant instant)
{
    constexpr int offsetSeconds = int(std::chrono::seconds(ChinaOffset).count());
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::OffsetFromUTC, offsetSeconds);
}

QDate localDate(Instant instant) { return localDateTime(instant).date(); }

Instant startOf(QDate date)
{
    constexpr qint64 msPerDay = 86'400'000;
    const qint64 daysSinceEpoch = date.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    return Instant(std::chrono::milliseconds(daysSinceEpoch * msPerDay)) - ChinaOffset;
}

Instant endOf(QDate date) { return startOf(date.addDays(1)); }

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace cpv
