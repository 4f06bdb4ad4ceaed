#include "ui/lists/list_table.h"

#include "ui/lists/window_model.h"

namespace cpv {

namespace {

QAbstractItemDelegate *delegateFor(ColumnLook look, QObject *parent)
{
    switch (look) {
    case ColumnLook::Words: return nullptr;
    case ColumnLook::Amount: return new AmountDelegate(parent);
    case ColumnLook::Pill: return new PillDelegate(parent);
    case ColumnLook::Progress: return new ProgressDelegate(parent);
    }
    Q_UNREACHABLE();
}

}

void setUpListTable(TableView &table, WindowModel &model)
{
    table.setModel(&model);
    std::vector<ColumnWidth> widths;
    for (int column = 0; column < model.columnCount(); ++column) {
        widths.push_back(model.facts(column).width);
        if (QAbstractItemDelegate *delegate = delegateFor(model.facts(column).look, &table))
            table.setItemDelegateForColumn(column, delegate);
    }
    table.setColumns(std::move(widths));
}

} // namespace cpv
