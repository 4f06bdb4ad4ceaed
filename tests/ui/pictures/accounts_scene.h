#pragma once

#include "core/usecases/use_cases.h"
#include "tests/support/city.h"
#include "tests/support/fake_accounts.h"
#include "ui/shell/shell_window.h"

namespace cpv::pictures {

/// Computers, colleagues and forgotten passwords, as an account's page shows them to `me`.
void fillAccounts(FakeAccounts &accounts, AccountId me);
/// The company asks to change what its checks rest upon.
void askForFacts(City &city);
/// Companies that signed up: two waiting, one of them twice, and decided ones; and one that asks to change facts.
void fillRegistrations(City &city);
/// The pages that lead to an account.
std::vector<PageEntry> newcomersPages(UseCases &useCases);

} // namespace cpv::pictures
