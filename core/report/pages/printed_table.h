#pragma once

#include "core/report/tables/export.h"

#include <QStringList>

namespace cpv {

/// Words on printed pages, in the reader's language.
struct PageWords {
    QString filter, sort; ///< Before the facts: "Filter", "Order".
    QString page;         ///< "%1 / %2": which page of how many.
    QString total;
};

/// A table as people read it on paper: read once, since a preview lays it out again for every change of the paper.
struct PrintedTable {
    std::vector<TableColumn> columns;
    CoverFacts facts;
    PageWords words;
    std::vector<QStringList> rows = {};
    QStringList totals = {}; ///< One per column, empty where it has none; empty when no column has one.
};

/// Fills in rows and totals; absent when the watch stopped it. Nobody prints what takes more than `mostRows`: TooLarge {rows}.
/// Other failures as of every writer (export.h).
[[nodiscard]] Result<std::optional<PrintedTable>> readTable(
    PrintedTable headed, TableRows &rows, const ExportWatch &watch = {}, qint64 mostRows = 100'000);

/// The cell as people read it: "1,280,000.00", "2026-11-23".
QString shownText(const Cell &cell);

} // namespace cpv
