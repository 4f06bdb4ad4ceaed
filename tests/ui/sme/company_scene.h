#pragma once

#include "tests/ui/sme/factory.h"

namespace cpv {

/// A company with something at every step, named as in a real city, for pictures of its pages.
struct CompanyCases {
    ApplicationId returned, refused, inReview, awarded;
    VoucherId voucher;
    RedemptionId redemption; ///< Held on it.
    DraftId programmeStep, contractStep, materialsStep, submitStep;
    DraftId shared; ///< A colleague wrote in it, too.
    DraftId correction;
    QString contractPaper; ///< Digest of a paper of the materials step.
};
[[nodiscard]] CompanyCases makeCompanyCases(Factory &factory);

} // namespace cpv
