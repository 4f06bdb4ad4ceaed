#include "ui/widgets/layouts.h"

#include <QAbstractButton>
#include <QLayout>
#include <QLayoutItem>
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

void whenLetGo(QWidget &host, std::function<void()> rebuild)
{
    for (QAbstractButton *button : host.findChildren<QAbstractButton *>()) {
        if (!button->isDown())
            continue;
        // Queued: the click comes after the release.
        QObject::connect(button, &QAbstractButton::released, &host, std::move(rebuild),
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    rebuild();
}

int heightOf(const QLayoutItem *item, int width)
{
    if (!item || item->isEmpty())
        return 0;
    const int height = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
    return std::max(height, item->minimumSize().height());
}

} // namespace cpv
