#pragma once

#include "core/report/tables/xlsx_sheets.h"

namespace cpv {

/// Who wrote what and when, and what the rows add up to: what a reader needs before believing a table. Also fills the
/// workbook's properties.
void writeCover(lxw_workbook *workbook, lxw_worksheet *sheet, const XlsxFormats &formats, const Cover &cover,
    const std::vector<TableColumn> &columns, const ExportReceipt &receipt);

} // namespace cpv
