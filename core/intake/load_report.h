#pragma once

#include "core/base/result.h"
#include "core/domain/placement.h"

#include <vector>

class QIODevice;

namespace cpv {

/// The columns of a load report. Their order is free; others are passed over.
///   centre   its Chinese or English name, as it is listed: 数据中心
///   load     percent with at most two decimals: 负载率(%)
///   day      that the load was measured on, yyyy-MM-dd: 日期
BOOST_DEFINE_ENUM_CLASS(LoadColumn, Centre, Load, Day)

/// Why a row can't be taken. Older: a later load of this centre is recorded already.
BOOST_DEFINE_ENUM_CLASS(LoadFault, Quoting, FieldCount, NotText, TooLong, Missing, UnknownCentre, NotNumber, OutOfRange, NotDay, InFuture,
    Older, Twice)

struct BadLoad {
    qint64 line = 0;
    LoadColumn column = LoadColumn::Centre;
    LoadFault fault = LoadFault::Missing;
    QString found; ///< What stood there, shortened.
    bool operator==(const BadLoad &) const = default;
};
BOOST_DESCRIBE_STRUCT(BadLoad, (), (line, column, fault, found))

struct LoadReport {
    qint64 rows = 0;
    std::vector<DataCentre> centres; ///< As they would be, in the file's order; without those of which nothing changes.
    qint64 badRows = 0;
    std::vector<BadLoad> firstBad; ///< At most MostNamed of them.

    static constexpr std::size_t MostNamed = 200;
    bool isClean() const { return badRows == 0 && rows > 0; }
};

/// Reads the loads of listed centres: CSV in UTF-8 or GB18030, row by row. Nothing of a file that is not clean may be taken.
/// Refused: Missing {column} where one is absent, AlreadyExists {column} where one stands twice, what CsvRows refuses.
[[nodiscard]] Result<LoadReport> readLoadReport(QIODevice &device, const std::vector<DataCentre> &centres, QDate today);

} // namespace cpv
