#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/shell_window.h"

#include <vector>

namespace cpv {

/// The pages of the SME mode, in the order of the rail. `useCases` outlives them.
std::vector<PageEntry> smePages(UseCases &useCases);

} // namespace cpv
