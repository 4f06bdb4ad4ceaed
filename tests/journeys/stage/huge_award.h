#pragma once

#include "tests/journeys/stage/office.h"

namespace cpv::journey {

/// An application of which a district's half is more than any district has, like `model` otherwise. Played without windows
/// up to the last confirmation, which is the scene's; `clerk` looks it up. Trouble where the registry says no before.
Application proposeHugeAward(const Office &office, const Application &model, RawDevice &clerk);

} // namespace cpv::journey
