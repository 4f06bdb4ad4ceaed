#pragma once

#include "core/domain/eligibility.h"

namespace cpv {

/// The days that count for a form that waits to be handed in. All inclusive.
struct WindowDays {
    WindowState state = WindowState::Past;
    std::optional<QDate> closes;     ///< Of the window that is open, in its grace, or past; absent when continuous or still to come.
    std::optional<QDate> takenUntil; ///< Grace included; absent where nothing is taken now, or all year.
    std::optional<QDate> opensNext;  ///< Of the window after that, as far as it is published.
};

WindowDays windowDays(const Programme &programme, QDate today);

} // namespace cpv
