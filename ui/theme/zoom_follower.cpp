#include "ui/theme/zoom_follower.h"

#include <QApplication>
#include <QGridLayout>
#include <QLayout>
#include <QMargins>
#include <QWidget>

#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

ZoomFollower::ZoomFollower(QObject &target, const QString &what, std::function<void(const Tokens &)> set)
    : QObject(&target), m_set(std::move(set))
{
    setObjectName(what);
    follow();
}

void ZoomFollower::followAll()
{
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (widget->parentWidget())
            continue;
        for (const ZoomFollower *each : widget->findChildren<ZoomFollower *>())
            each->follow();
    }
}

void followZoom(QObject &target, const QString &what, std::function<void(const Tokens &)> set)
{
    delete target.findChild<ZoomFollower *>(what, Qt::FindDirectChildrenOnly);
    new ZoomFollower(target, what, std::move(set));
}

void setGap(QLayout &layout, int units)
{
    followZoom(layout, u"gap"_s, [&layout, units](const Tokens &t) { layout.setSpacing(t.px(units)); });
}

void setGaps(QGridLayout &grid, Gaps units)
{
    followZoom(grid, u"gap"_s, [&grid, units](const Tokens &t) {
        grid.setHorizontalSpacing(t.px(units.across));
        grid.setVerticalSpacing(t.px(units.down));
    });
}

void setPadding(QLayout &layout, const QMargins &units)
{
    followZoom(layout, u"padding"_s, [&layout, units](const Tokens &t) {
        const auto side = [&t](int length) { return qAbs(length) <= 1 ? length : t.px(length); };
        layout.setContentsMargins(side(units.left()), side(units.top()), side(units.right()), side(units.bottom()));
    });
}

void fixWidth(QWidget &widget, int units)
{
    followZoom(widget, u"width"_s, [&widget, units](const Tokens &t) { widget.setFixedWidth(t.px(units)); });
}

void fixHeight(QWidget &widget, int units)
{
    followZoom(widget, u"height"_s, [&widget, units](const Tokens &t) { widget.setFixedHeight(t.px(units)); });
}

void setLeastWidth(QWidget &widget, int units)
{
    followZoom(widget, u"width"_s, [&widget, units](const Tokens &t) { widget.setMinimumWidth(t.px(units)); });
}

void setLeastHeight(QWidget &widget, int units)
{
    followZoom(widget, u"height"_s, [&widget, units](const Tokens &t) { widget.setMinimumHeight(t.px(units)); });
}

} // namespace cpv
