#include "ui/widgets/scrolling.h"

#include "ui/theme/tokens.h"

#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace cpv {

namespace {

constexpr int SurroundingsUnits = 120;

/// The innermost around it whose content it is a part of; layouts on the way find their places first.
QScrollArea *scrollAreaOf(QWidget &widget)
{
    for (QWidget *host = widget.parentWidget(); host; host = host->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(host))
            return area;
        if (host->layout())
            host->layout()->activate();
    }
    return nullptr;
}

}

void bringIntoSight(QWidget &widget)
{
    if (QScrollArea *area = scrollAreaOf(widget))
        area->ensureWidgetVisible(&widget, 0, currentTokens().px(SurroundingsUnits));
}

void scrollToTop(QWidget &page)
{
    if (const QScrollArea *area = scrollAreaOf(page))
        area->verticalScrollBar()->setValue(0);
}

} // namespace cpv
