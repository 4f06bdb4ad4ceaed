#pragma once

#include "core/base/clock.h"
#include "core/base/describe.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <variant>
#include <vector>

/// A table on its way out: columns, and rows that are read one after another and are never all in memory.
namespace cpv {

BOOST_DEFINE_ENUM_CLASS(CellKind, Text, Amount, Number, Date, DateTime)

struct TableColumn {
    QString id;    ///< Stable, of the program.
    QString title; ///< In the reader's language, with the unit where there is one.
    CellKind kind = CellKind::Text;
    int widthUnits = 12; ///< In Latin characters; a Chinese one takes two.
    bool total = false;  ///< Amounts and numbers are added up at the end.
};

/// A cell holds what its column's kind says, in that order, or nothing. Codes and long numbers (unified credit codes,
/// invoice numbers) are texts: a number would lose their last digits.
using Cell = std::variant<std::monostate, QString, Money, qint64, QDate, Instant>;

/// Where rows come from, in the order in which they are shown.
class TableRows
{
public:
    virtual ~TableRows() = default;
    /// Fills `row` with one cell per column and says true; false after the last row. A failure ends the reading.
    [[nodiscard]] virtual Result<bool> next(std::vector<Cell> &row) = 0;
};

} // namespace cpv
