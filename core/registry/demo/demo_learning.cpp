#include "core/registry/demo/demo_learning.h"

#include "core/protocol/catalogue.h"
#include "core/protocol/json.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

Result<PlaceCode> placeOf(const DemoMaterial &material, const QString &login)
{
    const auto company = std::ranges::find(material.script.companies, login, &DemoCompany::login);
    return company == material.script.companies.end() ? Result<PlaceCode>(fail(Errc::NotFound, {login})) : company->place;
}

} // namespace

Result<DemoLearning> builtinDemoLearning()
{
    initResources();
    QFile file(u":/cpv/demo/learning.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Malformed, {file.fileName(), file.errorString()});
    return decodeDocument<DemoLearning>(file.readAll());
}

Result<void> planLearning(const DemoLearning &told, const DemoMaterial &material, IdSource &ids, DemoPlan &plan)
{
    const QString clerk = rolesOf(material.data).clerk;
    for (const DemoOwnCourse &each : told.courses) {
        const CourseSession session {material.calendar.date(each.sessionOn), each.where, each.seats};
        plan[{each.day, true}].push_back({clerk, each.place, PublishCourse {each.course, session}});
    }
    for (const DemoOwnExpert &each : told.experts)
        plan[{each.day, true}].push_back({clerk, each.place, PublishExpert {each.expert}});
    for (const DemoEnrolment &each : told.enrolments) {
        CPV_TRY(place, placeOf(material, each.company));
        const EnrolmentId id(ids.next());
        plan[{each.day}].push_back({each.company, place, EnrolInCourse {id, each.course}});
        if (each.completedOn)
            plan[{*each.completedOn, true}].push_back({clerk, place, EndEnrolment {id, true, each.note.value_or(QString())}});
    }
    for (const DemoQuestion &each : told.questions) {
        CPV_TRY(place, placeOf(material, each.company));
        const HelpRequestId id(ids.next());
        plan[{each.day}].push_back({each.company, place, AskExpert {id, each.expert, each.subject, each.text}});
        if (each.answer && each.answeredOn)
            plan[{*each.answeredOn, true}].push_back({clerk, place, AnswerRequest {id, *each.answer}});
    }
    return {};
}

} // namespace cpv
