#pragma once

#include "core/base/result.h"
#include "core/domain/application.h"
#include "core/storage/draft_merge.h"
#include "core/storage/draft_revisions.h"

namespace cpv {

class Database;

/// A field both sides changed: mine is in the draft, theirs is kept until a person chooses.
struct DraftConflict {
    DraftId draft;
    QString field;
    Draft theirs; ///< The whole other side; `field` names what differs.
    Instant at {};
};

/// A field that took a colleague's value, until somebody here has seen it.
struct DraftMark {
    QString field;
    QString byName; ///< May be empty, where the registry didn't say.
    Instant at {};
};

/// Forms not yet submitted, durable at each save. Each has what I see (local), what it is based on (base) and whether
/// the registry has it (dirty). Used on the writer's executor only. Errors: Storage, DiskFull, NotFound.
class DraftStore
{
public:
    explicit DraftStore(Database &database) : m_database(database), m_revisions(database) { }

    /// Durable when it returns. `version` and `changedSeq` of what is stored stay as they are here: they are the registry's.
    /// With a `base` only what differs from it is an edit: what came in meanwhile stays, and a field changed on both sides keeps
    /// mine and becomes a conflict. Papers are then those stored.
    [[nodiscard]] Result<Draft> save(const Draft &draft, const std::optional<Draft> &base = {});
    [[nodiscard]] Result<Draft> find(DraftId draft) const;
    /// Not submitted or discarded, last edited first.
    [[nodiscard]] Result<std::vector<Draft>> open() const;
    /// A draft the registry never saw goes at once; otherwise it is marked and synced.
    [[nodiscard]] Result<void> discard(DraftId draft, Instant now);
    /// Out of sight, but kept until `discard` or `keep`.
    [[nodiscard]] Result<void> holdDiscard(DraftId draft, Instant now);
    [[nodiscard]] Result<void> keep(DraftId draft);
    [[nodiscard]] Result<std::vector<Draft>> heldDiscards() const;

    /// For sync: those the registry doesn't have as they are and about which no conflict is open, oldest edit first; `version` is for If-Match (0: new).
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

    [[nodiscard]] Result<std::vector<DraftMark>> marks(DraftId draft) const;
    [[nodiscard]] Result<void> marksSeen(DraftId draft);

    [[nodiscard]] Result<std::vector<DraftRevision>> revisions(DraftId draft) const { return m_revisions.of(draft); }
    /// What is stored now stays a version of its own, whatever is typed next.
    [[nodiscard]] Result<void> closeRevision(DraftId draft) { return m_revisions.close(draft); }

private:
    friend class Feed;
    friend class Outbox;
    friend class Overlay;
    // Inside the caller's transaction; may throw SQLite::Exception.
    DraftMerge merge(const Draft &theirs, Instant now);
    void gone(DraftId draft); ///< Taken from sight by the registry: what isn't edited here goes.
    void remove(DraftId draft);
    void keepBoth(const Draft &local, const Draft &base, bool dirty);
    void keepApart(const Draft &mine, const Draft &theirs);
    void noteConflicts(const DraftMerge &merge, const Draft &theirs, Instant now);
    void mark(const QStringList &fields, const Draft &theirs);
    bool isOnItsWay(DraftId draft) const;
    void setDirty(DraftId draft, bool dirty);
    bool isDirty(DraftId draft) const;
    std::optional<Draft> local(DraftId draft) const;
    std::optional<Draft> base(DraftId draft) const;

    Database &m_database;
    DraftRevisions m_revisions;
};

} // namespace cpv
