#include "ui/charts/chart_legend.h"

#include "ui/theme/fonts.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace cpv {

namespace {

constexpr int RowHeight = 22;

} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    updateGeometry();
    update();
}

QSize ChartLegend::sizeHint() const
{
    int width = 0;
    for (const Entry &entry : m_entries)
        width += entryWidth(entry);
    return {width, currentTokens().px(RowHeight)};
}

QSize ChartLegend::minimumSizeHint() const
{
    int width = 0;
    for (const Entry &entry : m_entries)
        width = qMax(width, entryWidth(entry));
    return {width, currentTokens().px(RowHeight)};
}

int ChartLegend::heightForWidth(int width) const
{
    return m_entries.isEmpty() ? 0 : positions(width).last().y() + currentTokens().px(RowHeight);
}

int ChartLegend::entryWidth(const Entry &entry) const
{
    const Tokens &t = currentTokens();
    const QFontMetrics metrics(uiFont(t, TextSize::Label));
    return t.px(entry.line ? 14 : 10) + t.px(6) + metrics.horizontalAdvance(entry.name) + t.px(14);
}

QList<QPoint> ChartLegend::positions(int width) const
{
    QList<QPoint> result;
    QPoint at;
    for (const Entry &entry : m_entries) {
        if (at.x() > 0 && at.x() + entryWidth(entry) > width)
            at = {0, at.y() + currentTokens().px(RowHeight)};
        result.append(at);
        at.rx() += entryWidth(entry);
    }
    return result;
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    const auto places = positions(width());
    const double row = t.px(RowHeight);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(uiFont(t, TextSize::Label));
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        const double mark = t.px(entry.line ? 14 : 10);
        const double high = t.px(entry.line ? 3 : 10);
        const double radius = t.px(entry.line ? 1 : 3);
        const QPointF at = places.at(i);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t[entry.colour]);
        painter.drawRoundedRect(QRectF(at.x(), at.y() + (row - high) / 2, mark, high), radius, radius);
        painter.setPen(t[Token::T2]);
        const double left = at.x() + mark + t.px(6);
        painter.drawText(QRectF(left, at.y(), width() - left, row), Qt::AlignLeft | Qt::AlignVCenter, entry.name);
    }
}

void ChartLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace cpv
