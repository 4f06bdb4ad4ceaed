#include "core/usecases/ledger.h"

#include <algorithm>

namespace cpv {

namespace {

std::shared_ptr<LedgerBook> openBook(const Workplace &workplace)
{
    return std::make_shared<LedgerBook>(std::make_shared<ReadingConnection>(workplace.replica.databasePath()));
}

/// The registry's own figure for a kind of account. The two sources are kept as what they gave.
Money keptIn(const BudgetLine &line, Bucket bucket)
{
    switch (bucket) {
    case Bucket::Appropriated: return -line.appropriated;
    case Bucket::Available: return line.available;
    case Bucket::Committed: return line.committed;
    case Bucket::Balance: return line.issued;
    case Bucket::Held: return line.held;
    case Bucket::Paid: return line.paid;
    case Bucket::Recovered: return -line.recovered;
    case Bucket::Treasury: return line.treasury;
    }
    return {};
}

bool agreesWith(const PayerYear &year, const BudgetLine &kept)
{
    return std::ranges::all_of(enumValues<Bucket>(), [&](Bucket bucket) {
        const auto line = std::ranges::find(year.accounts, bucket, &AccountLine::bucket);
        return (line == year.accounts.end() ? Money() : line->closing()) == keptIn(kept, bucket);
    });
}

} // namespace

bool LedgerStatement::readds() const
{
    return std::ranges::all_of(years, [](const PayerYear &year) { return year.sum.isZero() && !year.isOverdrawn && year.agrees.value_or(true); });
}

LedgerStatement statementOf(const std::vector<AccountLine> &accounts, const std::vector<LedgerYear> &kept)
{
    LedgerStatement statement;
    qint64 sides = 0;
    for (const AccountLine &line : accounts) {
        if (statement.years.empty() || statement.years.back().programme != line.programme || statement.years.back().year != line.year
            || statement.years.back().payer != line.payer)
            statement.years.push_back({.programme = line.programme, .year = line.year, .payer = line.payer});
        PayerYear &year = statement.years.back();
        year.accounts.push_back(line);
        year.sum += line.closing();
        year.isOverdrawn = year.isOverdrawn || (line.closing() < Money() && !mayBeNegative(line.bucket));
        sides += line.transfers;
    }
    statement.transfers = sides / 2; // Each stands in the account it left and in the one it reached.
    for (PayerYear &year : statement.years) {
        const auto line = std::ranges::find_if(kept, [&](const LedgerYear &each) {
            return each.kept.programme == year.programme && each.year == year.year && each.payer == year.payer;
        });
        if (line != kept.end())
            year.agrees = agreesWith(year, line->kept);
    }
    return statement;
}

Ledger::Ledger(const Workplace &workplace) : m_workplace(workplace), m_book(openBook(workplace)), m_scanner(openBook(workplace)) { }

QFuture<Result<LedgerPage>> Ledger::page(const LedgerQuery &query) const
{
    return m_workplace.readerThread.run([book = m_book, query] { return book->transfers(query); });
}

QFuture<Result<ListOutline>> Ledger::outline(const LedgerQuery &query) const
{
    return m_workplace.scannerThread.runUntilOvertaken(
        [book = m_scanner, query](const LedgerBook::Overtaken &overtaken) { return book->outline(query, overtaken); });
}

QFuture<Result<LedgerTotals>> Ledger::totals(const LedgerQuery &query) const
{
    return m_workplace.scannerThread.runUntilOvertaken(
        [book = m_scanner, query](const LedgerBook::Overtaken &overtaken) { return book->totals(query, overtaken); });
}

RowsMaker Ledger::rows(const LedgerQuery &query, const PagedRows<LedgerQuery, LedgerPage>::Cells &cells) const
{
    return [book = m_scanner, query, cells] {
        return std::make_unique<PagedRows<LedgerQuery, LedgerPage>>(
            query, [book](const LedgerQuery &next) { return book->transfers(next); }, cells);
    };
}

QFuture<Result<LedgerStatement>> Ledger::statement(const LedgerQuery &query) const
{
    const bool isPast = query.until && *query.until < localDate(m_workplace.clock.now());
    return m_workplace.scannerThread.runUntilOvertaken(
        [book = m_scanner, query, isPast](const LedgerBook::Overtaken &overtaken) -> Result<LedgerStatement> {
            CPV_TRY(accounts, book->accounts(query, overtaken));
            std::vector<LedgerYear> kept; // Which is as of now.
            if (!isPast) {
                CPV_TRY(known, book->years());
                kept = known;
            }
            return statementOf(accounts, kept);
        });
}

QFuture<Result<std::vector<LedgerYear>>> Ledger::years() const
{
    return m_workplace.readerThread.run([book = m_book] { return book->years(); });
}

} // namespace cpv
