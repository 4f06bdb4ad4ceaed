#include "core/insight/panel_scores.h"

#include <algorithm>

namespace cpv {

namespace {

void addScore(ScoreRow &row, std::optional<qint32> score)
{
    row.scores.push_back(score);
    if (!score)
        return;
    const bool isFirst = std::ranges::count_if(row.scores, [](const auto &given) { return given.has_value(); }) == 1;
    row.lowest = isFirst ? *score : std::min(row.lowest, *score);
    row.highest = isFirst ? *score : std::max(row.highest, *score);
}

} // namespace

std::vector<ScoreRow> scoreRows(const Rubric &rubric, const std::vector<Review> &reviews)
{
    std::vector<const Review *> locked;
    for (const Review &review : reviews)
        if (review.state == SeatState::Locked)
            locked.push_back(&review);
    if (locked.empty())
        return {};
    std::vector<ScoreRow> rows;
    for (const RubricCriterion &criterion : rubric.criteria) {
        ScoreRow &row = rows.emplace_back(ScoreRow {.criterion = criterion.id, .scores = {}});
        for (const Review *review : locked) {
            const auto given = std::ranges::find(review->scores, criterion.id, &CriterionScore::criterion);
            addScore(row, given == review->scores.end() ? std::nullopt : std::optional(given->points));
        }
    }
    ScoreRow &total = rows.emplace_back();
    for (const Review *review : locked)
        addScore(total, review->total);
    return rows;
}

} // namespace cpv
