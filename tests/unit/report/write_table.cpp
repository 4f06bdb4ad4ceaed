#include "core/report/tables/csv_file.h"
#include "core/report/tables/xlsx_file.h"
#include "tests/unit/report/sample_table.h"

#include <QCoreApplication>
#include <QTextStream>

#include <clocale>

using namespace cpv;
using namespace Qt::StringLiterals;

/// write_table csv|xlsx PATH ROWS: prints the decimal sign of its locale, then the digest of the rows or why they were not
/// written.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    test::MadeRows rows = test::sampleRows(words.at(3).toLongLong());
    const ExportResult written = words.at(1) == u"csv"
        ? writeCsv(words.at(2), test::sampleColumns(), rows, CsvEncoding::Utf8Bom)
        : writeXlsx(words.at(2), test::sampleColumns(), rows, test::sampleCover());
    QTextStream out(stdout);
    out << std::localeconv()->decimal_point << ' ';
    out << (written ? written->value().sha256OfRows : enumText(written.error().code)) << '\n';
    return written ? 0 : 1;
}
