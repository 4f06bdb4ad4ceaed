#pragma once

#include "app/desktop/registry_remote.h"
#include "core/storage/replica_reader.h"
#include "core/sync/qt_transport.h"
#include "core/usecases/use_cases.h"

namespace cpv {

/// The only place that names concrete classes: reading order is construction order, destruction is the reverse. One
/// profile and one registry. Lives on the GUI thread.
class AppContext
{
    /// What can fail to open; the executors' jobs end before it goes.
    struct Opened {
        std::unique_ptr<Replica> replica;
        std::unique_ptr<ReplicaReader> reader;
        std::unique_ptr<ReplicaReader> scanner;
        WorkingDays workingDays;
        qint64 clockOffsetMs = 0;
    };

    SystemClock m_ownClock;
    RegistryClock m_clock {m_ownClock};
    FileKeyVault m_vault;
    Opened m_opened;
    SerialExecutor m_readerThread;
    SerialExecutor m_scannerThread;
    SerialExecutor m_writer; // Ends first: its jobs may wait for the reader's.
    ExecutorJobs m_jobs {m_writer};
    QtTimers m_timers;
    QtTransport m_transport;
    RegistryClient m_client {m_transport};
    Synchroniser m_synchroniser;
    RegistryRemote m_remote;

    AppContext(const QString &profile, Opened opened);

public:
    UseCases useCases;

    /// Errors: Storage, DiskFull: the profile can't be opened.
    [[nodiscard]] static Result<std::unique_ptr<AppContext>> open(const QString &profile);

    void setRegistry(const QUrl &registry) { m_transport.setRegistry(registry); }
    QUrl registry() const { return m_transport.registry(); }
    void setProxy(const ProxyChoice &choice) { m_transport.setProxy(choice); }
    /// Asked of the registry before anybody signs in.
    QFuture<Result<bool>> isDemonstration() { return m_client.isDemonstration(); }
    /// Finishes when both executors have done what they were given until now.
    QFuture<void> idle();
};

} // namespace cpv
