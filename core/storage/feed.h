#pragma once

#include "core/base/result.h"
#include "core/domain/decide.h"

#include <optional>
#include <set>
#include <vector>

namespace cpv {

class Database;
class Overlay;
class DraftStore;
class MaterialStore;
class Outbox;

/// One record as the registry has it now, or its id alone when it is gone from what this account may see.
struct Change {
    RecordKind kind = RecordKind::Programme;
    Uuid id;
    std::optional<AnyRecord> record; ///< Absent: gone.
};

/// One page of a place's feed, decoded.
struct ChangePage {
    PlaceCode place;
    std::vector<Change> changes;
    qint64 lastSeq = 0;          ///< The sequence this page reaches: the next cursor.
    qint64 headSeq = 0;          ///< The registry's head when it answered.
    qint64 answeredSequence = 0; ///< This device's last answered sequence in that place.
    bool more = false;           ///< The head isn't reached yet.
};

struct PlaceProgress {
    PlaceCode place;
    qint64 lastSeq = 0; ///< Applied here, all of it.
    qint64 headSeq = 0; ///< Last head the registry acknowledged.
    std::optional<Instant> reachedHeadAt;
};

using ChangedKinds = std::set<RecordKind>;

/// What came down. Used on the writer's executor only. Errors: Storage, DiskFull.
class Feed
{
public:
    struct Parts {
        Database &database;
        Outbox &outbox;
        Overlay &overlay;
        DraftStore &drafts;
    };
    explicit Feed(const Parts &parts) : m_parts(parts) { }

    /// Places the account follows, shared shard included; others are forgotten with their records.
    [[nodiscard]] Result<void> setPlaces(const std::vector<PlaceCode> &places);
    /// One per followed place, in order; sequence 0 where nothing has come yet.
    [[nodiscard]] Result<std::vector<PlaceProgress>> progress() const;

    /// Rows, cursor, drafts merged and the overlay rebuilt, in one transaction. The overlay of a command ends here, once a
    /// page that reaches the head says that its sequence was answered: nothing flickers back. Returns what changed on screen.
    [[nodiscard]] Result<ChangedKinds> apply(const ChangePage &page, const Moment &moment);

    /// The cursor is too old (410): records and cursor of the place go; outbox and drafts stay.
    [[nodiscard]] Result<void> forget(const PlaceCode &place);

private:
    void applyOne(const Change &change, Instant now, ChangedKinds &changed);

    Parts m_parts;
};

/// The same on any connection of the replica.
[[nodiscard]] Result<std::vector<PlaceProgress>> readProgress(Database &database);

} // namespace cpv
