#pragma once

#include "core/report/pages/printed_table.h"
#include "core/report/pages/text_ruler.h"

#include <QPagedPaintDevice>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace cpv {

/// A table laid out for one device and paper (QPrinter, QPdfWriter, and so QPrintPreviewDialog): the title and what was
/// asked for on the first page, the heading on every page, who, when and page x/y below, totals at the end. Amounts and dates
/// are never cut: the type gets smaller where the paper is narrow. Long texts take up to three lines and end in "…".
/// Only the breaks between pages are worked out at once; a page is set when it is painted. The table outlives this.
class TablePages
{
public:
    TablePages(const PrintedTable &table, const QPagedPaintDevice &device);

    int pageCount() const { return int(m_pageStarts.size()); }
    /// Pages count from 0. The painter is one on the device.
    void paint(QPainter &painter, int page) const;
    /// All pages, or those of the device's page ranges.
    void print(QPainter &painter, QPagedPaintDevice &device) const;

private:
    struct Column {
        qreal left = 0, width = 0;
        bool right = false; ///< Aligned so.
    };

    qreal px(qreal points) const { return points * m_dpi / 72; }
    void fitColumns(const QPaintDevice &device);
    std::vector<qreal> uncutWidths() const;
    void placeColumns(const std::vector<qreal> &uncut);
    void breakPages();

    QStringList asked() const;
    qreal topHeight(int page) const;
    qreal footHeight() const;
    qreal rowHeight(const QStringList &texts, const TextRuler &ruler) const;
    qreal spaceFor(int page) const;
    int lastRowOf(int page) const;

    qreal paintTop(QPainter &painter, int page) const;
    void paintFoot(QPainter &painter, int page) const;
    void paintHeading(QPainter &painter, qreal top) const;
    qreal paintRow(QPainter &painter, qreal top, const QStringList &texts, const TextRuler &ruler) const;
    QRectF lineAt(qreal y) const; ///< Of a row that ends there.

    const PrintedTable &m_table;
    const qreal m_dpi;
    const QSizeF m_size;
    TextRuler m_title, m_small, m_body, m_bold;
    std::vector<Column> m_columns;
    QStringList m_headings;
    std::vector<int> m_pageStarts; ///< The first row of each page; the last may have none but the totals.
};

} // namespace cpv
