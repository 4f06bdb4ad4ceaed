#pragma once

#include "core/usecases/list_exports.h"

#include <map>

namespace cpv {

/// Some rows of a list by their places, as cells: those at hand as they are, the others read from the nearest place that a page
/// is known to begin at, so that one row at the end of a long list is one page's work.
class ChosenRows final : public TableRows
{
public:
    struct Row {
        qint64 place = 0; ///< In the list.
        std::optional<std::vector<Cell>> cells = {}; ///< Absent: to be read.
    };
    /// The list from a place on. The last one at or before a row's is taken.
    using Sources = std::map<qint64, RowsMaker>;

    /// Rows in the order of their places.
    ChosenRows(std::vector<Row> rows, Sources sources);

    /// A row that the list no longer has is left out.
    Result<bool> next(std::vector<Cell> &row) override;

private:
    Result<bool> read(qint64 place, std::vector<Cell> &row);

    std::vector<Row> m_rows;
    const Sources m_sources;
    std::size_t m_next = 0;
    std::unique_ptr<TableRows> m_source;
    qint64 m_sourcePlace = 0; ///< Of the row that the source gives next.
};

} // namespace cpv
