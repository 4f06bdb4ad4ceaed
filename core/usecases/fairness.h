#pragma once

#include "core/usecases/workplace.h"

namespace cpv {

struct FairnessQuestion;
struct FairnessReport;
class FairnessQuery;

/// How evenly vouchers are given (core/insight/fairness.h), reckoned from what the replica holds as the registry confirmed it. It
/// works offline.
class Fairness
{
public:
    explicit Fairness(const Workplace &workplace);

    QFuture<Result<FairnessReport>> report(const FairnessQuestion &question) const;

private:
    const Workplace m_workplace;
    const std::shared_ptr<FairnessQuery> m_query;
};

} // namespace cpv
