#pragma once

#include "core/sqlite/migrations.h"

namespace cpv {

/// Records' tables, then the client's own.
std::vector<Migration> replicaMigrations();

/// The overlay's tables (`pending_<Kind>`) and the lists' views (`shown_<Kind>`: pending rows, then confirmed ones without a
/// pending twin). Made anew where they aren't what this program wants, since they hold nothing that the outbox can't give again; left
/// alone otherwise: a change of the schema costs a start more than all else it reads. May throw SQLite::Exception.
void ensureOverlayTables(Database &database);

} // namespace cpv
