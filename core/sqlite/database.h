#pragma once

#include "core/base/result.h"
#include "core/sqlite/guarded.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <QString>

#include <memory>
#include <string>
#include <unordered_map>

namespace cpv {

class Database;

/// A prepared statement lent by its Database: ready to bind, and given back, reset and unbound, at the end of the scope.
class LentStatement
{
public:
    LentStatement(Database &database, std::string sql, std::unique_ptr<SQLite::Statement> statement);
    LentStatement(LentStatement &&) = default;
    LentStatement &operator=(LentStatement &&) = delete;
    ~LentStatement();

    SQLite::Statement &operator*() { return *m_statement; }
    SQLite::Statement *operator->() { return m_statement.get(); }

private:
    Database &m_database;
    std::string m_sql;
    std::unique_ptr<SQLite::Statement> m_statement;
};

/// One connection to one file: WAL, synchronous=FULL, foreign keys on, the schema not trusted, defensive. To be used by one
/// thread at a time. Everything here may throw SQLite::Exception; stores end it with `guarded`.
class Database
{
public:
    /// Exactly one connection per file, of all processes, is the owner: it alone writes and checkpoints, since SQLite 3.40
    /// can damage the file when two connections do at once (the WAL-reset race). A reader can't write at all.
    enum class Mode { ReadWriteOwner, Reader };

    /// The owner creates the file where there is none; ":memory:" is possible for it.
    Database(const QString &path, Mode mode);
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);

    SQLite::Database &handle() { return m_handle; }
    Mode mode() const { return m_mode; }

    /// Prepared once for each text of SQL and kept. Nested use of the same text prepares another one.
    LentStatement statement(const QString &sql);
    void exec(const QString &sql);

    /// Moves the whole WAL into the file and empties it. False where readers or writers were in the way; the next one
    /// will do it. Owner only.
    bool checkpoint();

private:
    friend class LentStatement;
    void giveBack(const std::string &sql, std::unique_ptr<SQLite::Statement> statement) noexcept;

    Mode m_mode;
    SQLite::Database m_handle;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> m_idle; ///< After the handle: they end before it.
};

/// Runs `work() -> Result<T>` in a transaction that takes the write lock at once; a failure or an exception rolls back.
/// Exceptions of SQLite become Errors.
template <typename Work> [[nodiscard]] auto inTransaction(Database &database, Work &&work)
{
    return guarded([&] {
        SQLite::Transaction transaction(database.handle(), SQLite::TransactionBehavior::IMMEDIATE);
        auto result = work();
        if (result)
            transaction.commit();
        return result;
    });
}

} // namespace cpv
