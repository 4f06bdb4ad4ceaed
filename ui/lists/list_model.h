#pragma once

#include "ui/lists/window_model.h"

#include <algorithm>
#include <deque>
#include <iterator>
#include <map>
#include <variant>
#include <vector>

namespace cpv {

/// Which record a row shows; null for rows that are none.
template <typename Row> Uuid recordOf(const Row &row)
{
    if constexpr (requires { row.application.id; })
        return row.application.id.value;
    else if constexpr (requires { row.voucher.id; })
        return row.voucher.id.value;
    else if constexpr (requires { row.redemption.id; })
        return row.redemption.id.value;
    else if constexpr (requires { row.draft.id; })
        return row.draft.id.value;
    else
        return {};
}
template <typename... Kinds> Uuid recordOf(const std::variant<Kinds...> &row)
{
    return std::visit([](const auto &kind) { return recordOf(kind); }, row);
}

/// The window model of one kind of row. Where a block is read again, selections follow their records within it.
template <typename Row> class ListModel : public WindowModel
{
public:
    using WindowModel::WindowModel;

    /// Before the first rows, and when what cells say depends on something that changed (the day).
    void setColumns(std::vector<ListColumn<Row>> columns)
    {
        const bool asBefore = columns.size() == m_columns.size();
        if (!asBefore)
            beginResetModel();
        m_columns = std::move(columns);
        if (!asBefore)
            endResetModel();
    }
    const std::vector<ListColumn<Row>> &columns() const { return m_columns; }

    /// A new list, of which its first block came.
    void begin(std::vector<Row> firstBlock, qint64 windowRows)
    {
        beginResetModel();
        m_blocks.clear();
        m_recent.clear();
        m_windowRows = std::max<qint64>(windowRows, qint64(firstBlock.size()));
        m_blocks[0] = std::move(firstBlock);
        endResetModel();
    }

    void setHead(std::vector<Row> head)
    {
        const bool asMany = head.size() == m_head.size();
        if (!asMany)
            beginResetModel();
        m_head = std::move(head);
        if (!asMany)
            endResetModel();
        else if (!m_head.empty() && !m_columns.empty())
            Q_EMIT dataChanged(index(0, 0), index(headRows() - 1, columnCount() - 1));
    }

    void setBlock(int block, std::vector<Row> rows)
    {
        const std::vector<Uuid> before = recordsOf(m_blocks[block]);
        const std::vector<Uuid> after = recordsOf(rows);
        const bool moved = !before.empty() && before != after;
        if (moved)
            Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        m_blocks[block] = std::move(rows);
        if (moved) {
            follow(headRows() + block * ListOutline::BlockRows, before, after);
            Q_EMIT layoutChanged({}, VerticalSortHint);
        }
        std::erase(m_recent, block);
        m_recent.push_back(block);
        while (m_recent.size() > MostHeld) { // The first block is never dropped: columns are measured by it.
            m_blocks.erase(m_recent.front());
            m_recent.pop_front();
        }
        const int first = headRows() + block * ListOutline::BlockRows;
        const int last = std::min(first + ListOutline::BlockRows, rowCount()) - 1;
        if (first <= last)
            Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }

    /// Null: not held.
    const Row *row(int index) const
    {
        if (index < headRows())
            return index >= 0 ? &m_head[std::size_t(index)] : nullptr;
        const int place = index - headRows();
        const auto block = m_blocks.find(place / ListOutline::BlockRows);
        const auto within = std::size_t(place % ListOutline::BlockRows);
        return block != m_blocks.end() && within < block->second.size() ? &block->second[within] : nullptr;
    }
    /// Of those held; −1: none fits.
    template <typename Fits> int rowWhere(Fits fits) const
    {
        for (int i = 0; i < headRows(); ++i) {
            if (fits(m_head[std::size_t(i)]))
                return i;
        }
        for (const auto &[block, rows] : m_blocks) {
            const auto found = std::ranges::find_if(rows, fits);
            if (found != rows.end())
                return headRows() + block * ListOutline::BlockRows + int(found - rows.begin());
        }
        return -1;
    }

    /// A row as cells of these columns. Keeps copies, since another thread calls it.
    std::function<std::vector<Cell>(const Row &)> cellsOf(const std::vector<int> &columns) const
    {
        std::vector<ListColumn<Row>> chosen;
        for (const int column : columns)
            chosen.push_back(m_columns[std::size_t(column)]);
        return [chosen](const Row &row) {
            std::vector<Cell> cells;
            for (const ListColumn<Row> &column : chosen)
                cells.push_back(column.cell(row));
            return cells;
        };
    }

    const ColumnFacts &facts(int column) const override { return m_columns[std::size_t(column)].facts; }
    TableColumn exportColumn(int column) const override { return tableColumn(facts(column), m_columns[std::size_t(column)].kind()); }
    int headRows() const override { return int(m_head.size()); }
    bool isHeld(int block) const override { return m_blocks.contains(block); }

    void setWindowRows(qint64 rows) override
    {
        const int before = rowCount();
        const int after = headRows() + int(rows);
        if (after > before) {
            beginInsertRows({}, before, after - 1);
            m_windowRows = rows;
            endInsertRows();
        } else if (after < before) {
            beginRemoveRows({}, after, before - 1);
            m_windowRows = rows;
            endRemoveRows();
        }
    }

    void keepOnly(int firstBlock, int lastBlock) override
    {
        const auto goes = [&](int block) { return block < firstBlock || block > lastBlock; };
        std::erase_if(m_blocks, [&](const auto &held) { return held.first != 0 && goes(held.first); });
        std::erase_if(m_recent, goes);
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : headRows() + int(m_windowRows); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const ListColumn<Row> &column = m_columns[std::size_t(index.column())];
        const Row *shown = row(index.row());
        if (!shown)
            return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return column.text(*shown);
        return column.dress && role >= Qt::UserRole ? column.dress(*shown, role) : QVariant();
    }

private:
    static std::vector<Uuid> recordsOf(const std::vector<Row> &rows)
    {
        std::vector<Uuid> records;
        std::ranges::transform(rows, std::back_inserter(records), [](const Row &row) { return recordOf(row); });
        return records;
    }

    /// What has left the block leaves its place to its neighbour.
    void follow(int first, const std::vector<Uuid> &before, const std::vector<Uuid> &after)
    {
        for (const QModelIndex &old : persistentIndexList()) {
            const std::size_t place = std::size_t(std::max(0, old.row() - first));
            if (old.row() < first || place >= before.size())
                continue;
            const auto now = std::ranges::find(after, before[place]);
            const int row = first + int(now - after.begin());
            if (now != after.end() && row < rowCount())
                changePersistentIndex(old, index(row, old.column()));
        }
    }

    static constexpr std::size_t MostHeld = 24; // Blocks: about 3,000 rows.

    std::vector<ListColumn<Row>> m_columns;
    std::vector<Row> m_head;
    std::map<int, std::vector<Row>> m_blocks;
    std::deque<int> m_recent;
    qint64 m_windowRows = 0;
};

} // namespace cpv
