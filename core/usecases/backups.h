#pragma once

#include "core/storage/unsent_work.h"
#include "core/usecases/session.h"
#include "core/usecases/sync_status.h"

namespace cpv {

/// What a backup held or brought back.
struct BackedUpWork {
    qint64 drafts = 0;
    qint64 commands = 0;
    qint64 calculations = 0;
    qint64 left = 0; ///< Not brought back: it is here already, newer, or was decided meanwhile.
};

/// A copy of the work that no registry has yet, and its way back. Everything else comes from the registry again. A command
/// keeps its id, so one that was delivered meanwhile is never done twice: this device knows it, or the registry does.
class Backups
{
public:
    struct Watched {
        Session &session;
        SyncStatus &status;
    };
    Backups(const Workplace &workplace, const Watched &watched) : m_workplace(workplace), m_session(watched.session), m_status(watched.status) { }

    /// NotSignedIn; DiskFull {volume}, Storage {path}.
    QFuture<Result<BackedUpWork>> write(const QString &path) const;
    /// NotSignedIn; NotYours: of another account; NotFound, Malformed {path}: no backup, or damaged; Storage, DiskFull.
    QFuture<Result<BackedUpWork>> restore(const QString &path);

private:
    const Workplace m_workplace;
    Session &m_session;
    SyncStatus &m_status;
};

} // namespace cpv
