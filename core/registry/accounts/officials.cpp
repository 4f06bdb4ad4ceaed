#include "core/registry/accounts/officials.h"

#include "core/domain/stage_end.h"
#include "core/registry/accounts/office_desk.h"
#include "core/registry/accounts/one_time_codes.h"
#include "core/registry/accounts/passwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr qsizetype LongestName = 100;

Result<void> checkName(const QString &name, const QString &field)
{
    if (name.trimmed().isEmpty())
        return fail(Errc::Missing, { field });
    if (name.size() > LongestName)
        return fail(Errc::TooLong, { field, QString::number(LongestName) });
    return {};
}

/// No account ever was a security administrator, and this one is to be that and nothing else.
bool isFirstChecker(const AccountTerms &terms, StoreView &view)
{
    if (terms.roles != std::vector{ Role::SecurityAdministrator })
        return false;
    bool known = false;
    view.eachRecord(RecordKind::Account, [&](const AnyRecord &record) {
        known = known || hasRole(std::get<Account>(record), Role::SecurityAdministrator);
    });
    return !known;
}

/// Cases of other places than the administrator's are none of theirs to read.
std::vector<OpenCase> openCasesOf(AccountId account, const Account &administrator, StoreView &view)
{
    std::vector<OpenCase> cases;
    for (const auto &[handler, application] : casesInHand(account, view))
        if (!isOver(application.stage) && !beyondScope(administrator, { application.place }))
            cases.push_back({ application.id, application.place, application.number, application.companyName,
                application.project, application.stage });
    return cases;
}

AccountChange changeFor(const StoredChange &stored, const Account &account, const Account &asks, StoreView &view)
{
    const auto by = view.find<Account>(stored.proposedBy);
    return { .account = account.id, .login = account.login, .personName = account.personName, .before = termsOf(account),
        .after = stored.after, .reopens = account.disabled, .proposedBy = by ? by->personName : QString(),
        .proposedAt = stored.proposedAt, .validUntil = stored.validUntil, .mine = stored.proposedBy == asks.id,
        .aboutMe = account.id == asks.id };
}

std::vector<PlaceCode> placesToGive(const Account &administrator, StoreView &view)
{
    if (!inScope(administrator, PlaceCode::shared()))
        return administrator.scope;
    std::vector<PlaceCode> places = view.places();
    std::erase(places, PlaceCode::shared());
    places.push_back(PlaceCode::shared());
    return places;
}

} // namespace

OfficialAccount Officials::lineOf(const Account &account, StoreView &view) const
{
    OfficialAccount line{ .account = account, .invited = isInvited(account, view),
        .lastSignIn = view.lastEvent(account.id, AccountEventKind::SignIn) };
    const auto credential = view.credential(account.login);
    line.locked = credential && credential->lockedUntil && *credential->lockedUntil > m_parts.clocks.system.now();
    for (const Device &device : view.devicesOf(account.id)) {
        if (device.revoked)
            continue;
        ++line.devices;
        if (const auto seen = view.deviceSeen(device.id))
            line.waiting += seen->waiting.value_or(0);
    }
    return line;
}

Result<OfficialAccounts> Officials::list(const Session &session)
{
    OfficialAccounts answer;
    Result<Account> asks = fail(Errc::Internal);
    CPV_CHECK(m_parts.store.look([&](StoreView &view) {
        asks = administratorOf(session, AnyAdministrator, view);
        if (!asks)
            return;
        std::vector<Account> office;
        view.eachRecord(RecordKind::Account, [&](const AnyRecord &record) {
            if (const auto &account = std::get<Account>(record); isOfOffice(account))
                office.push_back(account);
        });
        std::ranges::sort(office, {}, &Account::login);
        const Instant now = m_parts.clocks.registry.now();
        for (const Account &account : office) {
            if (!isSeenBy(*asks, account, view))
                continue;
            const auto change = changeOf(account.id, now, view);
            answer.officials.push_back(lineOf(account, view));
            if (change)
                answer.changes.push_back(changeFor(*change, account, *asks, view));
        }
        std::ranges::stable_sort(answer.changes, {}, &AccountChange::proposedAt);
        answer.places = placesToGive(*asks, view);
    }));
    if (!asks)
        return fail(asks.error());
    return answer;
}

