#include "core/usecases/money_history.h"

#include "core/domain/outcome.h"

#include <algorithm>

namespace cpv {

namespace {

void add(VoucherMonth &standing, const VoucherMonth &change)
{
    standing.balance += change.balance;
    standing.used += change.used;
}

void add(BudgetMonth &standing, const BudgetMonth &change)
{
    standing.appropriated += change.appropriated;
    standing.bound += change.bound;
    standing.paid += change.paid;
    standing.left += change.left;
}

/// Running sums for every month until `last`; a month in which nothing moved stands as the one before.
template <typename Month> std::vector<Month> standings(const std::vector<Month> &changes, QDate last)
{
    std::vector<Month> months;
    if (changes.empty())
        return months;
    Month standing {.month = changes.front().month};
    auto next = changes.begin();
    const QDate end = std::max(last, changes.back().month);
    for (; standing.month <= end; standing.month = standing.month.addMonths(1)) {
        if (next != changes.end() && next->month == standing.month)
            add(standing, *next++);
        months.push_back(standing);
    }
    if (months.size() > std::size_t(MoneyHistory::MostMonths))
        months.erase(months.begin(), months.end() - MoneyHistory::MostMonths);
    return months;
}

int monthsBetween(QDate from, QDate to) { return (to.year() - from.year()) * 12 + to.month() - from.month(); }

} // namespace

MoneyHistory::MoneyHistory(const Workplace &workplace)
    : m_workplace(workplace)
    , m_query(std::make_shared<MoneyHistoryQuery>(std::make_shared<ReadingConnection>(workplace.replica.databasePath())))
{
}

QFuture<Result<std::vector<VoucherMonth>>> MoneyHistory::vouchers() const
{
    const QDate last = firstOfMonth(localDate(m_workplace.clock.now()));
    return m_workplace.readerThread.run([query = m_query, last]() -> Result<std::vector<VoucherMonth>> {
        CPV_TRY(changes, query->vouchers());
        return standings(changes, last);
    });
}

QFuture<Result<std::vector<BudgetMonth>>> MoneyHistory::budget(qint32 year) const
{
    const QDate last = std::min(firstOfMonth(localDate(m_workplace.clock.now())), QDate(year, 12, 1));
    return m_workplace.readerThread.run([query = m_query, year, last]() -> Result<std::vector<BudgetMonth>> {
        CPV_TRY(changes, query->budget(year));
        return standings(changes, last);
    });
}

QFuture<Result<std::map<ProgrammeId, std::vector<Money>>>> MoneyHistory::committed(qint32 year) const
{
    const QDate current = firstOfMonth(localDate(m_workplace.clock.now()));
    return m_workplace.readerThread.run([query = m_query, year, current]() -> Result<std::map<ProgrammeId, std::vector<Money>>> {
        CPV_TRY(changes, query->committed(year));
        std::map<ProgrammeId, std::vector<Money>> paces;
        std::map<ProgrammeId, QDate> first;
        for (const CommittedMonth &change : changes) {
            if (change.committed <= Money() && !first.contains(change.programme))
                continue; // Money that lies there before anybody may apply says nothing of the pace.
            const QDate begin = first.try_emplace(change.programme, change.month).first->second;
            std::vector<Money> &months = paces[change.programme];
            months.resize(std::size_t(monthsBetween(begin, std::max(begin, current)))); // Those without a transfer count, too.
            if (change.month < current)
                months[std::size_t(monthsBetween(begin, change.month))] += change.committed;
        }
        return paces;
    });
}

} // namespace cpv
