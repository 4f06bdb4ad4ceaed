#include "core/base/uscc.h"
#include "core/domain/decision_frame.h"

namespace cpv {

namespace {

Result<Effects> on(DecisionFrame &frame, const RegisterCompany &registration)
{
    Company company = registration.company;
    CPV_TRY(clerk, frame.official({Role::Clerk, Role::SystemAdministrator}, company.registeredIn));
    CPV_CHECK(checkUscc(company.uscc));
    if (company.name.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("name")});
    const Company *known = frame.world().find<Company>(company.id);
    if (known && known->uscc != company.uscc)
        return fail(Errc::Conflict, {enumText(RecordKind::Company), QString::number(known->version)});
    company.place = PlaceCode::shared();
    company.version = known ? known->version : 0;
    frame.put(company);
    frame.note(clerk, company.id.value, company.id);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const ListProvider &listing)
{
    Provider provider = listing.provider;
    CPV_TRY(account, frame.actor());
    if (!hasRole(account, Role::ProgrammeEditor) && !hasRole(account, Role::SystemAdministrator))
        return fail(Errc::WrongRole, {enumText(Role::ProgrammeEditor)});
    CPV_CHECK(checkUscc(provider.uscc));
    if (provider.name.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("name")});
    const Provider *known = frame.world().find<Provider>(provider.id);
    provider.place = PlaceCode::shared();
    provider.version = known ? known->version : 0;
    frame.put(provider);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const PublishProgramme &publication)
{
    Programme programme = publication.programme;
    CPV_TRY(editor, frame.official({Role::ProgrammeEditor}));
    if (programme.place != frame.command().place)
        return fail(Errc::WrongPlace, {programme.place.code});
    CPV_CHECK(checkProgramme(programme));
    const Programme *known = frame.world().find<Programme>(programme.id);
    if (known && known->place != programme.place)
        return fail(Errc::WrongPlace, {known->place.code});
    if (known && programme.ruleVersion < known->ruleVersion)
        return fail(Errc::Conflict, {enumText(RecordKind::Programme), QString::number(known->ruleVersion)});
    programme.version = known ? known->version : 0;
    frame.put(programme);
    frame.note(editor, programme.id.value, std::nullopt, programme.sourceZh);
    return frame.finish();
}

} // namespace

Result<Effects> decideParties(DecisionFrame frame, const Payload &payload)
{
    return decideBy(payload, [&frame](const auto &command) -> decltype(on(frame, command)) { return on(frame, command); });
}

} // namespace cpv
