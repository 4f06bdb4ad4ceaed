#include "ui/widgets/layouts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLayout>
#include <QLayoutItem>
#include <QMenu>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace cpv {

void emptyLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->setObjectName(QString());
            for (QWidget *part : old->findChildren<QWidget *>())
                part->setObjectName(QString());
            old->deleteLater();
        }
        delete item;
    }
}

/// That hangs from something below the host.
static QMenu *openMenu(const QWidget &host)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    for (const QWidget *each = menu; each; each = each->parentWidget()) {
        if (each == &host)
            return menu;
    }
    return nullptr;
}

void whenLetGo(QWidget &host, std::function<void()> rebuild)
{
    // Queued: the click comes after the release, and what was chosen after the menu hides.
    constexpr auto later = static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection);
    if (const QMenu *menu = openMenu(host)) {
        QObject::connect(menu, &QMenu::aboutToHide, &host, std::move(rebuild), later);
        return;
    }
    const QList<QAbstractButton *> buttons = host.findChildren<QAbstractButton *>();
    const auto held = std::ranges::find_if(buttons, &QAbstractButton::isDown);
    if (held != buttons.end())
        QObject::connect(*held, &QAbstractButton::released, &host, std::move(rebuild), later);
    else
        rebuild();
}

void whenMouseLetGo(QObject &host, std::function<void()> move)
{
    constexpr int LookAgainMs = 20; // Not at the release: a drag ends without any.
    if (QGuiApplication::mouseButtons() == Qt::NoButton)
        return move();
    QTimer::singleShot(LookAgainMs, &host, [&host, move = std::move(move)] { whenMouseLetGo(host, move); });
}

int heightOf(const QLayoutItem *item, int width)
{
    if (!item || item->isEmpty())
        return 0;
    const int height = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
    return std::max(height, item->minimumSize().height());
}

} // namespace cpv
