#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/shell_window.h"

#include <vector>

namespace cpv {

/// The pages of a provider's people, in the order of the rail. `useCases` outlives them.
std::vector<PageEntry> providerPages(UseCases &useCases);

} // namespace cpv
