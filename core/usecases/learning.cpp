#include "core/usecases/learning.h"

#include "core/domain/eligibility.h"
#include "core/protocol/catalogue.h"
#include "core/usecases/left_behind.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// Nobody's account: before a sign-in.
QString keyOf(AccountId account) { return u"selfCheck/"_s + account.toText(); }

/// What a company of the place may choose from, and what its people are in.
LearningContent offeredTo(const LearningDesk &desk, const PlaceCode &place)
{
    LearningContent offered = desk.carried;
    offered.courses.clear();
    offered.experts.clear();
    const Catalogue catalogue = desk.catalogueOf(place);
    for (const OfferedCourse &each : catalogue.courses) {
        const auto isIn = [&](const Enrolment &enrolment) { return enrolment.course == each.course.id && enrolment.state != EnrolmentState::Cancelled; };
        if (!each.withdrawn || std::ranges::any_of(desk.enrolments, isIn))
            offered.courses.push_back(each.course);
    }
    for (const OfferedExpert &each : catalogue.experts)
        if (!each.withdrawn)
            offered.experts.push_back(each.expert);
    return offered;
}

/// When somebody of each company first completed a course.
std::map<CompanyId, Instant> firstCompletions(const std::vector<Enrolment> &enrolments)
{
    std::map<CompanyId, Instant> first;
    for (const Enrolment &each : enrolments) {
        if (each.state != EnrolmentState::Completed || !each.endedAt)
            continue;
        const auto [known, isNew] = first.try_emplace(each.company, *each.endedAt);
        if (!isNew)
            known->second = std::min(known->second, *each.endedAt);
    }
    return first;
}

} // namespace

Catalogue LearningDesk::catalogueOf(const PlaceCode &place) const { return cpv::catalogueOf(carried, courses, experts, place); }

qint64 LearningDesk::seatsTaken(const PlaceCode &place, const QString &course, QDate session) const
{
    const auto counted = std::ranges::find(seats, Counter::idOf(place, seatCounter(course, session)), &Counter::id);
    return counted == seats.end() ? 0 : counted->value;
}

QFuture<Result<LearningDesk>> Learning::load() const
{
    const auto company = m_session.current() ? m_session.current()->account.company : std::nullopt;
    return m_workplace.readerThread.run([&reader = m_workplace.reader, company]() -> Result<LearningDesk> {
        LearningDesk desk;
        CPV_TRY(content, builtinLearning());
        CPV_TRY(enrolments, reader.enrolments());
        CPV_TRY(requests, reader.helpRequests());
        CPV_TRY(courses, reader.placeCourses());
        CPV_TRY(experts, reader.placeExperts());
        CPV_TRY(seats, reader.seatCounters());
        desk = {content, content, enrolments, requests, std::nullopt, courses, experts, seats};
        if (company) {
            CPV_TRY(record, reader.company(*company));
            desk.company = record;
        }
        if (desk.company)
            desk.content = offeredTo(desk, desk.company->registeredIn);
        return desk;
    });
}

Result<std::vector<Course>> coursesAwaited(const ReplicaReader &reader, const Application &application, const Programme &programme,
    const std::optional<Account> &account)
{
    const std::vector<CourseBeforeIssue> asked = coursesBeforeIssue(programme);
    if (asked.empty() || application.voucher)
        return std::vector<Course>();
    CPV_TRY(company, reader.company(application.company));
    if (!company || !account || (account->company != company->id && !inScope(*account, company->registeredIn)))
        return std::vector<Course>();
    CPV_TRY(enrolments, reader.enrolments());
    CPV_TRY(carried, builtinLearning());
    CPV_TRY(courses, reader.placeCourses());
    const std::vector<QString> completed = coursesCompleted(enrolments, company->id);
    const Catalogue catalogue = catalogueOf(carried, courses, {}, company->registeredIn);
    std::vector<Course> awaited;
    for (const CourseBeforeIssue &each : asked) {
        if (std::ranges::find(completed, each.course) != completed.end())
            continue;
        const OfferedCourse *offered = findCourse(catalogue, each.course);
        awaited.push_back(offered ? offered->course : Course {.id = each.course, .titleZh = each.course, .titleEn = each.course});
    }
    return awaited;
}

QFuture<Result<std::vector<CourseAwaited>>> Learning::awaited() const
{
    const auto account = m_session.current() ? std::optional(m_session.current()->account) : std::nullopt;
    return m_workplace.readerThread.run([&reader = m_workplace.reader, account]() -> Result<std::vector<CourseAwaited>> {
        std::vector<CourseAwaited> found;
        if (!account || !account->company)
            return found;
        CPV_TRY(page, reader.applications({.stages = {Stage::Awarded}, .unissuedOnly = true, .descending = false}, account->id));
        for (const ApplicationRow &row : page.rows) {
            const Application &application = row.application;
            CPV_TRY(programme, reader.programme(application.programme));
            CPV_TRY(courses, coursesAwaited(reader, application, programme, account));
            if (!courses.empty())
                found.push_back({application.id, application.project, application.awarded, courses});
        }
        return found;
    });
}

QFuture<Result<LearningEffect>> Learning::effect() const
{
    return m_workplace.scannerThread.run([&reader = m_workplace.scanner]() -> Result<LearningEffect> {
        CPV_TRY(reported, reader.reportedCases({}));
        CPV_TRY(enrolments, reader.enrolments());
        const std::map<CompanyId, Instant> completions = firstCompletions(enrolments);
        std::vector<LearningCase> cases;
        for (const ProjectedCase &each : reported) {
            const auto completed = completions.find(each.application.company);
            LearningCase told {.trained = completed != completions.end() && completed->second <= each.outcome->reportedAt};
            if (each.application.projection)
                told.benefit = benefitReached(*each.application.projection, *each.outcome);
            if (each.voucher)
                told.used = voucherUsed(*each.voucher);
            cases.push_back(told);
        }
        return learningEffect(cases);
    });
}

QFuture<Result<CheckAnswers>> Learning::answers() const
{
    const bool takesOver = m_session.current() && m_session.current()->account.company;
    return m_workplace.writerThread.run([&replica = m_workplace.replica, name = key(), takesOver]() -> Result<CheckAnswers> {
        if (takesOver) // What was answered before the sign-in.
            CPV_CHECK(takeOverValue(replica.state(), keyOf(AccountId()), name));
        CPV_TRY(kept, replica.state().value(name));
        CheckAnswers answers;
        const QJsonObject json = QJsonDocument::fromJson(kept.toUtf8()).object();
        for (auto answer = json.begin(); answer != json.end(); ++answer)
            answers[answer.key()] = answer->toInt(-1);
        return answers;
    });
}

QFuture<Result<void>> Learning::keep(const CheckAnswers &answers) const
{
    QJsonObject json;
    for (const auto &[question, answer] : answers)
        json.insert(question, answer);
    return m_workplace.writerThread.run(
        [&replica = m_workplace.replica, name = key(), text = QJsonDocument(json).toJson(QJsonDocument::Compact)] {
            return replica.state().setValue(name, QString::fromUtf8(text));
        });
}

QString Learning::key() const
{
    const AccountId me = m_session.current() ? m_session.current()->account.id : AccountId();
    return keyOf(me);
}

} // namespace cpv
