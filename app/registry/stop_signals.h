#pragma once

#include <functional>

namespace cpv {

/// To be called first in main, before any thread exists: SIGTERM and SIGINT then wait for onStopSignal.
void holdStopSignals();
/// Calls `stop` once, from a thread of its own, when one of them comes.
void onStopSignal(std::function<void()> stop);

} // namespace cpv
