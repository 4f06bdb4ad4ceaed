#include "core/domain/ledger.h"

#include "core/base/invariant.h"

namespace cpv {

std::strong_ordering LedgerAccount::operator<=>(const LedgerAccount &other) const
{
    if (const auto order = owner <=> other.owner; order != 0)
        return order;
    if (const auto order = year <=> other.year; order != 0)
        return order;
    if (const auto order = bucket <=> other.bucket; order != 0)
        return order;
    return payer.compare(other.payer) <=> 0;
}

BudgetLineId BudgetLine::idOf(ProgrammeId programme, qint32 year, const QString &payer)
{
    return BudgetLineId(
        Uuid::named("budget-line/" + programme.toText().toLatin1() + '/' + QByteArray::number(year) + '/' + payer.toUtf8()));
}

Money Balances::of(const LedgerAccount &account) const
{
    const auto found = m_balances.find(account);
    return found == m_balances.end() ? Money() : found->second;
}

std::vector<PayerAmount> Balances::byPayer(Bucket bucket, const Uuid &owner, qint32 year) const
{
    std::vector<PayerAmount> amounts;
    for (auto at = m_balances.lower_bound({bucket, owner, year, {}}); at != m_balances.end(); ++at) {
        if (at->first.owner != owner || at->first.year != year || at->first.bucket != bucket)
            break;
        if (!at->second.isZero())
            amounts.push_back({at->first.payer, at->second});
    }
    return amounts;
}

Money Balances::total(Bucket bucket, const Uuid &owner, qint32 year) const
{
    Money sum;
    for (const PayerAmount &part : byPayer(bucket, owner, year))
        sum += part.amount;
    return sum;
}

Result<void> apply(Balances &balances, const Transfer &transfer)
{
    if (transfer.amount <= Money())
        return fail(Errc::NotPositive);
    CPV_INVARIANT(transfer.from() != transfer.to(), "a transfer moves between two accounts");
    const Money held = balances.of(transfer.from());
    const Money left = held - transfer.amount;
    if (left < Money() && !mayBeNegative(transfer.fromBucket))
        return fail(Errc::ShortOf, {transfer.payer, QString::number(held.fen()), QString::number(transfer.amount.fen())});
    balances.set(transfer.from(), left);
    balances.set(transfer.to(), balances.of(transfer.to()) + transfer.amount);
    return {};
}

Result<void> checkLaws(const Balances &balances)
{
    std::map<std::pair<qint32, QString>, Money> sums;
    for (const auto &[account, balance] : balances.all()) {
        if (balance < Money() && !mayBeNegative(account.bucket))
            return fail(Errc::Internal, {account.payer, QString::number(account.year), QString::number(balance.fen())});
        sums[{account.year, account.payer}] += balance;
    }
    for (const auto &[yearAndPayer, sum] : sums)
        if (!sum.isZero())
            return fail(Errc::Internal, {yearAndPayer.second, QString::number(yearAndPayer.first), QString::number(sum.fen())});
    return {};
}

namespace {

/// `amount` is negative for money that leaves. The two sources are shown as what they gave.
void add(BudgetLine &line, Bucket bucket, Money amount)
{
    switch (bucket) {
    case Bucket::Appropriated: line.appropriated -= amount; return;
    case Bucket::Available: line.available += amount; return;
    case Bucket::Committed: line.committed += amount; return;
    case Bucket::Balance: line.issued += amount; return;
    case Bucket::Held: line.held += amount; return;
    case Bucket::Paid: line.paid += amount; return;
    case Bucket::Recovered: line.recovered -= amount; return;
    case Bucket::Treasury: line.treasury += amount; return;
    }
}

} // namespace

void apply(BudgetLine &line, const Transfer &transfer)
{
    add(line, transfer.fromBucket, -transfer.amount);
    add(line, transfer.toBucket, transfer.amount);
}

void addTo(BudgetLine &total, const BudgetLine &line)
{
    for (const auto member : {&BudgetLine::appropriated, &BudgetLine::available, &BudgetLine::committed, &BudgetLine::issued,
             &BudgetLine::held, &BudgetLine::paid, &BudgetLine::recovered, &BudgetLine::treasury})
        total.*member += line.*member;
}

} // namespace cpv
