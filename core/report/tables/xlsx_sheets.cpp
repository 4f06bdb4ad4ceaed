#include "core/report/tables/xlsx_sheets.h"

#include "core/report/tables/row_text.h"

#include <QRegularExpression>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr lxw_color_t headingColour = 0xEEF1F5;
constexpr lxw_color_t markColour = 0xC0322B;
const QDate FirstCounted(1900, 3, 1), LastCounted(9999, 12, 31);

lxw_format *numbered(lxw_workbook *workbook, const char *numberFormat)
{
    lxw_format *format = workbook_add_format(workbook);
    format_set_num_format(format, numberFormat);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

lxw_format *bold(lxw_workbook *workbook)
{
    lxw_format *format = workbook_add_format(workbook);
    format_set_bold(format);
    return format;
}

lxw_format *heading(lxw_workbook *workbook, lxw_format_alignments alignment)
{
    lxw_format *format = bold(workbook);
    format_set_bg_color(format, headingColour);
    format_set_bottom(format, LXW_BORDER_THIN);
    format_set_align(format, uint8_t(alignment));
    return format;
}

/// A reader turns _x0041_ back into A, so what only looks so is told apart.
QString escaped(const QString &text)
{
    static const QRegularExpression code(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return text.contains("_x"_L1) ? QString(text).replace(code, u"_x005F_"_s) : text;
}

struct CellWriter {
    lxw_worksheet *sheet;
    lxw_row_t row;
    lxw_col_t column;
    lxw_format *format;

    bool operator()(std::monostate) const { return true; }
    bool operator()(const QString &text) const
    {
        constexpr qsizetype longestCell = 32'767;
        const QString written = escaped(text);
        return written.size() <= longestCell && writeText(written.toUtf8());
    }
    bool operator()(Money amount) const
    {
        return isExact(amount.fen()) ? writeNumber(double(amount.fen()) / 100) : writeText(plainAmount(amount));
    }
    bool operator()(qint64 number) const
    {
        return isExact(number) ? writeNumber(double(number)) : writeText(QByteArray::number(number));
    }
    bool operator()(QDate date) const
    {
        return isCounted(date) ? writeNumber(double(serial(date))) : writeText(date.toString(Qt::ISODate).toUtf8());
    }
    bool operator()(Instant instant) const
    {
        const auto local = std::chrono::floor<std::chrono::seconds>(instant + ChinaOffset);
        const double days = double(local.time_since_epoch().count()) / 86'400 + double(serial(QDate(1970, 1, 1)));
        const bool counted = days >= double(serial(FirstCounted)) && days < double(serial(LastCounted)) + 1;
        return counted ? writeNumber(days) : writeText(dateTimeText(instant).toUtf8());
    }

private:
    /// Spreadsheet programs keep 15 digits.
    static bool isExact(qint64 value)
    {
        constexpr qint64 bound = 1'000'000'000'000'000;
        return -bound < value && value < bound;
    }
    static bool isCounted(QDate date) { return FirstCounted <= date && date <= LastCounted; }
    static qint64 serial(QDate date)
    {
        constexpr qint64 julianDayBefore = 2'415'019; // 1899-12-30
        return date.toJulianDay() - julianDayBefore;
    }
    bool writeNumber(double value) const { return worksheet_write_number(sheet, row, column, value, format) == LXW_NO_ERROR; }
    /// Never worksheet_write_formula or _url: whatever it begins with, it is a text.
    bool writeText(const QByteArray &utf8) const
    {
        return worksheet_write_string(sheet, row, column, utf8.constData(), format) == LXW_NO_ERROR;
    }
};

bool isRight(CellKind kind) { return kind == CellKind::Amount || kind == CellKind::Number; }

} // namespace

XlsxFormats::XlsxFormats(lxw_workbook *workbook)
{
    static constexpr std::array numberFormats {"@", "#,##0.00", "0", "yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss"};
    for (size_t kind = 0; kind < numberFormats.size(); ++kind) {
        cells[kind] = numbered(workbook, numberFormats[kind]);
        totals[kind] = numbered(workbook, numberFormats[kind]);
        format_set_bold(totals[kind]);
        format_set_top(totals[kind], LXW_BORDER_THIN);
    }
    title = bold(workbook);
    format_set_font_size(title, 16);
    mark = bold(workbook);
    format_set_font_color(mark, markColour);
    label = bold(workbook);
    format_set_align(label, LXW_ALIGN_VERTICAL_TOP);
    wrapped = numbered(workbook, "@");
    format_set_text_wrap(wrapped);
    heading = cpv::heading(workbook, LXW_ALIGN_LEFT);
    headingRight = cpv::heading(workbook, LXW_ALIGN_RIGHT);
}

lxw_worksheet *addSheet(lxw_workbook *workbook, const QString &name)
{
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, name.toUtf8().constData());
    return sheet != nullptr ? sheet : workbook_add_worksheet(workbook, nullptr);
}

