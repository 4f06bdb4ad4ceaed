#pragma once

#include "core/base/json.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <QByteArray>

/// One value <-> one column.
///   Uuid, Id               BLOB, 16 bytes     Money, BasisPoints, integers, bool   INTEGER
///   QString, PlaceCode     TEXT               enums                                TEXT, the enumerator's name
///   QDate                  TEXT, ISO, or ''   Instant                              INTEGER, ms since 1970 UTC
///   QByteArray             BLOB               optional                             NULL where absent
///   structs and vectors    TEXT, compact JSON
/// Reading what no program of ours wrote throws SQLite::Exception naming the column.
namespace cpv {

namespace sql {

void bindText(SQLite::Statement &statement, int index, const QString &text);
void bindBlob(SQLite::Statement &statement, int index, QByteArrayView bytes);
QByteArrayView bytes(SQLite::Statement &statement, int column); ///< Until the statement goes on.
QString text(SQLite::Statement &statement, int column);
QJsonValue nested(SQLite::Statement &statement, int column);
[[noreturn]] void unreadable(SQLite::Statement &statement, int column, const QString &why);

template <typename T>
concept Integer = std::integral<T> && !std::same_as<T, bool>;

template <typename T>
concept Nested = json::isVector<T> || DescribedStruct<T>;

/// Whether a column holds JSON text; an optional is what it holds.
template <typename T> constexpr bool NestedColumn = Nested<T>;
template <typename T> constexpr bool NestedColumn<std::optional<T>> = Nested<T>;

} // namespace sql

/// Columns without NOT NULL are those of optionals.
template <typename T> constexpr const char *sqlTypeOf()
{
    if constexpr (json::isOptional<T>)
        return sqlTypeOf<typename T::value_type>();
    else if constexpr (std::same_as<T, Uuid> || json::isId<T> || std::same_as<T, QByteArray>)
        return "BLOB";
    else if constexpr (std::integral<T> || std::same_as<T, Money> || std::same_as<T, BasisPoints> || std::same_as<T, Instant>)
        return "INTEGER";
    else
        return "TEXT";
}

/// `index` counts from 1, as SQLite does.
template <typename T> void bindValue(SQLite::Statement &statement, int index, const T &value)
{
    if constexpr (json::isOptional<T>) {
        if (value)
            bindValue(statement, index, *value);
        else
            statement.bind(index);
    } else if constexpr (std::integral<T>) {
        statement.bind(index, int64_t(value));
    } else if constexpr (std::same_as<T, Money>) {
        statement.bind(index, int64_t(value.fen()));
    } else if constexpr (std::same_as<T, BasisPoints>) {
        statement.bind(index, int64_t(value.value));
    } else if constexpr (std::same_as<T, Instant>) {
        statement.bind(index, int64_t(value.time_since_epoch().count()));
    } else if constexpr (std::same_as<T, Uuid>) {
        sql::bindBlob(statement, index, QByteArrayView(value.bytes().data(), 16));
    } else if constexpr (json::isId<T>) {
        bindValue(statement, index, value.value);
    } else if constexpr (std::same_as<T, QByteArray>) {
        sql::bindBlob(statement, index, value);
    } else if constexpr (std::same_as<T, QString>) {
        sql::bindText(statement, index, value);
    } else if constexpr (sql::Nested<T>) {
        sql::bindText(statement, index, QString::fromUtf8(compactJson(toJson(value))));
    } else { // Enums, places and dates look in a column as they do in JSON.
        sql::bindText(statement, index, toJson(value).toString());
    }
}

/// Binds from the first parameter on.
template <typename... T> void bindAll(SQLite::Statement &statement, const T &...values)
{
    int index = 0;
    (bindValue(statement, ++index, values), ...);
}

/// `column` counts from 0, as SQLite does.
template <typename T> T columnValue(SQLite::Statement &statement, int column)
{
    if constexpr (json::isOptional<T>) {
        return statement.isColumnNull(column) ? T() : T(columnValue<typename T::value_type>(statement, column));
    } else if constexpr (std::same_as<T, bool>) {
        return statement.getColumn(column).getInt64() != 0;
    } else if constexpr (sql::Integer<T>) {
        return T(statement.getColumn(column).getInt64());
    } else if constexpr (std::same_as<T, Money>) {
        return Money::fromFen(statement.getColumn(column).getInt64());
    } else if constexpr (std::same_as<T, BasisPoints>) {
        return BasisPoints {qint32(statement.getColumn(column).getInt64())};
    } else if constexpr (std::same_as<T, Instant>) {
        return Instant(std::chrono::milliseconds(statement.getColumn(column).getInt64()));
    } else if constexpr (std::same_as<T, Uuid>) {
        const std::optional<Uuid> uuid = Uuid::fromBytes(sql::bytes(statement, column));
        return uuid ? *uuid : (sql::unreadable(statement, column, QStringLiteral("not 16 bytes")), Uuid());
    } else if constexpr (json::isId<T>) {
        return T(columnValue<Uuid>(statement, column));
    } else if constexpr (std::same_as<T, QByteArray>) {
        return sql::bytes(statement, column).toByteArray();
    } else if constexpr (std::same_as<T, QString>) {
        return sql::text(statement, column);
    } else if constexpr (DescribedEnum<T>) {
        const std::optional<T> value = enumFromName<T>(sql::bytes(statement, column));
        return value ? *value : (sql::unreadable(statement, column, QStringLiteral("unknown word")), T());
    } else {
        T value {};
        Result<void> read;
        if constexpr (sql::Nested<T>)
            read = json::readAny(sql::nested(statement, column), value);
        else
            read = json::readText(sql::text(statement, column), value);
        if (!read)
            sql::unreadable(statement, column, read.error().arguments.join(u' '));
        return value;
    }
}

} // namespace cpv
