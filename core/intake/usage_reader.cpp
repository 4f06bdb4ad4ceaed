#include "core/intake/usage_reader.h"

namespace cpv {

Result<void> UsageReader::takeHeader()
{
    CPV_TRY(sample, m_rows.ahead());
    m_text.sniff(sample);
    CPV_TRY(header, m_rows.next());
    if (!header)
        return fail(Errc::Missing, {enumText(UsageColumn::BilledCost)});
    return m_row.takeHeader(m_rows);
}

Result<std::optional<UsageReader::Row>> UsageReader::next()
{
    if (!m_begun)
        CPV_CHECK(takeHeader());
    m_begun = true;
    CPV_TRY(there, m_rows.next());
    if (!there)
        return std::optional<Row>();
    return std::optional<Row>(m_row.read(m_rows, m_text));
}

} // namespace cpv
