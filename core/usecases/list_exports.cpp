#include "core/usecases/list_exports.h"

namespace cpv {

QFuture<ExportResult> ListExports::xlsx(const File &file, const RowsMaker &rows) const
{
    return m_workplace.scannerThread.run([file, rows] {
        const auto source = rows();
        return writeXlsx(file.path, file.columns, *source, file.cover, file.watch);
    });
}

QFuture<ExportResult> ListExports::csv(const File &file, CsvEncoding encoding, const RowsMaker &rows) const
{
    return m_workplace.scannerThread.run([file, encoding, rows] {
        const auto source = rows();
        return writeCsv(file.path, file.columns, *source, encoding, file.watch);
    });
}

QFuture<Result<std::optional<PrintedTable>>> ListExports::printed(
    const PrintedTable &headed, const RowsMaker &rows, const ExportWatch &watch, qint64 mostRows) const
{
    return m_workplace.scannerThread.run([headed, rows, watch, mostRows] {
        const auto source = rows();
        return readTable(headed, *source, watch, mostRows);
    });
}

} // namespace cpv
