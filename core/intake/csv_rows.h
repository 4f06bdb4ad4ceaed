#pragma once

#include "core/intake/inflated_bytes.h"

#include <QByteArrayView>

#include <vector>

namespace cpv {

/// Rows of a CSV file after RFC 4180: quoted fields may hold commas, doubled quotes and line ends. Works on bytes: neither
/// UTF-8 nor GB18030 has a comma, quote or line end inside a character. A byte order mark and empty lines are passed over.
class CsvRows
{
public:
    explicit CsvRows(InflatedBytes &bytes) : m_bytes(bytes) { }

    /// Goes to the next row; false at the end. Refused as InflatedBytes is, and with TooLong {line} where a row has more
    /// than MostBytes or MostFields: an open quote would otherwise swallow the rest of the file.
    [[nodiscard]] Result<bool> next();

    qint64 line() const { return m_line; } ///< Where the row begins, from 1.
    qsizetype size() const { return qsizetype(m_ends.size()); }
    QByteArrayView field(qsizetype index) const; ///< Unquoted, blanks kept. Valid until `next`.
    bool isWellQuoted() const { return m_wellQuoted; }

    /// What is read and not yet parsed: enough to guess the encoding from.
    [[nodiscard]] Result<QByteArrayView> ahead();

    static constexpr qsizetype MostBytes = 1024 * 1024;
    static constexpr qsizetype MostFields = 1024;

private:
    enum class At { Start, Bare, Quoted, AfterQuote };
    Result<bool> fill();
    Result<bool> nextLine();
    bool take(char c); ///< True at the end of the row.
    void takeQuote();
    void endField();
    bool isBlank() const { return m_ends.size() == 1 && m_ends.front() == 0 && m_wellQuoted && !m_quotedOnce; }

    InflatedBytes &m_bytes;
    QByteArray m_block;
    qsizetype m_next = 0;
    bool m_begun = false;

    QByteArray m_row; ///< The row's fields, one after the other.
    std::vector<qsizetype> m_ends;
    At m_at = At::Start;
    bool m_wellQuoted = true;
    bool m_quotedOnce = false;
    qint64 m_line = 0;
    qint64 m_lines = 1;
};

} // namespace cpv
