#include "ui/widgets/card_flow.h"

#include "ui/theme/tokens.h"

#include <algorithm>

namespace cpv {

CardFlow::CardFlow(int spacingUnits)
    : m_spacingUnits(spacingUnits)
{
}

CardFlow::~CardFlow()
{
    while (QLayoutItem *item = CardFlow::takeAt(0))
        delete item;
}

void CardFlow::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *CardFlow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr;
}

QLayoutItem *CardFlow::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int CardFlow::gap() const { return currentTokens().px(m_spacingUnits); }

int CardFlow::smallestWidth() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        width = std::max(width, item->minimumSize().width());
    return width;
}

int CardFlow::rowHeight() const
{
    int height = 0;
    for (const QLayoutItem *item : m_items)
        height = std::max(height, item->sizeHint().height());
    return height;
}

int CardFlow::columnsFor(int width) const
{
    for (int rows = 1; rows < count(); ++rows) {
        const int columns = (count() + rows - 1) / rows;
        if (columns * smallestWidth() + (columns - 1) * gap() <= width)
            return columns;
    }
    return 1;
}

int CardFlow::heightForWidth(int width) const
{
    if (m_items.empty())
        return 0;
    const int columns = columnsFor(width);
    const int rows = (count() + columns - 1) / columns;
    return rows * rowHeight() + (rows - 1) * gap();
}

QSize CardFlow::sizeHint() const
{
    return {count() * smallestWidth() + std::max(0, count() - 1) * gap(), rowHeight()};
}

QSize CardFlow::minimumSize() const
{
    return {smallestWidth(), rowHeight()};
}

void CardFlow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    if (m_items.empty())
        return;
    const int columns = columnsFor(rect.width());
    const int height = rowHeight();
    for (int i = 0; i < count(); ++i) {
        const int column = i % columns;
        // From edge to edge, so that the last card takes the rounding.
        const int room = rect.width() - (columns - 1) * gap();
        const int left = room * column / columns + column * gap();
        const int right = room * (column + 1) / columns + column * gap();
        m_items[std::size_t(i)]->setGeometry({rect.left() + left, rect.top() + (i / columns) * (height + gap()), right - left, height});
    }
}

} // namespace cpv
