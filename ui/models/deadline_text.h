#pragma once

#include "core/usecases/deadlines.h"

namespace cpv {

/// The deadline as a calendar shows it, in the language of the screen.
CalendarEvent calendarEvent(const Deadline &deadline);

} // namespace cpv
