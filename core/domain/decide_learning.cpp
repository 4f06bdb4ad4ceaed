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

Result<Effects> on(DecisionFrame &frame, const EnrolInCourse &enrolling)
{
    CPV_TRY(company, askingCompany(frame));
    CPV_TRY(account, frame.actor());
    CPV_CHECK(frame.requireNew<Enrolment>(enrolling.enrolment));
    CPV_CHECK(requireText(enrolling.course, "course", LongestHelpSubject));
    frame.put(Enrolment {.id = enrolling.enrolment,
        .place = frame.command().place,
        .company = company.id,
        .companyName = company.name,
        .account = account.id,
        .personName = account.personName,
        .course = enrolling.course,
        .enrolledAt = frame.now()});
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

} // namespace

Result<Effects> decideLearning(DecisionFrame frame, const Payload &payload)
{
    return decideBy(payload, [&frame](const auto &command) -> decltype(on(frame, command)) { return on(frame, command); });
}

} // namespace cpv
