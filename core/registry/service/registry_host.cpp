#include "core/registry/service/registry_host.h"

#include "core/protocol/catalogue.h"
#include "core/registry/commit/bill_proof.h"
#include "core/registry/commit/rollup_upkeep.h"
#include "core/registry/commit/sealing.h"
#include "core/registry/store/sqlite_store.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace cpv {

Q_LOGGING_CATEGORY(hostLog, "cpv.registry.host")

Result<std::unique_ptr<RegistryHost>> RegistryHost::open(RegistryHostOptions options, const Clock &system)
{
    const QDir folder(options.dataFolder);
    if (!folder.mkpath(u"materials"_s))
        return fail(Errc::Storage, { options.dataFolder }, u"the folder can't be made"_s);
    CPV_TRY(workingDays, builtinWorkingDays());
    CPV_TRY(store, SqliteStore::open(folder.filePath(u"registry.sqlite"_s)));
    CPV_CHECK(ensureRollups(*store));
    CPV_TRY(key, registryKey(folder.filePath(u"registry.key"_s)));
    options.committer.decider = sealing(provingBills(options.committer.decider), key);
    return std::unique_ptr<RegistryHost>(
        new RegistryHost(std::move(options), system, std::move(store), {std::move(workingDays), std::move(key)}));
}

RegistryHost::RegistryHost(
    RegistryHostOptions options, const Clock &system, std::unique_ptr<Store> store, Settled settled)
    : m_options(std::move(options))
    , m_system(system)
    , m_store(std::move(store))
    , m_workingDays(std::move(settled.workingDays))
    , m_publicKey(settled.key.publicKey())
    , m_clock(system)
    , m_idSource(m_clock)
    , m_ids(m_idSource)
    , m_materials(QDir(m_options.dataFolder).filePath(u"materials"_s))
    , m_accounts(*m_store, { system, m_clock }, m_ids, m_bell)
    , m_committer(*m_store, m_clock, m_workingDays, m_bell, m_options.committer)
    , m_service({ *m_store, m_accounts, { *m_store, { system, m_clock }, m_ids, m_bell }, m_committer, m_bell, m_clock, m_materials, m_options.demonstration })
{
    QString offset;
    const auto looked
        = m_store->look([&](StoreView &view) { offset = view.setting(QString::fromLatin1(ClockOffsetSetting)); });
    if (looked && m_options.demonstration)
        m_clock.setOffset(std::chrono::milliseconds(offset.toLongLong()));
}

RegistryHost::~RegistryHost()
{
    stop();
}

Result<quint16> RegistryHost::listen(const QString &address, quint16 port, std::optional<TlsFiles> tls)
{
    Router router;
    m_service.addRoutes(router);
    HttpServerOptions options;
    options.tls = std::move(tls);
    options.log = [](const std::string &words) { qCWarning(hostLog, "a handler failed: %s", words.c_str()); };
    m_server = std::make_unique<HttpServer>(std::move(router), ServerLimits{}, std::move(options));
    m_service.setCounters(&m_server->counters());
    const auto bound = m_server->listen(address.toStdString(), port);
    if (!bound)
        return fail(Errc::Network, { address }, QString::fromStdString(bound.error()));
    return *bound;
}

void RegistryHost::stop()
{
    // Waiting feeds first, or each of them would hold the server for its half minute.
    m_service.stop();
    m_service.setCounters(nullptr);
    if (m_server)
        m_server->stop();
    m_server.reset();
    m_committer.drain();
    m_store->checkpoint();
}

} // namespace cpv
