#pragma once

#include "core/domain/voucher.h"

namespace cpv {

/// What is still to be paid back, interest included.
inline Money outstanding(const Clawback &clawback) { return clawback.principal + clawback.interest - clawback.recovered; }

} // namespace cpv
