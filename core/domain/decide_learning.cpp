#include "core/domain/course_run.h"
#include "core/domain/decision_frame.h"

namespace cpv {

namespace {

/// The company of whoever asks, whose own office it is asked of.
Result<Company> askingCompany(const DecisionFrame &frame)
{
    CPV_TRY(account, frame.actor());
    if (!account.company)
        return fail(Errc::WrongRole, {enumText(Role::CompanyUser)});
    CPV_CHECK(frame.companyPerson(*account.company));
    CPV_TRY(company, frame.load<Company>(*account.company));
    if (company.registeredIn != frame.command().place)
        return fail(Errc::WrongPlace, {company.registeredIn.code});
    return company;
}

Result<void> requireText(const QString &text, const char *member, int longest)
{
    if (text.trimmed().isEmpty())
        return fail(Errc::Missing, {QString::fromLatin1(member)});
    if (text.size() > longest)
        return fail(Errc::TooLong, {QString::fromLatin1(member), QString::number(longest)});
    return {};
}

/// The session that is offered now, if the course has one. WrongState {"Course", "Withdrawn" | "Begun", day}.
Result<std::optional<CourseSession>> offeredSession(const DecisionFrame &frame, const QString &course)
{
    const PlaceCourse *offered = frame.world().find<PlaceCourse>(PlaceCourse::idOf(frame.command().place, course));
    if (!offered)
        return std::nullopt;
    if (offered->withdrawn)
        return fail(Errc::WrongState, {QStringLiteral("Course"), QStringLiteral("Withdrawn")});
    if (offered->session && offered->session->day < frame.today())
        return fail(Errc::WrongState, {QStringLiteral("Course"), QStringLiteral("Begun"), offered->session->day.toString(Qt::ISODate)});
    return offered->session;
}

/// One person, one seat, or a single account could fill the course. WrongState {"Course", "Enrolled"}.
Result<void> enrolOnce(DecisionFrame &frame, AccountId account, const QString &course, std::optional<QDate> day)
{
    const QString living = enrolmentCounter(account, course, day);
    if (frame.counter(living).value_or(0) > 0)
        return fail(Errc::WrongState, {QStringLiteral("Course"), QStringLiteral("Enrolled")});
    frame.addToCounter(living, 1);
    return {};
}

/// WrongState {"Course", "Full", day}.
Result<void> takeSeat(DecisionFrame &frame, const QString &course, const CourseSession &session)
{
    const QString taken = seatCounter(course, session.day);
    if (frame.counter(taken).value_or(0) >= session.seats)
        return fail(Errc::WrongState, {QStringLiteral("Course"), QStringLiteral("Full"), session.day.toString(Qt::ISODate)});
    frame.addToCounter(taken, 1);
    return {};
}

Result<Effects> on(DecisionFrame &frame, const EnrolInCourse &enrolling)
{
    CPV_TRY(company, askingCompany(frame));
    CPV_TRY(account, frame.actor());
    CPV_CHECK(frame.requireNew<Enrolment>(enrolling.enrolment));
    CPV_CHECK(requireText(enrolling.course, "course", LongestHelpSubject));
    CPV_TRY(session, offeredSession(frame, enrolling.course));
    const std::optional<QDate> day = dayOf(session);
    CPV_CHECK(enrolOnce(frame, account.id, enrolling.course, day));
    if (session)
        CPV_CHECK(takeSeat(frame, enrolling.course, *session));
    frame.put(Enrolment {.id = enrolling.enrolment,
        .place = frame.command().place,
        .company = company.id,
        .companyName = company.name,
        .account = account.id,
        .personName = account.personName,
        .course = enrolling.course,
        .enrolledAt = frame.now(),
        .session = day});
    frame.note(account, enrolling.enrolment.value, company.id, enrolling.course);
    return frame.finish();
}

/// The company may give up a course; that somebody completed it is the office's word.
Result<Effects> on(DecisionFrame &frame, const EndEnrolment &ending)
{
    CPV_TRY(enrolment, frame.loadSubject<Enrolment>(ending.enrolment));
    const Result<Account> account
        = ending.completed ? frame.official({Role::Clerk, Role::ProgrammeEditor}) : frame.companyPerson(enrolment.company);
    if (!account)
        return fail(account.error());
    if (enrolment.state != EnrolmentState::Enrolled)
        return fail(Errc::WrongState, {enumText(enrolment.state)});
    if (ending.note.size() > LongestHelpText)
        return fail(Errc::TooLong, {QStringLiteral("note"), QString::number(LongestHelpText)});
    enrolment.state = ending.completed ? EnrolmentState::Completed : EnrolmentState::Cancelled;
    enrolment.endedAt = frame.now();
    enrolment.endedBy = account->personName;
    enrolment.note = ending.note.trimmed();
    if (ending.completed)
        frame.addToCounter(courseCounter(enrolment.course, enrolment.company), 1, enrolment.company);
    else if (enrolment.session)
        frame.takeFromCounter(seatCounter(enrolment.course, *enrolment.session));
    frame.takeFromCounter(enrolmentCounter(enrolment.account, enrolment.course, enrolment.session));
    frame.put(enrolment);
    frame.note(*account, enrolment.id.value, enrolment.company, enrolment.note);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const AskExpert &asking)
{
    CPV_TRY(company, askingCompany(frame));
    CPV_TRY(account, frame.actor());
    CPV_CHECK(frame.requireNew<HelpRequest>(asking.request));
    CPV_CHECK(requireText(asking.expert, "expert", LongestHelpSubject));
    const PlaceExpert *asked = frame.world().find<PlaceExpert>(PlaceExpert::idOf(frame.command().place, asking.expert));
    if (asked && asked->withdrawn)
        return fail(Errc::WrongState, {QStringLiteral("Expert"), QStringLiteral("Withdrawn")});
    CPV_CHECK(requireText(asking.subject, "subject", LongestHelpSubject));
    CPV_CHECK(requireText(asking.text, "text", LongestHelpText));
    frame.put(HelpRequest {.id = asking.request,
        .place = frame.command().place,
        .company = company.id,
        .companyName = company.name,
        .account = account.id,
        .personName = account.personName,
        .expert = asking.expert,
        .subject = asking.subject.trimmed(),
        .text = asking.text.trimmed(),
        .askedAt = frame.now()});
    frame.note(account, asking.request.value, company.id, asking.subject.trimmed());
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const WithdrawRequest &withdrawing)
{
    CPV_TRY(request, frame.loadSubject<HelpRequest>(withdrawing.request));
    CPV_TRY(account, frame.companyPerson(request.company));
    if (request.state != HelpState::Open)
        return fail(Errc::WrongState, {enumText(request.state)});
    request.state = HelpState::Withdrawn;
    frame.put(request);
    frame.note(account, request.id.value, request.company);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const AnswerRequest &answering)
{
    CPV_TRY(request, frame.loadSubject<HelpRequest>(answering.request));
    CPV_TRY(account, frame.official({Role::Clerk, Role::ProgrammeEditor}));
    if (request.state != HelpState::Open)
        return fail(Errc::WrongState, {enumText(request.state)});
    CPV_CHECK(requireText(answering.answer, "answer", LongestHelpText));
    request.state = HelpState::Answered;
    request.answer = answering.answer.trimmed();
    request.answeredBy = account.personName;
    request.answeredAt = frame.now();
    frame.put(request);
    frame.note(account, request.id.value, request.company, request.answer);
    return frame.finish();
}

/// The place's record to change, or a new one. Whoever changes it has seen what was said before.
template <typename T> Result<T> kept(const DecisionFrame &frame, const QString &id)
{
    const auto key = T::idOf(frame.command().place, id);
    const T *before = frame.world().find<T>(key);
    if (before && frame.command().baseVersion.value_or(0) < before->version)
        return fail(Errc::Conflict, {enumText(kindOf<T>), QString::number(before->version)});
    return before ? *before : T {.id = key, .place = frame.command().place};
}

template <typename T> Effects keep(DecisionFrame &frame, const Account &account, T record, const QString &title)
{
    record.changedBy = account.personName;
    record.changedAt = frame.now();
    frame.note(account, record.id.value, std::nullopt, title);
    frame.put(std::move(record));
    return frame.finish();
}

Result<void> checkSession(const CourseSession &session, const std::optional<CourseSession> &before, QDate today)
{
    CPV_CHECK(requireText(session.where, "where", LongestHelpSubject));
    if (session.seats < 1 || session.seats > MostSeats)
        return fail(Errc::OutOfRange, {QStringLiteral("seats")});
    const bool isAnother = !before || before->day != session.day;
    if (!session.day.isValid() || (isAnother && session.day < today))
        return fail(Errc::OutOfRange, {QStringLiteral("day")});
    return {};
}

Result<Effects> on(DecisionFrame &frame, const PublishCourse &publishing)
{
    CPV_TRY(account, frame.official({Role::Clerk, Role::ProgrammeEditor}));
    CPV_CHECK(checkCourse(publishing.course));
    CPV_TRY(record, kept<PlaceCourse>(frame, publishing.course.id));
    if (publishing.session)
        CPV_CHECK(checkSession(*publishing.session, record.session, frame.today()));
    record.course = publishing.course;
    record.session = publishing.session;
    record.withdrawn = false;
    return keep(frame, account, record, record.course.titleZh);
}

Result<Effects> on(DecisionFrame &frame, const WithdrawCourse &withdrawing)
{
    CPV_TRY(account, frame.official({Role::Clerk, Role::ProgrammeEditor}));
    CPV_CHECK(requireText(withdrawing.course, "course", LongestCatalogueId));
    CPV_TRY(record, kept<PlaceCourse>(frame, withdrawing.course));
    if (record.withdrawn)
        return fail(Errc::WrongState, {QStringLiteral("Course"), QStringLiteral("Withdrawn")});
    record.course.id = withdrawing.course;
    record.withdrawn = true;
    return keep(frame, account, record, withdrawing.course);
}

Result<Effects> on(DecisionFrame &frame, const PublishExpert &publishing)
{
    CPV_TRY(account, frame.official({Role::Clerk, Role::ProgrammeEditor}));
    CPV_CHECK(checkExpert(publishing.expert));
    CPV_TRY(record, kept<PlaceExpert>(frame, publishing.expert.id));
    record.expert = publishing.expert;
    record.withdrawn = false;
    return keep(frame, account, record, record.expert.nameZh);
}

Result<Effects> on(DecisionFrame &frame, const WithdrawExpert &withdrawing)
{
    CPV_TRY(account, frame.official({Role::Clerk, Role::ProgrammeEditor}));
    CPV_CHECK(requireText(withdrawing.expert, "expert", LongestCatalogueId));
    CPV_TRY(record, kept<PlaceExpert>(frame, withdrawing.expert));
    if (record.withdrawn)
        return fail(Errc::WrongState, {QStringLiteral("Expert"), QStringLiteral("Withdrawn")});
    record.expert.id = withdrawing.expert;
    record.withdrawn = true;
    return keep(frame, account, record, withdrawing.expert);
}

} // namespace

Result<Effects> decideLearning(DecisionFrame frame, const Payload &payload)
{
    return decideBy(payload, [&frame](const auto &command) -> decltype(on(frame, command)) { return on(frame, command); });
}

} // namespace cpv
