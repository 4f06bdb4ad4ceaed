#pragma once

#include "core/domain/projection.h"

namespace cpv {

/// `checkRoi` holds.
Projection projectionOf(const RoiCase &calculated);

/// The results are those of the inputs.
bool follows(const Projection &projection);

} // namespace cpv
