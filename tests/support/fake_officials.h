#pragma once

#include "core/usecases/futures.h"
#include "core/usecases/officials_remote.h"

#include <algorithm>
#include <map>

namespace cpv {

/// An office of accounts in memory: it does what it is asked, unless the test laid a refusal ready. Who may is the registry's matter.
class FakeOfficials : public OfficialsRemote
{
public:
    std::optional<Error> refusal; ///< Of everything, until taken away.
    OfficialAccounts office;
    std::vector<OfficialInvitation> invited;
    std::map<AccountId, std::vector<OfficialDevice>> computers;
    std::map<AccountId, std::vector<OpenCase>> work;
    std::vector<AccountId> closed;
    std::vector<AccountEvent> events; ///< Newest first.
    AccountLogQuery lastQuery;
    QString nextCode = QStringLiteral("K7PX4-M2Q9T");

    QFuture<Result<OfficialAccounts>> list() override { return give(office); }
    QFuture<Result<OneTimeCode>> invite(const OfficialInvitation &invitation) override
    {
        if (!refusal) {
            invited.push_back(invitation);
            OfficialAccount made;
            made.account.id = AccountId(Uuid::named(invitation.login.toUtf8()));
            made.account.login = invitation.login;
            made.account.personName = invitation.personName;
            made.account.organisation = invitation.organisation;
            made.invited = true;
            office.officials.push_back(made);
            addChange(made.account, invitation.terms);
        }
        return give(OneTimeCode {invitation.login, nextCode, Instant {}});
    }
    QFuture<Result<OneTimeCode>> renew(AccountId account) override { return give(OneTimeCode {account.toText(), nextCode, Instant {}}); }
    QFuture<Result<void>> propose(const Account &account, const AccountTerms &terms) override
    {
        if (!refusal)
            addChange(account, terms);
        return done();
    }
    QFuture<Result<void>> confirm(AccountId account) override
    {
        for (const AccountChange &change : office.changes)
            for (OfficialAccount &each : office.officials)
                if (!refusal && change.account == account && each.account.id == account) {
                    each.account.roles = change.after.roles;
                    each.account.scope = change.after.scope;
                }
        return drop(account);
    }
    QFuture<Result<void>> drop(AccountId account) override
    {
        if (!refusal)
            std::erase_if(office.changes, [&](const AccountChange &change) { return change.account == account; });
        return done();
    }
    QFuture<Result<void>> close(AccountId account, int openCases) override
    {
        if (!refusal && openCases != int(work[account].size()))
            return ready<void>(fail(Errc::Conflict, {QStringLiteral("CaseHandler"), QString::number(work[account].size())}));
        for (OfficialAccount &each : office.officials)
            if (!refusal && each.account.id == account) {
                each.account.disabled = true;
                closed.push_back(account);
            }
        return done();
    }
    QFuture<Result<std::vector<OpenCase>>> openWork(AccountId account) override { return give(work[account]); }
    QFuture<Result<std::vector<OfficialDevice>>> devices(AccountId account) override { return give(computers[account]); }
    QFuture<Result<void>> revokeDevice(AccountId account, DeviceId device) override
    {
        for (OfficialDevice &each : computers[account])
            if (!refusal && each.use.device.id == device)
                each.use.device.revoked = Instant {};
        return done();
    }
    QFuture<Result<AccountLogPage>> log(const AccountLogQuery &query) override
    {
        lastQuery = query;
        AccountLogPage page;
        for (const AccountEvent &event : events) {
            if (query.before && event.seq >= *query.before)
                continue;
            if (qint32(page.events.size()) == query.limit) {
                page.next = page.events.back().seq;
                break;
            }
            page.events.push_back(event);
        }
        return give(page);
    }

private:
    void addChange(const Account &account, const AccountTerms &terms)
    {
        AccountChange change;
        change.account = account.id;
        change.login = account.login;
        change.personName = account.personName;
        change.before = termsOf(account);
        change.after = terms;
        change.reopens = account.disabled;
        change.mine = true;
        office.changes.push_back(change);
    }
    QFuture<Result<void>> done() { return refusal ? ready<void>(fail(*refusal)) : ready<void>({}); }
    template <typename T> QFuture<Result<T>> give(const T &value) { return refusal ? ready<T>(fail(*refusal)) : ready<T>(value); }
};

} // namespace cpv
