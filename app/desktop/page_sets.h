#pragma once

#include "core/domain/parties.h"
#include "core/usecases/use_cases.h"
#include "ui/shell/shell_window.h"

namespace cpv {

/// A mode is a page set over the one shell; the account chooses it.
struct PageSet
{
    std::function<QString()> mode;
    std::vector<PageEntry> pages;
};

/// Officials get the administrator's pages, a provider's people theirs, everybody else those of a company.
PageSet pageSetFor(const Account &account, UseCases &useCases);
/// While nobody is signed in. Where somebody was, their records are still here and nobody else's to see: what is public is left.
PageSet visitorsPageSet(UseCases &useCases, bool isSomebodys);

} // namespace cpv
