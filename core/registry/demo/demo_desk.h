#pragma once

#include "core/evidence/signing.h"
#include "core/registry/service/registry_host.h"

#include <future>

namespace cpv {

/// Fourteen letters and digits that people don't mix up.
[[nodiscard]] QString chancePassword();

/// Somebody of the cast with a signed-in device of their own.
struct DemoPerson {
    Session session;
    KeyPair key;
    std::map<PlaceCode, qint64> sequences;
};

struct DemoAct {
    QString login;
    PlaceCode place;
    Payload payload;
};

/// What is signed and checked, and only has to be decided.
struct DemoBatch {
    std::vector<ReceivedCommand> commands;
};

/// Lets the cast act as everybody else does: commands signed by a device, received and committed like any push.
class DemoDesk {
public:
    explicit DemoDesk(RegistryHost &host)
        : m_host(host)
    {
    }

    /// Makes the account with a password of chance, signs in and enrols a device.
    [[nodiscard]] Result<AccountId> hire(NewAccount account);
    /// The same for people as whom nobody is to sign in; all at once.
    [[nodiscard]] Result<void> hireWithoutPassword(const std::vector<NewAccount> &accounts);
    DemoPerson &person(const QString &login) { return *m_people.at(login); }
    const std::map<QString, QString> &passwords() const { return m_passwords; }

    /// All of them now and committed together, those of one person and place in one push; waits for the answers.
    [[nodiscard]] Result<void> perform(const std::vector<DemoAct> &acts);
    /// The same in steps, so that one batch can be signed while the one before is decided: `finish`, then `begin`.
    [[nodiscard]] Result<DemoBatch> sign(const std::vector<DemoAct> &acts, Instant claimedAt);
    void begin(DemoBatch batch);
    void finish();
    /// Commands that were not applied, with their reasons: none in a good demonstration.
    const QStringList &refusals() const { return m_refusals; }
    qint64 performed() const { return m_performed; }

private:
    Result<std::vector<ReceivedCommand>> push(
        DemoPerson &person, const PlaceCode &place, const std::vector<const DemoAct *> &acts, Instant claimedAt);

    RegistryHost &m_host;
    std::map<QString, std::unique_ptr<DemoPerson>> m_people;
    std::map<QString, QString> m_passwords;
    QStringList m_refusals;
    std::future<std::vector<Answer>> m_answers;
    std::vector<QString> m_kinds; ///< Of the commands that wait for their answers.
    qint64 m_performed = 0;
};

} // namespace cpv
