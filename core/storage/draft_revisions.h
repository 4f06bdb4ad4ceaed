#pragma once

#include "core/base/result.h"
#include "core/domain/application.h"

#include <vector>

namespace cpv {

class Database;

/// How a form stood at some time.
struct DraftRevision {
    qint64 ordinal = 0;
    Draft draft;
    Instant savedAt {};
    bool byColleague = false; ///< It came in with somebody else's edit; `draft.editedBy` names them.
};

/// Earlier versions of forms, kept on this device. Typing goes on in the newest version; a new one begins after a pause, after
/// a while, once the newest was closed, and when a colleague's edit comes in. Used on the store's connection.
class DraftRevisions
{
public:
    explicit DraftRevisions(Database &database) : m_database(database) { }

    /// Newest first.
    [[nodiscard]] Result<std::vector<DraftRevision>> of(DraftId draft) const;
    [[nodiscard]] Result<void> close(DraftId draft);

    // Inside the caller's transaction; may throw SQLite::Exception.
    void add(const Draft &draft, Instant at, bool byColleague);
    void remove(DraftId draft);

private:
    void forgetOldest(DraftId draft);

    Database &m_database;
};

} // namespace cpv
