#include "core/domain/rubric.h"

#include <algorithm>

namespace cpv {

namespace {

constexpr qint32 Whole = 100; ///< Points that all weights come to.
constexpr qint32 MostReviewers = 9;

const RubricCriterion *criterionOf(const Rubric &rubric, const QString &id)
{
    const auto found = std::ranges::find(rubric.criteria, id, &RubricCriterion::id);
    return found == rubric.criteria.end() ? nullptr : &*found;
}

} // namespace

Result<void> checkRubric(const Rubric &rubric)
{
    const QString member = QStringLiteral("rubric");
    if (rubric.criteria.empty())
        return fail(Errc::Missing, {member});
    qint32 weights = 0;
    for (const RubricCriterion &criterion : rubric.criteria) {
        if (criterion.id.isEmpty() || criterion.nameZh.isEmpty() || criterion.nameEn.isEmpty())
            return fail(Errc::Missing, {member});
        const bool isScale = criterion.scale > 1 && Whole % criterion.scale == 0;
        if (criterion.weight < 1 || criterion.weight > Whole || !isScale
            || std::ranges::count(rubric.criteria, criterion.id, &RubricCriterion::id) > 1)
            return fail(Errc::OutOfRange, {member});
        weights += criterion.weight;
    }
    const bool fits = weights == Whole && rubric.version >= 1 && rubric.days >= 1 && rubric.reviewers >= 1
        && rubric.reviewers <= MostReviewers;
    return fits ? Result<void>() : fail(Errc::OutOfRange, {member});
}

qint32 totalOf(const Rubric &rubric, const std::vector<CriterionScore> &scores)
{
    qint32 total = 0;
    for (const CriterionScore &score : scores)
        if (const RubricCriterion *criterion = criterionOf(rubric, score.criterion))
            total += criterion->weight * score.points * (Whole / criterion->scale);
    return total;
}

Result<void> checkScores(const Rubric &rubric, const std::vector<CriterionScore> &scores)
{
    for (const CriterionScore &score : scores) {
        const RubricCriterion *criterion = criterionOf(rubric, score.criterion);
        if (!criterion)
            return fail(Errc::NotFound, {score.criterion});
        if (score.points < 0 || score.points > criterion->scale
            || std::ranges::count(scores, score.criterion, &CriterionScore::criterion) > 1)
            return fail(Errc::OutOfRange, {score.criterion});
    }
    return {};
}

Result<void> requireAllScored(const Rubric &rubric, const std::vector<CriterionScore> &scores)
{
    for (const RubricCriterion &criterion : rubric.criteria)
        if (std::ranges::find(scores, criterion.id, &CriterionScore::criterion) == scores.end())
            return fail(Errc::Missing, {criterion.id});
    return {};
}

} // namespace cpv
