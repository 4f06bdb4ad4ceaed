#pragma once

#include "core/domain/stage.h"

namespace cpv {

/// Ended without a voucher: nothing is paid for it any more.
constexpr bool cameToNothing(Stage stage)
{
    return stage == Stage::Disregarded || stage == Stage::Refused || stage == Stage::Withdrawn || stage == Stage::Lapsed;
}

/// Nobody has a step to take any more.
constexpr bool isOver(Stage stage) { return stage == Stage::Closed || cameToNothing(stage); }

/// Whoever was refused or disregarded may appeal once, with no closing day: the case goes on then, and in the same hands.
constexpr bool canComeBack(Stage stage, bool appealed) { return !appealed && next(stage, CaseEvent::Appeal); }

} // namespace cpv
