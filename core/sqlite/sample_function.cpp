#include "core/sqlite/sample_function.h"

#include "core/base/record_sample.h"

#include <SQLiteCpp/Exception.h>

#include <sqlite3.h>

namespace cpv {

namespace {

QByteArrayView bytesOf(sqlite3_value *value)
{
    const void *bytes = sqlite3_value_blob(value);
    return QByteArrayView(static_cast<const char *>(bytes), sqlite3_value_bytes(value));
}

void sampled(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (const auto id = Uuid::fromBytes(bytesOf(arguments[0])))
        return sqlite3_result_int(context, isSampled(*id, QString::fromUtf8(bytesOf(arguments[1]))));
    sqlite3_result_error(context, "sampled: not an id", -1);
}

} // namespace

void registerSampleFunction(sqlite3 *connection)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    if (sqlite3_create_function_v2(connection, "sampled", 2, flags, nullptr, sampled, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw SQLite::Exception(connection);
}

} // namespace cpv
