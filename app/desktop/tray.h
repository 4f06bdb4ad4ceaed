#pragma once

#include "ui/shell/notification_panel.h"

#include <QObject>
#include <QPixmap>

#include <memory>

class QSettings;

namespace cpv {

/// How the icon looks with so many unread notifications, in device pixels.
QPixmap trayPicture(int side, int unread);

/// The room beside the desktop's clock: an icon, and messages that come up and go by themselves.
class TrayRoom : public QObject
{
    Q_OBJECT

public:
    /// Null where the desktop has none.
    static std::unique_ptr<TrayRoom> ofDesktop();

    virtual void showIcon(const QIcon &icon, const QString &toolTip) = 0;
    virtual void showMessage(const QString &title, const QString &text) = 0;

Q_SIGNALS:
    void chosen(); ///< The icon, its menu's line, or a message.
};

/// Counts what is unread beside the desktop's clock, and says each deadline and task there once; choosing it brings the window up.
class Tray : public QObject
{
    Q_OBJECT

public:
    /// `told` remembers what was said, also when the program is started anew.
    Tray(std::unique_ptr<TrayRoom> room, QSettings &told);

    void showItems(const std::vector<NotificationItem> &items);

Q_SIGNALS:
    void chosen();

private:
    void tell(const std::vector<NotificationItem> &items);

    std::unique_ptr<TrayRoom> m_room;
    QSettings &m_told;
};

} // namespace cpv
