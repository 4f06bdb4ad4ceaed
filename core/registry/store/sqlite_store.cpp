#include "core/registry/store/sqlite_store.h"

#include "core/registry/store/sqlite_schema.h"
#include "core/registry/store/sqlite_transaction.h"
#include "core/sqlite/database.h"

namespace cpv {

/// A reader for the time of one look.
class SqliteStore::Lease {
public:
    explicit Lease(SqliteStore &store)
        : m_store(store)
        , m_reader(store.takeReader())
    {
    }
    ~Lease() { m_store.giveBack(std::move(m_reader)); }
    Lease(const Lease &) = delete;
    Lease &operator=(const Lease &) = delete;
    Database &database() { return *m_reader; }

private:
    SqliteStore &m_store;
    std::unique_ptr<Database> m_reader;
};

SqliteStore::SqliteStore(QString path)
    : m_path(std::move(path))
{
}
SqliteStore::~SqliteStore() = default;

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const QString &path)
{
    std::unique_ptr<SqliteStore> store(new SqliteStore(path));
    CPV_TRY(writer, Database::open(path, Database::Mode::ReadWriteOwner));
    CPV_CHECK(migrate(*writer, registryMigrations()));
    store->m_writer = std::move(writer);
    return store;
}

Result<void> SqliteStore::change(const Change &work)
{
    const std::lock_guard turn(m_turnstile);
    try {
        return inTransaction(*m_writer, [&]() -> Result<void> {
            SqliteTransaction open(*m_writer);
            return work(open);
        });
    } catch (const std::exception &exception) { // A defect in the work: it must not take the others down with it.
        return fail(Errc::Internal, {}, QString::fromUtf8(exception.what()));
    }
}

Result<void> SqliteStore::look(const Look &work)
{
    return guarded([&] {
        Lease reader(*this);
        const SQLite::Transaction snapshot(reader.database().handle(), SQLite::TransactionBehavior::DEFERRED);
        SqliteView view(reader.database());
        work(view);
    });
}

void SqliteStore::checkpoint()
{
    const std::lock_guard turn(m_turnstile);
    m_writer->checkpoint();
}

std::unique_ptr<Database> SqliteStore::takeReader()
{
    {
        const std::lock_guard guard(m_readersMutex);
        if (!m_readers.empty()) {
            auto reader = std::move(m_readers.back());
            m_readers.pop_back();
            return reader;
        }
    }
    return std::make_unique<Database>(m_path, Database::Mode::Reader);
}

void SqliteStore::giveBack(std::unique_ptr<Database> reader)
{
    const std::lock_guard guard(m_readersMutex);
    m_readers.push_back(std::move(reader));
}

} // namespace cpv
