#pragma once

#include "core/domain/parties.h"

namespace cpv {

/// Since when the provider was off the programme's list on the day, though a later batch listed it again; absent: the day isn't
/// between two listings.
std::optional<QDate> offListSince(const Provider &provider, ProgrammeId programme, QDate day);

} // namespace cpv
