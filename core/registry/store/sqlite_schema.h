#pragma once

#include "core/sqlite/migrations.h"

#include <vector>

namespace cpv {

/// Every version of the registry's schema, in order. A released one never changes.
std::vector<Migration> registryMigrations();

} // namespace cpv
