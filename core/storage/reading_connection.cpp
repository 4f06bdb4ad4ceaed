#include "core/storage/reading_connection.h"

#include "core/sqlite/database.h"

using namespace Qt::StringLiterals;

namespace cpv {

ReadingConnection::ReadingConnection(QString databasePath) : m_path(std::move(databasePath)) { }
ReadingConnection::~ReadingConnection() = default;

Result<Database *> ReadingConnection::open()
{
    if (!m_database) {
        CPV_TRY(opened, Database::open(m_path, Database::Mode::Reader));
        CPV_CHECK(guarded([&] { opened->exec(u"PRAGMA cache_size = -1024"_s); })); // Asked now and then: most would lie idle.
        m_database = std::move(opened);
    }
    return m_database.get();
}

} // namespace cpv
