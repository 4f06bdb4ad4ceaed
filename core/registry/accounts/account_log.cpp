#include "core/registry/accounts/account_log.h"

#include "core/registry/accounts/office_desk.h"

#include <algorithm>
#include <map>

namespace cpv {

namespace {

constexpr qint32 LongestPage = 1000;

/// Officials of other places are other auditors' concern; companies, providers and strangers are everybody's.
class Sight {
public:
    Sight(const Account &reader, StoreView &view)
        : m_reader(reader)
        , m_view(view)
    {
    }
    bool shows(const AccountEvent &event)
    {
        if (!event.account)
            return true;
        const auto [known, isNew] = m_known.try_emplace(*event.account, true);
        if (isNew)
            known->second = sharesPlaces(m_view.find<Account>(*event.account));
        return known->second;
    }

private:
    bool sharesPlaces(const std::optional<Account> &account) const
    {
        return !account || isSeenBy(m_reader, *account, m_view);
    }

    const Account &m_reader;
    StoreView &m_view;
    std::map<AccountId, bool> m_known;
};

} // namespace

AccountEvent eventOf(AccountEventKind kind, const Account &account, Instant at)
{
    return { .at = at, .kind = kind, .account = account.id, .login = account.login, .personName = account.personName };
}

AccountEvent eventOf(AccountEventKind kind, const Account &account, const Account &by, Instant at)
{
    AccountEvent event = eventOf(kind, account, at);
    if (by.id != account.id)
        event.by = by.personName;
    return event;
}

Result<AccountLogPage> AccountLog::read(const Session &session, const AccountLogQuery &query)
{
    const Account &reader = session.account;
    if (!hasRole(reader, Role::AuditAdministrator) && !hasRole(reader, Role::Auditor))
        return fail(Errc::WrongRole, { enumText(Role::AuditAdministrator) + u'|' + enumText(Role::Auditor) });
    AccountLogQuery asked = query;
    asked.limit = std::clamp(query.limit, 1, LongestPage);
    AccountLogPage page;
    CPV_CHECK(m_parts.store.look([&](StoreView &view) {
        page.events = view.accountEvents(asked);
        if (qint32(page.events.size()) == asked.limit)
            page.next = page.events.back().seq;
        Sight sight(reader, view);
        std::erase_if(page.events, [&](const AccountEvent &event) { return !sight.shows(event); });
    }));
    return page;
}

} // namespace cpv
