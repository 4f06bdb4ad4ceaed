#include "core/report/pages/notice_pages.h"

#include "core/report/pages/page_font.h"
#include "core/report/pages/pdf_file.h"
#include "core/report/pages/text_ruler.h"

#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr qreal MillimetresOfInch = 25.4;
constexpr qreal TextWidth = 156, TextHeight = 225; ///< Millimetres.
constexpr QMarginsF Margins(28, 37, 210 - 28 - TextWidth, 297 - 37 - TextHeight);
constexpr int LinesOfPage = 22, CharactersOfLine = 28;
constexpr qreal BodyPoints = TextWidth / CharactersOfLine / MillimetresOfInch * 72; ///< 15.8: size 3 is 16.
constexpr qreal TitlePoints = 22, PagePoints = 14, CellPoints = 9;
constexpr qreal PageBelow = 7; ///< Millimetres below the text.
constexpr int MostLines = 400;
constexpr QColor Mark {0xC0, 0x32, 0x2B};

/// The faces that the standard names where this computer has them, else those that a PDF can be searched in.
QFont fontOf(const QStringList &families, qreal points, bool bold = false)
{
    QFont font = pageFont(points, bold);
    font.setFamilies(families + font.families());
    return font;
}
QStringList fangSong() { return {u"FangSong"_s, u"FangSong_GB2312"_s, u"STFangsong"_s}; }
QStringList heiTi() { return {u"SimHei"_s}; }
QStringList xiaoBiaoSong() { return {u"FZXiaoBiaoSong-B05S"_s, u"FZXiaoBiaoSong-B05"_s, u"STZhongsong"_s}; }

/// Writes line under line, page after page.
class NoticeWriter
{
public:
    NoticeWriter(QPdfWriter &device, const NoticePaper &paper)
        : m_device(device)
        , m_paper(paper)
        , m_dpi(device.logicalDpiY())
        , m_painter(&device)
        , m_body(fontOf(fangSong(), BodyPoints), device)
        , m_head(fontOf(heiTi(), BodyPoints), device)
        , m_title(fontOf(xiaoBiaoSong(), TitlePoints, true), device)
        , m_small(fontOf(fangSong(), CellPoints), device)
        , m_smallHead(fontOf(heiTi(), CellPoints), device)
    {
    }

    void write()
    {
        writeText();
        newPage();
        writeList();
        paintPageNumber();
    }

private:
    struct Place {
        qreal indent = 0; ///< Of the first line.
        bool centred = false;
        qreal right = -1; ///< Kept free at the right, of a line that ends there; negative: begins at the left.
    };

    qreal mm(qreal millimetres) const { return millimetres * m_dpi / MillimetresOfInch; }
    qreal width() const { return mm(TextWidth); }
    qreal pitch() const { return mm(TextHeight) / LinesOfPage; }
    qreal character() const { return width() / CharactersOfLine; }
    /// The height that a table's line needs.
    qreal cellPitch() const { return m_small.lineHeight() * 1.15; }

    void newPage()
    {
        paintPageNumber();
        m_device.newPage();
        m_top = 0;
    }
    void need(qreal height)
    {
        if (m_top + height > mm(TextHeight) + 1)
            newPage();
    }

    void writeLines(const TextRuler &ruler, const QString &text, const Place &place)
    {
        m_painter.setFont(ruler.font());
        const QString room(qRound(place.indent / character()), QChar(0x3000)); // Of the indent, while lines are broken.
        qreal indent = place.indent;
        for (QString line : ruler.lines(room + text, {width(), MostLines})) {
            need(pitch());
            while (indent > 0 && line.startsWith(QChar(0x3000)))
                line.remove(0, 1);
            const qreal wide = ruler.width(line);
            const qreal left = place.centred ? (width() - wide) / 2 : place.right >= 0 ? width() - place.right - wide : indent;
            m_painter.drawText(QPointF(left, m_top + (pitch() + ruler.ascent() * 0.75) / 2), line);
            m_top += pitch();
            indent = 0;
        }
    }

    void writeText()
    {
        if (!m_paper.mark.isEmpty()) {
            m_painter.setPen(Mark);
            writeLines(m_small, m_paper.mark, {.centred = true});
        }
        m_painter.setPen(Qt::black);
        writeLines(m_title, m_paper.title, {.centred = true});
        m_top += pitch();
        for (const QString &paragraph : m_paper.paragraphs)
            writeLines(m_body, paragraph, {.indent = 2 * character()});
        m_top += pitch();
        writeLines(m_body, m_paper.annex, {.indent = 2 * character()});
        need(5 * pitch()); // Who signs stands with the day.
        m_top += 2 * pitch();
        const qreal four = 4 * character(), longer = m_body.width(m_paper.date) - m_body.width(m_paper.issuer);
        writeLines(m_body, m_paper.issuer, {.right = std::max(0.0, four + longer / 2)}); // Centred above the day.
        writeLines(m_body, m_paper.date, {.right = four});
    }

