#include "ui/common/taking_back.h"

#include "core/usecases/futures.h"
#include "ui/models/command_text.h"

#include <QCoreApplication>
#include <QPointer>

namespace cpv {

namespace {

class UndoWords
{
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

}

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

void offerToUndo(Page &page, UseCases &useCases, const std::vector<CommandId> &commands, const QString &done, std::function<void(const Result<void> &)> after)
{
    const bool isOffline = useCases.status.state() == SyncStatus::State::Offline;
    Q_EMIT page.undoToastRequested(heldText(done, isOffline), UndoWords::tr("Undo"),
        takingBack(useCases.commands, commands, &page, [&page, after = std::move(after)](const Result<void> &back) {
            after(back);
            if (back)
                Q_EMIT page.toastRequested(UndoWords::tr("Undone; nothing was sent."));
        }));
}

} // namespace cpv
