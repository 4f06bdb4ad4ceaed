#include "core/sqlite/sql_values.h"

#include <sqlite3.h>

namespace cpv::sql {

void bindText(SQLite::Statement &statement, int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    statement.bind(index, std::string(utf8.constData(), size_t(utf8.size())));
}

void bindBlob(SQLite::Statement &statement, int index, QByteArrayView bytes)
{
    // An empty blob and NULL are two things, also where the view has no address.
    statement.bind(index, bytes.isEmpty() ? static_cast<const void *>("") : bytes.data(), int(bytes.size()));
}

QByteArrayView bytes(SQLite::Statement &statement, int column)
{
    const SQLite::Column value = statement.getColumn(column);
    const auto *first = static_cast<const char *>(value.getBlob());
    return QByteArrayView(first, value.getBytes());
}

QString text(SQLite::Statement &statement, int column)
{
    return QString::fromUtf8(bytes(statement, column));
}

QJsonValue nested(SQLite::Statement &statement, int column)
{
    constexpr JsonBounds ownWriting {.bytes = 1 << 30, .depth = 64}; // Bounded when it came in.
    Result<QJsonValue> json = parseJson(bytes(statement, column), ownWriting);
    if (!json)
        unreadable(statement, column, json.error().detail);
    return *std::move(json);
}

void unreadable(SQLite::Statement &statement, int column, const QString &why)
{
    const QString name = QString::fromUtf8(statement.getColumn(column).getName());
    throw SQLite::Exception(QStringLiteral("unreadable column %1: %2").arg(name, why).toStdString(), SQLITE_CORRUPT);
}

} // namespace cpv::sql
