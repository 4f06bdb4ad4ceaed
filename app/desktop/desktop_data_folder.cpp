#include "app/desktop/desktop_data_folder.h"

#include "app/desktop/sync_folder.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

namespace cpv {

DesktopDataFolder::DesktopDataFolder(const DesktopOptions &options)
    : m_home(options.home.isEmpty() ? options.profile : options.home)
    , m_folder(options.profile)
    , m_lastMove(options.lastMove)
{
}

/// On a thread of its own: a network drive takes its time.
QFuture<FolderVerdict> DesktopDataFolder::look(const QString &folder)
{
    return QtConcurrent::run(
        [move = ProfileMove(ProfileHome(m_home), m_folder, folder, usualGround(&syncFolder))] { return move.look(); });
}

void DesktopDataFolder::moveTo(const QString &folder)
{
    m_wanted = folder;
    QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection); // The page that asks is still on the stack.
}

} // namespace cpv
