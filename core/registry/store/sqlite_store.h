#pragma once

#include "core/registry/store/store.h"
#include "core/registry/store/turnstile.h"

#include <memory>
#include <mutex>
#include <vector>

namespace cpv {

class Database;

/// The embedded default: one file with a write-ahead log. One connection does all writes and all checkpoints; readers
/// have connections of their own that never checkpoint.
class SqliteStore : public Store {
public:
    /// Opens or makes the file and brings its schema up to date. Errors: Storage, with the file and the reason.
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> open(const QString &path);
    ~SqliteStore() override;

    Result<void> change(const Change &work) override;
    Result<void> look(const Look &work) override;
    void checkpoint() override;

private:
    class Lease;

    explicit SqliteStore(QString path);
    std::unique_ptr<Database> takeReader();
    void giveBack(std::unique_ptr<Database> reader);

    const QString m_path;
    Turnstile m_turnstile;
    std::unique_ptr<Database> m_writer;
    std::mutex m_readersMutex;
    std::vector<std::unique_ptr<Database>> m_readers;
};

} // namespace cpv
