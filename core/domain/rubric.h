#pragma once

#include "core/base/describe.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

/// What applications of a programme are scored by. Part of the rule set: published with it, and carried by each copy that is
/// scored, so that a later version never changes what was asked.
namespace cpv {

struct RubricCriterion {
    QString id; ///< In scores.
    QString nameZh, nameEn;
    qint32 weight = 0; ///< Points of a hundred.
    qint32 scale = 10; ///< The best score; 0 is the worst. Divides 100, so that every total is exact.
    QString guidanceZh, guidanceEn;
};
BOOST_DESCRIBE_STRUCT(RubricCriterion, (), (id, nameZh, nameEn, weight, scale, guidanceZh, guidanceEn))

struct Rubric {
    qint32 version = 1;   ///< Raised with every change of it.
    qint32 reviewers = 3; ///< How many score each application.
    qint32 days = 5;      ///< Working days that they have.
    std::vector<RubricCriterion> criteria;
};
BOOST_DESCRIBE_STRUCT(Rubric, (), (version, reviewers, days, criteria))

struct CriterionScore {
    QString criterion;
    qint32 points = 0; ///< 0 to the criterion's scale.
};
BOOST_DESCRIBE_STRUCT(CriterionScore, (), (criterion, points))

/// Each criterion once, weights of a hundred together, scales that divide it. OutOfRange or Missing {"rubric"}.
[[nodiscard]] Result<void> checkRubric(const Rubric &rubric);

/// Of the criteria scored so far, in hundredths of a point: 0 to 10,000.
qint32 totalOf(const Rubric &rubric, const std::vector<CriterionScore> &scores);

/// Within scale, no criterion twice and none that isn't asked. OutOfRange or NotFound {criterion}.
[[nodiscard]] Result<void> checkScores(const Rubric &rubric, const std::vector<CriterionScore> &scores);
/// Missing {criterion} for the first without a score.
[[nodiscard]] Result<void> requireAllScored(const Rubric &rubric, const std::vector<CriterionScore> &scores);

} // namespace cpv
