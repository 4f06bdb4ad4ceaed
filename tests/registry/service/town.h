#pragma once

#include "core/registry/demo/demo_desk.h"
#include "core/registry/service/registry_host.h"

#include <QTemporaryDir>

namespace cpv::test {

/// Moved by the test while other threads read it.
class MovedClock : public Clock {
public:
    Instant now() const override { return SystemClock().now() + std::chrono::milliseconds(m_offsetMs.load()); }
    void advance(std::chrono::milliseconds by) { m_offsetMs += by.count(); }

private:
    std::atomic<qint64> m_offsetMs = 0;
};

struct TownOptions {
    int companies = 2;
    Money cityGrant = Money::fromYuan(1'000'000);
    Money districtGrant = Money::fromYuan(1'000'000);
    CommitterOptions committer = {};
};

/// A small town with one programme (30 % city, 20 % district, no papers, one confirmer), its officials, and companies
/// company1, company2, … Everything in it was made by signed commands.
class Town {
public:
    explicit Town(TownOptions options = {});

    static PlaceCode place() { return { QStringLiteral("990000") }; }
    static QString district() { return QStringLiteral("990001"); }
    static constexpr Money Contract = Money::fromYuan(100'000);
    static constexpr Money Award = Money::fromYuan(50'000);

    RegistryHost &host() { return *m_host; }
    MovedClock &clock() { return m_clock; }
    DemoDesk &desk() { return *m_desk; }
    DemoPerson &person(const QString &login) { return m_desk->person(login); }
    QString folder() const { return m_folder.path(); }
    const Programme &programme() const { return m_programme; }
    CompanyId companyOf(const QString &login) { return *person(login).session.account.company; }
    /// A session token of a person's own device.
    QByteArray token(const QString &login);

    ApplicationForm form(const QString &login);
    /// With the next number of the person's device; the number is taken.
    Command command(const QString &login, Payload payload, const PlaceCode &place = Town::place());
    Push push(const QString &login, const std::vector<Command> &commands);
    /// Received and committed as a push over HTTP would be. Errors of the push as a whole.
    Result<std::vector<Answer>> send(const QString &login, const Push &push);
    Answer perform(const QString &login, Payload payload, const PlaceCode &place = Town::place());
    /// A fresh application, submitted, accepted and proposed.
    ApplicationId proposedApplication(const QString &login);

    /// All that a refused request must leave as it was: feed heads and balances.
    QByteArray state();
    Money balance(Bucket bucket, const QString &payer);
    /// Empty when verification finds nothing.
    QStringList differences();
    /// Stops the host, so that another process can open the folder.
    void close()
    {
        m_desk.reset();
        m_host.reset();
    }

private:
    void registerCompanies(int count);

    QTemporaryDir m_folder;
    MovedClock m_clock;
    std::unique_ptr<RegistryHost> m_host;
    std::unique_ptr<DemoDesk> m_desk;
    Programme m_programme;
};

/// "POST …" with a token and a JSON body, for HttpTestClient.
std::string requestText(const char *method, const std::string &target, const QByteArray &token,
    const QByteArray &body = {}, const std::string &moreHeaders = {});

} // namespace cpv::test
