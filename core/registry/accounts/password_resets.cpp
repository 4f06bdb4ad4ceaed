#include "core/registry/accounts/password_resets.h"

#include "core/registry/accounts/office_desk.h"
#include "core/registry/accounts/one_time_codes.h"
#include "core/registry/accounts/passwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

/// Officials are their own places' administrators' to reset; companies and providers have no place of their own.
bool isForThem(const Account &administrator, const Account &account, StoreView &view)
{
    return !isOfOffice(account) || isSeenBy(administrator, account, view);
}

Result<void> checkIsTheirs(const Account &administrator, const Account &account, StoreView &view)
{
    return isOfOffice(account) ? checkCovers(administrator, placesOf(account, view)) : Result<void>();
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
    std::vector<PasswordReset> resets;
    Result<Account> asks = fail(Errc::Internal);
    CPV_CHECK(m_parts.store.look([&](StoreView &view) {
        asks = administratorOf(session, ChangingAdministrator, view);
        if (!asks)
            return;
        for (const StoredReset &stored : view.resets()) {
            const auto account = view.find<Account>(stored.account);
            const auto by = view.find<Account>(stored.requestedBy);
            if (account && by && isForThem(*asks, *account, view))
                resets.push_back({ account->id, account->login, account->personName, by->personName,
                    stored.requestedAt, by->id == session.account.id });
        }
    }));
    if (!asks)
        return fail(asks.error());
    return resets;
}

Result<void> PasswordResets::request(const Session &session, const QString &login)
{
    return m_parts.store.change([&](StoreTransaction &transaction) -> Result<void> {
        CPV_TRY(administrator, administratorOf(session, ChangingAdministrator, transaction));
        const auto credential = transaction.credential(login.trimmed());
        const auto account = credential ? transaction.find<Account>(credential->account) : std::nullopt;
        if (!account || !isForThem(administrator, *account, transaction))
            return fail(Errc::NotFound, { login });
        CPV_CHECK(checkIsTheirs(administrator, *account, transaction));
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
    CPV_CHECK(checkAsks(session, ChangingAdministrator));
    CPV_TRY(code, makeCode());
    CPV_TRY(secret, hashPassword(code));
    const Instant until = m_parts.clocks.system.now() + ResetLasts;
    QString login;
    CPV_CHECK(m_parts.store.change([&](StoreTransaction &transaction) -> Result<void> {
        CPV_TRY(administrator, administratorOf(session, ChangingAdministrator, transaction));
        CPV_TRY(reset, resetOf(id, transaction));
        if (reset.requestedBy == session.account.id || id == session.account.id)
            return fail(Errc::MakerIsChecker);
        const auto account = transaction.find<Account>(id);
        if (!account)
            return fail(Errc::NotFound, { enumText(RecordKind::Account) });
        CPV_CHECK(checkIsTheirs(administrator, *account, transaction));
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
    return m_parts.store.change([&](StoreTransaction &transaction) -> Result<void> {
        CPV_TRY(administrator, administratorOf(session, ChangingAdministrator, transaction));
        CPV_CHECK(resetOf(id, transaction));
        const auto account = transaction.find<Account>(id);
        if (account)
            CPV_CHECK(checkIsTheirs(administrator, *account, transaction));
        transaction.removeReset(id);
        if (account)
            transaction.writeAccountEvent(
                eventOf(AccountEventKind::ResetDrop, *account, session.account, m_parts.clocks.registry.now()));
        return {};
    });
}

} // namespace cpv
