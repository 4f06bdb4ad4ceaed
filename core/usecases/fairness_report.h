#pragma once

#include "core/insight/fairness.h"
#include "core/storage/fairness_query.h"

namespace cpv {

/// The figures, with the names that belong to them.
struct FairnessReport {
    FairnessFigures figures;
    std::map<AccountId, QString> officials;
    std::map<CompanyId, QString> companies; ///< Of the pairs.
};

} // namespace cpv
