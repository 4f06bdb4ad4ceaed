#include "core/report/tables/counted_rows.h"

#include "core/base/invariant.h"
#include "core/report/tables/row_text.h"

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

Cell startOfTotal(const TableColumn &column)
{
    if (!column.total)
        return {};
    CPV_INVARIANT(column.kind == CellKind::Amount || column.kind == CellKind::Number, "only amounts and numbers add up");
    return column.kind == CellKind::Amount ? Cell(Money()) : Cell(qint64(0));
}

/// False where the sum leaves int64.
bool add(Cell &total, const Cell &cell)
{
    if (const Money *amount = std::get_if<Money>(&cell)) {
        const std::optional<Money> sum = checkedSum(std::array {std::get<Money>(total), *amount});
        return sum && (total = *sum, true);
    }
    if (const qint64 *number = std::get_if<qint64>(&cell))
        return !__builtin_add_overflow(std::get<qint64>(total), *number, &std::get<qint64>(total));
    return true;
}

} // namespace

CountedRows::CountedRows(const std::vector<TableColumn> &columns, TableRows &rows, const ExportWatch &watch)
    : m_columns(columns), m_rows(rows), m_watch(watch)
{
    for (const TableColumn &column : columns)
        m_totals.push_back(startOfTotal(column));
}

Result<bool> CountedRows::next()
{
    constexpr qint64 rowsPerNews = 1'000;
    if (stopped())
        return false;
    CPV_TRY(there, m_rows.next(m_row));
    if (!there)
        return false;
    ++m_count;
    CPV_CHECK(judge());
    CPV_CHECK(addUp());
    m_line.resize(0); // Keeps its memory.
    appendRow(m_line, m_row);
    m_digest.add(m_line);
    if (m_watch.progressed && m_count % rowsPerNews == 0)
        m_watch.progressed(m_count);
    return true;
}

Result<void> CountedRows::judge() const
{
    CPV_INVARIANT(m_row.size() == m_columns.size(), "a row has one cell per column");
    for (size_t i = 0; i < m_row.size(); ++i) {
        const Cell &cell = m_row[i];
        CPV_INVARIANT(cell.index() == 0 || cell.index() == size_t(m_columns[i].kind) + 1, "a cell is of its column's kind");
        const QString *text = std::get_if<QString>(&cell);
        if (const auto bad = text ? unwritable(*text) : std::nullopt) {
            const QString code = u"U+"_s + QString::number(*bad, 16).toUpper().rightJustified(4, u'0');
            return fail(Errc::Malformed, {code, m_columns[i].title, QString::number(m_count)});
        }
    }
    return {};
}

Result<void> CountedRows::addUp()
{
    for (size_t i = 0; i < m_row.size(); ++i) {
        if (m_columns[i].total && !add(m_totals[i], m_row[i]))
            return fail(Errc::OutOfRange, {m_columns[i].title});
    }
    return {};
}

ExportReceipt CountedRows::receipt() const
{
    return {m_count, m_totals, m_digest.hex()};
}

} // namespace cpv
