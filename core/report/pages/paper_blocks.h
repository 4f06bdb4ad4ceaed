#pragma once

#include "core/report/pages/board_paper.h"
#include "core/report/pages/text_ruler.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
class QPainter;
QT_END_NAMESPACE

namespace cpv {

/// What is never broken over two pages.
struct PaperBlock {
    qreal height = 0;
    std::function<void(QPainter &, qreal top)> paint;
    bool staysWithNext = false; ///< A heading.
};

/// Lays out a board paper's parts for one device.
class PaperBlocks
{
public:
    explicit PaperBlocks(const QPagedPaintDevice &device);

    std::vector<PaperBlock> of(const BoardPaper &paper) const;
    qreal footHeight() const { return m_small.lineHeight() + px(8); }
    void paintFoot(QPainter &painter, const QString &left, const QString &right) const;
    qreal pageHeight() const { return m_size.height(); }

private:
    qreal px(qreal points) const { return points * m_dpi / 72; }
    PaperBlock heading(const QString &text) const;
    PaperBlock space(qreal points) const;
    PaperBlock top(const BoardPaper &paper) const;
    PaperBlock figures(const std::vector<PaperFigure> &figures) const;
    PaperBlock curve(const PaperCurve &curve) const;
    PaperBlock bars(const PaperBars &bars) const;
    void addTable(std::vector<PaperBlock> &blocks, const PaperTable &table) const;
    PaperBlock row(const PaperTable &table, const QStringList &texts, const TextRuler &ruler, bool isHead) const;

    void paintCurve(QPainter &painter, const PaperCurve &curve, qreal top) const;
    void paintBars(QPainter &painter, const PaperBars &bars, qreal top) const;
    qreal paintLegend(QPainter &painter, const std::vector<std::pair<QString, QColor>> &entries, qreal top) const;
    void write(QPainter &painter, const TextRuler &ruler, QPointF at, const QString &text, bool isRight = false) const;

    const qreal m_dpi;
    const QSizeF m_size;
    TextRuler m_title, m_heading, m_body, m_bold, m_small, m_figure;
};

} // namespace cpv
