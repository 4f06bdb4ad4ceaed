#pragma once

#include "core/domain/outcome.h"
#include "core/insight/roi.h"

/// What a project came to, beside what its application expected. Both by the studio's own calculation, so that a report and a
/// projection can be held against each other to the fen.
namespace cpv {

/// What is left of a month.
Money flowOf(const ActualMonth &month);

struct OutcomeComparison {
    std::vector<ActualMonth> expected;     ///< Of the months reported.
    std::vector<Money> expectedCumulated;  ///< Month 0 to the horizon.
    std::vector<Money> actualCumulated;    ///< Month 0 to the last one reported.
    Money expectedNpv;                     ///< To the horizon.
    Money expectedNpvSoFar;                ///< Of the months reported.
    Money actualNpvSoFar;                  ///< Likewise.
    Money outlookNpv;                      ///< To the horizon: reported months, then as expected.
    std::optional<double> expectedPayback; ///< Months.
    std::optional<double> outlookPayback;  ///< Months.
    bool isPaidBack = false;               ///< Within the months reported.
};

/// `checkRoi` and `checkFigures` hold. Months beyond the horizon stand in the curve and no value counts them.
OutcomeComparison compareOutcome(const Projection &projection, const ActualFigures &figures);

} // namespace cpv
