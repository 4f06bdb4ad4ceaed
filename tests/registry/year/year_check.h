#pragma once

#include "tests/registry/year/year_books.h"
#include "tests/registry/year/year_desk.h"

/// Where the books and what is held against them differ, in words; nothing where they agree to the fen.
namespace cpv::test {

/// The transfers added up anew, kept balances, budget lines, vouchers and cases, and roll-ups.
QStringList differencesInStore(const YearBooks &books, Store &store);
/// Dashboards and the ledger's page over a replica, for every programme, place and year and for all of them.
QStringList differencesOnDesk(const YearBooks &books, const YearDesk &desk);

} // namespace cpv::test
