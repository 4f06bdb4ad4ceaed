#include "core/report/tables/csv_file.h"
#include "core/report/tables/row_text.h"
#include "core/report/tables/xlsx_file.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

#include <xlsxwriter.h>

using namespace cpv;
using namespace cpv::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Columns = 10;

/// Ten columns as the office's list has them. Few texts, many times: making them must not be what is measured.
class Rows : public TableRows
{
public:
    explicit Rows(qint64 count) : m_count(count)
    {
        for (int i = 0; i < 997; ++i)
            m_names.push_back(u"华信明辰第%1精密机械有限公司"_s.arg(i));
    }

    Result<bool> next(std::vector<Cell> &row) override
    {
        if (m_at == m_count)
            return false;
        const qint64 n = m_at++;
        const QDate day = m_start.addDays(n % 700);
        row.resize(Columns);
        row[0] = m_names[size_t(n % 997)];
        row[1] = m_names[size_t(n * 7 % 997)];
        row[2] = m_names[size_t(n * 13 % 997)];
        row[3] = m_names[size_t(n * 29 % 997)];
        row[4] = Money::fromFen(n * 137 % 1'000'000'000);
        row[5] = Money::fromFen(n * 71 % 1'000'000'000);
        row[6] = Money::fromFen(n * 31 % 1'000'000'000);
        row[7] = n % 1'000;
        row[8] = day;
        row[9] = m_startInstant + std::chrono::seconds(n * 61 % 40'000'000);
        return true;
    }

private:
    const qint64 m_count;
    qint64 m_at = 0;
    std::vector<QString> m_names;
    const QDate m_start {2025, 1, 1};
    const Instant m_startInstant = startOf(m_start);
};

std::vector<TableColumn> columns()
{
    using Kind = CellKind;
    std::vector<TableColumn> all;
    for (const Kind kind : {Kind::Text, Kind::Text, Kind::Text, Kind::Text, Kind::Amount, Kind::Amount, Kind::Amount, Kind::Number,
             Kind::Date, Kind::DateTime})
        all.push_back({.id = QString::number(all.size()), .title = u"列"_s, .kind = kind, .total = kind == Kind::Amount});
    return all;
}

double serialOf(const QDateTime &local)
{
    static const QDate start(1899, 12, 30);
    return double(start.daysTo(local.date())) + local.time().msecsSinceStartOfDay() / 86'400'000.0;
}

/// The cells as libxlsxwriter takes them, in constant memory, and nothing else: no digest, no totals, nothing read again.
void writeBareXlsx(const QString &path, TableRows &rows)
{
    lxw_workbook_options options {};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, nullptr);
    lxw_format *amount = workbook_add_format(workbook);
    format_set_num_format(amount, "#,##0.00");
    lxw_format *date = workbook_add_format(workbook);
    format_set_num_format(date, "yyyy-mm-dd hh:mm:ss");
    std::vector<Cell> row;
    for (lxw_row_t r = 0; rows.next(row).value_or(false); ++r) {
        for (lxw_col_t c = 0; c < 4; ++c)
            worksheet_write_string(sheet, r, c, std::get<QString>(row[c]).toUtf8().constData(), nullptr);
        for (lxw_col_t c = 4; c < 7; ++c)
            worksheet_write_number(sheet, r, c, double(std::get<Money>(row[c]).fen()) / 100, amount);
        worksheet_write_number(sheet, r, 7, double(std::get<qint64>(row[7])), nullptr);
        worksheet_write_number(sheet, r, 8, serialOf(std::get<QDate>(row[8]).startOfDay(Qt::UTC)), date);
        worksheet_write_number(sheet, r, 9, serialOf(localDateTime(std::get<Instant>(row[9]))), date);
    }
    workbook_close(workbook);
}

/// The same texts through the C library, neither judged nor quoted.
void writeBareCsv(const QString &path, TableRows &rows)
{
    std::FILE *file = std::fopen(QFile::encodeName(path).constData(), "wb");
    std::vector<Cell> row;
    while (rows.next(row).value_or(false)) {
        for (size_t c = 0; c < 4; ++c)
            std::fprintf(file, "%s,", std::get<QString>(row[c]).toUtf8().constData());
        for (size_t c = 4; c < 7; ++c) {
            const qint64 fen = std::get<Money>(row[c]).fen();
            std::fprintf(file, "%lld.%02lld,", fen / 100, fen % 100);
        }
        const QByteArray day = std::get<QDate>(row[8]).toString(Qt::ISODate).toLatin1();
        const QByteArray time = localDateTime(std::get<Instant>(row[9])).toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1();
        std::fprintf(file, "%lld,%s,%s\r\n", std::get<qint64>(row[7]), day.constData(), time.constData());
    }
    std::fclose(file);
}

} // namespace

/// bench_tables ours-xlsx|bare-xlsx|ours-csv|bare-csv PATH ROWS
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString what = app.arguments().at(1);
    const QString path = app.arguments().at(2);
    Rows rows(app.arguments().at(3).toLongLong());
    const auto tableColumns = columns();
    const Cover cover {.facts = {.title = u"表"_s, .when = Instant {}}, .words = {.coverSheet = u"封面"_s, .rowsSheet = u"数据"_s}};

    const Measured measured;
    bool done = true;
    if (what == u"ours-xlsx")
        done = writeXlsx(path, tableColumns, rows, cover).has_value();
    else if (what == u"ours-csv")
        done = writeCsv(path, tableColumns, rows, CsvEncoding::Utf8Bom).has_value();
    else if (what == u"bare-xlsx")
        writeBareXlsx(path, rows);
    else
        writeBareCsv(path, rows);
    measured.end();
    say("fileKb", double(QFile(path).size()) / 1024);
    QFile::remove(path);
    return done ? 0 : 1;
}
