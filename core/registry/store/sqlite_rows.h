#pragma once

#include "core/registry/store/stored_rows.h"
#include "core/sqlite/database.h"
#include "core/sqlite/sql_values.h"

/// Rows of the registry's tables as values; the columns stand in the order in which the statements name them.
namespace cpv {

/// The statement of this text, its parameters bound in order.
template <typename... Values> LentStatement ask(Database &database, const QString &sql, const Values &...values)
{
    LentStatement statement = database.statement(sql);
    bindAll(*statement, values...);
    return statement;
}

inline StoredBalance balanceFrom(SQLite::Statement &row)
{
    return { columnValue<PlaceCode>(row, 0),
        { columnValue<Bucket>(row, 1), columnValue<Uuid>(row, 2), columnValue<qint32>(row, 3),
            columnValue<QString>(row, 4) },
        columnValue<Money>(row, 5) };
}

inline StoredResult resultFrom(SQLite::Statement &row)
{
    StoredResult result{ columnValue<CommandId>(row, 0), columnValue<QByteArray>(row, 1),
        columnValue<AnswerKind>(row, 2), std::nullopt, columnValue<qint64>(row, 5) };
    if (!row.isColumnNull(3)) {
        const auto arguments = columnValue<std::vector<QString>>(row, 4);
        result.error = Error{ columnValue<Errc>(row, 3), QStringList(arguments.begin(), arguments.end()) };
    }
    return result;
}

inline MaterialClaim claimFrom(SQLite::Statement &row)
{
    const auto company = columnValue<CompanyId>(row, 2);
    return { columnValue<QString>(row, 0), columnValue<PlaceCode>(row, 1),
        company.isNull() ? std::nullopt : std::optional(company), columnValue<qint64>(row, 3) };
}

inline FeedEntry feedEntryFrom(SQLite::Statement &row)
{
    return { .place = columnValue<PlaceCode>(row, 0),
        .seq = columnValue<qint64>(row, 1),
        .key = { static_cast<RecordKind>(columnValue<qint32>(row, 2)), columnValue<Uuid>(row, 3) },
        .audience = { .everybody = columnValue<bool>(row, 4),
            .company = columnValue<std::optional<CompanyId>>(row, 5),
            .account = columnValue<std::optional<AccountId>>(row, 6),
            .provider = columnValue<std::optional<ProviderId>>(row, 7),
            .officials = columnValue<bool>(row, 8),
            .officialsOf = columnValue<std::optional<PlaceCode>>(row, 10),
            .internal = columnValue<bool>(row, 9) },
        .isLost = row.getColumnCount() > 11 && columnValue<bool>(row, 11) };
}

inline PushEvidence pushFrom(SQLite::Statement &row)
{
    return { columnValue<Uuid>(row, 0), columnValue<PlaceCode>(row, 1), columnValue<DeviceId>(row, 2),
        columnValue<qint64>(row, 3), columnValue<qint64>(row, 4), columnValue<QByteArray>(row, 5),
        columnValue<QByteArray>(row, 6) };
}

/// A Merkle path is stored as its hashes one after another.
constexpr qsizetype HashSize = 32;

inline QByteArray joined(const std::vector<QByteArray> &hashes)
{
    QByteArray bytes;
    for (const QByteArray &hash : hashes)
        bytes += hash;
    return bytes;
}

inline StoredCommand commandFrom(SQLite::Statement &row)
{
    StoredCommand command{ columnValue<CommandId>(row, 0),
        { columnValue<DeviceId>(row, 2), columnValue<PlaceCode>(row, 1) }, columnValue<qint64>(row, 3),
        columnValue<QByteArray>(row, 4), columnValue<Uuid>(row, 5), columnValue<qint64>(row, 6), {},
        columnValue<Instant>(row, 8) };
    const auto path = columnValue<QByteArray>(row, 7);
    for (qsizetype at = 0; at < path.size(); at += HashSize)
        command.path.push_back(path.mid(at, HashSize));
    return command;
}

} // namespace cpv
