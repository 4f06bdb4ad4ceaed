#pragma once

#include <QDate>

#include <set>

namespace cpv {

/// Working days in China: weekends are free unless moved to work, holidays are free. A versioned table of each year's
/// announcement (resources/calendar/working_days.json); years not announced yet count weekends only.
class WorkingDays
{
public:
    WorkingDays() = default;
    WorkingDays(std::set<QDate> holidays, std::set<QDate> makeUpDays)
        : m_holidays(std::move(holidays)), m_makeUpDays(std::move(makeUpDays))
    {
    }
    bool isWorkingDay(QDate date) const;
    /// The last day of a period of `count` working days that begins on the working day after `start`.
    QDate after(QDate start, int count) const;
    /// Working days after `from` up to `to`, that day included; 0 on the same day, negative where it is past.
    int between(QDate from, QDate to) const;

private:
    std::set<QDate> m_holidays;
    std::set<QDate> m_makeUpDays;
};

} // namespace cpv
