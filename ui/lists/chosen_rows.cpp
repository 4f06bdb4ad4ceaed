#include "ui/lists/chosen_rows.h"

#include "core/base/invariant.h"

#include <iterator>

namespace cpv {

ChosenRows::ChosenRows(std::vector<Row> rows, Sources sources)
    : m_rows(std::move(rows))
    , m_sources(std::move(sources))
{
}

Result<bool> ChosenRows::next(std::vector<Cell> &row)
{
    while (m_next < m_rows.size()) {
        Row &chosen = m_rows[m_next++];
        if (chosen.cells) {
            row = std::move(*chosen.cells);
            return true;
        }
        CPV_TRY(there, read(chosen.place, row));
        if (there)
            return true;
    }
    return false;
}

/// Goes on in the source at hand unless another begins nearer to the row.
Result<bool> ChosenRows::read(qint64 place, std::vector<Cell> &row)
{
    const auto after = m_sources.upper_bound(place);
    CPV_INVARIANT(after != m_sources.begin(), "a list can be read from its beginning");
    const auto nearest = std::prev(after);
    if (!m_source || nearest->first > m_sourcePlace) {
        m_source = nearest->second();
        m_sourcePlace = nearest->first;
    }
    bool there = true;
    for (; there && m_sourcePlace <= place; ++m_sourcePlace) {
        CPV_TRY(more, m_source->next(row));
        there = more;
    }
    return there;
}

} // namespace cpv
