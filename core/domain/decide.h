#pragma once

#include "core/base/result.h"
#include "core/domain/calendar.h"
#include "core/domain/world.h"

namespace cpv {

/// Records as they are after the command (versions raised; changedSeq is given by the committer) and the transfers, in
/// order. BudgetLines and vouchers' mirrors are already in step with the transfers.
struct Effects {
    std::vector<AnyRecord> records;
    std::vector<Transfer> transfers;
    /// What a replica couldn't know ("budget", "companyYear", …): its answer is provisional and says so. Empty at the registry.
    QStringList unknown;
};

struct Moment {
    Instant now;
    const WorkingDays &workingDays;
};

/// The only place where an application, voucher or the ledger changes. Pure: the same world, command and moment give the
/// same effects. The registry runs it for real, the client to say at once what the registry will say.
/// Rights, four eyes and states are checked here, never only on a page.
[[nodiscard]] Result<Effects> decide(const World &world, const Command &command, const Moment &moment);

/// The world after the effects.
void apply(World &world, const Effects &effects);

/// The application or voucher whose history the command belongs to, for showing pending work. Null for others.
Uuid subjectOf(const Payload &payload);

} // namespace cpv
