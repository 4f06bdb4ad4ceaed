#include "core/registry/demo/demo_calendar.h"

namespace cpv {

qint32 DemoCalendar::officeDay(qint32 day) const
{
    while (!m_workingDays.isWorkingDay(date(day)))
        ++day;
    return day;
}

qint32 DemoCalendar::workingDay(int number) const
{
    qint32 day = -1;
    while (!m_workingDays.isWorkingDay(date(day)))
        --day;
    if (number >= 0)
        return after(day, number);
    for (int left = -number; left > 0; --left)
        do
            --day;
        while (!m_workingDays.isWorkingDay(date(day)));
    return day;
}

qint32 DemoCalendar::mainYear() const
{
    const bool young = m_today.dayOfYear() * 2 < m_today.daysInYear();
    return young ? m_today.year() - 1 : m_today.year();
}

} // namespace cpv
