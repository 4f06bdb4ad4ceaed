#include "tests/ui/pictures/inspection.h"

#include "tests/ui/pictures/leaves.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/term_mark.h"
#include "ui/widgets/text.h"
#include "ui/widgets/title_header.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <set>

namespace cpv::pictures {

using namespace Qt::StringLiterals;

namespace {

constexpr int Tolerance = 1; // Pixels that rounding may take.
constexpr int RowsLookedAt = 12;

bool isCut(const QLabel &label)
{
    const bool mayShorten = dynamic_cast<const ElidedText *>(&label);
    if (mayShorten && label.toolTip().isEmpty())
        const_cast<QLabel &>(label).grab(); // It knows what it leaves out once it is painted; this one may lie below the window.
    if (mayShorten)
        return label.toolTip().isEmpty() && label.fontMetrics().horizontalAdvance(label.text()) > label.contentsRect().width() + Tolerance;
    const QSize room = label.contentsRect().size();
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + Tolerance;
    const QSize needed = label.fontMetrics().size(0, label.text());
    return needed.width() > room.width() + Tolerance || needed.height() > room.height() + 2 * Tolerance;
}

bool isCut(const QWidget &widget, const QString &text)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return isCut(*label);
    if (qobject_cast<const QAbstractButton *>(&widget))
        return widget.sizeHint().width() > widget.width() + Tolerance;
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        const int margins = edit->textMargins().left() + edit->textMargins().right() + 4;
        return edit->text().isEmpty() && edit->fontMetrics().horizontalAdvance(text) + margins > edit->contentsRect().width() + Tolerance;
    }
    if (qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget))
        return widget.fontMetrics().horizontalAdvance(text) > widget.width() - widget.height(); // Its arrow is about square.
    return false;
}

void findCutCells(const QTableView &table, QStringList &findings)
{
    const auto *titles = qobject_cast<const TitleHeader *>(table.horizontalHeader());
    QStyleOptionViewItem option;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (table.isColumnHidden(column))
            continue;
        if (titles && titles->isVisible() && titles->neededWidth(column) > table.columnWidth(column) + Tolerance)
            findings << u"title cut, %1"_s.arg(describe(table, table.model()->headerData(column, Qt::Horizontal).toString()));
        for (int row = 0; row < std::min(table.model()->rowCount(), RowsLookedAt); ++row) {
            const QModelIndex index = table.model()->index(row, column);
            const auto *delegate = qobject_cast<const RowDelegate *>(table.itemDelegateForIndex(index));
            const bool mayShorten = delegate && delegate->mayShorten(); // It shows the whole text as a tool tip.
            if (!mayShorten && table.itemDelegateForIndex(index)->sizeHint(option, index).width() > table.columnWidth(column) + Tolerance)
                findings << u"cell cut, %1"_s.arg(describe(table, index.data().toString()));
        }
    }
}

} // namespace

QStringList clippedTexts(const QWidget &root)
{
    QStringList findings;
    for (const Leaf &leaf : leavesOf(root)) {
        if (isCut(*leaf.widget, leaf.text))
            findings << u"text cut, %1"_s.arg(describe(*leaf.widget, leaf.text));
    }
    for (const QTableView *table : root.findChildren<QTableView *>()) {
        if (table->isVisibleTo(&root) && table->model())
            findCutCells(*table, findings);
    }
    return findings;
}

QStringList overlappingTexts(const QWidget &root)
{
    QStringList findings;
    const QList<Leaf> leaves = leavesOf(root);
    for (qsizetype i = 0; i < leaves.size(); ++i) {
        for (qsizetype j = i + 1; j < leaves.size(); ++j) {
            const Leaf &a = leaves[i];
            const Leaf &b = leaves[j];
            if (a.widget->isAncestorOf(b.widget) || b.widget->isAncestorOf(a.widget) || !isWhole(a, root) || !isWhole(b, root))
                continue;
            const QRect both = a.area & b.area;
            if (both.width() > Tolerance && both.height() > Tolerance)
                findings << u"overlap, %1 and %2"_s.arg(describe(*a.widget, a.text), describe(*b.widget, b.text));
        }
    }
    return findings;
}

QStringList sidewaysScrolling(const QWidget &root)
{
    QStringList findings;
    for (const QAbstractScrollArea *area : root.findChildren<QAbstractScrollArea *>()) {
        if (area->isVisibleTo(&root) && !qobject_cast<const QPlainTextEdit *>(area) && area->horizontalScrollBar()->maximum() > 0)
            findings << u"scrolls sideways, %1"_s.arg(describe(*area));
    }
    return findings;
}

QStringList foreignFonts(const QWidget &root)
{
    static const QStringList fallback {u"Microsoft YaHei"_s}; // What Windows draws when the UI variant lacks a glyph.
    QStringList findings;
    for (const Leaf &leaf : leavesOf(root)) {
        const QString family = familyDrawing(leaf.widget->font(), leaf.text);
        if (!fontFamilies().contains(family) && !fallback.contains(family))
            findings << u"drawn in %1, %2"_s.arg(family, describe(*leaf.widget, leaf.text));
    }
    return findings;
}

QStringList missingNames(const QWidget &root)
{
    QStringList findings;
    for (const QWidget *widget : actionable(root)) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            findings << u"no accessible name, %1"_s.arg(describe(*widget));
        if (widget->objectName().isEmpty())
            findings << u"no object name, %1"_s.arg(describe(*widget));
    }
    return findings;
}

QStringList unreachableByKeyboard(const QWidget &window, const QWidget &root)
{
    std::set<const QWidget *> reached;
    const QWidget *next = window.nextInFocusChain();
    for (; next && next != &window && !reached.contains(next); next = next->nextInFocusChain())
        reached.insert(next);
    const auto isReached = [&](const QWidget *widget) { return reached.contains(widget) && widget->focusPolicy() & Qt::TabFocus; };
    QStringList findings;
    for (const QWidget *widget : actionable(root)) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && button->group() && button->group()->exclusive() && std::ranges::any_of(button->group()->buttons(), isReached))
            continue; // Tab reaches one of them, the arrows the others: once one has the focus, Qt leaves Tab to it alone.
        const auto *mark = qobject_cast<const TermMark *>(widget);
        if (mark && mark->focusPolicy() == Qt::NoFocus)
            continue; // By a key in its field, which is reached.
        if (widget->isEnabled() && !isReached(widget))
            findings << u"not reached by Tab, %1"_s.arg(describe(*widget));
    }
    return findings;
}

} // namespace cpv::pictures
