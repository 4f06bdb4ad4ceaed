#pragma once

#include "core/evidence/digest.h"
#include "core/report/tables/export.h"

namespace cpv {

/// Reads the rows for a writer, one after another: judges texts, counts, adds up and digests.
class CountedRows
{
public:
    CountedRows(const std::vector<TableColumn> &columns, TableRows &rows, const ExportWatch &watch);

    /// False after the last row, or when the watch has stopped the writing.
    [[nodiscard]] Result<bool> next();
    const std::vector<Cell> &row() const { return m_row; }
    const QByteArray &line() const { return m_line; } ///< The row as CSV in UTF-8.
    bool stopped() const { return m_watch.stop.stop_requested(); }
    ExportReceipt receipt() const;

private:
    Result<void> judge() const;
    Result<void> addUp();

    const std::vector<TableColumn> &m_columns;
    TableRows &m_rows;
    const ExportWatch &m_watch;
    std::vector<Cell> m_row;
    QByteArray m_line;
    qint64 m_count = 0;
    std::vector<Cell> m_totals;
    Sha256Stream m_digest;
};

} // namespace cpv
