#pragma once

#include "core/report/pages/printed_table.h"
#include "core/report/pages/table_pages.h"
#include "core/report/tables/csv_file.h"
#include "core/report/tables/xlsx_file.h"
#include "core/usecases/workplace.h"

namespace cpv {

/// Makes the rows of a whole list, block by block. Called and used on the scanner's thread only; opaque to pages.
using RowsMaker = std::function<std::unique_ptr<TableRows>()>;

/// A page of records, then the next, each record as cells, from the query's `after` on. `Query` has `after` and `limit`; `Page` has
/// `rows` and `nextKey`.
template <typename Query, typename Page> class PagedRows final : public TableRows
{
public:
    using Row = typename decltype(Page::rows)::value_type;
    using Cells = std::function<std::vector<Cell>(const Row &)>;

    PagedRows(Query query, std::function<Result<Page>(const Query &)> read, Cells cells)
        : m_query(std::move(query))
        , m_read(std::move(read))
        , m_cells(std::move(cells))
    {
        m_query.limit = BlockRows;
    }

    Result<bool> next(std::vector<Cell> &row) override
    {
        if (m_next == m_page.rows.size()) {
            if (m_isLast)
                return false;
            CPV_TRY(page, m_read(m_query));
            m_page = std::move(page);
            m_next = 0;
            m_query.after = m_page.nextKey;
            m_isLast = !m_page.nextKey;
            if (m_page.rows.empty())
                return false;
        }
        row = m_cells(m_page.rows[m_next++]);
        return true;
    }

private:
    static constexpr int BlockRows = 500;

    Query m_query;
    std::function<Result<Page>(const Query &)> m_read;
    Cells m_cells;
    Page m_page;
    std::size_t m_next = 0;
    bool m_isLast = false;
};

/// Lists as files and on paper; on the scanner's thread, so that neither the window nor its pages wait.
class ListExports
{
public:
    struct File {
        QString path;
        std::vector<TableColumn> columns;
        Cover cover;
        ExportWatch watch = {};
    };

    explicit ListExports(const Workplace &workplace) : m_workplace(workplace) { }

    /// Errors as of writeXlsx and writeCsv; absent when the watch stopped it.
    QFuture<ExportResult> xlsx(const File &file, const RowsMaker &rows) const;
    QFuture<ExportResult> csv(const File &file, CsvEncoding encoding, const RowsMaker &rows) const;
    /// As readTable. TooLarge {most rows}.
    QFuture<Result<std::optional<PrintedTable>>> printed(const PrintedTable &headed, const RowsMaker &rows, const ExportWatch &watch, qint64 mostRows) const;

private:
    const Workplace m_workplace;
};

} // namespace cpv
