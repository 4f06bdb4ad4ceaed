#include "core/sqlite/guarded.h"

#include <sqlite3.h>

namespace cpv {

Error storageError(const SQLite::Exception &exception)
{
    const QString detail
        = QStringLiteral("%1 (SQLite %2)").arg(QString::fromUtf8(exception.what())).arg(exception.getExtendedErrorCode());
    switch (exception.getErrorCode()) {
    case SQLITE_FULL: return {Errc::DiskFull, {}, detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {Errc::Busy, {}, detail};
    case SQLITE_INTERRUPT: return {Errc::Later, {}, detail};
    default: return {Errc::Storage, {}, detail};
    }
}

} // namespace cpv
