#include "ui/widgets/pill.h"

#include "ui/theme/fonts.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace cpv {
namespace {

QFont pillFont()
{
    return uiFont(currentTokens(), TextSize::Label, QFont::Medium);
}

} // namespace

Pill::Pill(const QString &text, Tone tone, QWidget *parent)
    : QWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(text, tone);
}

void Pill::setState(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_text);
}

QSize Pill::minimumSizeHint() const
{
    return sizeHint();
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_text, m_tone);
}

void Pill::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void paintPill(QPainter &painter, QRect rect, const QString &text, Tone tone, bool raised)
{
    const Tokens &t = currentTokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = t[textToken(tone)];
    const bool edged = t.isHighContrast();
    painter.setPen(edged ? QPen(colour, 1) : QPen(Qt::NoPen));
    painter.setBrush(t[raised && (edged || tone == Tone::Info) ? Token::Surface : softToken(tone)]);
    const double radius = rect.height() / 2.0;
    const double inset = edged ? 0.5 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const int dot = t.px(6);
    const int left = rect.left() + t.px(10);
    painter.drawEllipse(QRectF(left, rect.top() + (rect.height() - dot) / 2.0, dot, dot));
    painter.setPen(colour);
    painter.setFont(pillFont());
    const QRect textRect = rect.adjusted(t.px(10) + dot + t.px(5), 0, -t.px(8), 0);
    painter.drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, textRect.width()));
    painter.restore();
}

QSize pillSize(const QString &text)
{
    const Tokens &t = currentTokens();
    const int words = textWidth(pillFont(), text);
    return {t.px(10) + t.px(6) + t.px(5) + words + t.px(11), t.px(24)};
}

} // namespace cpv
