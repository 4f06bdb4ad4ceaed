#pragma once

#include "core/domain/review.h"

namespace cpv {

/// What the experts of a panel gave for one thing, in the order of the reviews.
struct ScoreRow {
    QString criterion; ///< Empty: the total.
    std::vector<std::optional<qint32>> scores; ///< Points of the criterion's scale, or hundredths of a point of the total.
    qint32 lowest = 0;
    qint32 highest = 0;
};

/// A row per criterion and, last, the total, of the locked reviews alone; empty where none is locked.
std::vector<ScoreRow> scoreRows(const Rubric &rubric, const std::vector<Review> &reviews);

/// From 20 points between the best and the worst total on, the office should read what the experts wrote before it decides.
constexpr qint32 WideSpread = 2000;

} // namespace cpv
