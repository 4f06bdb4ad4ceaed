#pragma once

#include "core/domain/learning.h"

#include <map>
#include <optional>
#include <vector>

/// How ready a company is for a project with computing, by what it says of itself.
namespace cpv {

/// Number of the answer to each question, by the question's id.
using CheckAnswers = std::map<QString, qint32>;

struct AreaReadiness {
    CheckArea area;
    qint32 answered = 0, questions = 0;
    qint32 points = 0, most = 0; ///< Of the answered questions.
    /// Hundredths; nothing while no question of the area is answered.
    std::optional<qint32> percent() const { return most > 0 ? std::optional(points * 100 / most) : std::nullopt; }
};

struct Readiness {
    std::vector<AreaReadiness> areas; ///< In the content's order.
    qint32 answered = 0, questions = 0;
    /// Weakest first, only once every question is answered: what to do first, and which courses help.
    std::vector<CheckArea> first;
    std::vector<Course> courses;
    bool complete() const { return answered == questions && questions > 0; }
};

/// Pure. Answers to unknown questions, and beyond what can be answered, count as not given.
Readiness readinessOf(const LearningContent &content, const CheckAnswers &answers);

} // namespace cpv
