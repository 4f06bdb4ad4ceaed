#include "app/desktop/stop_signals.h"
#include "app/desktop/sync_folder.h"

namespace cpv {

// Windows has no such signals for a program with windows: at a shutdown it asks each window to close, which Qt does.
struct StopSignals::Parts {
};

StopSignals::StopSignals(QObject *parent) : QObject(parent) { }

StopSignals::~StopSignals() = default;

// NTFS keeps the names in its own journal, in the order in which they were given; a folder can't be flushed without an
// administrator's rights.
void syncFolder(const QString &) { }

} // namespace cpv
