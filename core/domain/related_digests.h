#pragma once

#include "core/domain/parties.h"

#include <optional>

namespace cpv {

/// How many digests (representative, shareholders from 25 %, address, phone, bank account) a company and a provider share;
/// the same USCC counts as one. From one on they are related. Absent when either has none to compare.
std::optional<int> sharedDigests(const Company &company, const Provider &provider);

} // namespace cpv
