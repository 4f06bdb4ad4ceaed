#pragma once

#include "tests/ui/admin/office.h"

namespace cpv {

/// Officials of a city with their computers, what waits to be confirmed, cases in hand and a log, as the registry would tell an
/// administrator of it.
void fillOfficials(Office &office, AccountId me);
/// Somebody of it, by login.
AccountId officialId(const QString &login);
/// Signed in with these roles, for the city and every place.
void signInAsAdministrator(Office &office, std::vector<Role> roles);

} // namespace cpv
