#include "core/sqlite/database.h"

#include "core/base/invariant.h"
#include "core/sqlite/bigram_tokenizer.h"
#include "core/sqlite/sample_function.h"

#include <sqlite3.h>

namespace cpv {

namespace {

constexpr int BusyTimeoutMs = 5000;
/// Statements are few and fixed; a text made up as it goes must not fill the memory.
constexpr size_t MostIdleStatements = 256;

int flagsFor(Database::Mode mode)
{
    // A reader opens for writing too, since it keeps its place in the WAL's index; query_only keeps it from the rest.
    return SQLite::OPEN_READWRITE | (mode == Database::Mode::ReadWriteOwner ? SQLite::OPEN_CREATE : 0);
}

} // namespace

LentStatement::LentStatement(Database &database, std::string sql, std::unique_ptr<SQLite::Statement> statement)
    : m_database(database)
    , m_sql(std::move(sql))
    , m_statement(std::move(statement))
{
}

LentStatement::~LentStatement()
{
    if (m_statement)
        m_database.giveBack(m_sql, std::move(m_statement));
}

Database::Database(const QString &path, Mode mode)
    : m_mode(mode)
    , m_handle(path.toStdString(), flagsFor(mode), BusyTimeoutMs)
{
    sqlite3_db_config(m_handle.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    registerBigramTokenizer(m_handle.getHandle());
    registerSampleFunction(m_handle.getHandle());
    m_handle.exec("PRAGMA trusted_schema = OFF");
    m_handle.exec("PRAGMA foreign_keys = ON");
    if (mode == Mode::Reader) {
        sqlite3_db_config(m_handle.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        m_handle.exec("PRAGMA wal_autocheckpoint = 0");
        m_handle.exec("PRAGMA query_only = ON");
        m_handle.exec("PRAGMA cache_size = -4096"); // A page of a list and the way to its rows, many times over.
        return;
    }
    m_handle.exec("PRAGMA journal_mode = WAL");
    m_handle.exec("PRAGMA synchronous = FULL");
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    return guarded([&] { return std::make_unique<Database>(path, mode); });
}

LentStatement Database::statement(const QString &sql)
{
    std::string text = sql.toStdString();
    if (auto idle = m_idle.extract(text))
        return LentStatement(*this, std::move(text), std::move(idle.mapped()));
    auto statement = std::make_unique<SQLite::Statement>(m_handle, text);
    return LentStatement(*this, std::move(text), std::move(statement));
}

void Database::giveBack(const std::string &sql, std::unique_ptr<SQLite::Statement> statement) noexcept
{
    statement->tryReset(); // Repeats the step's error, which was already thrown.
    statement->clearBindings(); // Never fails for a statement that exists.
    if (m_idle.size() < MostIdleStatements)
        m_idle.try_emplace(sql, std::move(statement));
}

void Database::exec(const QString &sql)
{
    m_handle.exec(sql.toStdString());
}

bool Database::checkpoint()
{
    CPV_INVARIANT(m_mode == Mode::ReadWriteOwner, "only the owner checkpoints");
    SQLite::Statement checkpoint(m_handle, "PRAGMA wal_checkpoint(TRUNCATE)");
    return checkpoint.executeStep() && checkpoint.getColumn(0).getInt() == 0;
}

} // namespace cpv