bool writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Cell &cell, lxw_format *format)
{
    return std::visit(CellWriter {sheet, row, column, format}, cell);
}

XlsxSheets::XlsxSheets(lxw_workbook *workbook, const XlsxFormats &formats, const std::vector<TableColumn> &columns,
    const Cover &cover, qint64 rowsPerSheet)
    : m_workbook(workbook), m_formats(formats), m_columns(columns), m_cover(cover), m_rowsPerSheet(rowsPerSheet)
{
    beginSheet();
}

bool XlsxSheets::beginSheet()
{
    QString name = m_cover.words.rowsSheet;
    if (++m_sheetCount > 1)
        name += u' ' + QString::number(m_sheetCount);
    m_sheet = addSheet(m_workbook, name);
    m_rowsHere = 0;
    if (m_sheet == nullptr)
        return false;
    worksheet_freeze_panes(m_sheet, 1, 0);
    setUpPages(m_sheet);
    for (lxw_col_t column = 0; column < m_columns.size(); ++column) {
        const TableColumn &described = m_columns[column];
        worksheet_set_column(m_sheet, column, column, described.widthUnits, nullptr);
        lxw_format *format = isRight(described.kind) ? m_formats.headingRight : m_formats.heading;
        worksheet_write_string(m_sheet, 0, column, described.title.simplified().toUtf8().constData(), format);
    }
    return true;
}

void XlsxSheets::setUpPages(lxw_worksheet *sheet) const
{
    constexpr uint8_t paperA4 = 9;
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, paperA4);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_footer(sheet, "&R&P / &N");
    if (!m_cover.facts.demonstration.isEmpty())
        worksheet_set_header(sheet, ("&C" + m_cover.facts.demonstration.toUtf8()).constData());
}

Result<void> XlsxSheets::append(const std::vector<Cell> &row)
{
    if (m_rowsHere == m_rowsPerSheet) {
        endSheet();
        if (!beginSheet())
            return fail(Errc::DiskFull);
    }
    ++m_rowsHere;
    for (lxw_col_t column = 0; column < row.size(); ++column) {
        if (!writeCell(m_sheet, m_rowsHere, column, row[column], m_formats.cells[size_t(m_columns[column].kind)]))
            return fail(Errc::TooLong, {m_columns[column].title});
    }
    return {};
}

void XlsxSheets::endSheet()
{
    worksheet_autofilter(m_sheet, 0, 0, m_rowsHere, lxw_col_t(m_columns.size() - 1));
}

bool XlsxSheets::hasTotals() const
{
    return std::any_of(m_columns.begin(), m_columns.end(), [](const TableColumn &column) { return column.total; });
}

Result<void> XlsxSheets::finish(const std::vector<Cell> &totals)
{
    endSheet();
    if (!hasTotals())
        return {};
    if (m_rowsHere == m_rowsPerSheet && !beginSheet())
        return fail(Errc::DiskFull);
    const lxw_row_t row = m_rowsHere + 1;
    for (lxw_col_t column = 0; column < m_columns.size(); ++column) {
        const TableColumn &described = m_columns[column];
        lxw_format *format = m_formats.totals[size_t(described.kind)];
        const bool isLabel = column == 0 && !described.total;
        const Cell cell = isLabel ? Cell(m_cover.words.total) : totals[column];
        if (cell.index() == 0)
            worksheet_write_blank(m_sheet, row, column, format);
        else
            std::ignore = writeCell(m_sheet, row, column, cell, format); // Amounts and one of our own words: never too long.
    }
    return {};
}

bool XlsxSheets::isIntact() const { return m_sheet != nullptr && std::ferror(m_sheet->optimize_tmpfile) == 0; }

} // namespace cpv
