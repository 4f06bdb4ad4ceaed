#include "core/domain/calendar.h"

namespace cpv {

bool WorkingDays::isWorkingDay(QDate date) const
{
    if (m_makeUpDays.contains(date))
        return true;
    return !m_holidays.contains(date) && date.dayOfWeek() < Qt::Saturday;
}

QDate WorkingDays::after(QDate start, int count) const
{
    QDate day = start;
    while (count > 0) {
        day = day.addDays(1);
        if (isWorkingDay(day))
            --count;
    }
    return day;
}

} // namespace cpv
