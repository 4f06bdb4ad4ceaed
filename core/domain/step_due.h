#pragma once

#include "core/domain/application.h"
#include "core/domain/calendar.h"

namespace cpv {

/// The last day for the case's next step, as its programme's terms and its own notice give it: a correction's end, the first
/// working day after a notice, the last day of an award's wait for its voucher. Absent where no term runs: the other steps have
/// none, and an open objection stops the notice's.
std::optional<QDate> stepDue(const Application &application, const WorkingDays &workingDays);

} // namespace cpv
