#include "core/usecases/bill_match.h"

#include <algorithm>

namespace cpv {

namespace {

constexpr int InvoiceDelayDays = 62; ///< Providers invoice a month within the two that follow.

bool contains(const std::vector<QString> &texts, const QString &wanted) { return std::ranges::find(texts, wanted) != texts.end(); }

qint64 sharedDays(const UsageBill &bill, const UsageContract &contract)
{
    return std::min(bill.to, contract.to).toJulianDay() - std::max(bill.from, contract.from).toJulianDay();
}

bool isNamedElsewhere(const QString &invoice, const UsageBill &bill, const std::vector<UsageBill> &bills)
{
    return std::ranges::any_of(bills, [&](const UsageBill &other) { return other.id != bill.id && contains(other.invoices, invoice); });
}

} // namespace

std::optional<UsageContract> contractOf(const UsageBill &bill, const std::vector<UsageContract> &contracts)
{
    if (const auto chosen = std::ranges::find(contracts, bill.contract, &UsageContract::number); !bill.contract.isEmpty() && chosen != contracts.end())
        return *chosen;
    const UsageContract *best = nullptr;
    for (const UsageContract &contract : contracts)
        if (contains(bill.providers, contract.provider) && (!best || sharedDays(bill, contract) > sharedDays(bill, *best)))
            best = &contract;
    return best ? std::optional(*best) : std::nullopt;
}

ReconciliationInput matched(const UsageBill &bill, const BillSurroundings &all)
{
    ReconciliationInput input;
    if (const auto contract = contractOf(bill, all.contracts))
        input.contract = ContractFacts {contract->number, contract->provider, {contract->from, contract->to}, contract->prices, contract->costs};
    for (const UsageInvoice &invoice : all.invoices) {
        const bool isOfItsTime = contains(bill.providers, invoice.seller) && invoice.date >= bill.from
            && invoice.date <= bill.to.addDays(InvoiceDelayDays) && !isNamedElsewhere(invoice.number, bill, all.bills);
        if (contains(bill.invoices, invoice.number) || isOfItsTime)
            input.invoices.push_back({invoice.number, invoice.total});
    }
    for (const Redemption &redemption : all.redemptions) {
        if (redemption.bill) { // It says itself which file it is of.
            if (redemption.bill->sha256 == bill.sha256)
                input.redemptions.push_back(redemption);
            continue;
        }
        const bool isOfItsTime = input.contract && redemption.contractNumber == input.contract->number && redemption.period.from <= bill.to
            && redemption.period.to >= bill.from && !isNamedElsewhere(redemption.invoiceNumber, bill, all.bills);
        if (contains(bill.invoices, redemption.invoiceNumber) || isOfItsTime)
            input.redemptions.push_back(redemption);
    }
    return input;
}

} // namespace cpv
