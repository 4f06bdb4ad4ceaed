#pragma once

#include "core/registry/demo/demo_desk.h"
#include "tests/registry/year/year_books.h"

#include <QTemporaryDir>

#include <functional>

namespace cpv::test {

/// One thing that somebody does. What is foretold of its answer is foretold when its turn has come, since those before it may
/// have taken the money; `take` writes it into the books.
struct YearStep {
    QString login;
    PlaceCode place;
    Payload payload;
    std::function<std::optional<Errc>()> foretell;
    std::function<void()> take;
    std::function<void()> refused = {};
};

/// A registry on a disk of its own with two cities, three programmes, their people, companies and providers, all made by signed commands.
class YearTown
{
public:
    YearTown(QDate firstDay, int companies, YearBooks &books);

    RegistryHost &host() { return *m_host; }
    Store &store() { return m_host->store(); }
    const WorkingDays &workingDays() const { return m_host->workingDays(); }
    DemoPerson &person(const QString &login) { return m_desk->person(login); }
    const Clock &clock() const { return m_host->clock(); }
    const std::vector<ProviderId> &providers() const { return m_providers; }
    template <typename IdType> IdType newId() { return IdType(m_host->ids().next()); }

    void moveTo(Instant moment) { m_host->clock().setOffset(moment - m_system.now()); }
    /// Signed, received, decided and committed together, one push for each person and place; then written into the books, in the
    /// order in which they were decided. Returns in words where the registry answered otherwise than foretold.
    QStringList perform(std::vector<YearStep> steps);
    qint64 performed() const { return m_performed; }

    static const QString &city();  ///< Also a payer.
    static const QString &other(); ///< The other city.
    static QStringList districts();

private:
    void hireOffice();
    void listProviders();
    void registerCompanies(int count, YearBooks &books);
    void publish(YearBooks &books);
    std::vector<Answer> answersTo(const std::vector<YearStep> &steps);

    QTemporaryDir m_folder;
    ManualClock m_system;
    std::unique_ptr<RegistryHost> m_host;
    std::unique_ptr<DemoDesk> m_desk;
    std::vector<ProviderId> m_providers;
    qint64 m_performed = 0;
};

/// Provider's people are called after their place in `YearTown::providers`.
QString providerLogin(size_t number);

} // namespace cpv::test
