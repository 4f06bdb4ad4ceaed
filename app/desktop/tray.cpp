#include "app/desktop/tray.h"

#include "ui/theme/icons.h"

#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QSystemTrayIcon>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

const QString toldKey = u"trayTold"_s;
constexpr int MostLines = 3;
constexpr qsizetype MostTold = 500; ///< What is forgotten was read long ago.

}

QPixmap trayPicture(int side, int unread)
{
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = currentTokens();
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens[Token::Accent]);
    painter.drawRoundedRect(QRectF(0, 0, side, side), side / 5.0, side / 5.0);
    const int margin = side / 6;
    themedIcon(u"ticket"_s, {.normal = Token::AccentOn}).paint(&painter, QRect(margin, margin, side - 2 * margin, side - 2 * margin));
    if (unread <= 0)
        return picture;
    const QRect badge(side * 2 / 5, 0, side - side * 2 / 5, side * 3 / 5);
    painter.setBrush(tokens[Token::Bad]);
    painter.drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
    QFont font = painter.font();
    font.setPixelSize(badge.height() * 4 / 5);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(tokens[Token::AccentOn]);
    painter.drawText(badge, Qt::AlignCenter, unread > 9 ? u"9+"_s : QString::number(unread));
    return picture;
}

namespace {

class DesktopRoom : public TrayRoom
{
public:
    DesktopRoom()
    {
        m_icon.setContextMenu(&m_menu);
        connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason != QSystemTrayIcon::Context)
                Q_EMIT chosen();
        });
        connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayRoom::chosen);
    }

    void showIcon(const QIcon &icon, const QString &toolTip) override
    {
        m_icon.setIcon(icon);
        m_icon.setToolTip(toolTip);
        m_menu.clear(); // Anew, since the language may have changed.
        connect(m_menu.addAction(Tray::tr("Open the window")), &QAction::triggered, this, &TrayRoom::chosen);
        m_icon.show();
    }

    void showMessage(const QString &title, const QString &text) override { m_icon.showMessage(title, text, m_icon.icon()); }

private:
    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

/// Of a deadline or a task; news of what went well can wait under the bell.
bool asksForSomething(const NotificationItem &item) { return item.tone == Tone::Warn || item.tone == Tone::Bad; }

}

std::unique_ptr<TrayRoom> TrayRoom::ofDesktop()
{
    return QSystemTrayIcon::isSystemTrayAvailable() ? std::make_unique<DesktopRoom>() : nullptr;
}

Tray::Tray(std::unique_ptr<TrayRoom> room, QSettings &told)
    : m_room(std::move(room))
    , m_told(told)
{
    connect(m_room.get(), &TrayRoom::chosen, this, &Tray::chosen);
}

void Tray::showItems(const std::vector<NotificationItem> &items)
{
    const auto unread = int(std::ranges::count_if(items, &NotificationItem::unread));
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(trayPicture(side, unread));
    m_room->showIcon(icon, unread > 0 ? tr("Compute Voucher Desk: %n unread", nullptr, unread) : tr("Compute Voucher Desk"));
    tell(items);
}

/// What comes at once is one message: a desktop shows one at a time.
void Tray::tell(const std::vector<NotificationItem> &items)
{
    QStringList told = m_told.value(toldKey).toStringList();
    QStringList words;
    for (const NotificationItem &item : items) {
        if (!item.unread || !asksForSomething(item) || told.contains(item.key))
            continue;
        told << item.key;
        words << item.text;
    }
    if (words.isEmpty())
        return;
    const auto left = int(words.size()) - MostLines;
    if (left > 0)
        words = words.first(MostLines) << tr("%n more under the bell", nullptr, left);
    m_told.setValue(toldKey, told.last(std::min<qsizetype>(told.size(), MostTold)));
    m_room->showMessage(tr("Compute Voucher Desk"), words.join(u'\n'));
}

} // namespace cpv
