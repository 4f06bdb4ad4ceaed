#pragma once

#include "core/report/tables/export.h"

namespace cpv {

struct XlsxLimits {
    qint64 rowsPerSheet = 1'048'575; ///< What the format allows below a heading.
};

/// A workbook: the cover first, then sheets of typed rows with heading, filter and, at the end, totals. Scratch files of
/// several times its size stand beside it while it is written; memory does not grow with the rows.
[[nodiscard]] ExportResult writeXlsx(const QString &path, const std::vector<TableColumn> &columns, TableRows &rows,
    const Cover &cover, const ExportWatch &watch = {}, XlsxLimits limits = {});

} // namespace cpv
