#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/shell_window.h"

#include <vector>

namespace cpv {

/// The pages of a review expert, who sees nothing of an office. `useCases` outlives them.
std::vector<PageEntry> expertPages(UseCases &useCases);

} // namespace cpv
