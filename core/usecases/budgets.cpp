#include "core/usecases/budgets.h"

#include <algorithm>
#include <map>

namespace cpv {

namespace {

ProgrammeBudget budgetOf(const Programme &programme, qint32 year)
{
    ProgrammeBudget budget {.programme = programme, .year = year};
    budget.total.place = programme.place;
    budget.total.programme = programme.id;
    budget.total.year = year;
    return budget;
}

/// On the reader's thread.
Result<std::vector<ProgrammeBudget>> listBudgets(const ReplicaReader &reader, qint32 thisYear)
{
    CPV_TRY(programmes, reader.programmes());
    CPV_TRY(lines, reader.budgetLines());
    std::map<std::pair<ProgrammeId, qint32>, std::vector<BudgetLine>> byYear;
    for (BudgetLine &line : lines)
        byYear[{line.programme, line.year}].push_back(std::move(line));
    std::vector<ProgrammeBudget> budgets;
    for (const Programme &programme : programmes) {
        byYear.try_emplace({programme.id, thisYear});
        for (auto at = byYear.lower_bound({programme.id, 0}); at != byYear.end() && at->first.first == programme.id; ++at) {
            ProgrammeBudget budget = budgetOf(programme, at->first.second);
            for (const BudgetLine &line : at->second)
                addTo(budget.total, line);
            budget.payers = at->second;
            budgets.push_back(std::move(budget));
        }
    }
    // Programmes come by place and name.
    std::ranges::stable_sort(budgets, std::ranges::greater(), &ProgrammeBudget::year);
    return budgets;
}

} // namespace

QFuture<Result<std::vector<ProgrammeBudget>>> Budgets::list() const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, year = localDate(m_workplace.clock.now()).year()] {
        return listBudgets(reader, year);
    });
}

} // namespace cpv
