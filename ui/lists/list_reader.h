#pragma once

#include "core/usecases/futures.h"
#include "ui/lists/list_model.h"

#include <functional>
#include <set>

namespace cpv {

/// Brings a list into its window model: the first rows at once, how many there are as soon as that is counted, the others as
/// the view comes to them. A new question overtakes the old one.
class ListReader : public QObject
{
    Q_OBJECT

public:
    ListReader(WindowModel &model, QObject *parent);
    ~ListReader() override;

    void begin(); ///< Another question: the view starts at its first row.
    void reload(); ///< The same question of records that changed: the view keeps its place.
    void showRows(int first, int last); ///< What the view shows now.

    /// All rows of the question as it stands, as cells of these columns.
    virtual RowsMaker rowsOf(const std::vector<int> &columns) const = 0;

    bool hasBegun() const { return !m_fresh; } ///< The first rows, or an error, came.
    qint64 total() const { return m_total; } ///< Of the window; until counted, what is known to be there.
    bool isCounted() const { return m_counted; }
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void progressed(); ///< Rows, their number or an error came.

protected:
    /// Answers with blockCame of the same round, once.
    virtual void askBlock(int round, int block, const std::optional<PageKey> &after) = 0;
    /// The list's last rows, with which this block begins; answers with endCame of the same round, unless the outline was faster.
    virtual void askEnd(int round, int firstBlock, int rows) = 0;
    virtual QFuture<Result<std::optional<qint64>>> askCount() = 0;
    virtual QFuture<Result<ListOutline>> askOutline() = 0;

    bool isCurrent(int round) const { return round == m_round; }
    bool isFresh() const { return m_fresh; }
    bool isOutlined() const { return m_outline.has_value(); }
    void blockCame(int block, int rows, bool more);
    void endCame();
    void failed(const Error &error);

private:
    void startCount();
    void startOutline();
    void countCame(qint64 total);
    void growSoon();
    bool widen();
    void outlineCame(const ListOutline &outline);
    void askAgain();
    void ask(int block);
    void askFromEnd(int block);
    std::pair<int, int> blocksOf(int firstRow, int lastRow) const;

    WindowModel &m_model;
    QFuture<Result<std::optional<qint64>>> m_counting;
    QFuture<Result<ListOutline>> m_outlining;
    std::optional<ListOutline> m_outline;
    std::optional<Error> m_error;
    std::set<int> m_asked;
    int m_round = 0;
    int m_firstRow = 0;
    int m_lastRow = 0;
    qint64 m_total = 0;
    bool m_counted = false;
    bool m_fresh = true; // No answer yet.
    bool m_stale = false; // What is held is older than what was asked.
    bool m_endAsked = false; // Blocks placed by the count alone.
};

/// A source without any.
class NoRows final : public TableRows
{
public:
    Result<bool> next(std::vector<Cell> &) override { return false; }
};

/// Rows known already, then those of another source.
class HeadedRows final : public TableRows
{
public:
    HeadedRows(std::vector<std::vector<Cell>> head, std::unique_ptr<TableRows> rest)
        : m_head(std::move(head))
        , m_rest(std::move(rest))
    {
    }

    Result<bool> next(std::vector<Cell> &row) override
    {
        if (m_next == m_head.size())
            return m_rest->next(row);
        row = m_head[m_next++];
        return true;
    }

private:
    std::vector<std::vector<Cell>> m_head;
    std::size_t m_next = 0;
    std::unique_ptr<TableRows> m_rest;
};

/// Of one kind of row and question: `Page` has `rows` and `nextKey`; `Query` has `after` and `limit`.
template <typename Row, typename Query, typename Page> class QueryReader : public ListReader
{
public:
    struct Questions {
        std::function<Query()> query;
        std::function<QFuture<Result<Page>>(const Query &)> page;
        std::function<QFuture<Result<std::optional<qint64>>>(const Query &)> quickCount = {}; ///< None: the outline counts.
        std::function<QFuture<Result<ListOutline>>(const Query &)> outline;
        std::function<RowsMaker(const Query &, const typename PagedRows<Query, Page>::Cells &)> rows;
    };

    QueryReader(ListModel<Row> &model, Questions questions, QObject *parent)
        : ListReader(model, parent)
        , m_model(model)
        , m_questions(std::move(questions))
    {
    }

    RowsMaker rowsOf(const std::vector<int> &columns) const override
    {
        const auto cells = m_model.cellsOf(columns);
        std::vector<std::vector<Cell>> head;
        for (int row = 0; row < m_model.headRows(); ++row)
            head.push_back(cells(*m_model.row(row)));
        const RowsMaker window = m_questions.rows(m_questions.query(), cells);
        return [head, window] { return std::make_unique<HeadedRows>(head, window()); };
    }

protected:
    QFuture<Result<std::optional<qint64>>> askCount() override
    {
        return m_questions.quickCount ? m_questions.quickCount(m_questions.query()) : ready(Result<std::optional<qint64>>(std::nullopt));
    }
    QFuture<Result<ListOutline>> askOutline() override { return m_questions.outline(m_questions.query()); }

    void askBlock(int round, int block, const std::optional<PageKey> &after) override
    {
        Query query = m_questions.query();
        query.after = after;
        query.limit = ListOutline::BlockRows;
        whenDone(this, m_questions.page(query), [this, round, block](const Result<Page> &page) {
            if (!isCurrent(round))
                return;
            if (!page)
                return failed(page.error());
            std::vector<Row> rows(page->rows.begin(), page->rows.end());
            const int count = int(rows.size());
            if (isFresh())
                m_model.begin(std::move(rows), count);
            else
                m_model.setBlock(block, std::move(rows));
            blockCame(block, count, page->nextKey.has_value());
        });
    }

    /// The same list from its other side.
    void askEnd(int round, int firstBlock, int rows) override
    {
        Query query = m_questions.query();
        query.descending = !query.descending;
        query.limit = rows;
        whenDone(this, m_questions.page(query), [this, round, firstBlock, rows](const Result<Page> &page) {
            if (!isCurrent(round) || isOutlined() || !page || std::ssize(page->rows) != rows)
                return; // The outline tells where blocks begin, also of a list that has changed meanwhile.
            for (int from = 0; from < rows; from += ListOutline::BlockRows)
                m_model.setBlock(firstBlock + from / ListOutline::BlockRows,
                    std::vector<Row>(page->rows.rbegin() + from, page->rows.rbegin() + std::min(from + ListOutline::BlockRows, rows)));
            endCame();
        });
    }

private:
    ListModel<Row> &m_model;
    Questions m_questions;
};

} // namespace cpv
