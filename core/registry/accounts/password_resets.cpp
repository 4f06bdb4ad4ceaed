#include "core/registry/accounts/password_resets.h"

#include "core/registry/accounts/account_log.h"
#include "core/registry/accounts/one_time_codes.h"
#include "core/registry/accounts/passwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

Result<void> checkAdministrator(const Session &session)
{
    const Account &account = session.account;
    if (!hasRole(account, Role::SystemAdministrator) && !hasRole(account, Role::SecurityAdministrator))
        return fail(Errc::WrongRole, { enumText(Role::SystemAdministrator) + u'|' + enumText(Role::SecurityAdministrator) });
    return {};
}

Result<StoredReset> resetOf(AccountId account, StoreView &view)
{
    const auto resets = view.resets();
    const auto found = std::ranges::find(resets, account, &StoredReset::account);
    if (found == resets.end())
        return fail(Errc::NotFound, { u"reset"_s });
    return *found;
}

} // namespace

Result<std::vector<PasswordReset>> PasswordResets::list(const Session &session)
{
    CPV_CHECK(checkAdministrator(session));
    std::vector<PasswordReset> resets;
    CPV_CHECK(m_parts.store.look([&](StoreView &view) {
        for (const StoredReset &stored : view.resets()) {
            const auto account = view.find<Account>(stored.account);
            const auto by = view.find<Account>(stored.requestedBy);
            if (account && by)
                resets.push_back({ account->id, account->login, account->personName, by->personName,
                    stored.requestedAt, by->id == session.account.id });
        }
    }));
    return resets;
}

Result<void> PasswordResets::request(const Session &session, const QString &login)
{
    CPV_CHECK(checkAdministrator(session));
    return m_parts.store.change([&](StoreTransaction &transaction) -> Result<void> {
        const auto credential = transaction.credential(login.trimmed());
        const auto account = credential ? transaction.find<Account>(credential->account) : std::nullopt;
        if (!account)
            return fail(Errc::NotFound, { login });
        if (account->disabled)
            return fail(Errc::AccountDisabled, { account->login });
        if (account->id == session.account.id)
            return fail(Errc::MakerIsChecker);
        // Whoever asked first stays the one who asked, or two could each take the other's part.
        if (resetOf(account->id, transaction))
            return {};
        const Instant now = m_parts.clocks.registry.now();
        transaction.writeReset({ account->id, session.account.id, now });
        transaction.writeAccountEvent(eventOf(AccountEventKind::ResetRequest, *account, session.account, now));
        return {};
    });
}

Result<OneTimeCode> PasswordResets::confirm(const Session &session, AccountId id)
{
    CPV_CHECK(checkAdministrator(session));
    CPV_TRY(code, makeCode());
    CPV_TRY(secret, hashPassword(code));
    const Instant until = m_parts.clocks.system.now() + ResetLasts;
    QString login;
    CPV_CHECK(m_parts.store.change([&](StoreTransaction &transaction) -> Result<void> {
        CPV_TRY(reset, resetOf(id, transaction));
        if (reset.requestedBy == session.account.id || id == session.account.id)
            return fail(Errc::MakerIsChecker);
        const auto account = transaction.find<Account>(id);
        if (!account)
            return fail(Errc::NotFound, { enumText(RecordKind::Account) });
        login = account->login;
        transaction.writeCredential({ account->id, account->login, QByteArray(""), 0, std::nullopt });
        transaction.endSessionsOf(account->id);
        transaction.writeOneTimeCode({ account->id, secret, until });
        transaction.removeReset(account->id);
        transaction.writeAccountEvent(
            eventOf(AccountEventKind::ResetConfirmation, *account, session.account, m_parts.clocks.registry.now()));
        return {};
    }));
    return OneTimeCode{ login, code, until };
}

Result<void> PasswordResets::drop(const Session &session, AccountId id)
{
    CPV_CHECK(checkAdministrator(session));
    return m_parts.store.change([&](StoreTransaction &transaction) -> Result<void> {
        CPV_CHECK(resetOf(id, transaction));
        transaction.removeReset(id);
        if (const auto account = transaction.find<Account>(id))
            transaction.writeAccountEvent(
                eventOf(AccountEventKind::ResetDrop, *account, session.account, m_parts.clocks.registry.now()));
        return {};
    });
}

} // namespace cpv
