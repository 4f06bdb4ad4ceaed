#pragma once

#include "core/report/tables/table.h"

#include <functional>
#include <optional>
#include <stop_token>

/// What every written table says of itself, and what is known once it is written.
namespace cpv {

/// What the cover and the printed pages tell about a list, in the reader's language.
struct CoverFacts {
    QString title;   ///< Of the list.
    QString account; ///< Who exports.
    QString office;  ///< Company or office of the account.
    Instant when;
    QString registry;
    QString filter;      ///< In words; never empty: "all" is said, too.
    QString sort;        ///< In words.
    QString demonstration; ///< The mark of invented data, 演示数据; empty for real data.
};

/// The cover's own words. The core has no language, so they are handed in.
struct CoverWords {
    QString coverSheet, rowsSheet; ///< Names of sheets: at most 28 characters, none of []:*?/\ .
    QString account, office, when, registry, filter, sort, rowCount;
    QString total;      ///< Before the totals.
    QString digest;     ///< "SHA-256 of the rows".
    QString digestNote; ///< How to compute it again: see README.md of this folder.
};

struct Cover {
    CoverFacts facts;
    CoverWords words;
};

/// What was written.
struct ExportReceipt {
    qint64 rows = 0;
    std::vector<Cell> totals; ///< One per column; nothing where a column has none.
    QString sha256OfRows;     ///< Lower-case hex; of the same rows the same in every format. See README.md of this folder.
};

/// From outside, while rows are written on another thread.
struct ExportWatch {
    std::stop_token stop = {};
    std::function<void(qint64 rows)> progressed = {}; ///< Every 1,000 rows, on the writer's thread.
};

/// Absent when the watch stopped it: then, as after a failure, the file at the path is what it was before.
/// Failures of every writer:
///   those of the rows
///   Malformed {character as U+XXXX, column's title, row}   a text that no file can give back: half a character, U+0000
///   OutOfRange {column's title}                            a total leaves the range of amounts
///   TooLong {column's title, row}                          a text that no cell of a spreadsheet holds (XLSX)
///   UnknownKind {encoding}                                 this system has no such encoding (CSV)
///   DiskFull {volume}, Storage {path}                      the file can't be written
using ExportResult = Result<std::optional<ExportReceipt>>;

} // namespace cpv
