#pragma once

#include "core/insight/risk.h"

#include <memory>

namespace cpv {

/// What the checks find in a place today, and what people said of it.
struct RiskPicture {
    std::shared_ptr<const RiskFacts> facts;
    RiskLimits carried; ///< As the program has them.
    RiskLimits limits;  ///< As the place set them.
    std::vector<RiskLimit> set;
    std::vector<RiskCheckResult> results;
    std::map<RiskDecisionId, RiskDecision> decisions;
};

/// How many hits each check has by other limits.
struct RiskPreview {
    RiskLimits limits;
    std::map<RiskCheck, qint64> hits;
};

} // namespace cpv
