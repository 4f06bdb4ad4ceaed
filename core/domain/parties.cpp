#include "core/domain/parties.h"

#include <algorithm>

namespace cpv {

bool hasRole(const Account &account, Role role) { return std::ranges::find(account.roles, role) != account.roles.end(); }

bool isOfficial(const Account &account)
{
    return std::ranges::any_of(account.roles, [](Role role) {
        switch (role) {
        case Role::CompanyUser:
        case Role::CompanyOwner:
        case Role::ProviderUser:
        case Role::Expert:
            return false;
        case Role::Clerk:
        case Role::Reviewer:
        case Role::Approver:
        case Role::Finance:
        case Role::ProgrammeEditor:
        case Role::Auditor:
        case Role::SystemAdministrator:
        case Role::SecurityAdministrator:
        case Role::AuditAdministrator:
            return true;
        }
        return false;
    });
}

bool inScope(const Account &account, const PlaceCode &place)
{
    return std::ranges::find(account.scope, place) != account.scope.end();
}

bool mayScore(const Account &account, const PlaceCode &place)
{
    return !account.disabled && hasRole(account, Role::Expert) && !isOfficial(account) && inScope(account, place);
}

ProviderId Provider::idOf(const QString &uscc) { return ProviderId(Uuid::named("provider/" + uscc.toUtf8())); }

const Listing *listingOf(const Provider &provider, ProgrammeId programme)
{
    const auto last = std::find_if(provider.listings.rbegin(), provider.listings.rend(), [&](const Listing &each) { return each.programme == programme; });
    return last == provider.listings.rend() ? nullptr : &*last;
}

bool wasListedOn(const Provider &provider, ProgrammeId programme, QDate day)
{
    const Listing *listing = listingOf(provider, programme);
    return listing && listing->until && day < *listing->until;
}

std::optional<QDate> offListSince(const Provider &provider, ProgrammeId programme, QDate day)
{
    std::optional<QDate> since;
    for (const Listing &each : provider.listings) {
        if (each.programme != programme)
            continue;
        if (since && *since <= day && day < each.from)
            return since;
        since = each.until;
    }
    return std::nullopt;
}

} // namespace cpv
