#pragma once

#include "core/storage/profile_move.h"

#include <QFuture>

namespace cpv {

/// How the last move of this person's data ended.
struct MoveOutcome {
    QString from;
    QString to;
    std::optional<FolderRefusal> refusal = {}; ///< The data are still in `from`.
};

/// Where this person's data are on this device. app/desktop moves them, since it alone can close a profile and open it again.
class DataFolder
{
public:
    virtual ~DataFolder() = default;

    virtual QString folder() const = 0;
    /// Whether a folder can take the data; nothing is copied.
    virtual QFuture<FolderVerdict> look(const QString &folder) = 0;
    /// Closes the window in order, moves, and opens the window again.
    virtual void moveTo(const QString &folder) = 0;
    /// Since this window is open; absent: there was none.
    virtual std::optional<MoveOutcome> lastMove() const = 0;
};

} // namespace cpv
