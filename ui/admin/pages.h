#pragma once

#include "ui/shell/shell_window.h"

#include <vector>

namespace cpv {

class UseCases;

/// The administrator's pages, for whoever is signed in: what a role may not do is not drawn on them. Ask again after another
/// account has signed in.
std::vector<PageEntry> adminPages(UseCases &useCases);

} // namespace cpv
