#include "core/report/tables/xlsx_file.h"

#include "core/base/whole_file.h"
#include "core/report/tables/counted_rows.h"
#include "core/report/tables/numeric_locale.h"
#include "core/report/tables/xlsx_check.h"
#include "core/report/tables/xlsx_cover.h"
#include "core/report/tables/xlsx_sheets.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

bool saysFull(int systemCode) { return systemCode == ENOSPC || systemCode == EDQUOT || systemCode == EFBIG; }

/// A workbook of libxlsxwriter that may also be given up.
class Workbook
{
public:
    Workbook(const QString &path, const QString &scratchFolder)
        : m_path(QFile::encodeName(path)), m_folder(QFile::encodeName(scratchFolder))
    {
        lxw_workbook_options options {};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_workbook = workbook_new_opt(m_path.constData(), &options);
    }
    ~Workbook()
    {
        if (m_workbook == nullptr)
            return;
        forEachSheet([](lxw_worksheet *sheet) { std::fclose(sheet->optimize_tmpfile); });
        lxw_workbook_free(m_workbook);
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    lxw_workbook *get() const { return m_workbook; }

    /// The bytes of each sheet's rows so far.
    std::vector<qint64> rowBytes() const
    {
        std::vector<qint64> bytes;
        forEachSheet([&](lxw_worksheet *sheet) {
            lxw_worksheet_write_single_row(sheet);
            const bool flushed = std::fflush(sheet->optimize_tmpfile) == 0 && std::ferror(sheet->optimize_tmpfile) == 0;
            bytes.push_back(flushed ? qint64(std::ftell(sheet->optimize_tmpfile)) : -1);
        });
        return bytes;
    }
    lxw_error close() { return workbook_close(std::exchange(m_workbook, nullptr)); }

private:
    template <typename Visit> void forEachSheet(Visit visit) const
    {
        lxw_worksheet *sheet = nullptr;
        STAILQ_FOREACH (sheet, m_workbook->worksheets, list_pointers)
            visit(sheet);
    }

    QByteArray m_path, m_folder;
    lxw_workbook *m_workbook = nullptr;
};

/// One export from its first row to the file in its place.
class XlsxFile
{
public:
    XlsxFile(const QString &path, const std::vector<TableColumn> &columns, const Cover &cover)
        : m_path(path), m_columns(columns), m_cover(cover), m_target(path),
          m_scratch(QFileInfo(path).absolutePath() + u"/.cpv-export-XXXXXX"_s)
    {
    }

    ExportResult write(CountedRows &rows, XlsxLimits limits)
    {
        if (!m_target.open(QIODevice::WriteOnly))
            return fail(writeError(m_target));
        if (!m_scratch.isValid())
            return fail(writeError(m_path, false, m_scratch.errorString()));
        const NumericLocale locale;
        Workbook workbook(made(), m_scratch.path());
        CPV_CHECK(fill(workbook, rows, limits));
        if (rows.stopped())
            return std::nullopt;
        CPV_CHECK(finish(workbook));
        if (rows.stopped())
            return std::nullopt;
        CPV_CHECK(putInPlace());
        return rows.receipt();
    }

private:
    QString made() const { return m_scratch.filePath(u"made.xlsx"_s); }

    Result<void> fill(Workbook &workbook, CountedRows &rows, XlsxLimits limits)
    {
        constexpr qint64 rowsPerLook = 1'000;
        lxw_worksheet *first = addSheet(workbook.get(), m_cover.words.coverSheet);
        const XlsxFormats formats(workbook.get());
        XlsxSheets sheets(workbook.get(), formats, m_columns, m_cover, limits.rowsPerSheet);
        if (first == nullptr || !sheets.isIntact())
            return fail(full());
        for (qint64 count = 1;; ++count) {
            CPV_TRY(there, rows.next());
            if (!there)
                break;
            if (auto appended = sheets.append(rows.row()); !appended)
                return fail(seen(appended.error(), count));
            if (count % rowsPerLook == 0 && !sheets.isIntact())
                return fail(full());
        }
        const ExportReceipt receipt = rows.receipt();
        if (auto finished = sheets.finish(receipt.totals); !finished)
            return fail(seen(finished.error(), receipt.rows));
        writeCover(workbook.get(), first, formats, m_cover, m_columns, receipt);
        return {};
    }

    Result<void> finish(Workbook &workbook)
    {
        const std::vector<qint64> expected = workbook.rowBytes();
        errno = 0;
        const lxw_error error = workbook.close();
        if (error != LXW_NO_ERROR)
            return fail(writeError(m_path, saysFull(errno), QString::fromUtf8(lxw_strerror(error))));
        if (rowBytesOfSheets(made()) != expected)
            return fail(full());
        return {};
    }

    Result<void> putInPlace()
    {
        constexpr qint64 blockBytes = 1024 * 1024;
        QFile file(made());
        if (!file.open(QIODevice::ReadOnly))
            return fail(writeError(m_path, false, file.errorString()));
        while (!file.atEnd()) {
            const QByteArray block = file.read(blockBytes);
            if (block.isEmpty() || m_target.write(block) != block.size())
                return fail(writeError(m_target));
        }
        if (!m_target.commit()) // Also synchronises, before the old file goes.
            return fail(writeError(m_target));
        return {};
    }

    /// A sheet's failure with what only the whole export knows.
    Error seen(const Error &error, qint64 row) const
    {
        return error.code == Errc::DiskFull ? full() : Error {error.code, error.arguments + QStringList {QString::number(row)}};
    }
    /// Scratch files that were cut short: nothing else does that.
    Error full() const { return writeError(m_path, true, u"the workbook's scratch files were cut short"_s); }

    const QString m_path;
    const std::vector<TableColumn> &m_columns;
    const Cover &m_cover;
    QSaveFile m_target;
    QTemporaryDir m_scratch;
};

} // namespace

ExportResult writeXlsx(const QString &path, const std::vector<TableColumn> &columns, TableRows &rows, const Cover &cover,
    const ExportWatch &watch, XlsxLimits limits)
{
    CountedRows counted(columns, rows, watch);
    return XlsxFile(path, columns, cover).write(counted, limits);
}

} // namespace cpv