Result<OneTimeCode> Officials::invite(const Session &session, const OfficialInvitation &asked)
{
    CPV_CHECK(checkAsks(session, { Role::SystemAdministrator }));
    OfficialInvitation invitation = asked;
    invitation.terms = inOrder(invitation.terms);
    CPV_CHECK(checkLogin(invitation.login));
    CPV_CHECK(checkName(invitation.personName, u"name"_s));
    CPV_CHECK(checkName(invitation.organisation, u"organisation"_s));
    CPV_CHECK(checkTerms(invitation.terms));
    CPV_TRY(code, makeCode());
    CPV_TRY(secret, hashPassword(code));
    const Instant until = m_parts.clocks.system.now() + InvitationLasts;
    CPV_CHECK(m_parts.store.change([&](StoreTransaction &transaction) -> Result<void> {
        CPV_TRY(administrator, administratorOf(session, { Role::SystemAdministrator }, transaction));
        CPV_CHECK(checkCovers(administrator, invitation.terms.scope));
        CPV_TRY(account, begin(transaction, invitation, administrator));
        transaction.writeOneTimeCode({ account.id, secret, until });
        return {};
    }));
    m_parts.bell.ring({ PlaceCode::shared() });
    return OneTimeCode{ invitation.login, code, until };
}

Result<Account> Officials::begin(StoreTransaction &transaction, const OfficialInvitation &invitation, const Account &by)
{
    if (transaction.credential(invitation.login))
        return fail(Errc::AlreadyExists, { u"login"_s });
    const Instant now = m_parts.clocks.registry.now();
    Account account;
    account.id = AccountId(m_parts.ids.next());
    account.version = 1;
    account.login = invitation.login;
    account.personName = invitation.personName.trimmed();
    account.organisation = invitation.organisation.trimmed();
    AccountEvent event = eventOf(AccountEventKind::Invited, account, by, now);
    event.after = invitation.terms;
    transaction.writeAccountEvent(event);
    if (isFirstChecker(invitation.terms, transaction)) {
        account.roles = invitation.terms.roles;
        account.scope = invitation.terms.scope;
        event.kind = AccountEventKind::Change;
        event.before = AccountTerms();
        transaction.writeAccountEvent(event);
    } else {
        transaction.writeAccountChange({ account.id, invitation.terms, account.version, by.id, now, now + ChangeLasts });
    }
    // An empty secret is no hash that any password matches.
    transaction.writeCredential({ account.id, account.login, QByteArray(""), 0, std::nullopt });
    transaction.publish({ account });
    return account;
}

Result<OneTimeCode> Officials::renew(const Session &session, AccountId id)
{
    CPV_CHECK(checkAsks(session, { Role::SystemAdministrator }));
    CPV_TRY(code, makeCode());
    CPV_TRY(secret, hashPassword(code));
    const Instant until = m_parts.clocks.system.now() + InvitationLasts;
    QString login;
    CPV_CHECK(m_parts.store.change([&](StoreTransaction &transaction) -> Result<void> {
        CPV_TRY(administrator, administratorOf(session, { Role::SystemAdministrator }, transaction));
        CPV_TRY(account, officialFor(administrator, id, transaction));
        const std::vector<PlaceCode> places = placesOf(account, transaction);
        CPV_CHECK(checkCovers(administrator, places));
        if (account.disabled || !isInvited(account, transaction))
            return fail(Errc::WrongState, { u"password"_s });
        if (places.empty()) // Dropped: whoever took the code now would have it when another office proposes anew.
            return fail(Errc::NotFound, { u"change"_s });
        login = account.login;
        transaction.writeOneTimeCode({ account.id, secret, until });
        transaction.writeAccountEvent(
            eventOf(AccountEventKind::CodeRenewal, account, administrator, m_parts.clocks.registry.now()));
        return {};
    }));
    return OneTimeCode{ login, code, until };
}

