#pragma once

#include "core/usecases/use_cases.h"
#include "tests/support/fake_remote.h"
#include "tests/unit/storage/replica_bench.h"

namespace cpv {

/// An official's desk over a profile of its own, beside a city that is the registry. Pages get `use`; what the city does by
/// itself comes down with `sync`.
class Office
{
public:
    ReplicaBench bench;
    FileKeyVault vault {bench.folder->path()};
    FakeRemote remote;
    RegistryClock clock {bench.city.clock};
    SerialExecutor writer;
    SerialExecutor reader;
    SerialExecutor scanner;
    UseCases use {Workplace {*bench.replica, *bench.reader, *bench.scanner, writer, reader, scanner, vault, remote, clock,
        bench.city.workingDays}};

    City &city() { return bench.city; }
    void signIn(AccountId account);
    /// What waits goes up and is answered, what changed comes down, and pages hear of it.
    void sync();
    /// Done here, whether or not it was delivered; the command's id.
    CommandId perform(const Payload &payload);
};

} // namespace cpv
