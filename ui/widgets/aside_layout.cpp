#include "ui/widgets/aside_layout.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/layouts.h"

#include <QWidget>

#include <algorithm>

namespace cpv {

namespace {

constexpr int GapUnits = 14;

/// There is none, or it is hidden: the other part takes all of the width.
bool isAbsent(const QLayoutItem *part) { return !part || part->isEmpty(); }

}

AsideLayout::AsideLayout(int asideUnits, int leastMainUnits)
    : m_asideUnits(asideUnits)
    , m_leastMainUnits(leastMainUnits)
{
}

AsideLayout::~AsideLayout() = default;

void AsideLayout::setMain(QWidget *widget) { addWidget(widget); }

void AsideLayout::setAside(QWidget *widget)
{
    Q_ASSERT(m_main);
    addWidget(widget);
}

void AsideLayout::addItem(QLayoutItem *item)
{
    (m_main ? m_aside : m_main).reset(item);
    invalidate();
}

int AsideLayout::count() const { return (m_main ? 1 : 0) + (m_aside ? 1 : 0); }

QLayoutItem *AsideLayout::itemAt(int index) const
{
    return index == 0 ? (m_main ? m_main.get() : m_aside.get()) : index == 1 && m_main ? m_aside.get() : nullptr;
}

QLayoutItem *AsideLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    return !item ? nullptr : item == m_main.get() ? m_main.release() : m_aside.release();
}

int AsideLayout::gap() const { return currentTokens().px(GapUnits); }

int AsideLayout::asideWidth() const { return currentTokens().px(m_asideUnits); }

bool AsideLayout::isBeside(int width) const
{
    const int least = std::max(currentTokens().px(m_leastMainUnits), m_main ? m_main->minimumSize().width() : 0);
    return width >= least + gap() + asideWidth();
}

int AsideLayout::heightForWidth(int width) const
{
    if (!m_aside || m_aside->isEmpty())
        return heightOf(m_main.get(), width);
    if (isAbsent(m_main.get()))
        return heightOf(m_aside.get(), width);
    if (isBeside(width))
        return std::max(heightOf(m_main.get(), width - gap() - asideWidth()), heightOf(m_aside.get(), asideWidth()));
    return heightOf(m_main.get(), width) + gap() + heightOf(m_aside.get(), width);
}

QSize AsideLayout::sizeHint() const
{
    const int width = (m_main ? m_main->sizeHint().width() : 0) + gap() + asideWidth();
    return {width, heightForWidth(width)};
}

QSize AsideLayout::minimumSize() const
{
    const int main = m_main ? m_main->minimumSize().width() : 0;
    const int aside = m_aside && !m_aside->isEmpty() ? m_aside->minimumSize().width() : 0;
    return {std::max(main, aside), 0}; // The height follows from the width.
}

void AsideLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    if (m_aside && !m_aside->isEmpty() && isAbsent(m_main.get()))
        return m_aside->setGeometry({rect.topLeft(), QSize(rect.width(), std::max(rect.height(), heightOf(m_aside.get(), rect.width())))});
    const bool alone = !m_aside || m_aside->isEmpty();
    const bool beside = !alone && isBeside(rect.width());
    const int mainWidth = beside ? rect.width() - gap() - asideWidth() : rect.width();
    const int mainHeight = beside || alone ? std::max(rect.height(), heightOf(m_main.get(), mainWidth)) : heightOf(m_main.get(), mainWidth);
    if (m_main)
        m_main->setGeometry({rect.topLeft(), QSize(mainWidth, mainHeight)});
    if (alone)
        return;
    const int asideRoom = beside ? asideWidth() : rect.width();
    const QPoint at = beside ? QPoint(rect.left() + mainWidth + gap(), rect.top()) : QPoint(rect.left(), rect.top() + mainHeight + gap());
    m_aside->setGeometry({at, QSize(asideRoom, heightOf(m_aside.get(), asideRoom))});
}

} // namespace cpv
