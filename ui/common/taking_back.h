#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

#include <functional>

namespace cpv {

/// What the button of an undo toast does: takes the command back, also when `owner`, whose page offered it, is gone by then.
/// `after` gets the answer if the owner still lives.
std::function<void()> takingBack(Commands &commands, CommandId command, QObject *owner, std::function<void(const Result<void> &)> after);

/// The same of a group of steps that was taken as one.
std::function<void()> takingBack(
    Commands &commands, const std::vector<CommandId> &group, QObject *owner, std::function<void(const Result<void> &)> after);

/// The page's toast says what was done, as long as it can be undone. `after`: as above, before another toast says that nothing was sent.
void offerToUndo(Page &page, UseCases &useCases, const std::vector<CommandId> &commands, const QString &done, std::function<void(const Result<void> &)> after);

} // namespace cpv
