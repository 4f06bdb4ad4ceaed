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
/// Before anybody has signed in.
PageSet visitorsPageSet(UseCases &useCases);

} // namespace cpv
