#include "ui/widgets/layouts.h"

#include <QLayout>
#include <QLayoutItem>
#include <QWidget>

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

} // namespace cpv
