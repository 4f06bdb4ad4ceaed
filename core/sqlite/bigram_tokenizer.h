#pragma once

struct sqlite3;

namespace cpv {

/// Makes FTS5's tokenizer "bigram" known to the connection. Chinese has no blanks between words, so every two neighbouring
/// characters are a token, and the last one stands alone: "恒锐汽配" is 恒锐, 锐汽, 汽配, 配. A phrase of a text's tokens then finds
/// exactly the rows that contain it, as LIKE does, and `"恒"*` finds a single character. Latin capitals are folded, nothing else.
/// Throws SQLite::Exception.
void registerBigramTokenizer(sqlite3 *connection);

} // namespace cpv
