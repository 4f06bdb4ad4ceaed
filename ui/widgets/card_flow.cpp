#include "ui/widgets/card_flow.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/layouts.h"

#include <algorithm>
#include <numeric>

namespace cpv {

CardFlow::CardFlow(int spacingUnits, Rows rows)
    : m_spacingUnits(spacingUnits)
    , m_rows(rows)
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

int CardFlow::highest() const
{
    int height = 0;
    for (const QLayoutItem *item : m_items)
        height = std::max(height, item->sizeHint().height());
    return height;
}

std::vector<int> CardFlow::rowHeights(int width, int columns) const
{
    const int each = (width - (columns - 1) * gap()) / columns;
    std::vector<int> heights(std::size_t((count() + columns - 1) / columns), 0);
    for (int i = 0; i < count(); ++i) {
        int &height = heights[std::size_t(i / columns)];
        height = std::max(height, heightOf(m_items[std::size_t(i)], each));
    }
    if (m_rows == Rows::Alike)
        std::ranges::fill(heights, std::ranges::max(heights));
    return heights;
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
    const std::vector<int> heights = rowHeights(width, columnsFor(width));
    return std::accumulate(heights.begin(), heights.end(), 0) + (int(heights.size()) - 1) * gap();
}

QSize CardFlow::sizeHint() const
{
    return {count() * smallestWidth() + std::max(0, count() - 1) * gap(), highest()};
}

QSize CardFlow::minimumSize() const
{
    return {smallestWidth(), highest()};
}

void CardFlow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    if (m_items.empty())
        return;
    const int columns = columnsFor(rect.width());
    const std::vector<int> heights = rowHeights(rect.width(), columns);
    int top = rect.top();
    for (int i = 0; i < count(); ++i) {
        const int column = i % columns;
        // From edge to edge, so that the last card takes the rounding.
        const int room = rect.width() - (columns - 1) * gap();
        const int left = room * column / columns + column * gap();
        const int right = room * (column + 1) / columns + column * gap();
        const int height = heights[std::size_t(i / columns)];
        m_items[std::size_t(i)]->setGeometry({rect.left() + left, top, right - left, height});
        if (column == columns - 1)
            top += height + gap();
    }
}

} // namespace cpv
