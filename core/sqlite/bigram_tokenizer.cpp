#include "core/sqlite/bigram_tokenizer.h"

#include <SQLiteCpp/Exception.h>

#include <sqlite3.h>

#include <memory>
#include <string>

namespace cpv {

namespace {

using TokenSink = int (*)(void *context, int flags, const char *token, int length, int from, int to);

fts5_api *apiOf(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &raw, nullptr) != SQLITE_OK)
        throw SQLite::Exception(connection);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(raw, sqlite3_finalize);
    sqlite3_bind_pointer(raw, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(raw);
    return api;
}

/// Where the character that begins at `from` ends.
int endOfCharacter(const std::string &text, int from)
{
    int to = from + 1;
    while (to < int(text.size()) && (static_cast<unsigned char>(text[size_t(to)]) & 0xC0) == 0x80)
        ++to;
    return to;
}

std::string folded(const char *text, int length)
{
    std::string lower(text, size_t(length));
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    return lower;
}

/// In a query the last character isn't asked for alone, or "锐汽" would find only what ends so; a single one always is.
int tokenize(Fts5Tokenizer *, void *context, int flags, const char *text, int length, TokenSink sink)
{
    const std::string lower = folded(text, length);
    const bool asks = (flags & FTS5_TOKENIZE_QUERY) != 0;
    for (int from = 0, middle = 0; from < length; from = middle) {
        middle = endOfCharacter(lower, from);
        const bool isLast = middle >= length;
        if (isLast && asks && from > 0)
            break;
        const int to = isLast ? middle : endOfCharacter(lower, middle);
        if (const int failed = sink(context, 0, lower.data() + from, to - from, from, to); failed != SQLITE_OK)
            return failed;
    }
    return SQLITE_OK;
}

int create(void *, const char **, int, Fts5Tokenizer **made)
{
    static int stateless;
    *made = reinterpret_cast<Fts5Tokenizer *>(&stateless); // FTS5 wants an address; there is nothing to keep.
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) { }

} // namespace

void registerBigramTokenizer(sqlite3 *connection)
{
    fts5_api *api = apiOf(connection);
    if (!api)
        throw SQLite::Exception("this SQLite has no FTS5");
    fts5_tokenizer functions {create, destroy, tokenize};
    if (api->xCreateTokenizer(api, "bigram", nullptr, &functions, nullptr) != SQLITE_OK)
        throw SQLite::Exception(connection);
}

} // namespace cpv
