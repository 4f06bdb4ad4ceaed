#pragma once

#include "core/usecases/workplace.h"

namespace cpv {

struct RiskFacts;
struct RiskLimits;
struct RiskPicture;
struct RiskPreview;
class RiskQuery;

/// What the risk checks (core/insight/risk.h) find in one place, with what people said of it. Deciding is a command like any
/// other; looking works offline.
class RiskDesk
{
public:
    explicit RiskDesk(const Workplace &workplace);

    QFuture<Result<RiskPicture>> look(const PlaceCode &place) const;
    /// How many would be found by other limits, over the facts of a picture.
    QFuture<RiskPreview> preview(std::shared_ptr<const RiskFacts> facts, const RiskLimits &limits) const;

private:
    const Workplace m_workplace;
    const std::shared_ptr<RiskQuery> m_query;
};

} // namespace cpv
