#include "ui/sme/facts_model.h"

#include "ui/widgets/table_view.h"

#include <algorithm>

namespace cpv {

void FactsModel::setHeadings(std::vector<Heading> headings)
{
    if (headings.size() == m_headings.size()) { // Only the language changed: the view keeps its columns.
        m_headings = std::move(headings);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_headings = std::move(headings);
    m_rows.clear();
    endResetModel();
}

void FactsModel::setRows(std::vector<Row> rows)
{
    Q_ASSERT(std::ranges::all_of(rows, [this](const Row &row) { return row.size() == m_headings.size(); }));
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FactsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int FactsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_headings.size()); }

QVariant FactsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FactCell &cell = m_rows.at(std::size_t(index.row())).at(std::size_t(index.column()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cell.text;
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case ToneRole: return int(cell.tone);
    case MutedRole: return cell.muted;
    case StrongRole: return cell.strong;
    default: return {};
    }
}

QVariant FactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Heading &heading = m_headings.at(std::size_t(section));
    if (role == Qt::TextAlignmentRole)
        return int((heading.amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(heading.text) : QVariant();
}

} // namespace cpv
