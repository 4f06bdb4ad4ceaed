#include "ui/lists/plain_table_model.h"

#include "ui/widgets/table_view.h"

namespace cpv {

void PlainTableModel::setTable(std::vector<PlainColumn> columns, std::vector<std::vector<PlainCell>> rows)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    endResetModel();
}

int PlainTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int PlainTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QVariant PlainTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlainCell &cell = m_rows.at(std::size_t(index.row())).at(std::size_t(index.column()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cell.text;
    case ToneRole: return cell.tone ? QVariant(int(*cell.tone)) : QVariant();
    case StrongRole: return cell.strong;
    case ProgressRole: return cell.progress ? QVariant(*cell.progress) : QVariant();
    default: return {};
    }
}

QVariant PlainTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(m_columns.size()))
        return {};
    const PlainColumn &column = m_columns.at(std::size_t(section));
    if (role == Qt::DisplayRole)
        return column.title;
    return role == Qt::TextAlignmentRole && column.amount ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
}

} // namespace cpv
