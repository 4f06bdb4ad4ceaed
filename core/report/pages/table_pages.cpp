#include "core/report/pages/table_pages.h"

#include "core/report/pages/page_font.h"
#include "core/report/tables/row_text.h"

#include <QColor>
#include <QPageRanges>
#include <QPainter>

#include <numeric>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr qreal TitlePoints = 16, BodyPoints = 9, SmallPoints = 8;
constexpr qreal SmallestPoints = 3;
constexpr qreal Padding = 4, Gap = 8;
/// A heading longer than this wraps rather than widen a column of short numbers.
constexpr qreal LongestHeading = 7 * BodyPoints;
constexpr qreal HairLine = 0.5;
constexpr int MostLines = 3;
/// Columns that can't be cut leave at least this share of the width to texts.
constexpr qreal ShareOfTexts = 0.3;

const QColor Ink(0x17, 0x20, 0x33), Grey(0x55, 0x60, 0x74), Line(0xE4, 0xE9, 0xF0), StrongLine(0x55, 0x60, 0x74),
    HeadingFill(0xEE, 0xF1, 0xF5), Mark(0xC0, 0x32, 0x2B);

bool canBeCut(CellKind kind) { return kind == CellKind::Text; }
bool isRight(CellKind kind) { return kind == CellKind::Amount || kind == CellKind::Number; }

bool hasTexts(const std::vector<TableColumn> &columns)
{
    return std::any_of(columns.begin(), columns.end(), [](const TableColumn &c) { return canBeCut(c.kind); });
}

} // namespace

TablePages::TablePages(const PrintedTable &table, const QPagedPaintDevice &device)
    : m_table(table), m_dpi(device.logicalDpiY()), m_size(device.width(), device.height()),
      m_title(pageFont(TitlePoints, true), device), m_small(pageFont(SmallPoints), device),
      m_body(pageFont(BodyPoints), device), m_bold(pageFont(BodyPoints, true), device)
{
    for (const TableColumn &column : m_table.columns)
        m_headings.append(column.title);
    fitColumns(device);
    breakPages();
}

void TablePages::fitColumns(const QPaintDevice &device)
{
    const qreal bound = hasTexts(m_table.columns) ? m_size.width() * (1 - ShareOfTexts) : m_size.width();
    for (qreal points = BodyPoints;; points *= 0.9) {
        const std::vector<qreal> uncut = uncutWidths();
        if (std::accumulate(uncut.begin(), uncut.end(), 0.0) <= bound || points < SmallestPoints)
            return placeColumns(uncut);
        m_body = TextRuler(pageFont(points * 0.9), device);
        m_bold = TextRuler(pageFont(points * 0.9, true), device);
    }
}

/// The widest text of each column that can't be cut; 0 for the others.
std::vector<qreal> TablePages::uncutWidths() const
{
    std::vector<qreal> widths(m_table.columns.size());
    for (size_t i = 0; i < widths.size(); ++i) {
        if (canBeCut(m_table.columns[i].kind))
            continue;
        widths[i] = std::min(m_bold.width(m_headings[qsizetype(i)]), px(LongestHeading));
        for (const QStringList &row : m_table.rows)
            widths[i] = std::max(widths[i], m_body.width(row[qsizetype(i)]));
        widths[i] = std::max(widths[i], m_bold.width(m_table.totals.value(qsizetype(i))));
        widths[i] += px(2 * Padding);
    }
    return widths;
}

void TablePages::placeColumns(const std::vector<qreal> &uncut)
{
    qreal left = m_size.width();
    qreal units = 0;
    for (size_t i = 0; i < uncut.size(); ++i) {
        left -= uncut[i];
        units += uncut[i] > 0 ? 0 : m_table.columns[i].widthUnits;
    }
    const bool texts = hasTexts(m_table.columns);
    const qreal spare = texts ? 0 : std::max<qreal>(0, left) / qreal(uncut.size()); // Numbers alone fill the paper, too.
    const qreal perUnit = texts ? left / units : 0;
    qreal x = 0;
    for (size_t i = 0; i < uncut.size(); ++i) {
        const TableColumn &column = m_table.columns[i];
        const qreal width = uncut[i] > 0 ? uncut[i] + spare : perUnit * column.widthUnits;
        m_columns.push_back({x, width, isRight(column.kind)});
        x += width;
    }
}

void TablePages::breakPages()
{
    m_pageStarts = {0};
    qreal room = spaceFor(0);
    const auto place = [&](int row, qreal height) {
        if (height > room && row > m_pageStarts.back()) {
            m_pageStarts.push_back(row);
            room = spaceFor(pageCount() - 1);
        }
        room -= height;
    };
    const int rows = int(m_table.rows.size());
    for (int row = 0; row < rows; ++row)
        place(row, rowHeight(m_table.rows[size_t(row)], m_body));
    if (!m_table.totals.isEmpty())
        place(rows, rowHeight(m_table.totals, m_bold));
}

/// What the table was asked for, above the first heading.
QStringList TablePages::asked() const
{
    const QString filter = m_table.words.filter + u"  "_s + m_table.facts.filter;
    const QString sort = m_table.words.sort + u"  "_s + m_table.facts.sort;
    return m_small.lines(filter, {m_size.width(), MostLines}) + m_small.lines(sort, {m_size.width(), 1});
}

qreal TablePages::topHeight(int page) const
{
    if (page > 0)
        return m_small.lineHeight() + px(Gap / 2);
    return m_title.lineHeight() + px(Gap / 2) + qreal(asked().size()) * m_small.lineHeight() + px(Gap);
}

