#include "app/desktop/tray.h"

#include "ui/theme/icons.h"

#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

namespace cpv {

using namespace Qt::StringLiterals;

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

std::unique_ptr<Tray> Tray::whereThereIsOne()
{
    return QSystemTrayIcon::isSystemTrayAvailable() ? std::unique_ptr<Tray>(new Tray) : nullptr;
}

Tray::Tray()
    : m_menu(std::make_unique<QMenu>())
    , m_icon(std::make_unique<QSystemTrayIcon>())
{
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT chosen();
    });
    showUnread(0);
    m_icon->show();
}

Tray::~Tray() = default;

void Tray::showUnread(int count)
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(trayPicture(side, count));
    m_icon->setIcon(icon);
    m_icon->setToolTip(count > 0 ? tr("Compute Voucher Desk: %n unread", nullptr, count) : tr("Compute Voucher Desk"));
    m_menu->clear(); // Anew, since the language may have changed.
    connect(m_menu->addAction(tr("Open the window")), &QAction::triggered, this, &Tray::chosen);
}

} // namespace cpv
