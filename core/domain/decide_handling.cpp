#include "core/domain/decision_frame.h"

#include <algorithm>

namespace cpv {

CaseHandlerId CaseHandler::idOf(ApplicationId application)
{
    return CaseHandlerId(Uuid::named("handler/" + application.toText().toUtf8()));
}

namespace {

constexpr std::initializer_list<Role> HandlingRoles {Role::Clerk, Role::Reviewer, Role::Approver, Role::Finance};

Result<Account> handlerFor(const DecisionFrame &frame, AccountId id, const PlaceCode &place)
{
    CPV_TRY(account, frame.load<Account>(id));
    if (account.disabled || !canHandleCases(account))
        return fail(Errc::WrongRole, {account.personName});
    if (!inScope(account, place))
        return fail(Errc::OutOfScope, {place.code});
    return account;
}

Result<Effects> on(DecisionFrame &frame, const HandCase &hand)
{
    CPV_TRY(actor, frame.official(HandlingRoles));
    CPV_TRY(application, frame.load<Application>(hand.application));
    if (application.place != frame.command().place)
        return fail(Errc::WrongPlace, {application.place.code});
    const CaseHandlerId id = CaseHandler::idOf(application.id);
    CaseHandler handler {.id = id, .place = application.place, .application = application.id};
    if (const CaseHandler *before = frame.world().find<CaseHandler>(id))
        handler = *before;
    if (handler.account != hand.from)
        return fail(Errc::Conflict, {enumText(RecordKind::CaseHandler), QString::number(handler.version)});
    handler.account = hand.to;
    handler.name.clear();
    if (hand.to) {
        CPV_TRY(official, handlerFor(frame, *hand.to, application.place));
        handler.name = official.personName;
    }
    handler.givenBy = actor.id;
    handler.givenByName = actor.personName;
    handler.at = frame.now();
    frame.note(actor, application.id.value, std::nullopt, handler.name);
    frame.put(std::move(handler));
    return frame.finish();
}

}

bool canHandleCases(const Account &account)
{
    return std::ranges::any_of(HandlingRoles, [&](Role role) { return hasRole(account, role); });
}

Result<Effects> decideHandling(DecisionFrame frame, const Payload &payload)
{
    return decideBy(payload, [&frame](const auto &command) -> decltype(on(frame, command)) { return on(frame, command); });
}

} // namespace cpv
