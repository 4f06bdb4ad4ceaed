#include "core/registry/accounts/account_changes.h"

#include "core/registry/accounts/office_desk.h"

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

Result<void> checkBase(const Account &account, qint32 baseVersion)
{
    if (account.version != baseVersion)
        return fail(Errc::Conflict, { enumText(RecordKind::Account), QString::number(account.version) });
    return {};
}

/// Of the account now and as it would be: whoever lends a role lends it in all of its places.
Result<void> checkCoversBoth(const Account &administrator, const Account &account, const AccountTerms &after)
{
    CPV_CHECK(checkCovers(administrator, account.scope));
    return checkCovers(administrator, after.scope);
}

} // namespace

Result<void> AccountChanges::propose(const Session &session, AccountId id, const ProposedTerms &proposed)
{
    const AccountTerms after = inOrder(proposed.terms);
    return m_parts.store.change([&](StoreTransaction &transaction) -> Result<void> {
        CPV_TRY(administrator, administratorOf(session, ChangingAdministrator, transaction));
        CPV_TRY(account, officialFor(administrator, id, transaction));
        if (account.id == administrator.id)
            return fail(Errc::MakerIsChecker);
        CPV_CHECK(checkBase(account, proposed.baseVersion));
        CPV_CHECK(checkTerms(after));
        CPV_CHECK(checkCoversBoth(administrator, account, after));
        if (after == termsOf(account) && !account.disabled)
            return fail(Errc::WrongState, { u"unchanged"_s });
        const Instant now = m_parts.clocks.registry.now();
        if (changeOf(id, now, transaction))
            return fail(Errc::AlreadyExists, { u"change"_s });
        transaction.writeAccountChange({ id, after, account.version, administrator.id, now, now + ChangeLasts });
        AccountEvent event = eventOf(AccountEventKind::ChangeProposal, account, administrator, now);
        event.before = termsOf(account);
        event.after = after;
        transaction.writeAccountEvent(event);
        return {};
    });
}

Result<void> AccountChanges::confirm(const Session &session, AccountId id)
{
    CPV_CHECK(m_parts.store.change([&](StoreTransaction &transaction) -> Result<void> {
        CPV_TRY(administrator, administratorOf(session, { Role::SecurityAdministrator }, transaction));
        CPV_TRY(account, officialFor(administrator, id, transaction));
        const auto change = changeOf(id, m_parts.clocks.registry.now(), transaction);
        if (!change)
            return fail(Errc::NotFound, { u"change"_s });
        if (change->proposedBy == administrator.id || id == administrator.id)
            return fail(Errc::MakerIsChecker);
        CPV_CHECK(checkBase(account, change->baseVersion));
        const auto proposer = transaction.find<Account>(change->proposedBy);
        if (!proposer || proposer->disabled
            || !(hasRole(*proposer, Role::SystemAdministrator) || hasRole(*proposer, Role::SecurityAdministrator)))
            return fail(Errc::WrongState, { u"proposer"_s });
        CPV_CHECK(checkTerms(change->after));
        CPV_CHECK(checkCoversBoth(administrator, account, change->after));
        return apply(transaction, account, administrator, change->after);
    }));
    m_parts.bell.ring({ PlaceCode::shared() });
    return {};
}

Result<void> AccountChanges::apply(
    StoreTransaction &transaction, const Account &account, const Account &by, const AccountTerms &terms)
{
    Account changed = account;
    changed.roles = terms.roles;
    changed.scope = terms.scope;
    changed.disabled = false;
    ++changed.version;
    CPV_CHECK(checkStaysAdministered(account, changed, transaction));
    transaction.publish({ changed });
    transaction.removeAccountChange(account.id);
    transaction.endSessionsOf(account.id);
    const auto kind = account.disabled ? AccountEventKind::Reopening : AccountEventKind::Change;
    AccountEvent event = eventOf(kind, changed, by, m_parts.clocks.registry.now());
    event.before = termsOf(account);
    event.after = terms;
    transaction.writeAccountEvent(event);
    return {};
}

Result<void> AccountChanges::drop(const Session &session, AccountId id)
{
    return m_parts.store.change([&](StoreTransaction &transaction) -> Result<void> {
        CPV_TRY(administrator, administratorOf(session, ChangingAdministrator, transaction));
        CPV_TRY(account, officialFor(administrator, id, transaction));
        const auto change = changeOf(id, m_parts.clocks.registry.now(), transaction);
        if (!change)
            return fail(Errc::NotFound, { u"change"_s });
        if (id == administrator.id)
            return fail(Errc::MakerIsChecker);
        transaction.removeAccountChange(id);
        AccountEvent event = eventOf(AccountEventKind::ChangeDrop, account, administrator, m_parts.clocks.registry.now());
        event.before = termsOf(account);
        event.after = change->after;
        transaction.writeAccountEvent(event);
        return {};
    });
}

} // namespace cpv
