#pragma once

#include "core/domain/outcome.h"
#include "core/domain/projection.h"
#include "core/insight/fairness.h"

#include <optional>
#include <vector>

/// What reported projects came to where people of the company had completed a course, beside those where nobody had. Companies choose
/// by themselves whether to learn, so this compares and proves no cause.
namespace cpv {

/// One reported project.
struct LearningCase {
    bool trained = false;          ///< Somebody of its company had completed a course when it was reported.
    std::optional<double> benefit; ///< See benefitReached.
    std::optional<double> used;    ///< See voucherUsed.
};

struct LearningGroup {
    qint64 projects = 0;
    std::optional<double> medianBenefit; ///< Absent where fewer than FewestCases say it.
    std::optional<double> usedMost;      ///< Part of the projects that used at least MostOfVoucher; likewise.
    bool operator==(const LearningGroup &) const = default;
};

struct LearningEffect {
    LearningGroup trained;
    LearningGroup others;
    bool operator==(const LearningEffect &) const = default;
};

constexpr double MostOfVoucher = 0.7;

/// The benefit reported over the one expected of the same months; none where none was expected. `checkRoi` and `checkFigures` hold.
std::optional<double> benefitReached(const Projection &projection, const ActualFigures &figures);
/// Part of its face that was paid or is held for bills.
std::optional<double> voucherUsed(const Voucher &voucher);

LearningEffect learningEffect(const std::vector<LearningCase> &cases);

} // namespace cpv
