#include "core/report/pages/printed_table.h"

#include "core/base/money_text.h"
#include "core/report/tables/counted_rows.h"
#include "core/report/tables/row_text.h"

namespace cpv {

namespace {

struct ShownText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text.simplified(); }
    QString operator()(Money amount) const { return yuanText(amount); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
    QString operator()(Instant instant) const { return dateTimeText(instant).chopped(3); } // Without seconds.
};

QStringList shownTexts(const std::vector<Cell> &cells)
{
    QStringList texts;
    texts.reserve(qsizetype(cells.size()));
    for (const Cell &cell : cells)
        texts.append(shownText(cell));
    return texts;
}

} // namespace

QString shownText(const Cell &cell) { return std::visit(ShownText {}, cell); }

Result<std::optional<PrintedTable>> readTable(
    PrintedTable headed, TableRows &rows, const ExportWatch &watch, qint64 mostRows)
{
    CountedRows counted(headed.columns, rows, watch);
    while (true) {
        CPV_TRY(there, counted.next());
        if (!there)
            break;
        if (std::ssize(headed.rows) == mostRows)
            return fail(Errc::TooLarge, {QString::number(mostRows)});
        headed.rows.push_back(shownTexts(counted.row()));
    }
    if (counted.stopped())
        return std::nullopt;
    const auto adds = [](const TableColumn &column) { return column.total; };
    if (std::any_of(headed.columns.begin(), headed.columns.end(), adds))
        headed.totals = shownTexts(counted.receipt().totals);
    return headed;
}

} // namespace cpv
