#pragma once

#include "core/report/tables/export.h"

namespace cpv {

/// UTF-8 with a byte order mark is what spreadsheet programs recognise; GB18030 is what older Chinese programs read.
BOOST_DEFINE_ENUM_CLASS(CsvEncoding, Utf8Bom, Gb18030)

/// A heading and the rows as row_text.h says; amounts are plain decimals, and no totals stand between the data.
/// Written aside and put in place at the end.
[[nodiscard]] ExportResult writeCsv(const QString &path, const std::vector<TableColumn> &columns, TableRows &rows,
    CsvEncoding encoding, const ExportWatch &watch = {});

} // namespace cpv
