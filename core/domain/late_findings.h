#pragma once

#include "core/domain/application.h"

namespace cpv {

// What came to be known after a case's checks were stored at its submission, for the office to look at.

/// How many facts company and provider share now, where the stored checks don't tell it. Absent: none, or it is told.
std::optional<int> relatedSinceChecks(const Application &application, const Company &company, const Provider &provider);

/// Whether two live cases stand on one contract: its number, and its company, its provider or its amount.
bool shareContract(const Application &one, const Application &other);

} // namespace cpv
