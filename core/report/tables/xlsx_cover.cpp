#include "core/report/tables/xlsx_cover.h"

namespace cpv {

namespace {

/// Label and value, line by line: the rows of a sheet in constant memory are written in order.
class Lines
{
public:
    Lines(lxw_worksheet *sheet, const XlsxFormats &formats) : m_sheet(sheet), m_formats(formats) { }

    void heading(const QString &text, lxw_format *format)
    {
        worksheet_write_string(m_sheet, m_row++, 0, text.toUtf8().constData(), format);
    }
    void fact(const QString &label, const Cell &value, CellKind kind = CellKind::Text)
    {
        lxw_format *format = kind == CellKind::Text ? m_formats.wrapped : left(kind);
        worksheet_write_string(m_sheet, m_row, 0, label.toUtf8().constData(), m_formats.label);
        if (!writeCell(m_sheet, m_row, 1, value, format))
            worksheet_write_string(m_sheet, m_row, 1, "…", format);
        ++m_row;
    }
    void gap() { ++m_row; }

private:
    lxw_format *left(CellKind kind) const { return m_formats.cells[size_t(kind)]; }

    lxw_worksheet *m_sheet;
    const XlsxFormats &m_formats;
    lxw_row_t m_row = 0;
};

void setProperties(lxw_workbook *workbook, const CoverFacts &facts)
{
    QByteArray title = facts.title.toUtf8();
    QByteArray author = facts.account.toUtf8();
    QByteArray company = facts.office.toUtf8();
    lxw_doc_properties properties {};
    properties.title = title.data(); // Copied, not changed.
    properties.author = author.data();
    properties.company = company.data();
    properties.created = std::chrono::system_clock::to_time_t(facts.when);
    workbook_set_properties(workbook, &properties);
}

} // namespace

void writeCover(lxw_workbook *workbook, lxw_worksheet *sheet, const XlsxFormats &formats, const Cover &cover,
    const std::vector<TableColumn> &columns, const ExportReceipt &receipt)
{
    const CoverFacts &facts = cover.facts;
    const CoverWords &words = cover.words;
    setProperties(workbook, facts);
    worksheet_set_column(sheet, 0, 0, 24, nullptr);
    worksheet_set_column(sheet, 1, 1, 72, nullptr);

    Lines lines(sheet, formats);
    lines.heading(facts.title, formats.title);
    if (!facts.demonstration.isEmpty())
        lines.heading(facts.demonstration, formats.mark);
    lines.gap();
    lines.fact(words.account, facts.account);
    lines.fact(words.office, facts.office);
    lines.fact(words.when, facts.when, CellKind::DateTime);
    lines.fact(words.registry, facts.registry);
    lines.fact(words.filter, facts.filter);
    lines.fact(words.sort, facts.sort);
    lines.gap();
    lines.fact(words.rowCount, receipt.rows, CellKind::Number);
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].total)
            lines.fact(words.total + u' ' + columns[i].title, receipt.totals[i], columns[i].kind);
    }
    lines.gap();
    lines.fact(words.digest, receipt.sha256OfRows);
    lines.fact({}, words.digestNote);
}

} // namespace cpv
