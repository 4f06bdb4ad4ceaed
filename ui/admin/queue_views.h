#pragma once

#include "core/domain/parties.h"
#include "core/usecases/saved_views.h"

namespace cpv {

/// The views that come with the office's list, for this person today. Each asks of the whole list, whatever the step.
std::vector<SavedView> queueViews(QDate today, const Account &account);

} // namespace cpv
