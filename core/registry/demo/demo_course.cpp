#include "core/registry/demo/demo_course.h"

#include <algorithm>

namespace cpv {

DemoPace DemoPace::byChance(DemoDice &dice)
{
    return { dice.between(1, 4), dice.between(2, 8), dice.between(1, 4), dice.between(1, 3), dice.between(0, 3),
        dice.between(1, 4) };
}

QDate foundedOn(const DemoCompany &company, size_t number, const DemoCalendar &calendar)
{
    const auto n = static_cast<qint32>(number);
    return calendar.date(company.type == ApplicantType::Startup ? -380 - n * 37 % 300 : -900 - n * 131 % 7000);
}

bool isAwarded(DemoFate fate)
{
    switch (fate) {
    case DemoFate::Confirmed:
    case DemoFate::InNotice:
    case DemoFate::Awarded:
    case DemoFate::Issued: return true;
    case DemoFate::Submitted:
    case DemoFate::Resubmitted:
    case DemoFate::InReview:
    case DemoFate::Returned:
    case DemoFate::Proposed:
    case DemoFate::Refused:
    case DemoFate::Disregarded:
    case DemoFate::Withdrawn:
    case DemoFate::Lapsed: return false;
    }
    return false;
}

DemoCourse courseFrom(
    qint32 submit, DemoFate fate, const Programme &programme, const DemoCalendar &calendar, const DemoPace &pace)
{
    const auto office = [&](qint32 after, qint32 gap) { return calendar.officeDay(after + gap); };
    DemoCourse course;
    course.submit = course.last = submit;
    switch (fate) {
    case DemoFate::Submitted: return course;
    case DemoFate::Resubmitted:
        course.answer = office(submit, pace.accept);
        course.last = course.afterwards = course.answer + 3;
        return course;
    case DemoFate::Lapsed:
        course.answer = office(submit, pace.accept);
        course.last = course.afterwards = office(calendar.after(course.answer, programme.correctionDays), 1);
        return course;
    case DemoFate::Returned:
    case DemoFate::Disregarded: course.last = course.answer = office(submit, pace.accept); return course;
    case DemoFate::Withdrawn: course.last = course.answer = submit + 2; return course;
    case DemoFate::InReview:
    case DemoFate::Refused:
    case DemoFate::Proposed:
    case DemoFate::Confirmed:
    case DemoFate::InNotice:
    case DemoFate::Awarded:
    case DemoFate::Issued: break;
    }
    course.last = course.accept = office(submit, pace.accept);
    if (fate == DemoFate::InReview)
        return course;
    course.last = course.answer = course.propose = office(course.accept, pace.propose);
    if (fate == DemoFate::Refused || fate == DemoFate::Proposed)
        return course;
    course.firstConfirm = office(course.propose, pace.confirm);
    course.last = course.commit = office(course.firstConfirm, 1);
    if (fate == DemoFate::Confirmed)
        return course;
    course.last = course.publish = office(course.commit, pace.publish);
    course.noticeTo = calendar.after(course.publish, programme.noticeDays);
    if (fate == DemoFate::InNotice)
        return course;
    course.last = course.award = office(course.noticeTo + 1, pace.award);
    if (fate == DemoFate::Awarded)
        return course;
    course.last = course.issue = office(course.award, pace.issue);
    return course;
}

DemoCourse courseOf(const DemoCase &told, const Programme &programme, const DemoCalendar &calendar)
{
    qint32 day = told.day;
    DemoCourse course = courseFrom(day, told.fate, programme, calendar, {});
    const auto isTooLate = [&] {
        return course.last > -1 || (told.due && course.noticeTo > calendar.workingDay(*told.due));
    };
    while (isTooLate())
        course = courseFrom(--day, told.fate, programme, calendar, {});
    // Its months run from the day of issue; a voucher of the demonstration waits for that day.
    if (told.expiresIn)
        course.last = course.issue
            = calendar.dayOf(calendar.date(*told.expiresIn + 1).addMonths(-programme.validityMonths));
    return course;
}

DemoBillCourse courseOf(const DemoBill &bill, const DemoCalendar &calendar)
{
    DemoBillCourse course;
    course.request = bill.day;
    course.confirm = calendar.officeDay(course.request + 2);
    course.approve = calendar.officeDay(course.confirm + 2);
    course.settle = calendar.officeDay(course.approve + 4);
    return course;
}

} // namespace cpv
