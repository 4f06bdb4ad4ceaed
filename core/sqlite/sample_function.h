#pragma once

struct sqlite3;

namespace cpv {

/// Makes sampled(id, seed) known to the connection: 1 for the records that core/base/record_sample.h draws with the seed, else 0.
/// Queries alone may call it, no schema. Throws SQLite::Exception.
void registerSampleFunction(sqlite3 *connection);

} // namespace cpv
