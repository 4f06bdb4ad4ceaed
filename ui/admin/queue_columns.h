#pragma once

#include "core/usecases/list_values.h"
#include "ui/lists/filter_panel.h"
#include "ui/lists/list_column.h"

namespace cpv {

/// The columns of the office's list of applications. How long a case waits counts from `today`.
std::vector<ListColumn<ApplicationRow>> queueColumns(QDate today);

/// What the office may ask its list; `programmes` are those known when the person looks.
std::vector<FilterField> queueFields(std::function<std::vector<FilterField::Choice>()> programmes);

} // namespace cpv
