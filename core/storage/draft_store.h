#pragma once

#include "core/base/result.h"
#include "core/domain/application.h"
#include "core/storage/draft_merge.h"

namespace cpv {

class Database;

/// A field both sides changed: mine is in the draft, theirs is kept until a person chooses.
struct DraftConflict {
    DraftId draft;
    QString field;
    Draft theirs; ///< The whole other side; `field` names what differs.
    Instant at {};
};

/// Forms not yet submitted, durable at each save. Each has what I see (local), what it is based on (base) and whether
/// the registry has it (dirty). Used on the writer's executor only. Errors: Storage, DiskFull, NotFound.
class DraftStore
{
public:
    explicit DraftStore(Database &database) : m_database(database) { }

    /// Durable when it returns. `version` and `changedSeq` of what is stored stay as they are here: they are the registry's.
    [[nodiscard]] Result<Draft> save(const Draft &draft);
    [[nodiscard]] Result<Draft> find(DraftId draft) const;
    /// Not submitted or discarded, last edited first.
    [[nodiscard]] Result<std::vector<Draft>> open() const;
    /// A draft the registry never saw goes at once; otherwise it is marked and synced.
    [[nodiscard]] Result<void> discard(DraftId draft, Instant now);

    /// For sync: those the registry doesn't have as they are, oldest edit first; `version` is for If-Match (0: new).
    [[nodiscard]] Result<std::vector<Draft>> dirty() const;
    /// The registry stored `sent` as `stored` (its version). Stays dirty if it was edited meanwhile.
    [[nodiscard]] Result<void> stored(const Draft &sent, const Draft &stored);
    /// Their newer revision, from the feed or a 412: merged into mine, conflicts recorded.
    [[nodiscard]] Result<DraftMerge> received(const Draft &theirs, Instant now);
    /// The registry refuses this draft for good (e.g. NotYours): it stays here and is not sent again until edited.
    [[nodiscard]] Result<void> refused(DraftId draft, const Error &error);

    [[nodiscard]] Result<std::vector<DraftConflict>> conflicts(DraftId draft) const;
    /// A person chose; the chosen values were saved before.
    [[nodiscard]] Result<void> conflictResolved(DraftId draft, const QString &field);

private:
    friend class Feed;
    friend class Outbox;
    friend class Overlay;
    // Inside the caller's transaction; may throw SQLite::Exception.
    DraftMerge merge(const Draft &theirs, Instant now);
    void gone(DraftId draft); ///< Taken from sight by the registry: what isn't edited here goes.
    void remove(DraftId draft);
    void keep(const Draft &local, const Draft &base, bool dirty);
    void setDirty(DraftId draft, bool dirty);
    bool isDirty(DraftId draft) const;
    std::optional<Draft> local(DraftId draft) const;
    std::optional<Draft> base(DraftId draft) const;

    Database &m_database;
};

} // namespace cpv
