#include "ui/lists/list_reader.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace cpv {

namespace {

constexpr int RowsAhead = ListOutline::BlockRows / 2; // Asked for before the view comes to them, more than a view shows.
constexpr qint64 RowsATurn = 500'000; // A view makes room for each, eight bytes of fresh memory: a million at once is a pause one sees.

}

ListReader::ListReader(WindowModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
}

ListReader::~ListReader()
{
    m_counting.cancel();
    m_outlining.cancel();
}

void ListReader::begin()
{
    ++m_round;
    m_fresh = true;
    m_stale = false;
    m_counted = false;
    m_endAsked = false;
    m_outline.reset();
    m_asked.clear();
    m_outlining.cancel();
    ask(0);
    startCount();
}

void ListReader::reload()
{
    if (m_fresh)
        return begin();
    ++m_round;
    m_stale = true;
    m_asked.clear();
    startOutline();
}

void ListReader::startCount()
{
    m_counting.cancel();
    m_counting = askCount();
    whenDone(this, m_counting, [this, round = m_round](const Result<std::optional<qint64>> &total) {
        if (!isCurrent(round))
            return;
        if (total && *total)
            countCame(**total);
        else
            startOutline(); // It counts as well; a failure is its, too.
    });
}

/// Before the outline: the scroll bar is right at once, and rows far down follow.
void ListReader::countCame(qint64 total)
{
    if (m_outline)
        return;
    m_total = total;
    m_counted = true;
    if (m_fresh)
        return;
    growSoon();
}

void ListReader::startOutline()
{
    m_outlining.cancel();
    m_outlining = askOutline();
    whenDone(this, m_outlining, [this, round = m_round](const Result<ListOutline> &outline) {
        if (!isCurrent(round))
            return;
        if (outline)
            outlineCame(*outline);
        else
            failed(outline.error());
    });
}

void ListReader::outlineCame(const ListOutline &outline)
{
    if (std::exchange(m_endAsked, false)) {
        m_asked.clear(); // What the end did not bring is asked for by its place.
        if (outline.total != m_total)
            m_model.keepOnly(0, 0);
    }
    m_outline = outline;
    m_total = outline.total;
    m_counted = true;
    if (m_fresh)
        return; // The first block is on its way.
    m_error.reset();
    if (!widen())
        growSoon();
    if (m_stale)
        askAgain();
    showRows(m_firstRow, m_lastRow);
    Q_EMIT progressed();
}

/// What is shown stays until its new rows come; the rest is dropped.
void ListReader::askAgain()
{
    m_stale = false;
    const auto [first, last] = blocksOf(m_firstRow, m_lastRow);
    m_model.keepOnly(first, last);
    ask(0);
    for (int block = first; block <= last; ++block)
        ask(block);
}

std::pair<int, int> ListReader::blocksOf(int firstRow, int lastRow) const
{
    const int head = m_model.headRows();
    const int end = std::min(lastRow, m_model.rowCount() - 1);
    return {std::max(0, firstRow - head) / ListOutline::BlockRows, std::max(0, end - head) / ListOutline::BlockRows};
}

void ListReader::blockCame(int block, int rows, bool more)
{
    m_error.reset();
    if (std::exchange(m_fresh, false)) {
        if (m_counted) {
            growSoon();
        } else {
            m_total = rows;
            m_counted = !more;
        }
    }
    m_asked.erase(block);
    showRows(m_firstRow, m_lastRow);
    Q_EMIT progressed();
}

/// Step by step, and not in the turn in which the first rows are laid out and painted.
void ListReader::growSoon()
{
    QTimer::singleShot(0, this, [this, round = m_round] {
        if (!isCurrent(round))
            return;
        if (!widen())
            return growSoon();
        showRows(m_firstRow, m_lastRow);
        Q_EMIT progressed();
        if (!m_outline)
            startOutline(); // Last: its walk over the whole list slows down everything beside it.
    });
}

/// Whether that was the last step.
bool ListReader::widen()
{
    const qint64 rows = std::min(m_total, m_model.rowCount() - m_model.headRows() + RowsATurn);
    m_model.setWindowRows(rows);
    return rows == m_total;
}

void ListReader::endCame()
{
    m_error.reset();
    Q_EMIT progressed();
}

void ListReader::failed(const Error &error)
{
    m_fresh = false;
    m_error = error;
    Q_EMIT progressed();
}

void ListReader::showRows(int first, int last)
{
    m_firstRow = std::max(0, first);
    m_lastRow = std::max(m_firstRow, last);
    if (m_fresh)
        return;
    const auto [from, to] = blocksOf(m_firstRow - RowsAhead, m_lastRow + RowsAhead);
    for (int block = from; block <= to; ++block) {
        if (!m_model.isHeld(block))
            ask(block);
    }
}

/// Once until it is answered. Where a block begins is known from the outline, which may still be on its way; it asks again.
void ListReader::ask(int block)
{
    const bool known = block == 0 || (m_outline && block <= int(m_outline->ends.size()));
    if (!known)
        return askFromEnd(block);
    if (!m_asked.insert(block).second)
        return;
    askBlock(m_round, block, beginning(block).second);
}

std::pair<int, std::optional<PageKey>> ListReader::beginning(int block) const
{
    const int known = std::min(block, m_outline ? int(m_outline->ends.size()) : 0);
    return {known, known == 0 ? std::nullopt : std::optional(m_outline->ends[std::size_t(known) - 1])};
}

/// Who jumps to the end of a list that is counted need not wait for the walk over all of it.
void ListReader::askFromEnd(int block)
{
    const int blocks = int((m_total + ListOutline::BlockRows - 1) / ListOutline::BlockRows);
    const int first = std::max(1, int((m_total - RowsAhead) / ListOutline::BlockRows));
    if (!m_counted || m_outline || m_stale || block < first || block >= blocks || m_asked.contains(block))
        return;
    m_asked.insert({first, blocks - 1});
    m_endAsked = true;
    askEnd(m_round, first, int(m_total - qint64(first) * ListOutline::BlockRows));
}

} // namespace cpv
