#pragma once

#include "core/base/result.h"
#include "core/storage/draft_store.h"
#include "core/storage/feed.h"
#include "core/storage/material_store.h"
#include "core/storage/outbox.h"
#include "core/storage/replica_state.h"
#include "core/storage/roi_case_store.h"
#include "core/storage/usage_store.h"

#include <memory>

namespace cpv {

class Database;

/// PROFILE/replica.sqlite and PROFILE/materials: what this device holds of the registry's records, and the work it has
/// not delivered yet. The one connection that writes: use it, and all its parts, on the writer's executor only. One
/// program per profile (app/desktop holds the lock).
class Replica
{
public:
    /// Opens or makes the file, brings its tables up to date, checks its integrity after an unclean end, and replays the
    /// outbox. Errors: Storage (not openable, damaged, of a newer program), DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<Replica>> open(
        const QString &profile, CommandCodec codec, const Moment &moment);
    ~Replica();

    ReplicaState &state();
    Outbox &outbox();
    Feed &feed();
    DraftStore &drafts();
    MaterialStore &materials();
    RoiCaseStore &roiCases();
    UsageStore &usage();

    /// Replays the outbox over the confirmed rows again: when the day changed or another account's facts arrived.
    [[nodiscard]] Result<ChangedKinds> rebuildOverlay(const Moment &moment);

    /// Empties the replica for another account. Conflict {number of commands, number of drafts} while something of the
    /// last account is not delivered: work is never thrown away silently.
    [[nodiscard]] Result<void> clearFor(AccountId account);

    static QString databasePath(const QString &profile);
    /// Never changes, so it may be asked on any thread: where another connection reads.
    const QString &databasePath() const;

private:
    struct Parts;
    explicit Replica(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace cpv
