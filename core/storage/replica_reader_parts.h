#pragma once

#include "core/sqlite/record_table.h"
#include "core/storage/list_sql.h"
#include "core/storage/replica_reader.h"

/// What the reader's own files share.
namespace cpv {

struct ReplicaReader::Parts {
    Parts(std::unique_ptr<Database> opened, CommandCodec commandCodec)
        : database(std::move(opened))
        , codec(std::move(commandCodec))
    {
    }

    std::unique_ptr<Database> database;
    CommandCodec codec;
    const DraftStore drafts {*database};
};

/// Confirmed rows with the pending work over them.
inline constexpr QStringView shown = u"shown_";

inline bool isPending(Database &database, RecordKind kind, const Uuid &id)
{
    auto select = database.statement(QStringLiteral("SELECT 1 FROM pending_%1 WHERE id = ?").arg(enumText(kind)));
    bindAll(*select, id);
    return select->executeStep();
}

void nameHandlers(Database &database, std::vector<ApplicationRow> &rows);

template <typename T> Result<T> findShown(Database &database, decltype(T::id) id)
{
    auto found = RecordTable<T>::find(database, id, shown);
    return found ? Result<T>(*std::move(found)) : fail(Errc::NotFound, {enumText(kindOf<T>)});
}

} // namespace cpv
