#pragma once

#include "core/usecases/use_cases.h"
#include "tests/support/fake_remote.h"
#include "tests/unit/storage/replica_bench.h"

namespace cpv {

using namespace Qt::StringLiterals;

/// A desk as app/desktop builds it, over the bench's profile and a network side that the test plays.
class Desk {
public:
    ReplicaBench bench;
    FileKeyVault vault{ bench.folder->path() };
    FakeRemote remote;
    RegistryClock clock{ bench.city.clock };
    SerialExecutor reader;
    SerialExecutor scanner;
    SerialExecutor writer;
    UseCases use{ Workplace{
        *bench.replica, *bench.reader, *bench.scanner, writer, reader, scanner, vault, remote, clock, bench.city.workingDays } };

    OpenedSession opened(AccountId account)
    {
        return { .token = "secret",
            .expiresAt = clock.now() + std::chrono::hours(8),
            .account = bench.city.get<Account>(account),
            .device = bench.device,
            .places = { PlaceCode::shared(), bench.city.place },
            .serverTime = clock.now(),
            .demonstration = true };
    }
    SessionInfo signIn(AccountId account)
    {
        remote.sessions.push_back(opened(account));
        const SessionInfo info
            = must(waited(use.session.signIn({ bench.city.get<Account>(account).login, u"password"_s })));
        if (account != bench.me)
            waited(writer.run([&] {
                bench.startOverFor(account);
                return true;
            }));
        return info;
    }
    /// What the registry knows comes down; the executors stand still meanwhile.
    void sync()
    {
        waited(writer.run([&] {
            bench.sync();
            return true;
        }));
    }
};

} // namespace cpv
