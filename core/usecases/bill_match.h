#pragma once

#include "core/domain/usage_bill.h"
#include "core/intake/reconciliation.h"

namespace cpv {

/// Everything of the company that a bill may belong with.
struct BillSurroundings {
    std::vector<UsageContract> contracts;
    std::vector<UsageInvoice> invoices;
    std::vector<Redemption> redemptions;
    std::vector<UsageBill> bills;
};

/// The contract that a person chose; else one of the bill's provider, that whose period holds most of the bill's days.
std::optional<UsageContract> contractOf(const UsageBill &bill, const std::vector<UsageContract> &contracts);

/// What the bill is held against: its contract, the invoices it names and those of its provider from its time that no other
/// bill names, and the redemptions made from it; of those made from no file, the ones of its invoices or of its contract from
/// its time.
ReconciliationInput matched(const UsageBill &bill, const BillSurroundings &all);

} // namespace cpv
