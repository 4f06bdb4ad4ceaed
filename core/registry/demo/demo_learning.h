#pragma once

#include "core/registry/demo/demo_plan.h"

namespace cpv {

struct DemoEnrolment {
    QString company; ///< Its login.
    QString course;
    qint32 day = 0;
    std::optional<qint32> completedOn;
    std::optional<QString> note;
};
BOOST_DESCRIBE_STRUCT(DemoEnrolment, (), (company, course, day, completedOn, note))

struct DemoQuestion {
    QString company; ///< Its login.
    QString expert;
    QString subject;
    QString text;
    qint32 day = 0;
    std::optional<QString> answer;
    std::optional<qint32> answeredOn;
};
BOOST_DESCRIBE_STRUCT(DemoQuestion, (), (company, expert, subject, text, day, answer, answeredOn))

/// What the cast learns and asks in the demonstration, from resources/demo.
struct DemoLearning {
    std::vector<DemoEnrolment> enrolments;
    std::vector<DemoQuestion> questions;
};
BOOST_DESCRIBE_STRUCT(DemoLearning, (), (enrolments, questions))

[[nodiscard]] Result<DemoLearning> builtinDemoLearning();

/// NotFound where somebody is told of who is not in the cast.
[[nodiscard]] Result<void> planLearning(const DemoLearning &told, const DemoMaterial &material, IdSource &ids, DemoPlan &plan);

} // namespace cpv
