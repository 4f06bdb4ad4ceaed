#pragma once

#include "core/usecases/list_values.h"
#include "ui/lists/filter_panel.h"
#include "ui/lists/list_column.h"
#include "ui/models/domain_text.h"

namespace cpv {

std::vector<ListColumn<RedemptionRow>> redemptionColumns(RedemptionReader reader);
std::vector<FilterField> redemptionFields();

} // namespace cpv
