#pragma once

#include "core/domain/calendar.h"

namespace cpv {

/// The demonstration's days, counted from today, which is 0.
class DemoCalendar {
public:
    static constexpr qint32 FirstDay = -365;

    /// `workingDays` outlives the calendar.
    DemoCalendar(QDate today, const WorkingDays &workingDays)
        : m_today(today)
        , m_workingDays(workingDays)
    {
    }

    QDate today() const { return m_today; }
    QDate date(qint32 day) const { return m_today.addDays(day); }
    qint32 dayOf(QDate date) const { return static_cast<qint32>(m_today.daysTo(date)); }

    /// The day itself when the office works, else the next day on which it does.
    qint32 officeDay(qint32 day) const;
    /// The last day of a period of working days that begins after `day`, as notices and corrections are counted.
    qint32 after(qint32 day, int workingDays) const { return dayOf(m_workingDays.after(date(day), workingDays)); }
    /// 0 is the last working day before today, -1 the one before that, 1 the one after.
    qint32 workingDay(int number) const;

    /// The budget year that most of the demonstration's money belongs to: this one, unless it has hardly begun.
    qint32 mainYear() const;

private:
    QDate m_today;
    const WorkingDays &m_workingDays;
};

} // namespace cpv
