#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <vector>

namespace cpv {

/// One deadline as a calendar shows it: all day, with alarms so many days before.
struct CalendarEvent {
    QString uid; ///< Stays: an event that is imported again replaces itself.
    QString summary;
    QString description;
    QDate day;
    std::vector<int> alarmDays;
};

/// iCalendar (RFC 5545): lines end with CR LF and are folded at 75 octets, never inside a character; texts are escaped. No time
/// zone is needed, since a deadline is a day.
[[nodiscard]] QByteArray calendarText(const std::vector<CalendarEvent> &events, Instant now);

/// Written aside and put in place at the end. DiskFull {volume}, Storage {path}.
[[nodiscard]] Result<void> writeCalendar(const QString &path, const std::vector<CalendarEvent> &events, Instant now);

} // namespace cpv
