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

/// What an office adds to the catalogue.
struct DemoOwnCourse {
    PlaceCode place;
    qint32 day = 0;
    Course course;
    qint32 sessionOn = 0; ///< Day of the demonstration.
    QString where;
    qint32 seats = 1;
};
BOOST_DESCRIBE_STRUCT(DemoOwnCourse, (), (place, day, course, sessionOn, where, seats))

struct DemoOwnExpert {
    PlaceCode place;
    qint32 day = 0;
    Expert expert;
};
BOOST_DESCRIBE_STRUCT(DemoOwnExpert, (), (place, day, expert))

/// What the cast learns and asks in the demonstration, from resources/demo.
struct DemoLearning {
    std::vector<DemoOwnCourse> courses;
    std::vector<DemoOwnExpert> experts;
    std::vector<DemoEnrolment> enrolments;
    std::vector<DemoQuestion> questions;
};
BOOST_DESCRIBE_STRUCT(DemoLearning, (), (courses, experts, enrolments, questions))

[[nodiscard]] Result<DemoLearning> builtinDemoLearning();

/// NotFound where somebody is told of who is not in the cast.
[[nodiscard]] Result<void> planLearning(const DemoLearning &told, const DemoMaterial &material, IdSource &ids, DemoPlan &plan);

} // namespace cpv
