#include "ui/theme/focus_order.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace cpv {

namespace {

constexpr char LastProperty[] = "tabLast";

/// What a field is made of is the field's own affair.
bool isWhole(const QWidget &widget)
{
    return qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QPlainTextEdit *>(&widget) || qobject_cast<const QTextEdit *>(&widget);
}

/// A grid is read line by line, however it was filled.
std::vector<QLayoutItem *> itemsOf(const QLayout &layout)
{
    std::vector<QLayoutItem *> items;
    for (int i = 0; i < layout.count(); ++i)
        items.push_back(layout.itemAt(i));
    if (const auto *grid = qobject_cast<const QGridLayout *>(&layout)) {
        const auto place = [grid](const QLayoutItem *item) {
            int row = 0, column = 0, rows = 0, columns = 0;
            grid->getItemPosition(grid->indexOf(item), &row, &column, &rows, &columns);
            return std::pair(row, column);
        };
        std::ranges::stable_sort(items, {}, place);
    }
    return items;
}

class Reader
{
public:
    std::vector<QWidget *> stops;

    void read(QWidget &widget)
    {
        if (widget.isHidden() || !m_seen.insert(&widget).second)
            return;
        if (widget.focusPolicy() & Qt::TabFocus)
            stops.push_back(&widget);
        if (isWhole(widget))
            return;
        if (const QLayout *layout = widget.layout())
            read(*layout);
        readTheRest(widget);
    }

private:
    void read(const QLayout &layout)
    {
        std::vector<QWidget *> last;
        for (QLayoutItem *item : itemsOf(layout)) {
            if (QWidget *widget = item->widget())
                isTabLast(*widget) ? last.push_back(widget) : read(*widget);
            else if (const QLayout *inner = item->layout())
                read(*inner);
        }
        for (QWidget *widget : last)
            read(*widget);
    }

    /// Those that no layout places: by where they are.
    void readTheRest(const QWidget &widget)
    {
        std::vector<QWidget *> rest;
        for (QObject *child : widget.children()) {
            auto *inner = qobject_cast<QWidget *>(child);
            if (inner && !inner->isWindow() && !m_seen.contains(inner))
                rest.push_back(inner);
        }
        std::ranges::stable_sort(rest, {}, [](const QWidget *inner) { return std::pair(inner->y(), inner->x()); });
        for (QWidget *inner : rest)
            read(*inner);
    }

    std::set<const QWidget *> m_seen;
};

bool isInOrder(const QWidget &window, const std::vector<QWidget *> &stops)
{
    const std::set<const QWidget *> wanted(stops.begin(), stops.end());
    auto expected = stops.begin();
    for (const QWidget *next = window.nextInFocusChain(); next && next != &window; next = next->nextInFocusChain()) {
        if (wanted.contains(next) && (expected == stops.end() || next != *expected++))
            return false;
    }
    return true;
}

} // namespace

bool FocusOrder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
        arrangeFocus(*static_cast<QWidget *>(watched)->window());
    return false;
}

void tabLast(QWidget &widget) { widget.setProperty(LastProperty, true); }
bool isTabLast(const QWidget &widget) { return widget.property(LastProperty).toBool(); }

void arrangeFocus(QWidget &window)
{
    Reader reader;
    reader.read(window);
    if (isInOrder(window, reader.stops))
        return;
    for (std::size_t i = 1; i < reader.stops.size(); ++i)
        QWidget::setTabOrder(reader.stops[i - 1], reader.stops[i]);
}

} // namespace cpv
