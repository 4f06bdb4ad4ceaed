#pragma once

namespace cpv {

class TableView;
class WindowModel;

/// Gives the table the model with its columns' widths and delegates.
void setUpListTable(TableView &table, WindowModel &model);

} // namespace cpv
