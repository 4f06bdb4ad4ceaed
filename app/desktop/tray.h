#pragma once

#include <QObject>
#include <QPixmap>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace cpv {

/// How the icon looks with so many unread notifications, in device pixels.
QPixmap trayPicture(int side, int unread);

/// An icon beside the desktop's clock that counts what is unread; choosing it brings the window up.
class Tray : public QObject
{
    Q_OBJECT

public:
    /// Null where the desktop has no place for it.
    static std::unique_ptr<Tray> whereThereIsOne();
    ~Tray() override;

    void showUnread(int count);

Q_SIGNALS:
    void chosen();

private:
    Tray();

    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace cpv
