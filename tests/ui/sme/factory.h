#pragma once

#include "tests/unit/storage/profile_desk.h"

namespace cpv {

/// A company's desk over a profile of its own, beside a city that is the registry. Pages get `use`; what the city does by
/// itself comes down with `sync`.
class Factory : public ProfileDesk
{
public:
    Factory(); ///< Signed in as the company's owner, with money granted to the programme.

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
