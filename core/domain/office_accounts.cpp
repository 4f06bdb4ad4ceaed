#include "core/domain/office_accounts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

template <typename T> void putInOrder(std::vector<T> &values)
{
    std::ranges::sort(values);
    const auto twice = std::ranges::unique(values);
    values.erase(twice.begin(), twice.end());
}

}

AccountTerms termsOf(const Account &account) { return inOrder({account.roles, account.scope}); }

AccountTerms inOrder(AccountTerms terms)
{
    putInOrder(terms.roles);
    putInOrder(terms.scope);
    return terms;
}

Result<void> checkSeparation(const std::vector<Role> &roles)
{
    constexpr std::array administrators {Role::SystemAdministrator, Role::SecurityAdministrator, Role::AuditAdministrator};
    const auto held = std::ranges::count_if(
        administrators, [&](Role role) { return std::ranges::find(roles, role) != roles.end(); });
    return held > 1 ? fail(Errc::OutOfRange, {u"administrators"_s}) : Result<void>();
}

Result<void> checkTerms(const AccountTerms &terms)
{
    if (terms.roles.empty())
        return fail(Errc::Missing, {u"role"_s});
    if (terms.scope.empty())
        return fail(Errc::Missing, {u"scope"_s});
    for (const Role role : terms.roles) {
        Account holder;
        holder.roles = {role};
        if (!isOfficial(holder))
            return fail(Errc::OutOfRange, {u"role"_s});
    }
    return checkSeparation(terms.roles);
}

std::optional<PlaceCode> beyondScope(const Account &account, const std::vector<PlaceCode> &places)
{
    if (inScope(account, PlaceCode::shared()))
        return std::nullopt;
    const auto beyond = std::ranges::find_if_not(places, [&](const PlaceCode &place) { return inScope(account, place); });
    return beyond == places.end() ? std::nullopt : std::optional(*beyond);
}

} // namespace cpv
