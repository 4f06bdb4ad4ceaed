#pragma once

#include "core/domain/rollup.h"

#include <optional>

/// Roll-ups added up, as dashboards show them: plain values, which pages see through core/usecases.
namespace cpv {

/// What is absent asks nothing.
struct RollupQuery {
    std::optional<PlaceCode> place = {};
    std::optional<ProgrammeId> programme = {};
    std::optional<qint32> year = {};
};

/// Of one value, over all months and programmes asked for.
struct RollupTotal {
    RollupDimension dimension = RollupDimension::All;
    QString value;
    RollupFacts facts;
};

/// Of all cases of a place and month.
struct RollupMonth {
    PlaceCode place;
    qint32 year = 0;
    QDate month;
    RollupFacts facts;
};

} // namespace cpv
