#include "ui/theme/focus_ring.h"

#include <QFocusEvent>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace cpv {
namespace {

constexpr char PropertyName[] = "kf";

void setRing(QWidget &widget, bool shown)
{
    if (widget.property(PropertyName).toBool() == shown)
        return;
    widget.setProperty(PropertyName, shown);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut)
        return false;
    if (auto *widget = qobject_cast<QWidget *>(watched)) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
        // Coming back from a menu or another window keeps the ring as it was.
        if (event->type() == QEvent::FocusOut)
            setRing(*widget, reason == Qt::ActiveWindowFocusReason && hasKeyboardFocus(widget));
        else if (reason != Qt::ActiveWindowFocusReason)
            setRing(*widget, byKey);
    }
    return false;
}

bool hasKeyboardFocus(const QObject *widget)
{
    return widget->property(PropertyName).toBool();
}

} // namespace cpv
