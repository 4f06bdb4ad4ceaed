#include "core/registry/accounts/colleagues.h"

#include "core/registry/accounts/office_desk.h"
#include "core/registry/accounts/one_time_codes.h"
#include "core/registry/accounts/passwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr qsizetype LongestName = 100;

/// The owner as stored now: a role may have been taken since the request began.
Result<Account> ownerOf(const Session &session, StoreView &view)
{
    const auto account = view.find<Account>(session.account.id);
    if (!account || account->disabled || !account->company || !hasRole(*account, Role::CompanyOwner))
        return fail(Errc::WrongRole, { enumText(Role::CompanyOwner) });
    return *account;
}

/// Another company's person is as unknown as nobody.
Result<Account> colleagueOf(const Account &owner, AccountId id, StoreView &view)
{
    const auto account = view.find<Account>(id);
    if (!account || account->company != owner.company)
        return fail(Errc::NotFound, { enumText(RecordKind::Account) });
    return *account;
}

Result<void> checkInvitation(const Invitation &invitation)
{
    CPV_CHECK(checkLogin(invitation.login));
    if (invitation.personName.trimmed().isEmpty())
        return fail(Errc::Missing, { u"name"_s });
    if (invitation.personName.size() > LongestName)
        return fail(Errc::TooLong, { u"name"_s, QString::number(LongestName) });
    return {};
}

Result<void> checkRole(Role role)
{
    return role == Role::CompanyUser || role == Role::CompanyOwner ? Result<void>() : fail(Errc::OutOfRange, { u"role"_s });
}

std::optional<Instant> lastSeenOf(const Account &account, StoreView &view)
{
    std::optional<Instant> last;
    for (const Device &device : view.devicesOf(account.id))
        if (const auto seen = view.deviceSeen(device.id); seen && (!last || *last < seen->at))
            last = seen->at;
    return last;
}

} // namespace

Result<std::vector<Colleague>> Colleagues::list(const Session &session)
{
    std::vector<Colleague> colleagues;
    Result<Account> owner = fail(Errc::Internal);
    CPV_CHECK(m_parts.store.look([&](StoreView &view) {
        owner = ownerOf(session, view);
        if (!owner)
            return;
        for (const Account &account : view.accountsOf(*owner->company))
            colleagues.push_back({ account, !hasPassword(account, view), lastSeenOf(account, view) });
    }));
    if (!owner)
        return fail(owner.error());
    return colleagues;
}

Result<OneTimeCode> Colleagues::invite(const Session &session, const Invitation &invitation)
{
    CPV_CHECK(checkInvitation(invitation));
    CPV_CHECK(checkRole(invitation.role));
    CPV_TRY(code, makeCode());
    CPV_TRY(secret, hashPassword(code));
    const Instant until = m_parts.clocks.system.now() + InvitationLasts;
    CPV_CHECK(m_parts.store.change([&](StoreTransaction &transaction) -> Result<void> {
        CPV_TRY(owner, ownerOf(session, transaction));
        if (transaction.credential(invitation.login))
            return fail(Errc::AlreadyExists, { u"login"_s });
        Account account;
        account.id = AccountId(m_parts.ids.next());
        account.version = 1;
        account.login = invitation.login;
        account.personName = invitation.personName.trimmed();
        account.organisation = owner.organisation;
        account.roles = { invitation.role };
        account.company = owner.company;
        // An empty secret is no hash that any password matches.
        transaction.writeCredential({ account.id, account.login, QByteArray(""), 0, std::nullopt });
        transaction.writeOneTimeCode({ account.id, secret, until });
        transaction.publish({ account });
        AccountEvent event = eventOf(AccountEventKind::Invited, account, owner, m_parts.clocks.registry.now());
        event.after = termsOf(account);
        transaction.writeAccountEvent(event);
        return {};
    }));
    m_parts.bell.ring({ PlaceCode::shared() });
    return OneTimeCode{ invitation.login, code, until };
}

Result<OneTimeCode> Colleagues::renew(const Session &session, AccountId colleague)
{
    CPV_TRY(code, makeCode());
    CPV_TRY(secret, hashPassword(code));
    const Instant until = m_parts.clocks.system.now() + InvitationLasts;
    QString login;
    CPV_CHECK(m_parts.store.change([&](StoreTransaction &transaction) -> Result<void> {
        CPV_TRY(owner, ownerOf(session, transaction));
        CPV_TRY(account, colleagueOf(owner, colleague, transaction));
        if (hasPassword(account, transaction))
            return fail(Errc::WrongState, { u"password"_s });
        login = account.login;
        transaction.writeOneTimeCode({ account.id, secret, until });
        transaction.writeAccountEvent(
            eventOf(AccountEventKind::CodeRenewal, account, owner, m_parts.clocks.registry.now()));
        return {};
    }));
    return OneTimeCode{ login, code, until };
}

Result<void> Colleagues::change(const Session &session, AccountId colleague, Role role, bool disabled)
{
    CPV_CHECK(checkRole(role));
    CPV_CHECK(m_parts.store.change([&](StoreTransaction &transaction) -> Result<void> {
        CPV_TRY(owner, ownerOf(session, transaction));
        CPV_TRY(account, colleagueOf(owner, colleague, transaction));
        if (account.id == owner.id)
            return fail(Errc::MakerIsChecker);
        AccountEvent event = eventOf(account.disabled == disabled ? AccountEventKind::Change
                : disabled ? AccountEventKind::Closing : AccountEventKind::Reopening,
            account, owner, m_parts.clocks.registry.now());
        event.before = termsOf(account);
        account.roles = { role };
        account.disabled = disabled;
        event.after = termsOf(account);
        transaction.writeAccountEvent(event);
        ++account.version;
        transaction.publish({ account });
        if (disabled) {
            transaction.endSessionsOf(account.id);
            transaction.removeOneTimeCode(account.id);
        }
        return {};
    }));
    m_parts.bell.ring({ PlaceCode::shared() });
    return {};
}

} // namespace cpv
