#pragma once

#include "core/domain/voucher.h"

namespace cpv {

/// Whom the city pays: the provider, whose bill was smaller for the company by that much; where the company paid all of it first,
/// the company.
inline bool isPaidToProvider(const Redemption &redemption) { return redemption.mode == ProgrammeMode::ClaimFirst && redemption.provider; }

} // namespace cpv
