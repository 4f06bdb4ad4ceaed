#include "core/intake/csv_rows.h"

namespace cpv {

QByteArrayView CsvRows::field(qsizetype index) const
{
    const qsizetype from = index == 0 ? 0 : m_ends.at(size_t(index - 1));
    return QByteArrayView(m_row).sliced(from, m_ends.at(size_t(index)) - from);
}

Result<QByteArrayView> CsvRows::ahead()
{
    if (m_next == m_block.size())
        CPV_CHECK(fill());
    return QByteArrayView(m_block).sliced(m_next);
}

Result<bool> CsvRows::fill()
{
    m_next = 0;
    CPV_TRY(there, m_bytes.read(m_block));
    if (!std::exchange(m_begun, true) && m_block.startsWith("\xEF\xBB\xBF"))
        m_next = 3;
    return there;
}

Result<bool> CsvRows::next()
{
    do {
        CPV_TRY(there, nextLine());
        if (!there)
            return false;
    } while (isBlank());
    return true;
}

Result<bool> CsvRows::nextLine()
{
    m_row.resize(0);
    m_ends.clear();
    m_at = At::Start;
    m_wellQuoted = true;
    m_quotedOnce = false;
    m_line = m_lines;
    while (true) {
        if (m_next == m_block.size()) {
            CPV_TRY(more, fill());
            if (!more && m_at == At::Start && m_row.isEmpty() && m_ends.empty())
                return false;
            if (!more) { // The last line needs no end of its own, but an open quote does.
                m_wellQuoted = m_wellQuoted && m_at != At::Quoted;
                endField();
                return true;
            }
            continue; // A file may begin with nothing but its byte order mark.
        }
        if (take(m_block.at(m_next++)))
            return true;
        if (m_row.size() > MostBytes || qsizetype(m_ends.size()) > MostFields)
            return fail(Errc::TooLong, {QString::number(m_line)});
    }
}

bool CsvRows::take(char c)
{
    if (c == '\n')
        ++m_lines;
    if (c == '"') {
        takeQuote();
    } else if (m_at == At::Quoted) {
        m_row += c;
    } else if (c == ',' || c == '\n') {
        endField();
        return c == '\n';
    } else if (m_at == At::AfterQuote) {
        m_wellQuoted = m_wellQuoted && c == '\r';
    } else {
        m_at = At::Bare;
        m_row += c;
    }
    return false;
}

void CsvRows::takeQuote()
{
    switch (m_at) {
    case At::Start: m_at = At::Quoted; break;
    case At::Quoted: m_at = At::AfterQuote; break;
    case At::AfterQuote: // A doubled quote is one.
        m_at = At::Quoted;
        m_row += '"';
        break;
    case At::Bare: m_wellQuoted = false; break;
    }
    m_quotedOnce = true;
}

void CsvRows::endField()
{
    if (m_at == At::Bare && m_row.endsWith('\r'))
        m_row.chop(1);
    m_ends.push_back(m_row.size());
    m_at = At::Start;
}

} // namespace cpv
