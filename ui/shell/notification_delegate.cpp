#include "ui/shell/notification_delegate.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QPainter>

namespace cpv {

namespace {

constexpr int PaddingX = 16;
constexpr int PaddingY = 10;
constexpr int Tile = 30;
constexpr int Gap = 12;
constexpr int DotRoom = 34; // At the right, with the scroll bar.
constexpr int TimeHeight = 18;

QFont sentenceFont(const QModelIndex &index)
{
    const bool unread = index.data(NotificationDelegate::UnreadRole).toBool();
    return uiFont(currentTokens(), TextSize::Table, unread ? QFont::DemiBold : QFont::Normal);
}

int sentenceWidth()
{
    return currentTokens().px(NotificationDelegate::WidthUnits - 2 * PaddingX - Tile - Gap - DotRoom);
}

int sentenceHeight(const QModelIndex &index)
{
    const QRect room(0, 0, sentenceWidth(), 1000);
    return QFontMetrics(sentenceFont(index)).boundingRect(room, Qt::TextWordWrap, index.data().toString()).height();
}

void paintSign(QPainter &painter, const QRect &tile, const QModelIndex &index)
{
    const Tokens &t = currentTokens();
    const auto tone = static_cast<Tone>(index.data(NotificationDelegate::ToneRole).toInt());
    painter.setPen(Qt::NoPen);
    painter.setBrush(t[softToken(tone)]);
    painter.drawRoundedRect(tile, t.px(8), t.px(8));
    const int inner = t.px(6);
    themedIcon(index.data(NotificationDelegate::IconRole).toString(), {.normal = textToken(tone)})
        .paint(&painter, tile.adjusted(inner, inner, -inner, -inner));
}

}

QSize NotificationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Tokens &t = currentTokens();
    return {t.px(WidthUnits) - 2, std::max(sentenceHeight(index) + t.px(TimeHeight), t.px(Tile)) + 2 * t.px(PaddingY)};
}

void NotificationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = currentTokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, t[chosen ? Token::Selection : Token::Hover]);
    painter->fillRect(option.rect.left(), option.rect.top(), option.rect.width(), 1, t[Token::Border]);
    const QRect row = option.rect.adjusted(t.px(PaddingX), t.px(PaddingY), -t.px(PaddingX), -t.px(PaddingY));
    paintSign(*painter, {row.topLeft(), QSize(t.px(Tile), t.px(Tile))}, index);

    const int left = row.left() + t.px(Tile + Gap);
    painter->setFont(sentenceFont(index));
    const bool inverse = chosen && t.isHighContrast();
    painter->setPen(t[inverse ? Token::SelectionOn : Token::T1]);
    painter->drawText(QRect(left, row.top(), sentenceWidth(), sentenceHeight(index)), Qt::TextWordWrap, index.data().toString());
    painter->setFont(uiFont(t, TextSize::Label));
    painter->setPen(t[inverse ? Token::SelectionOn : Token::T2]);
    painter->drawText(QRect(left, row.bottom() - t.px(TimeHeight) + 1, sentenceWidth(), t.px(TimeHeight)),
        Qt::AlignLeft | Qt::AlignBottom, index.data(TimeRole).toString());
    if (index.data(UnreadRole).toBool()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t[inverse ? Token::SelectionOn : Token::Accent]);
        painter->drawEllipse(QPointF(left + sentenceWidth() + t.px(14), row.top() + t.px(8)), t.px(4), t.px(4));
    }
    painter->restore();
}

} // namespace cpv
