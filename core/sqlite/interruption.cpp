#include "core/sqlite/interruption.h"

#include <sqlite3.h>

namespace cpv {

namespace {

constexpr int StepsBetween = 10'000; // Of SQLite's virtual machine: well under a millisecond.

int isWanted(void *wanted) { return (*static_cast<std::function<bool()> *>(wanted))() ? 1 : 0; }

} // namespace

Interruption::Interruption(Database &database, std::function<bool()> wanted)
    : m_database(database)
    , m_wanted(std::move(wanted))
{
    sqlite3_progress_handler(m_database.handle().getHandle(), StepsBetween, isWanted, &m_wanted);
}

Interruption::~Interruption()
{
    sqlite3_progress_handler(m_database.handle().getHandle(), 0, nullptr, nullptr);
    sqlite3_db_release_memory(m_database.handle().getHandle());
}

} // namespace cpv
