#pragma once

#include "core/usecases/sync_status.h"
#include "ui/shell/shell_window.h"

namespace cpv {

/// The honest state in words: for the pill at the top and the strip at the bottom. What was
/// today is told by the hour alone.
SyncPill pillFor(const SyncStatus::Facts &facts, std::optional<QDate> today = {});
/// What to know of every page's figures; empty once all records are here.
QString cautionFor(const SyncStatus::Facts &facts);
StatusTexts statusFor(const SyncStatus::Facts &facts, const QString &registryHost);

} // namespace cpv
