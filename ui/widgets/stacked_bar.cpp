#include "ui/widgets/stacked_bar.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace cpv {

namespace {

constexpr int BarUnits = 8;
constexpr int SwatchUnits = 10;

}

StackedBar::StackedBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StackedBar::setParts(const QList<Part> &parts)
{
    m_parts = parts;
    update();
}

QSize StackedBar::sizeHint() const { return {currentTokens().px(120), currentTokens().px(BarUnits)}; }

void StackedBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = height() / 2.0;
    QPainterPath outline;
    outline.addRoundedRect(rect(), radius, radius);
    painter.setClipPath(outline);
    painter.fillRect(rect(), t[Token::Track]);
    double left = 0;
    for (const Part &part : m_parts) {
        if (part.fraction <= 0)
            continue;
        // A small part is still seen; a hair of ground parts it from the next, for whoever can't tell the colours.
        const double right = std::min(double(width()), left + std::max(width() * part.fraction, double(height())));
        painter.fillRect(QRectF(left, 0, right - left, height()), t[part.colour]);
        painter.fillRect(QRectF(right, 0, t.px(1.5), height()), t[Token::Surface]);
        left = right + t.px(1.5);
    }
    if (t.isHighContrast()) {
        painter.setPen(QPen(t[Token::InputBorder], 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
}

Swatch::Swatch(Token colour, QWidget *parent)
    : QWidget(parent)
    , m_colour(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Swatch::sizeHint() const { return {currentTokens().px(SwatchUnits), currentTokens().px(SwatchUnits)}; }

void Swatch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(currentTokens()[m_colour]);
    painter.drawRoundedRect(rect(), currentTokens().px(3), currentTokens().px(3));
}

} // namespace cpv
