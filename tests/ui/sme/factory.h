#pragma once

#include "core/usecases/use_cases.h"
#include "tests/support/fake_remote.h"
#include "tests/unit/storage/replica_bench.h"

namespace cpv {

/// A company's desk over a profile of its own, beside a city that is the registry. Pages get `use`; what the city does by
/// itself comes down with `sync`.
class Factory
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

    Factory(); ///< Signed in as the company's owner, with money granted to the programme.

    City &city() { return bench.city; }
    /// An office's (or anybody's) step, kept with its transfers for the next sync.
    void ask(AccountId account, const Payload &payload);
    ApplicationId returned(const std::vector<CorrectionItem> &items);
    ApplicationId refused(const QString &words);
    VoucherId voucher(Money contract, std::optional<ProgrammeId> programme = {});
    /// Held, and paid out if `settled`; a claim, where the programme is paid first.
    RedemptionId bill(VoucherId voucher, Money cost, bool settled);
    /// What waits goes up and is answered, what changed comes down, and pages hear of it.
    void sync();

private:
    std::vector<Transfer> m_transfers;
    qint64 m_ledgerSeq = 0; // The ledger's order, which a history is read in.
};

} // namespace cpv
