#include "core/report/pages/paper_blocks.h"

#include "core/report/pages/page_font.h"

#include <QColor>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

const QColor Ink(0x17, 0x20, 0x33), Grey(0x55, 0x60, 0x74), HairLine(0xE4, 0xE9, 0xF0), HeadingFill(0xEE, 0xF1, 0xF5),
    Mark(0xC0, 0x32, 0x2B);
constexpr qreal Padding = 4, Gap = 8;
constexpr int MostCellLines = 3;

} // namespace

PaperBlocks::PaperBlocks(const QPagedPaintDevice &device)
    : m_dpi(device.logicalDpiY()), m_size(device.width(), device.height()), m_title(pageFont(18, true), device),
      m_heading(pageFont(12, true), device), m_body(pageFont(9), device), m_bold(pageFont(9, true), device),
      m_small(pageFont(8), device), m_figure(pageFont(14, true), device)
{
}

std::vector<PaperBlock> PaperBlocks::of(const BoardPaper &paper) const
{
    std::vector<PaperBlock> blocks {top(paper), space(Gap), figures(paper.figures), space(Gap)};
    for (const PaperCurve &one : paper.curves) {
        blocks.push_back(heading(one.title));
        blocks.push_back(curve(one));
        blocks.push_back(space(Gap));
    }
    if (!paper.bars.bars.empty()) {
        blocks.push_back(heading(paper.bars.title));
        blocks.push_back(bars(paper.bars));
        blocks.push_back(space(Gap));
    }
    for (const PaperTable &table : paper.tables)
        addTable(blocks, table);
    return blocks;
}

void PaperBlocks::write(QPainter &painter, const TextRuler &ruler, QPointF at, const QString &text, bool isRight) const
{
    painter.setFont(ruler.font());
    const qreal left = isRight ? at.x() - ruler.width(text) : at.x();
    painter.drawText(QPointF(left, at.y() + ruler.ascent()), text);
}

PaperBlock PaperBlocks::space(qreal points) const { return {px(points), [](QPainter &, qreal) { }}; }

PaperBlock PaperBlocks::heading(const QString &text) const
{
    const auto paint = [this, text](QPainter &painter, qreal top) {
        painter.setPen(Ink);
        write(painter, m_heading, {0, top}, text);
    };
    return {m_heading.lineHeight() + px(Padding), paint, true};
}

PaperBlock PaperBlocks::top(const BoardPaper &paper) const
{
    QStringList facts;
    for (const QString &fact : paper.facts)
        facts += m_body.lines(fact, {m_size.width(), MostCellLines});
    const qreal markWidth = paper.mark.isEmpty() ? 0 : m_heading.width(paper.mark) + px(Gap);
    const QStringList title = m_title.lines(paper.title, {m_size.width() - markWidth, 2});
    const qreal height = qreal(title.size()) * m_title.lineHeight() + px(Padding) + qreal(facts.size()) * m_body.lineHeight();
    const auto paint = [this, title, facts, mark = paper.mark](QPainter &painter, qreal top) {
        qreal y = top;
        painter.setPen(Mark);
        write(painter, m_heading, {m_size.width(), y}, mark, true);
        painter.setPen(Ink);
        for (const QString &line : title) {
            write(painter, m_title, {0, y}, line);
            y += m_title.lineHeight();
        }
        y += px(Padding);
        painter.setPen(Grey);
        for (const QString &line : facts) {
            write(painter, m_body, {0, y}, line);
            y += m_body.lineHeight();
        }
    };
    return {height, paint};
}

