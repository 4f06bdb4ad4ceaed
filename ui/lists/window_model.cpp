#include "ui/lists/window_model.h"

#include <algorithm>

namespace cpv {

TableColumn tableColumn(const ColumnFacts &facts, CellKind kind)
{
    constexpr int unitsPerCharacter = 7;
    return {.id = facts.id,
        .title = facts.title(),
        .kind = kind,
        .widthUnits = std::max(10, facts.width.minimum / unitsPerCharacter * (facts.width.share > 0 ? 2 : 1)),
        .total = kind == CellKind::Amount};
}

int WindowModel::columnOf(const QString &id) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (facts(column).id == id)
            return column;
    }
    return -1;
}

int WindowModel::columnSortedBy(const QString &sort) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (!sort.isEmpty() && facts(column).sort == sort)
            return column;
    }
    return -1;
}

void WindowModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant WindowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole && facts(section).look == ColumnLook::Amount)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(facts(section).title()) : QVariant();
}

} // namespace cpv
