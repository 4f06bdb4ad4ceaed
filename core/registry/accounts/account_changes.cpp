#include "core/registry/accounts/account_changes.h"

#include "core/registry/accounts/office_desk.h"

#include <algorithm>
#include <iterator>

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

/// As the handler of a case would have laid it back, with a line in the case's history.
std::vector<AnyRecord> laidBack(CaseHandler handler, const Account &by, Instant now)
{
    handler.account.reset();
    handler.name.clear();
    handler.givenBy = by.id;
    handler.givenByName = by.personName;
    handler.at = now;
    ++handler.version;
    TimelineEntry entry;
    entry.id = TimelineId(Uuid::named("laid back/" + handler.id.toText().toLatin1() + '/' + QByteArray::number(handler.version)));
    entry.place = handler.place;
    entry.version = 1;
    entry.subject = handler.application.value;
    entry.event = enumText(CommandKind::HandCase);
    entry.byName = by.personName;
    entry.byRole = enumText(Role::SecurityAdministrator);
    entry.at = now;
    return { handler, entry };
}

/// Who was moved would keep their cases from those who stay: nobody looks for work in the hands of a colleague whose account is open.
std::vector<CaseHandler> outOfReach(const Account &changed, StoreView &view)
{
    std::vector<CaseHandler> handlers;
    for (const auto &[handler, application] : casesInHand(changed.id, view))
        if (!canHandleCases(changed) || !inScope(changed, application.place)) // "All places" is an administrator's reach, no clerk's.
            handlers.push_back(handler);
    return handlers;
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
    std::set<PlaceCode> touched;
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
        CPV_TRY(places, apply(transaction, account, administrator, change->after));
        touched = places;
        return {};
    }));
    m_parts.bell.ring(touched);
    return {};
}

Result<std::set<PlaceCode>> AccountChanges::apply(
    StoreTransaction &transaction, const Account &account, const Account &by, const AccountTerms &terms)
{
    Account changed = account;
    changed.roles = terms.roles;
    changed.scope = terms.scope;
    changed.disabled = false;
    ++changed.version;
    CPV_CHECK(checkStaysAdministered(account, changed, transaction));
    const Instant now = m_parts.clocks.registry.now();
    const std::vector<CaseHandler> left = outOfReach(changed, transaction);
    std::vector<AnyRecord> records{ changed };
    for (const CaseHandler &handler : left)
        std::ranges::move(laidBack(handler, by, now), std::back_inserter(records));
    std::set<PlaceCode> places;
    for (const auto &[place, head] : transaction.publish(std::move(records)))
        places.insert(place);
    transaction.removeAccountChange(account.id);
    transaction.endSessionsOf(account.id);
    const auto kind = account.disabled ? AccountEventKind::Reopening : AccountEventKind::Change;
    AccountEvent event = eventOf(kind, changed, by, now);
    event.count = qint32(left.size());
    event.before = termsOf(account);
    event.after = terms;
    transaction.writeAccountEvent(event);
    return places;
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
