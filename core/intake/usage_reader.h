#pragma once

#include "core/intake/usage_row.h"

class QIODevice;

namespace cpv {

/// A FOCUS file row by row, for whoever asks for the next one. Memory doesn't grow with the rows.
class UsageReader
{
public:
    using Row = tl::expected<UsageLine, std::vector<BadRow>>; ///< Or all that is wrong with it.

    /// `most` bounds the inflated bytes.
    UsageReader(QIODevice &device, qint64 most) : m_bytes(device, most) { }

    /// Nothing after the last row. Refused: Missing {column, …} (no header, or one without these columns), AlreadyExists {column}
    /// (twice in the header), TooLong {line}, TooLarge {most}, Malformed {"gzip"}, Storage.
    [[nodiscard]] Result<std::optional<Row>> next();

    const QString &version() const { return m_row.version(); }
    TextEncoding encoding() const { return m_text.encoding(); }
    bool compressed() const { return m_bytes.compressed(); }

private:
    Result<void> takeHeader();

    InflatedBytes m_bytes;
    CsvRows m_rows {m_bytes};
    FieldText m_text;
    UsageRow m_row;
    bool m_begun = false;
};

} // namespace cpv
