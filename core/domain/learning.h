#pragma once

#include "core/base/clock.h"
#include "core/base/describe.h"
#include "core/base/place_code.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// Education and help: what the program carries for everybody (courses, experts, questions, terms), what a place adds to it or
/// leaves out, and what a company asks of its office (enrolments, requests).
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

// --- A place's own ----------------------------------------------------------------------------------------------------
/// When and where a course is taught next.
struct CourseSession {
    QDate day;
    QString where;
    qint32 seats = 1;
    bool operator==(const CourseSession &) const = default;
};
BOOST_DESCRIBE_STRUCT(CourseSession, (), (day, where, seats))

/// A course of a place: its own, or its words instead of those that the program carries under the same id.
struct PlaceCourse {
    PlaceCourseId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    Course course; ///< Without a title: as the program carries it.
    std::optional<CourseSession> session;
    bool withdrawn = false; ///< Takes nobody any more; who is enrolled keeps it.
    QString changedBy;
    Instant changedAt {};

    static PlaceCourseId idOf(const PlaceCode &place, const QString &course);
};
BOOST_DESCRIBE_STRUCT(PlaceCourse, (), (id, place, version, changedSeq, course, session, withdrawn, changedBy, changedAt))

/// Likewise.
struct PlaceExpert {
    PlaceExpertId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    Expert expert; ///< Without a name: as the program carries them.
    bool withdrawn = false; ///< Takes no question any more.
    QString changedBy;
    Instant changedAt {};

    static PlaceExpertId idOf(const PlaceCode &place, const QString &expert);
};
BOOST_DESCRIBE_STRUCT(PlaceExpert, (), (id, place, version, changedSeq, expert, withdrawn, changedBy, changedAt))

// --- What companies ask -----------------------------------------------------------------------------------------------
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
    std::optional<QDate> session = {}; ///< The day for which it has a seat.
};
BOOST_DESCRIBE_STRUCT(Enrolment, (),
    (id, place, version, changedSeq, company, companyName, account, personName, course, state, enrolledAt, endedAt, endedBy, note,
        session))

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
constexpr int LongestCatalogueId = 40;
constexpr int LongestLesson = 120;
constexpr qint32 MostLessons = 30;
constexpr qint32 MostCourseHours = 400;
constexpr qint32 MostSeats = 2000;
constexpr qint32 MostAnswerDays = 30;

/// What an office may publish: Chinese is required, English may be left out. Ids are as in rules of programmes: small letters,
/// digits, hyphens. Missing, TooLong {member, longest}, OutOfRange {member}.
[[nodiscard]] Result<void> checkCourse(const Course &course);
[[nodiscard]] Result<void> checkExpert(const Expert &expert);

/// Name of the counter of the seats taken, which everybody may know; all of them begin with seatCounters().
QString seatCounter(const QString &course, QDate session);
QString seatCounters();

// --- The catalogue of a place -----------------------------------------------------------------------------------------
BOOST_DEFINE_ENUM_CLASS(CatalogueOrigin, Carried, Changed, Own)

/// A course as companies of a place see it. Where English was left out, the Chinese stands for it.
struct OfferedCourse {
    Course course;
    CatalogueOrigin origin = CatalogueOrigin::Carried;
    std::optional<CourseSession> session = {};
    bool withdrawn = false;
    qint32 version = 0; ///< Of the place's record.
};
struct OfferedExpert {
    Expert expert;
    CatalogueOrigin origin = CatalogueOrigin::Carried;
    bool withdrawn = false;
    qint32 version = 0;
};
/// What the program carries, in its order, then the place's own, by title; with what is withdrawn.
struct Catalogue {
    std::vector<OfferedCourse> courses;
    std::vector<OfferedExpert> experts;
};
Catalogue catalogueOf(const LearningContent &carried, const std::vector<PlaceCourse> &courses, const std::vector<PlaceExpert> &experts,
    const PlaceCode &place);
const OfferedCourse *findCourse(const Catalogue &catalogue, const QString &id);
const OfferedExpert *findExpert(const Catalogue &catalogue, const QString &id);

} // namespace cpv
