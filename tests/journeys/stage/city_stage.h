#pragma once

#include "tests/journeys/stage/paperwork.h"

namespace cpv::journey {

/// Where a city's office is played: Shanghai of the demonstration, which awards computing power first come, first served, and models by
/// experts' scores; one company with an owner of its own, and officials as a story needs them.
class CityStage
{
public:
    CityStage(SubsidyKind kind, const QStringList &logins);

    Theatre &theatre() { return m_theatre; }
    const Setting &setting() const { return m_setting; }
    const Office &office() const { return m_office; }
    static QString owner() { return QStringLiteral("linxiu"); }

    /// One more of the city's officials.
    void hireOfficial(const QString &login, const QString &name, const QStringList &roles);
    /// One of the demonstration's people who was not known by name at first.
    void engage(const QString &login) { m_office.passwords[login] = passwordOf(m_theatre, login); }
    AccountId accountOf(const QString &login);
    QString loginOf(AccountId account);
    /// The window of this login, signed in and everything fetched.
    std::unique_ptr<Client> window(const QString &login, const Client::Where &where = Client::Where::current()) const;

    /// The company's owner hands in what is complete; the project's name makes the contract's number.
    Application handIn(const QString &project, Money contract, const Client::Where &where = Client::Where::current());
    /// As the registry has it now, for whoever works in the office.
    Application application(ApplicationId id, const Client::Where &where = Client::Where::current());
    template <typename T, typename Meant> T record(Meant meant, const Client::Where &where = Client::Where::current())
    {
        return m_watcher->record<T>(m_setting.place, meant, where);
    }
    RawDevice &watcher() { return *m_watcher; }
    template <typename T> std::vector<T> records() { return m_watcher->records<T>(m_setting.place); }
    /// Of the programme and this year.
    BudgetLine budgetOf(const QString &payer, const Client::Where &where = Client::Where::current());

    /// The demonstration's clock.
    void letPass(int days);
    QDate today() const { return localDate(SystemClock().now()).addDays(m_passed); }

    /// Why the registry refuses this step to this person; empty: it did not.
    QString refusalOf(const QString &login, Payload payload, const Client::Where &where = Client::Where::current()) const;

private:
    Theatre m_theatre;
    Setting m_setting;
    Office m_office;
    std::unique_ptr<RawDevice> m_watcher; ///< Looks at what the registry holds, as a clerk may.
    int m_handedIn = 0;
    int m_passed = 0; ///< Days.
};

} // namespace cpv::journey
