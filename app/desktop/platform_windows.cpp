#include "app/desktop/stop_signals.h"

namespace cpv {

// Windows has no such signals for a program with windows: at a shutdown it asks each window to close, which Qt does.
struct StopSignals::Parts {
};

StopSignals::StopSignals(QObject *parent) : QObject(parent) { }

StopSignals::~StopSignals() = default;

} // namespace cpv
