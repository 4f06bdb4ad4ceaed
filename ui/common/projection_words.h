#pragma once

#include "core/domain/projection.h"
#include "ui/widgets/facts.h"

#include <QList>

namespace cpv {

/// What a company expected when it applied, for both sides alike; says so where the results are not those of the inputs.
QList<KeyValue> projectionPairs(const Projection &projection);

} // namespace cpv
