#include "core/registry/accounts/office_desk.h"
#include "core/domain/stage_end.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

bool hasAny(const Account &account, std::initializer_list<Role> roles)
{
    return std::ranges::any_of(roles, [&](Role role) { return hasRole(account, role); });
}

tl::unexpected<Error> wrongRole(std::initializer_list<Role> roles)
{
    QStringList names;
    for (const Role role : roles)
        names << enumText(role);
    return fail(Errc::WrongRole, { names.join(u'|') });
}

bool holds(const Account &account, Role role)
{
    return !account.disabled && hasRole(account, role);
}

/// Can sign in, or did: an invitation may never be taken up.
bool hasArrived(const Account &account, StoreView &view)
{
    return hasPassword(account, view) || !view.devicesOf(account.id).empty();
}

/// Places whose administrator the account would be no more.
std::vector<PlaceCode> placesLeft(const Account &before, const Account &after, Role role, StoreView &view)
{
    std::vector<PlaceCode> places = before.scope;
    if (inScope(before, PlaceCode::shared()))
        std::ranges::copy(view.places(), std::back_inserter(places));
    std::erase(places, PlaceCode::shared());
    if (holds(after, role))
        std::erase_if(places, [&](const PlaceCode &place) { return !beyondScope(after, { place }); });
    return places;
}

} // namespace

Result<void> checkAsks(const Session &session, std::initializer_list<Role> roles)
{
    return hasAny(session.account, roles) ? Result<void>() : wrongRole(roles);
}

Result<Account> administratorOf(const Session &session, std::initializer_list<Role> roles, StoreView &view)
{
    const auto account = view.find<Account>(session.account.id);
    if (account && !account->disabled && hasAny(*account, roles))
        return *account;
    return wrongRole(roles);
}

bool isOfOffice(const Account &account)
{
    return isOfficial(account) || (account.roles.empty() && !account.company && !account.provider);
}

std::vector<PlaceCode> placesOf(const Account &account, StoreView &view)
{
    if (!account.scope.empty())
        return account.scope;
    const auto changes = view.accountChanges();
    const auto found = std::ranges::find(changes, account.id, &StoredChange::account);
    return found == changes.end() ? std::vector<PlaceCode>() : found->after.scope;
}

bool isSeenBy(const Account &administrator, const Account &account, StoreView &view)
{
    if (inScope(administrator, PlaceCode::shared()))
        return true;
    const std::vector<PlaceCode> places = placesOf(account, view);
    return places.empty() || std::ranges::any_of(places, [&](const PlaceCode &place) { return inScope(administrator, place); });
}

Result<Account> officialFor(const Account &administrator, AccountId id, StoreView &view)
{
    const auto account = view.find<Account>(id);
    if (!account || !isOfOffice(*account) || !isSeenBy(administrator, *account, view))
        return fail(Errc::NotFound, { enumText(RecordKind::Account) });
    return *account;
}

Result<void> checkCovers(const Account &administrator, const std::vector<PlaceCode> &places)
{
    const auto beyond = beyondScope(administrator, places);
    return beyond ? fail(Errc::OutOfScope, { beyond->code }) : Result<void>();
}

bool hasPassword(const Account &account, StoreView &view)
{
    const auto credential = view.credential(account.login);
    return credential && !credential->secret.isEmpty();
}

bool isInvited(const Account &account, StoreView &view)
{
    return !hasPassword(account, view) && !view.lastEvent(account.id, AccountEventKind::ResetConfirmation);
}

std::optional<StoredChange> changeOf(AccountId account, Instant now, StoreView &view)
{
    const auto changes = view.accountChanges();
    const auto found = std::ranges::find(changes, account, &StoredChange::account);
    return found == changes.end() || found->validUntil <= now ? std::nullopt : std::optional(*found);
}

Result<void> checkStaysAdministered(const Account &before, const Account &after, StoreView &view)
{
    for (const Role role : ChangingAdministrator) {
        if (!holds(before, role))
            continue;
        std::vector<PlaceCode> left = placesLeft(before, after, role, view);
        bool another = holds(after, role);
        if (another && left.empty())
            continue;
        view.eachRecord(RecordKind::Account, [&](const AnyRecord &record) {
            const auto &account = std::get<Account>(record);
            if (account.id == before.id || !holds(account, role) || !hasArrived(account, view))
                return;
            another = true;
            std::erase_if(left, [&](const PlaceCode &place) { return !beyondScope(account, { place }); });
        });
        if (!another || !left.empty())
            return fail(Errc::WrongState, { u"lastAdministrator"_s, enumText(role) });
    }
    return {};
}

std::vector<CaseInHand> casesInHand(AccountId account, StoreView &view)
{
    std::vector<CaseInHand> cases;
    for (const CaseHandler &handler : view.casesOf(account)) {
        const auto application = view.find<Application>(handler.application);
        if (application && (!isOver(application->stage) || canComeBack(application->stage, application->appealed)))
            cases.push_back({ handler, *application });
    }
    std::ranges::sort(cases, {}, [](const CaseInHand &each) { return each.application.number; });
    return cases;
}

} // namespace cpv
