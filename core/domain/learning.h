#pragma once

#include "core/base/clock.h"
#include "core/base/describe.h"
#include "core/base/place_code.h"
#include "core/domain/ids.h"

#include <QString>

#include <optional>
#include <vector>

/// Education and help: what the program carries for everybody (courses, experts, questions, terms), and what a company asks
/// of its office (enrolments, requests).
namespace cpv {

// --- Carried by the program -----------------------------------------------------------------------------------------
struct Course {
    QString id; ///< In enrolments.
    QString titleZh, titleEn;
    QString aboutZh, aboutEn;
    QString forWhomZh, forWhomEn;
    QString area; ///< Of the self-check, where it helps.
    qint32 hours = 0;
    std::vector<QString> lessonsZh, lessonsEn;
};
BOOST_DESCRIBE_STRUCT(Course, (), (id, titleZh, titleEn, aboutZh, aboutEn, forWhomZh, forWhomEn, area, hours, lessonsZh, lessonsEn))

struct Expert {
    QString id; ///< In requests.
    QString nameZh, nameEn;
    QString fieldZh, fieldEn;
    QString canHelpZh, canHelpEn;
    qint32 answerDays = 3; ///< Working days.
    bool demonstration = true;
};
BOOST_DESCRIBE_STRUCT(Expert, (), (id, nameZh, nameEn, fieldZh, fieldEn, canHelpZh, canHelpEn, answerDays, demonstration))

struct CheckArea {
    QString id;
    QString nameZh, nameEn;
    QString firstZh, firstEn; ///< What to do first where this is the weakest.
};
BOOST_DESCRIBE_STRUCT(CheckArea, (), (id, nameZh, nameEn, firstZh, firstEn))

/// The answers stand from the least ready to the readiest.
struct CheckQuestion {
    QString id;
    QString area;
    QString textZh, textEn;
    std::vector<QString> answersZh, answersEn;
};
BOOST_DESCRIBE_STRUCT(CheckQuestion, (), (id, area, textZh, textEn, answersZh, answersEn))

/// A word of computing, explained in one line.
struct Term {
    QString id;
    QString nameZh, nameEn;
    QString textZh, textEn;
};
BOOST_DESCRIBE_STRUCT(Term, (), (id, nameZh, nameEn, textZh, textEn))

struct LearningContent {
    std::vector<Course> courses;
    std::vector<Expert> experts;
    std::vector<CheckArea> areas;
    std::vector<CheckQuestion> questions;
};
BOOST_DESCRIBE_STRUCT(LearningContent, (), (courses, experts, areas, questions))

// --- Records --------------------------------------------------------------------------------------------------------
BOOST_DEFINE_ENUM_CLASS(EnrolmentState, Enrolled, Completed, Cancelled)

/// One person of a company in one course.
struct Enrolment {
    EnrolmentId id;
    PlaceCode place; ///< Whose office keeps it: where the company is registered.
    qint32 version = 0;
    qint64 changedSeq = 0;
    CompanyId company;
    QString companyName;
    AccountId account;
    QString personName;
    QString course;
    EnrolmentState state = EnrolmentState::Enrolled;
    Instant enrolledAt {};
    std::optional<Instant> endedAt;
    QString endedBy;
    QString note; ///< Of the office, at completion.
};
BOOST_DESCRIBE_STRUCT(Enrolment, (),
    (id, place, version, changedSeq, company, companyName, account, personName, course, state, enrolledAt, endedAt, endedBy, note))

BOOST_DEFINE_ENUM_CLASS(HelpState, Open, Answered, Withdrawn)

/// A company's question to an expert, answered through the office.
struct HelpRequest {
    HelpRequestId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    CompanyId company;
    QString companyName;
    AccountId account;
    QString personName;
    QString expert;
    QString subject;
    QString text;
    HelpState state = HelpState::Open;
    Instant askedAt {};
    QString answer;
    QString answeredBy;
    std::optional<Instant> answeredAt;
};
BOOST_DESCRIBE_STRUCT(HelpRequest, (),
    (id, place, version, changedSeq, company, companyName, account, personName, expert, subject, text, state, askedAt, answer,
        answeredBy, answeredAt))

constexpr int LongestHelpSubject = 80;
constexpr int LongestHelpText = 2000;

} // namespace cpv
