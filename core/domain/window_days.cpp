#include "core/domain/window_days.h"

namespace cpv {

WindowDays windowDays(const Programme &programme, QDate today)
{
    const WindowStatus window = windowStatus(programme, today);
    switch (window.state) {
    case WindowState::Coming: return {.state = window.state, .opensNext = window.opens};
    case WindowState::Past: return {.state = window.state, .closes = window.closes}; // What opens again is Coming.
    case WindowState::Open:
    case WindowState::Grace: break;
    }
    if (!window.closes)
        return {.state = window.state};
    const bool isGrace = window.state == WindowState::Grace;
    WindowDays days {.state = window.state, .closes = window.closes, .takenUntil = window.closes->addDays(isGrace ? programme.graceDays : 0)};
    const WindowStatus after = windowStatus(programme, window.closes->addDays(programme.graceDays + 1));
    if (after.opens && *after.opens > *window.closes)
        days.opensNext = after.opens;
    return days;
}

} // namespace cpv
