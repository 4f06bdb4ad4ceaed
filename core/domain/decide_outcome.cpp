#include "core/domain/decision_frame.h"
#include "core/domain/outcome.h"

namespace cpv {

namespace {

Money benefitOf(const ActualFigures &figures)
{
    Money sum;
    for (const ActualMonth &month : figures.months)
        sum += month.benefit;
    return sum;
}

/// Who reports must have seen the report that stands there, or that there is none: two people never replace each other's.
Result<Outcome> seenOutcome(const DecisionFrame &frame, const Application &application)
{
    const Outcome *before = frame.world().find<Outcome>(Outcome::idOf(application.id));
    if (before && frame.command().baseVersion.value_or(0) < before->version)
        return fail(Errc::Conflict, {enumText(RecordKind::Outcome), QString::number(before->version)});
    if (before)
        return *before;
    Outcome fresh;
    fresh.id = Outcome::idOf(application.id);
    fresh.place = application.place;
    fresh.application = application.id;
    fresh.company = application.company;
    fresh.companyName = application.companyName;
    return fresh;
}

Result<Effects> on(DecisionFrame &frame, const RecordOutcome &report)
{
    CPV_TRY(application, frame.load<Application>(report.application));
    if (application.place != frame.command().place)
        return fail(Errc::WrongPlace, {application.place.code});
    CPV_TRY(account, frame.companyPerson(application.company));
    CPV_CHECK(mayReport(application, application.voucher ? frame.world().find<Voucher>(*application.voucher) : nullptr));
    CPV_CHECK(checkFigures(report.figures, application, frame.today()));
    CPV_TRY(outcome, seenOutcome(frame, application));
    static_cast<ActualFigures &>(outcome) = report.figures;
    outcome.note = report.figures.note.trimmed();
    outcome.reportedBy = account.personName;
    outcome.reportedAt = frame.now();
    frame.put(outcome);
    frame.note(account, application.id.value, application.company, outcome.note, benefitOf(outcome));
    return frame.finish();
}

} // namespace

Result<Effects> decideOutcome(DecisionFrame frame, const Payload &payload)
{
    return decideBy(payload, [&frame](const auto &command) -> decltype(on(frame, command)) { return on(frame, command); });
}

} // namespace cpv
