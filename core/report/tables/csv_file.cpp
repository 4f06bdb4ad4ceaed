#include "core/report/tables/csv_file.h"

#include "core/base/whole_file.h"
#include "core/report/tables/counted_rows.h"
#include "core/report/tables/row_text.h"

#include <QSaveFile>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

/// Lines in UTF-8 become the file's bytes, in blocks.
class CsvLines
{
public:
    CsvLines(QSaveFile &file, QStringEncoder encoder) : m_file(file), m_encoder(std::move(encoder))
    {
        if (!m_encoder.isValid())
            m_block = QByteArrayLiteral("\xEF\xBB\xBF");
    }

    Result<void> add(const QByteArray &line)
    {
        constexpr qsizetype blockBytes = 256 * 1024;
        m_block += m_encoder.isValid() ? QByteArray(m_encoder.encode(QString::fromUtf8(line))) : line;
        return m_block.size() < blockBytes ? Result<void>() : flush();
    }
    Result<void> flush()
    {
        if (m_file.write(m_block) != m_block.size())
            return fail(writeError(m_file));
        m_block.resize(0);
        return {};
    }

private:
    QSaveFile &m_file;
    QStringEncoder m_encoder; ///< Not valid: the lines are written as they are.
    QByteArray m_block;
};

} // namespace

ExportResult writeCsv(const QString &path, const std::vector<TableColumn> &columns, TableRows &rows,
    CsvEncoding encoding, const ExportWatch &watch)
{
    QStringEncoder encoder;
    if (encoding == CsvEncoding::Gb18030 && !(encoder = QStringEncoder("GB18030")).isValid()) // Qt needs ICU for it.
        return fail(Errc::UnknownKind, {u"GB18030"_s});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(writeError(file));
    CsvLines lines(file, std::move(encoder));
    CPV_CHECK(lines.add(headerLine(columns)));

    CountedRows counted(columns, rows, watch);
    while (true) {
        CPV_TRY(there, counted.next());
        if (!there)
            break;
        CPV_CHECK(lines.add(counted.line()));
    }
    if (counted.stopped())
        return std::nullopt;
    CPV_CHECK(lines.flush());
    if (!file.commit())
        return fail(writeError(file));
    return counted.receipt();
}

} // namespace cpv