qreal TablePages::footHeight() const { return m_small.lineHeight() + px(Gap); }

qreal TablePages::rowHeight(const QStringList &texts, const TextRuler &ruler) const
{
    qsizetype lines = 1;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const qreal width = m_columns[size_t(i)].width - px(2 * Padding);
        lines = std::max(lines, ruler.lines(texts[i], {width, MostLines}).size());
    }
    return qreal(lines) * ruler.lineHeight() + px(2 * Padding);
}

qreal TablePages::spaceFor(int page) const
{
    return m_size.height() - topHeight(page) - rowHeight(m_headings, m_bold) - footHeight();
}

int TablePages::lastRowOf(int page) const
{
    return page + 1 < pageCount() ? m_pageStarts[size_t(page) + 1] : int(m_table.rows.size());
}

void TablePages::paint(QPainter &painter, int page) const
{
    qreal y = paintTop(painter, page);
    paintHeading(painter, y);
    y += rowHeight(m_headings, m_bold);
    QList<QRectF> lines; // Drawn together: a PDF pays for each change of colour.
    for (int row = m_pageStarts[size_t(page)]; row < lastRowOf(page); ++row) {
        y = paintRow(painter, y, m_table.rows[size_t(row)], m_body);
        lines.append(lineAt(y));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(Line);
    painter.drawRects(lines);
    if (page == pageCount() - 1 && !m_table.totals.isEmpty()) {
        QStringList totals = m_table.totals;
        if (totals.first().isEmpty())
            totals.first() = m_table.words.total;
        painter.fillRect(lineAt(y), StrongLine);
        paintRow(painter, y, totals, m_bold);
    }
    paintFoot(painter, page);
}

void TablePages::print(QPainter &painter, QPagedPaintDevice &device) const
{
    const QPageRanges ranges = device.pageRanges();
    bool first = true;
    for (int page = 0; page < pageCount(); ++page) {
        if (!ranges.isEmpty() && !ranges.contains(page + 1))
            continue;
        if (!std::exchange(first, false))
            device.newPage();
        paint(painter, page);
    }
}

/// Returns where the heading begins.
qreal TablePages::paintTop(QPainter &painter, int page) const
{
    const TextRuler &ruler = page == 0 ? m_title : m_small;
    const QString mark = m_table.facts.demonstration;
    const qreal markWidth = mark.isEmpty() ? 0 : ruler.width(mark) + px(Gap);
    painter.setFont(ruler.font());
    painter.setPen(page == 0 ? Ink : Grey);
    const QStringList title = ruler.lines(m_table.facts.title, {m_size.width() - markWidth, 1});
    painter.drawText(QPointF(0, ruler.ascent()), title.first());
    if (!mark.isEmpty()) {
        painter.setPen(Mark);
        painter.drawText(QPointF(m_size.width() - ruler.width(mark), ruler.ascent()), mark);
    }
    if (page == 0) {
        qreal y = ruler.lineHeight() + px(Gap / 2);
        painter.setFont(m_small.font());
        painter.setPen(Grey);
        for (const QString &line : asked()) {
            painter.drawText(QPointF(0, y + m_small.ascent()), line);
            y += m_small.lineHeight();
        }
    }
    return topHeight(page);
}

void TablePages::paintHeading(QPainter &painter, qreal top) const
{
    const qreal height = rowHeight(m_headings, m_bold);
    painter.fillRect(QRectF(0, top, m_size.width(), height), HeadingFill);
    paintRow(painter, top, m_headings, m_bold);
    painter.fillRect(lineAt(top + height), StrongLine);
}

/// Returns where the next row begins.
qreal TablePages::paintRow(QPainter &painter, qreal top, const QStringList &texts, const TextRuler &ruler) const
{
    painter.setFont(ruler.font());
    painter.setPen(Ink);
    qsizetype most = 1;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const Column &column = m_columns[size_t(i)];
        const QStringList lines = ruler.lines(texts[i], {column.width - px(2 * Padding), MostLines});
        most = std::max(most, lines.size());
        qreal y = top + px(Padding) + ruler.ascent();
        for (const QString &line : lines) {
            const qreal x = column.right ? column.left + column.width - px(Padding) - ruler.width(line) : column.left + px(Padding);
            painter.drawText(QPointF(x, y), line);
            y += ruler.lineHeight();
        }
    }
    return top + qreal(most) * ruler.lineHeight() + px(2 * Padding);
}

QRectF TablePages::lineAt(qreal y) const { return {0, y - px(HairLine), m_size.width(), px(HairLine)}; }

void TablePages::paintFoot(QPainter &painter, int page) const
{
    const qreal y = m_size.height() - m_small.lineHeight() + m_small.ascent();
    const QString number = m_table.words.page.arg(page + 1).arg(pageCount());
    const qreal numberWidth = m_small.width(number);
    const CoverFacts &facts = m_table.facts;
    const QString who = facts.account + u", "_s + facts.office + u", "_s + shownText(facts.when) + u", "_s + facts.registry;
    painter.setFont(m_small.font());
    painter.setPen(Grey);
    const QStringList left = m_small.lines(who, {m_size.width() - numberWidth - px(Gap), 1});
    painter.drawText(QPointF(0, y), left.first());
    painter.drawText(QPointF(m_size.width() - numberWidth, y), number);
}

} // namespace cpv
