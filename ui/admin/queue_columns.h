#pragma once

#include "core/usecases/list_values.h"
#include "ui/lists/filter_panel.h"
#include "ui/lists/list_column.h"

namespace cpv {

/// The columns of the office's list of applications. How long a case waits counts from `today`.
std::vector<ListColumn<ApplicationRow>> queueColumns(QDate today);

/// What can be chosen when the person looks: the programmes known then, the person, and the day.
struct QueueChoices {
    std::function<std::vector<FilterField::Choice>()> programmes;
    std::function<std::vector<FilterField::Choice>()> myself;
    std::function<std::vector<FilterField::Choice>()> districts;
    std::function<std::vector<FilterField::Choice>()> providers;
    std::function<QDate()> today;
};

/// What the office may ask its list.
std::vector<FilterField> queueFields(QueueChoices choices);

} // namespace cpv
