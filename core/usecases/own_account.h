#pragma once

#include "core/usecases/workplace.h"

namespace cpv {

/// One's own password and computers. The registry must be reached; errors are those of AccountRemote.
class OwnAccount
{
public:
    explicit OwnAccount(const Workplace &workplace) : m_workplace(workplace) { }

    /// Other sessions of this account end; this one goes on.
    QFuture<Result<void>> changePassword(const QString &old, const QString &password) const
    {
        return m_workplace.remote.accounts().changePassword(old, password);
    }
    QFuture<Result<std::vector<DeviceUse>>> devices() const { return m_workplace.remote.accounts().devices(); }
    /// Its sessions end at once, also this one's.
    QFuture<Result<void>> revokeDevice(DeviceId device) const { return m_workplace.remote.accounts().revokeDevice(device); }

private:
    const Workplace m_workplace;
};

/// The people of one's company; its owner only. The registry must be reached; errors are those of AccountRemote.
class CompanyPeople
{
public:
    explicit CompanyPeople(const Workplace &workplace) : m_workplace(workplace) { }

    QFuture<Result<std::vector<Colleague>>> list() const { return m_workplace.remote.accounts().colleagues(); }
    /// The code to pass on: it can't be shown again.
    QFuture<Result<OneTimeCode>> invite(const Invitation &invitation) const { return m_workplace.remote.accounts().invite(invitation); }
    QFuture<Result<OneTimeCode>> renew(AccountId colleague) const { return m_workplace.remote.accounts().renewInvitation(colleague); }
    /// Whoever is disabled is signed out everywhere; their drafts are the company's and stay.
    QFuture<Result<void>> change(AccountId colleague, Role role, bool disabled) const
    {
        return m_workplace.remote.accounts().changeColleague(colleague, role, disabled);
    }

private:
    const Workplace m_workplace;
};

/// Forgotten passwords: one administrator asks, another confirms. Errors are those of AccountRemote.
class ResetDesk
{
public:
    explicit ResetDesk(const Workplace &workplace) : m_workplace(workplace) { }

    QFuture<Result<std::vector<PasswordReset>>> list() const { return m_workplace.remote.accounts().resets(); }
    QFuture<Result<void>> request(const QString &login) const { return m_workplace.remote.accounts().requestReset(login); }
    /// The code to pass on to the person: it can't be shown again.
    QFuture<Result<OneTimeCode>> confirm(AccountId account) const { return m_workplace.remote.accounts().confirmReset(account); }
    QFuture<Result<void>> drop(AccountId account) const { return m_workplace.remote.accounts().dropReset(account); }

private:
    const Workplace m_workplace;
};

} // namespace cpv
