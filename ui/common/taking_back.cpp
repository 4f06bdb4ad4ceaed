#include "ui/common/taking_back.h"

#include "core/usecases/futures.h"

#include <QPointer>

namespace cpv {

std::function<void()> takingBack(Commands &commands, CommandId command, QObject *owner, std::function<void(const Result<void> &)> after)
{
    return [&commands, command, owner = QPointer(owner), after = std::move(after)] {
        const QFuture<Result<void>> taken = commands.takeBack(command);
        if (owner)
            whenDone(owner, taken, after);
    };
}

} // namespace cpv
