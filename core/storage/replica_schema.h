#pragma once

#include "core/sqlite/migrations.h"

namespace cpv {

/// Records' tables, then the client's own.
std::vector<Migration> replicaMigrations();

/// The overlay's tables (`pending_<Kind>`) and the lists' views (`shown_<Kind>`: pending rows, then confirmed ones without a
/// pending twin), made anew at each start: they hold nothing that the outbox can't give again. May throw SQLite::Exception.
void recreateOverlayTables(Database &database);

} // namespace cpv
