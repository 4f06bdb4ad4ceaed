#pragma once

#include "core/base/uuid.h"
#include "core/domain/calendar.h"
#include "core/domain/decide.h"
#include "core/storage/registry_clock.h"
#include "core/storage/replica.h"
#include "core/storage/replica_reader.h"
#include "core/storage/serial_executor.h"
#include "core/usecases/key_vault.h"
#include "core/usecases/remote.h"

namespace cpv {

/// What use cases work with; app/desktop makes these and keeps them until the executors have finished. The executors must
/// be declared after replica and reader, so that their jobs end before the files close, and the writer's after the reader's,
/// since its jobs may wait for a reader's (never the other way).
struct Workplace {
    Replica &replica;
    ReplicaReader &reader;
    ReplicaReader &scanner; ///< For what reads whole lists, so that pages never wait behind it.
    SerialExecutor &writerThread; ///< Alone touches `replica`.
    SerialExecutor &readerThread; ///< Alone touches `reader`.
    SerialExecutor &scannerThread; ///< Alone touches `scanner`.
    KeyVault &vault;
    Remote &remote;
    RegistryClock &clock;
    const WorkingDays &workingDays;

    Moment moment() const { return {clock.now(), workingDays}; }
};

} // namespace cpv
