#include "ui/charts/chart_legend.h"

#include "ui/theme/fonts.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace cpv {

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChartLegend::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    updateGeometry();
    update();
}

QSize ChartLegend::sizeHint() const
{
    const Tokens &t = currentTokens();
    const QFontMetrics metrics(uiFont(t, TextSize::Label));
    int width = 0;
    for (const Entry &entry : m_entries)
        width += t.px(entry.line ? 14 : 10) + t.px(6) + metrics.horizontalAdvance(entry.name) + t.px(14);
    return {width, t.px(22)};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(uiFont(t, TextSize::Label));
    double x = 0;
    for (const Entry &entry : m_entries) {
        const double mark = t.px(entry.line ? 14 : 10);
        const double high = t.px(entry.line ? 3 : 10);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t[entry.colour]);
        painter.drawRoundedRect(QRectF(x, (height() - high) / 2, mark, high), t.px(entry.line ? 1 : 3), t.px(entry.line ? 1 : 3));
        x += mark + t.px(6);
        painter.setPen(t[Token::T2]);
        const int width = painter.fontMetrics().horizontalAdvance(entry.name);
        painter.drawText(QRectF(x, 0, width + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, entry.name);
        x += width + t.px(14);
    }
}

void ChartLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace cpv
