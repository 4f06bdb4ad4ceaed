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

int WorkingDays::between(QDate from, QDate to) const
{
    if (to < from)
        return -between(to, from);
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        count += isWorkingDay(day) ? 1 : 0;
    return count;
}

} // namespace cpv
