#include "core/report/pages/sheet_page.h"

#include "core/report/pages/page_font.h"
#include "core/report/pages/pdf_file.h"
#include "core/report/pages/text_ruler.h"

#include <QPainter>
#include <QPdfWriter>

namespace cpv {

namespace {

constexpr int MarginMillimetres = 20;
constexpr int MostLines = 4;
constexpr qreal StampPoints = 64;
constexpr QColor StampColour(0xEE, 0xF1, 0xF6);

}

SheetPage::SheetPage(QPainter &painter, const QPagedPaintDevice &device)
    : m_painter(painter), m_device(device), m_dpi(device.logicalDpiY()), m_width(device.width())
{
    m_painter.setPen(QPen(Rule, px(1)));
    m_painter.drawRect(QRectF(0, 0, m_width, m_device.height()));
    m_top = px(18);
}

qreal SheetPage::px(qreal points) const { return points * m_dpi / 72; }

void SheetPage::write(const QString &text, const Style &style)
{
    if (text.isEmpty())
        return;
    const TextRuler ruler(pageFont(style.points, style.bold), m_device);
    m_painter.setFont(ruler.font());
    m_painter.setPen(style.colour);
    const qreal room = m_width - 2 * side();
    for (const QString &line : ruler.lines(text, {room, MostLines})) {
        const qreal left = style.centred ? side() + (room - ruler.width(line)) / 2 : side();
        m_painter.drawText(QPointF(left, m_top + ruler.ascent()), line);
        m_top += ruler.lineHeight();
    }
    skip(4);
}

void SheetPage::writePair(const Pair &pair)
{
    const TextRuler label(pageFont(11), m_device), value(pageFont(11, true), m_device);
    const qreal column = side() + px(120);
    m_painter.setPen(Grey);
    m_painter.setFont(label.font());
    m_painter.drawText(QPointF(side(), m_top + label.ascent()), label.lines(pair.label, {px(112), 1}).value(0));
    m_painter.setPen(Ink);
    m_painter.setFont(value.font());
    for (const QString &text : value.lines(pair.value, {m_width - column - side(), 3})) {
        m_painter.drawText(QPointF(column, m_top + value.ascent()), text);
        m_top += value.lineHeight();
    }
    skip(5);
}

void SheetPage::stamp(const QString &text)
{
    const TextRuler ruler(pageFont(StampPoints, true), m_device);
    m_painter.save();
    m_painter.setFont(ruler.font());
    m_painter.setPen(StampColour);
    m_painter.translate(m_width / 2, m_device.height() / 2.0);
    m_painter.rotate(-35);
    m_painter.drawText(QPointF(-ruler.width(text) / 2, 0), text);
    m_painter.restore();
}

Result<void> writeSheet(const QString &path, const QString &title, const std::function<void(QPdfWriter &, SheetPage &)> &paint)
{
    return writePdf(path, title, {MarginMillimetres, MarginMillimetres, MarginMillimetres, MarginMillimetres}, [&paint](QPdfWriter &device) {
        QPainter painter(&device);
        SheetPage page(painter, device);
        paint(device, page);
    });
}

} // namespace cpv
