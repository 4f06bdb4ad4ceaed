#include "core/registry/verify/ledger_verification.h"

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

QString nameOf(const LedgerAccount &account)
{
    return u"%1 of %2, %3, %4"_s.arg(
        enumText(account.bucket), account.owner.toText(), QString::number(account.year), account.payer);
}

} // namespace

void LedgerVerification::run(StoreView &view)
{
    addUp(view);
    checkLaws();
    compareBalances(view);
    compareBudgetLines(view);
    compareVouchers(view);
}

void LedgerVerification::differ(const QString &what, Money stored, Money computed)
{
    m_report.differences << u"%1: stored %2 fen, computed %3 fen"_s.arg(what).arg(stored.fen()).arg(computed.fen());
}

void LedgerVerification::addUp(StoreView &view)
{
    view.eachRecord(RecordKind::Transfer, [&](const AnyRecord &record) {
        const auto &transfer = std::get<Transfer>(record);
        ++m_report.figures[u"transfers"_s];
        if (transfer.amount <= Money())
            m_report.differences << u"transfer %1 moves nothing"_s.arg(transfer.id.toText());
        m_balances[transfer.from()] -= transfer.amount;
        m_balances[transfer.to()] += transfer.amount;
        const BudgetLineId id = BudgetLine::idOf(transfer.programme, transfer.year, transfer.payer);
        apply(m_lines[id], transfer);
        if (transfer.voucher && transfer.toBucket == Bucket::Paid)
            m_used[transfer.voucher->value] += transfer.amount;
        if (transfer.voucher && transfer.fromBucket == Bucket::Paid)
            m_used[transfer.voucher->value] -= transfer.amount;
    });
}

void LedgerVerification::checkLaws()
{
    std::map<std::pair<QString, qint32>, Money> sums;
    for (const auto &[account, balance] : m_balances) {
        sums[{ account.payer, account.year }] += balance;
        if (balance < Money() && !mayBeNegative(account.bucket))
            m_report.differences << u"%1 is overdrawn: %2 fen"_s.arg(nameOf(account)).arg(balance.fen());
    }
    for (const auto &[payerYear, sum] : sums)
        if (!sum.isZero())
            differ(u"sum of %1 in %2"_s.arg(payerYear.first).arg(payerYear.second), sum, Money());
}

void LedgerVerification::compareBalances(StoreView &view)
{
    std::map<LedgerAccount, Money> left = m_balances;
    view.eachBalance([&](const StoredBalance &stored) {
        ++m_report.figures[u"balances"_s];
        const Money computed = left[stored.account];
        left.erase(stored.account);
        if (stored.amount != computed)
            differ(nameOf(stored.account), stored.amount, computed);
    });
    for (const auto &[account, balance] : left)
        if (!balance.isZero())
            differ(nameOf(account), Money(), balance);
}

void LedgerVerification::compareBudgetLines(StoreView &view)
{
    view.eachRecord(RecordKind::BudgetLine, [&](const AnyRecord &record) {
        const auto &stored = std::get<BudgetLine>(record);
        ++m_report.figures[u"budgetLines"_s];
        const BudgetLine computed = m_lines[stored.id];
        const std::tuple<const char *, Money BudgetLine::*> sums[] = { { "appropriated", &BudgetLine::appropriated },
            { "available", &BudgetLine::available }, { "committed", &BudgetLine::committed },
            { "issued", &BudgetLine::issued }, { "held", &BudgetLine::held }, { "paid", &BudgetLine::paid },
            { "recovered", &BudgetLine::recovered }, { "treasury", &BudgetLine::treasury } };
        for (const auto &[name, member] : sums)
            if (stored.*member != computed.*member)
                differ(u"budget line %1 %2 %3: %4"_s.arg(stored.programme.toText(), QString::number(stored.year),
                           stored.payer, QLatin1StringView(name)),
                    stored.*member, computed.*member);
        m_lines.erase(stored.id);
    });
    for (const auto &[id, line] : m_lines)
        m_report.differences << u"budget line %1 is missing"_s.arg(id.toText());
}

void LedgerVerification::compareVouchers(StoreView &view)
{
    std::map<std::pair<Bucket, Uuid>, Money> byOwner;
    for (const auto &[account, balance] : m_balances)
        byOwner[{ account.bucket, account.owner }] += balance;
    view.eachRecord(RecordKind::Voucher, [&](const AnyRecord &record) {
        const auto &voucher = std::get<Voucher>(record);
        ++m_report.figures[u"vouchers"_s];
        const auto compare = [&](const char *name, Money stored, Money computed) {
            if (stored != computed)
                differ(u"voucher %1: %2"_s.arg(voucher.code, QLatin1StringView(name)), stored, computed);
        };
        compare("left", voucher.left, byOwner[{ Bucket::Balance, voucher.id.value }]);
        compare("held", voucher.held, byOwner[{ Bucket::Held, voucher.id.value }]);
        compare("used", voucher.used, m_used[voucher.id.value]);
    });
}

} // namespace cpv
