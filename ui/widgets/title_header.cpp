#include "ui/widgets/title_header.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QStyleOptionHeader>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int ArrowSide = 14;
constexpr int ArrowGap = 4;
constexpr int LeastWidth = 24; // So that a column made narrow by hand can be found again.

QFont titleFont() { return uiFont(currentTokens(), TextSize::Label, QFont::DemiBold); }

}

TitleHeader::TitleHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true); // As a table's own header; it sorts where the list says so.
    setHighlightSections(false);
    setMinimumSectionSize(LeastWidth); // The style's own is as wide as the widest character of all.
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QString TitleHeader::title(int section) const { return model()->headerData(section, orientation()).toString(); }

bool TitleHeader::isSorted(int section) const { return isSortIndicatorShown() && sortIndicatorSection() == section; }

int TitleHeader::arrowRoom() const { return currentTokens().px(ArrowSide) + currentTokens().px(ArrowGap); }

int TitleHeader::wordsWidth(int section) const
{
    return textWidth(titleFont(), title(section)) + 2 * currentTokens().px(CellPadding);
}

int TitleHeader::neededWidth(int section) const { return wordsWidth(section) + (isSorted(section) ? arrowRoom() : 0); }

int TitleHeader::widthHint(int section) const { return wordsWidth(section) + (isSortIndicatorShown() ? arrowRoom() : 0); }

QSize TitleHeader::sectionSizeFromContents(int section) const
{
    return {widthHint(section), QHeaderView::sectionSizeFromContents(section).height()};
}

void TitleHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid())
        return;
    const Tokens &t = currentTokens();
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    painter->save();
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    const QVariant wanted = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const bool atRight = (wanted.isValid() ? Qt::Alignment(wanted.toInt()) : defaultAlignment()).testFlag(Qt::AlignRight);
    QRect room = rect.adjusted(t.px(CellPadding), 0, -t.px(CellPadding), 0);
    painter->setFont(titleFont());
    const QFontMetrics metrics = painter->fontMetrics();
    const int arrow = isSorted(section) ? arrowRoom() : 0;
    const QString words = metrics.elidedText(title(section), Qt::ElideRight, room.width() - arrow);
    const int width = metrics.horizontalAdvance(words);
    if (arrow > 0) { // After the words, or before them where they end the column.
        const int side = t.px(ArrowSide);
        const int left = atRight ? std::max(room.left(), room.right() + 1 - width - arrow) : room.left() + width + t.px(ArrowGap);
        const bool ascending = sortIndicatorOrder() == Qt::AscendingOrder;
        themedIcon(ascending ? u"chevron-up"_s : u"chevron-down"_s).paint(painter, left, rect.center().y() - side / 2, side, side);
    }
    painter->setPen(t[Token::T2]);
    painter->drawText(room, int(Qt::AlignVCenter | (atRight ? Qt::AlignRight : Qt::AlignLeft)), words);
    painter->restore();
}

} // namespace cpv