    void writeList()
    {
        writeLines(m_head, m_paper.annexLabel, {});
        m_top += pitch();
        writeLines(m_title, m_paper.listTitle, {.centred = true});
        m_top += pitch() / 2;
        writeRow(m_smallHead, headings());
        for (const QStringList &row : m_paper.rows) {
            if (m_top + heightOf(row) > mm(TextHeight)) {
                newPage();
                writeRow(m_smallHead, headings());
            }
            writeRow(m_small, row);
        }
        m_top += cellPitch() / 2;
        for (const QString &note : m_paper.notes)
            writeNote(note);
    }

    void writeNote(const QString &note)
    {
        m_painter.setFont(m_small.font());
        for (const QString &line : m_small.lines(note, {width(), MostLines})) {
            need(cellPitch());
            m_painter.drawText(QPointF(0, m_top + m_small.ascent()), line);
            m_top += cellPitch();
        }
    }

    QStringList headings() const
    {
        QStringList heads;
        for (const NoticePaper::Column &column : m_paper.columns)
            heads.append(column.head);
        return heads;
    }
    qreal columnWidth(std::size_t column) const
    {
        const int all = std::accumulate(m_paper.columns.begin(), m_paper.columns.end(), 0,
            [](int sum, const NoticePaper::Column &c) { return sum + c.widthUnits; });
        return width() * m_paper.columns[column].widthUnits / std::max(all, 1);
    }
    qreal padding() const { return mm(1.2); }
    QStringList cellLines(const TextRuler &ruler, const QStringList &texts, std::size_t column) const
    {
        return ruler.lines(texts.value(qsizetype(column)), {columnWidth(column) - 2 * padding(), 6});
    }
    qreal heightOf(const QStringList &texts, const TextRuler &ruler) const
    {
        qsizetype most = 1;
        for (std::size_t column = 0; column < m_paper.columns.size(); ++column)
            most = std::max(most, cellLines(ruler, texts, column).size());
        return qreal(most) * cellPitch() + 2 * padding();
    }
    qreal heightOf(const QStringList &texts) const { return heightOf(texts, m_small); }

    void writeRow(const TextRuler &ruler, const QStringList &texts)
    {
        const qreal height = heightOf(texts, ruler);
        qreal left = 0;
        m_painter.setFont(ruler.font());
        m_painter.setPen(QPen(Qt::black, mm(0.18)));
        for (std::size_t column = 0; column < m_paper.columns.size(); ++column) {
            const qreal wide = columnWidth(column);
            m_painter.drawRect(QRectF(left, m_top, wide, height));
            qreal top = m_top + padding();
            for (const QString &line : cellLines(ruler, texts, column)) {
                const qreal x = m_paper.columns[column].right ? left + wide - padding() - ruler.width(line) : left + padding();
                m_painter.drawText(QPointF(x, top + ruler.ascent()), line);
                top += cellPitch();
            }
            left += wide;
        }
        m_top += height;
    }

    /// Odd pages at the right, even ones at the left, a character from the edge.
    void paintPageNumber()
    {
        ++m_page;
        const TextRuler ruler(fontOf({u"SimSun"_s}, PagePoints), m_device);
        const QString text = m_paper.page.arg(m_page);
        const qreal left = m_page % 2 == 1 ? width() - character() - ruler.width(text) : character();
        m_painter.save();
        m_painter.setPen(Qt::black);
        m_painter.setFont(ruler.font());
        m_painter.drawText(QPointF(left, mm(TextHeight + PageBelow) + ruler.ascent()), text);
        m_painter.restore();
    }

    QPdfWriter &m_device;
    const NoticePaper &m_paper;
    const qreal m_dpi;
    QPainter m_painter;
    TextRuler m_body, m_head, m_title, m_small, m_smallHead;
    qreal m_top = 0;
    int m_page = 0;
};

} // namespace

Result<void> writeNotice(const QString &path, const NoticePaper &paper)
{
    return writePdf(path, paper.title, Margins, [&paper](QPdfWriter &device) { NoticeWriter(device, paper).write(); });
}

} // namespace cpv
