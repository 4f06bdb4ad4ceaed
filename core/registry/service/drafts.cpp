#include "core/registry/service/drafts.h"

#include <algorithm>

namespace cpv {

Result<DraftOutcome> Drafts::put(const Session &session, const Draft &draft, qint32 baseVersion)
{
    const Account &account = session.account;
    if (!hasRole(account, Role::CompanyUser) && !hasRole(account, Role::CompanyOwner))
        return fail(Errc::WrongRole, { enumText(Role::CompanyUser) });
    if (account.company != draft.company)
        return fail(Errc::NotYours);
    DraftOutcome outcome;
    CPV_CHECK(m_store.change([&](StoreTransaction &transaction) -> Result<void> {
        const std::vector<PlaceCode> places = transaction.places();
        if (std::ranges::find(places, draft.place) == places.end())
            return fail(Errc::WrongPlace, { draft.place.code });
        const std::optional<Draft> known = transaction.find<Draft>(draft.id);
        if (known && known->company != account.company)
            return fail(Errc::NotYours);
        if (known && known->place != draft.place)
            return fail(Errc::WrongPlace, { known->place.code });
        if ((known ? known->version : 0) != baseVersion) {
            outcome = { false, known.value_or(draft) };
            return {};
        }
        outcome = { true, draft };
        outcome.draft.version = baseVersion + 1;
        outcome.draft.editedBy = account.personName;
        const qint64 seq = transaction.publish({ outcome.draft }).at(draft.place);
        outcome.draft.changedSeq = seq;
        return {};
    }));
    if (outcome.taken)
        m_bell.ring({ draft.place });
    return outcome;
}

} // namespace cpv
