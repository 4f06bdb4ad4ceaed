#pragma once

#include "core/usecases/list_values.h"
#include "ui/lists/filter_panel.h"
#include "ui/lists/list_column.h"

namespace cpv {

std::vector<ListColumn<RedemptionRow>> redemptionColumns();
std::vector<FilterField> redemptionFields();

} // namespace cpv
