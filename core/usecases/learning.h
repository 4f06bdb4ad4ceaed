#pragma once

#include "core/insight/learning_effect.h"
#include "core/insight/readiness.h"
#include "core/usecases/session.h"
#include "core/usecases/workplace.h"

namespace cpv {

struct LearningDesk {
    LearningContent carried; ///< By the program.
    LearningContent content; ///< For a company: what its place offers, and withdrawn courses that it is in; otherwise as carried.
    std::vector<Enrolment> enrolments;  ///< As far as the person signed in may see them; newest first.
    std::vector<HelpRequest> requests;  ///< Likewise.
    std::optional<Company> company;     ///< Of the person signed in, as far as it is on this device.
    std::vector<PlaceCourse> courses;   ///< Of all places that are here.
    std::vector<PlaceExpert> experts;   ///< Likewise.
    std::vector<Counter> seats;         ///< Taken; see seatCounter.

    Catalogue catalogueOf(const PlaceCode &place) const;
    qint64 seatsTaken(const PlaceCode &place, const QString &course, QDate session) const;
};

/// A company's case that gets no voucher before these courses are finished.
struct CourseAwaited {
    ApplicationId application;
    QString project;
    Money awarded;
    std::vector<Course> courses;
};

/// Education and help: what the program carries for everybody, what a place adds, and what was asked of the office. Works offline.
class Learning
{
public:
    Learning(const Workplace &workplace, const Session &session) : m_workplace(workplace), m_session(session) { }

    QFuture<Result<LearningDesk>> load() const;
    /// Awards of one's own company that wait for a course, the longest awarded first.
    QFuture<Result<std::vector<CourseAwaited>>> awaited() const;
    /// Of the outcomes that this device holds.
    QFuture<Result<LearningEffect>> effect() const;
    /// Of the self-check, as this person left them on this profile.
    QFuture<Result<CheckAnswers>> answers() const;
    /// Durable when it finishes.
    QFuture<Result<void>> keep(const CheckAnswers &answers) const;

private:
    QString key() const;

    const Workplace m_workplace;
    const Session &m_session;
};

/// On the reader's thread: the courses that keep a voucher from being issued today, under their names in the place where the company
/// is registered. None where the programme asks for none, or `reader` may not know what the company has finished.
[[nodiscard]] Result<std::vector<Course>> coursesAwaited(const ReplicaReader &reader, const Application &application, const Programme &programme,
    const std::optional<Account> &account);

} // namespace cpv
