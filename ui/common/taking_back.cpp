#include "ui/common/taking_back.h"

#include "core/usecases/futures.h"

#include <QPointer>

namespace cpv {

std::function<void()> takingBack(Commands &commands, CommandId command, QObject *owner, std::function<void(const Result<void> &)> after)
{
    return takingBack(commands, std::vector {command}, owner, std::move(after));
}

std::function<void()> takingBack(
    Commands &commands, const std::vector<CommandId> &group, QObject *owner, std::function<void(const Result<void> &)> after)
{
    return [&commands, group, owner = QPointer(owner), after = std::move(after)] {
        const QFuture<Result<void>> taken = commands.takeBackGroup(group);
        if (owner)
            whenDone(owner, taken, after);
    };
}

} // namespace cpv
