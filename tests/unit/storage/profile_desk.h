#pragma once

#include "core/usecases/use_cases.h"
#include "tests/support/fake_remote.h"
#include "tests/unit/storage/replica_bench.h"

namespace cpv {

/// Use cases as app/desktop builds them, over the bench's profile and a network side that the test plays, beside a city that is the
/// registry.
class ProfileDesk
{
public:
    ReplicaBench bench;
    FileKeyVault vault {bench.folder->path()};
    FakeRemote remote;
    RegistryClock clock {bench.city.clock};
    SerialExecutor reader;
    SerialExecutor scanner;
    SerialExecutor writer; // It may wait for the reader, so it ends first.
    UseCases use {Workplace {*bench.replica, *bench.reader, *bench.scanner, writer, reader, scanner, vault, remote, clock,
        bench.city.workingDays}};

    City &city() { return bench.city; }
    /// What the registry answers to a sign-in.
    OpenedSession opened(AccountId account, std::chrono::hours lasting = std::chrono::hours(8)) const
    {
        return {.token = "secret",
            .expiresAt = clock.now() + lasting,
            .account = bench.city.get<Account>(account),
            .device = bench.device,
            .places = {PlaceCode::shared(), bench.city.place},
            .serverTime = clock.now(),
            .demonstration = true};
    }
    /// On the writer's thread, until it is done; the other executors stand still meanwhile.
    template <typename Job> void onWriter(Job job)
    {
        waited(writer.run([&job] {
            job();
            return true;
        }));
    }
};

} // namespace cpv