Result<void> Officials::close(const Session &session, AccountId id, const AccountClosing &closing)
{
    CPV_CHECK(m_parts.store.change([&](StoreTransaction &transaction) -> Result<void> {
        CPV_TRY(administrator, administratorOf(session, ChangingAdministrator, transaction));
        CPV_TRY(account, officialFor(administrator, id, transaction));
        if (account.id == administrator.id)
            return fail(Errc::MakerIsChecker);
        CPV_CHECK(checkCovers(administrator, placesOf(account, transaction)));
        const auto open = qint32(openCasesOf(id, administrator, transaction).size());
        if (open != closing.openCases)
            return fail(Errc::Conflict, { enumText(RecordKind::CaseHandler), QString::number(open) });
        Account closed = account;
        closed.disabled = true;
        ++closed.version;
        CPV_CHECK(checkStaysAdministered(account, closed, transaction));
        transaction.publish({ closed });
        transaction.endSessionsOf(id);
        transaction.removeOneTimeCode(id);
        transaction.removeReset(id);
        transaction.removeAccountChange(id);
        AccountEvent event = eventOf(AccountEventKind::Closing, account, administrator, m_parts.clocks.registry.now());
        event.count = open;
        transaction.writeAccountEvent(event);
        return {};
    }));
    m_parts.bell.ring({ PlaceCode::shared() });
    return {};
}

Result<std::vector<OpenCase>> Officials::openWork(const Session &session, AccountId id)
{
    Result<std::vector<OpenCase>> cases = fail(Errc::Internal);
    CPV_CHECK(m_parts.store.look([&](StoreView &view) {
        cases = administratorOf(session, AnyAdministrator, view)
                    .and_then([&](const Account &asks) {
                        return officialFor(asks, id, view).map([&](const Account &) { return openCasesOf(id, asks, view); });
                    });
    }));
    return cases;
}

Result<std::vector<OfficialDevice>> Officials::devices(const Session &session, AccountId id)
{
    const auto devicesOf = [](const Account &account, StoreView &view) {
        std::vector<OfficialDevice> devices;
        for (const Device &device : view.devicesOf(account.id)) {
            OfficialDevice known{ { device, false, std::nullopt, std::nullopt }, view.deliveredBy(device.id), std::nullopt };
            if (const auto seen = view.deviceSeen(device.id)) {
                known.use.lastSeen = seen->at;
                known.use.waiting = seen->waiting;
                known.waitingSince = seen->waitingSince;
            }
            devices.push_back(known);
        }
        return devices;
    };
    Result<std::vector<OfficialDevice>> devices = fail(Errc::Internal);
    CPV_CHECK(m_parts.store.look([&](StoreView &view) {
        devices = administratorOf(session, AnyAdministrator, view)
                      .and_then([&](const Account &asks) { return officialFor(asks, id, view); })
                      .map([&](const Account &account) { return devicesOf(account, view); });
    }));
    return devices;
}

Result<void> Officials::revokeDevice(const Session &session, AccountId id, DeviceId device)
{
    Result<Account> asks = fail(Errc::Internal);
    Result<void> allowed = fail(Errc::NotFound, { enumText(RecordKind::Device) });
    bool alreadyOut = false;
    CPV_CHECK(m_parts.store.look([&](StoreView &view) {
        asks = administratorOf(session, ChangingAdministrator, view);
        const auto account = asks ? officialFor(*asks, id, view) : fail(asks.error());
        const auto known = view.find<Device>(device);
        if (!account)
            allowed = fail(account.error());
        else if (known && known->account == id)
            allowed = checkCovers(*asks, placesOf(*account, view));
        alreadyOut = known && known->revoked;
    }));
    CPV_CHECK(allowed);
    if (alreadyOut) // Since when stays as it was.
        return {};
    return m_accounts.revokeDevice(device, asks->id == id ? QString() : asks->personName);
}

} // namespace cpv
