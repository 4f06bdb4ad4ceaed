#pragma once

#include "core/report/tables/export.h"

#include <xlsxwriter.h>

#include <array>

namespace cpv {

/// Looks of cells; owned by the workbook.
struct XlsxFormats {
    explicit XlsxFormats(lxw_workbook *workbook);

    lxw_format *title, *mark, *label, *wrapped;
    lxw_format *heading, *headingRight;
    std::array<lxw_format *, 5> cells, totals; ///< By kind.
};

/// Absent when its scratch file can't be made. A name that a workbook refuses is replaced by the library's own.
lxw_worksheet *addSheet(lxw_workbook *workbook, const QString &name);

/// One cell, typed. Where a spreadsheet program could not keep the value, it is a text: numbers beyond 15 digits, dates
/// before March 1900 (which Excel counts wrongly). False where the text is too long for a cell.
[[nodiscard]] bool writeCell(
    lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Cell &cell, lxw_format *format);

/// The sheets of rows: heading, frozen and filtered; a further sheet when one is full; the totals below the last row.
class XlsxSheets
{
public:
    XlsxSheets(lxw_workbook *workbook, const XlsxFormats &formats, const std::vector<TableColumn> &columns,
        const Cover &cover, qint64 rowsPerSheet);

    /// TooLong {column's title}, or DiskFull: a further sheet has no scratch file.
    [[nodiscard]] Result<void> append(const std::vector<Cell> &row);
    [[nodiscard]] Result<void> finish(const std::vector<Cell> &totals);
    /// Whether the scratch file takes everything.
    bool isIntact() const;

private:
    bool beginSheet();
    void setUpPages(lxw_worksheet *sheet) const;
    void endSheet();
    bool hasTotals() const;

    lxw_workbook *m_workbook;
    const XlsxFormats &m_formats;
    const std::vector<TableColumn> &m_columns;
    const Cover &m_cover;
    const qint64 m_rowsPerSheet;
    lxw_worksheet *m_sheet = nullptr;
    int m_sheetCount = 0;
    lxw_row_t m_rowsHere = 0;
};

} // namespace cpv
