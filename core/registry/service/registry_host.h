#pragma once

#include "core/evidence/signing.h"
#include "core/registry/accounts/shared_ids.h"
#include "core/registry/http/http_server.h"
#include "core/registry/service/registry_service.h"

#include <memory>

namespace cpv {

struct RegistryHostOptions {
    QString dataFolder;
    bool demonstration = false;
    CommitterOptions committer = {};
};

/// A whole registry over one data folder: everything that serving, seeding and tests share. Construction order is
/// reading order; destruction is the reverse.
class RegistryHost {
public:
    /// `system` outlives the host. Errors: Storage, with the file and the reason.
    [[nodiscard]] static Result<std::unique_ptr<RegistryHost>> open(RegistryHostOptions options, const Clock &system);
    ~RegistryHost();
    RegistryHost(const RegistryHost &) = delete;
    RegistryHost &operator=(const RegistryHost &) = delete;

    Store &store() { return *m_store; }
    RegistryClock &clock() { return m_clock; }
    IdSource &ids() { return m_ids; }
    Accounts &accounts() { return m_accounts; }
    AccountParts accountParts() { return { *m_store, { m_system, m_clock }, m_ids, m_bell }; }
    Committer &committer() { return m_committer; }
    FeedBell &bell() { return m_bell; }
    const WorkingDays &workingDays() const { return m_workingDays; }
    MaterialFiles materialFiles() const { return m_materials; }
    /// Of the registry itself: what it seals vouchers with. 32 raw bytes.
    const QByteArray &publicKey() const { return m_publicKey; }

    /// Serves from now on; the port that the system chose for 0. Errors: Network, with the reason as detail.
    [[nodiscard]] Result<quint16> listen(const QString &address, quint16 port, std::optional<TlsFiles> tls = {});
    /// Answers what is under way, takes no more, brings the log into the file.
    void stop();

private:
    /// What was read before anything is served.
    struct Settled {
        WorkingDays workingDays;
        KeyPair key;
    };
    RegistryHost(
        RegistryHostOptions options, const Clock &system, std::unique_ptr<Store> store, Settled settled);

    const RegistryHostOptions m_options;
    const Clock &m_system;
    std::unique_ptr<Store> m_store;
    WorkingDays m_workingDays;
    const QByteArray m_publicKey;
    RegistryClock m_clock;
    Uuid7Source m_idSource;
    SharedIds m_ids;
    MaterialFiles m_materials;
    FeedBell m_bell;
    Accounts m_accounts;
    Committer m_committer;
    RegistryService m_service;
    std::unique_ptr<HttpServer> m_server;
};

} // namespace cpv
