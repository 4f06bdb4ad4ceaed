#pragma once

#include "core/domain/record_kinds.h"
#include "core/sqlite/database.h"

#include <QStringList>

namespace cpv {

/// The confirmed records with their full-text index: every change of them goes through here, inside the caller's transaction.
/// Not triggers, since with an untrusted schema SQLite lets none of them touch FTS5. May throw SQLite::Exception.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database) : m_database(database) { }

    void put(const AnyRecord &record);
    void erase(const RecordKey &key);
    void eraseShard(const PlaceCode &place);
    void clear();

    /// The columns searched; none for most kinds.
    static QStringList columnsOf(RecordKind kind);

private:
    QStringList textsOf(const RecordKey &key) const; ///< Empty: no such record.
    void forget(const RecordKey &key, const QStringList &texts);
    void learn(const RecordKey &key);

    Database &m_database;
};

} // namespace cpv
