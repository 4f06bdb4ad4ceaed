#pragma once

#include "core/usecases/commands.h"

#include <functional>

namespace cpv {

/// What the button of an undo toast does: takes the command back, also when `owner`, whose page offered it, is gone by then.
/// `after` gets the answer if the owner still lives.
std::function<void()> takingBack(Commands &commands, CommandId command, QObject *owner, std::function<void(const Result<void> &)> after);

/// The same of a group of steps that was taken as one.
std::function<void()> takingBack(
    Commands &commands, const std::vector<CommandId> &group, QObject *owner, std::function<void(const Result<void> &)> after);

} // namespace cpv