/// In one row, each in a box; the figure shrinks to the box rather than be cut.
PaperBlock PaperBlocks::figures(const std::vector<PaperFigure> &figures) const
{
    const qreal height = px(2 * Gap) + m_small.lineHeight() * 3 + m_figure.lineHeight();
    const auto paint = [this, figures, height](QPainter &painter, qreal top) {
        const qreal gap = px(6);
        const qreal width = (m_size.width() - gap * qreal(figures.size() - 1)) / qreal(figures.size());
        for (std::size_t i = 0; i < figures.size(); ++i) {
            const qreal left = qreal(i) * (width + gap), inner = width - px(2 * Padding);
            painter.fillRect(QRectF(left, top, width, height), HeadingFill);
            qreal y = top + px(Gap);
            painter.setPen(Grey);
            write(painter, m_small, {left + px(Padding), y}, m_small.lines(figures[i].label, {inner, 1}).value(0));
            y += m_small.lineHeight();
            painter.setPen(Ink);
            qreal points = 14;
            TextRuler ruler = m_figure;
            while (ruler.width(figures[i].value) > inner && points > 6)
                ruler = TextRuler(pageFont(points -= 0.5, true), *painter.device());
            write(painter, ruler, {left + px(Padding), y + m_figure.ascent() - ruler.ascent()}, figures[i].value);
            y += m_figure.lineHeight();
            painter.setPen(Grey);
            for (const QString &line : m_small.lines(figures[i].note, {inner, 2})) {
                write(painter, m_small, {left + px(Padding), y}, line);
                y += m_small.lineHeight();
            }
        }
    };
    return {figures.empty() ? 0 : height, figures.empty() ? [](QPainter &, qreal) { } : std::function<void(QPainter &, qreal)>(paint)};
}

void PaperBlocks::addTable(std::vector<PaperBlock> &blocks, const PaperTable &table) const
{
    QStringList heads;
    for (const PaperTable::Column &column : table.columns)
        heads << column.head;
    blocks.push_back(heading(table.title));
    blocks.push_back(row(table, heads, m_bold, true));
    for (const QStringList &texts : table.rows)
        blocks.push_back(row(table, texts, m_body, false));
    blocks.push_back(space(Gap));
}

PaperBlock PaperBlocks::row(const PaperTable &table, const QStringList &texts, const TextRuler &ruler, bool isHead) const
{
    const int units = std::accumulate(table.columns.begin(), table.columns.end(), 0,
        [](int sum, const PaperTable::Column &column) { return sum + column.widthUnits; });
    std::vector<QStringList> cells;
    std::vector<qreal> lefts, widths;
    std::vector<bool> rights;
    qreal left = 0;
    qsizetype lines = 1;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const qreal width = m_size.width() * table.columns[i].widthUnits / units;
        cells.push_back(ruler.lines(texts.value(qsizetype(i)), {width - px(2 * Padding), MostCellLines}));
        lines = std::max(lines, cells.back().size());
        lefts.push_back(left);
        widths.push_back(width);
        rights.push_back(table.columns[i].right);
        left += width;
    }
    const qreal height = qreal(lines) * ruler.lineHeight() + px(Padding);
    const auto paint = [this, cells, lefts, widths, rights, height, isHead, &ruler](QPainter &painter, qreal top) {
        painter.fillRect(QRectF(0, top, m_size.width(), height), isHead ? HeadingFill : QColor(Qt::white));
        painter.setPen(Ink);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            qreal y = top + px(Padding / 2);
            for (const QString &line : cells[i]) {
                const qreal x = rights[i] ? lefts[i] + widths[i] - px(Padding) : lefts[i] + px(Padding);
                write(painter, ruler, {x, y}, line, rights[i]);
                y += ruler.lineHeight();
            }
        }
        painter.fillRect(QRectF(0, top + height - px(0.5), m_size.width(), px(0.5)), HairLine);
    };
    return {height, paint, isHead};
}

void PaperBlocks::paintFoot(QPainter &painter, const QString &left, const QString &right) const
{
    const qreal y = m_size.height() - m_small.lineHeight();
    painter.setPen(Grey);
    const qreal room = m_size.width() - m_small.width(right) - px(Gap);
    write(painter, m_small, {0, y}, m_small.lines(left, {room, 1}).value(0));
    write(painter, m_small, {m_size.width(), y}, right, true);
}

} // namespace cpv
