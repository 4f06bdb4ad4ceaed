#include "tests/ui/pictures/contrast.h"
#include "tests/ui/pictures/inspection.h"
#include "tests/ui/pictures/leaves.h"
#include "tests/ui/pictures/painted_texts.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QAbstractItemView>

#include <algorithm>
#include <map>

namespace cpv::pictures {

using namespace Qt::StringLiterals;

namespace {

constexpr double Slack = 2; // Letters lean over, and rounding takes a pixel.

/// What drew it: the widget that is on top where the middle of what is seen of it lies; the rest of a row may be scrolled away.
QWidget *painterOf(QWidget &root, const PaintedText &painted)
{
    QWidget *found = root.childAt(painted.visible.center().toPoint());
    return found ? found : &root;
}

QAbstractItemView *viewOf(const QWidget &viewport)
{
    auto *view = qobject_cast<QAbstractItemView *>(viewport.parentWidget());
    return view && view->viewport() == &viewport ? view : nullptr;
}

QModelIndex cellAt(QWidget &root, const QAbstractItemView &view, const PaintedText &painted)
{
    return view.indexAt(view.viewport()->mapFrom(&root, painted.visible.center().toPoint()));
}

/// Labels, buttons and fields are measured as what they are; this is about what a widget draws by itself.
bool isLookedAtElsewhere(const QWidget &widget, const QList<Leaf> &leaves)
{
    return std::ranges::any_of(leaves, [&](const Leaf &leaf) { return leaf.widget == &widget || leaf.widget->isAncestorOf(&widget); });
}

/// Its whole is said elsewhere: as a tool tip, or by a delegate that is allowed to.
bool mayShorten(QWidget &root, const QWidget &widget, const PaintedText &painted)
{
    if (!widget.toolTip().isEmpty())
        return true;
    const QAbstractItemView *view = viewOf(widget);
    if (!view)
        return false;
    const QModelIndex cell = cellAt(root, *view, painted);
    const auto *delegate = cell.isValid() ? qobject_cast<const RowDelegate *>(view->itemDelegateForIndex(cell)) : nullptr;
    return !delegate || delegate->mayShorten();
}

/// Beyond what is scrolled, nothing may stick out of what draws it.
bool sticksOut(const QWidget &root, const QWidget &widget, const PaintedText &painted)
{
    if (viewOf(widget))
        return false; // Rows and columns at the edge are scrolled to; cells are measured by their delegates.
    const QRectF room = QRectF(widget.mapTo(&root, QPoint()), QSizeF(widget.size())).adjusted(-Slack, -Slack, Slack, Slack);
    return !room.contains(painted.area);
}

}

QStringList faultsOfPaintedTexts(QWidget &root)
{
    const QImage picture = pictureOf(root);
    QStringList findings;
    const QList<Leaf> leaves = leavesOf(root);
    std::map<const QWidget *, bool> elsewhere;
    for (const PaintedText &painted : paintedTexts(root)) {
        if (!QRectF(root.rect()).contains(painted.area.center()) || painted.visible.isEmpty())
            continue; // Scrolled away.
        QWidget *widget = painterOf(root, painted);
        const auto known = elsewhere.find(widget);
        if (known == elsewhere.end() ? elsewhere.emplace(widget, isLookedAtElsewhere(*widget, leaves)).first->second : known->second)
            continue;
        if (painted.text.endsWith(u'…') && !mayShorten(root, *widget, painted))
            findings << u"painted text shortened, %1"_s.arg(describe(*widget, painted.text));
        if (sticksOut(root, *widget, painted))
            findings << u"painted text sticks out, %1"_s.arg(describe(*widget, painted.text));
        if (!widget->isEnabled() || painted.visible != painted.area)
            continue;
        const double found = contrastIn(picture, painted.area.toAlignedRect());
        if (found < WantedContrast - ContrastRounding)
            findings << u"painted contrast %1, %2"_s.arg(found, 0, 'f', 2).arg(describe(*widget, painted.text));
    }
    return findings;
}

} // namespace cpv::pictures
