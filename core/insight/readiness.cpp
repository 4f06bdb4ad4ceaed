#include "core/insight/readiness.h"

#include <algorithm>

namespace cpv {

namespace {

constexpr qint32 ReadyEnough = 67; ///< Hundredths: from here on nothing of the area has to come first.

void count(AreaReadiness &area, const CheckQuestion &question, const CheckAnswers &answers)
{
    ++area.questions;
    const auto given = answers.find(question.id);
    const qint32 highest = qint32(question.answersZh.size()) - 1;
    if (given == answers.end() || given->second < 0 || given->second > highest)
        return;
    ++area.answered;
    area.points += given->second;
    area.most += highest;
}

/// The areas that are not ready, the weakest first; the weakest of all where all are.
std::vector<CheckArea> firstOf(std::vector<AreaReadiness> areas)
{
    std::ranges::stable_sort(areas, {}, [](const AreaReadiness &area) { return area.percent().value_or(0); });
    std::vector<CheckArea> first;
    for (const AreaReadiness &area : areas)
        if (first.empty() || area.percent().value_or(0) < ReadyEnough)
            first.push_back(area.area);
    return first;
}

} // namespace

Readiness readinessOf(const LearningContent &content, const CheckAnswers &answers)
{
    Readiness found;
    for (const CheckArea &area : content.areas) {
        AreaReadiness counted {.area = area};
        for (const CheckQuestion &question : content.questions)
            if (question.area == area.id)
                count(counted, question, answers);
        found.answered += counted.answered;
        found.questions += counted.questions;
        found.areas.push_back(counted);
    }
    if (!found.complete())
        return found;
    found.first = firstOf(found.areas);
    for (const CheckArea &area : found.first)
        std::ranges::copy_if(content.courses, std::back_inserter(found.courses), [&](const Course &course) { return course.area == area.id; });
    return found;
}

} // namespace cpv
