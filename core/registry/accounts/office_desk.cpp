#include "core/registry/accounts/office_desk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

bool hasAny(const Account &account, std::initializer_list<Role> roles)
{
    return std::ranges::any_of(roles, [&](Role role) { return hasRole(account, role); });
}

bool holds(const Account &account, Role role)
{
    return !account.disabled && hasRole(account, role);
}

} // namespace

Result<Account> administratorOf(const Session &session, std::initializer_list<Role> roles, StoreView &view)
{
    const auto account = view.find<Account>(session.account.id);
    if (account && !account->disabled && hasAny(*account, roles))
        return *account;
    QStringList names;
    for (const Role role : roles)
        names << enumText(role);
    return fail(Errc::WrongRole, { names.join(u'|') });
}

bool isOfOffice(const Account &account)
{
    return isOfficial(account) || (account.roles.empty() && !account.company && !account.provider);
}

bool isSeenBy(const Account &administrator, const Account &account)
{
    if (account.scope.empty() || inScope(administrator, PlaceCode::shared()))
        return true;
    return std::ranges::any_of(account.scope, [&](const PlaceCode &place) { return inScope(administrator, place); });
}

Result<Account> officialFor(const Account &administrator, AccountId id, StoreView &view)
{
    const auto account = view.find<Account>(id);
    if (!account || !isOfOffice(*account) || !isSeenBy(administrator, *account))
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

std::optional<StoredChange> changeOf(AccountId account, Instant now, StoreView &view)
{
    const auto changes = view.accountChanges();
    const auto found = std::ranges::find(changes, account, &StoredChange::account);
    return found == changes.end() || found->validUntil <= now ? std::nullopt : std::optional(*found);
}

Result<void> checkStaysAdministered(const Account &before, const Account &after, StoreView &view)
{
    for (const Role role : ChangingAdministrator) {
        if (!holds(before, role) || holds(after, role))
            continue;
        bool another = false;
        view.eachRecord(RecordKind::Account, [&](const AnyRecord &record) {
            const auto &account = std::get<Account>(record);
            another = another || (account.id != before.id && holds(account, role));
        });
        if (!another)
            return fail(Errc::WrongState, { u"lastAdministrator"_s, enumText(role) });
    }
    return {};
}

} // namespace cpv
