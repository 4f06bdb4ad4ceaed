#pragma once

#include "core/base/describe.h"

#include <QString>

namespace cpv {

/// Why a row can't be taken.
BOOST_DEFINE_ENUM_CLASS(RowFault, Quoting, FieldCount, NotText, TooLong, Missing, NotNumber, OutOfRange, NotTime,
    EndBeforeStart, UnknownCategory, OtherCurrency)

struct BadRow {
    qint64 line = 0;
    QString column; ///< Its FOCUS name; empty where the whole row is meant.
    RowFault fault = RowFault::Missing;
    QString found;  ///< What stood there, shortened.

    bool operator==(const BadRow &) const = default;
};
BOOST_DESCRIBE_STRUCT(BadRow, (), (line, column, fault, found))

} // namespace cpv
