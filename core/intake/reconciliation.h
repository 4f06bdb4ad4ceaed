#pragma once

#include "core/domain/usage_bill.h"

#include <map>
#include <memory>

/// A bill held against what was agreed, invoiced and claimed.
namespace cpv {

struct ContractFacts {
    QString number;
    QString provider; ///< Its name, as bills print it.
    DateWindow period;
    std::vector<AgreedPrice> prices; ///< Empty: the contract names none, and none is checked.
    std::vector<CostKind> costs = {}; ///< That its voucher pays; empty: computing.
};

struct InvoiceFacts {
    QString number;
    Money total; ///< Tax included.
};

struct ReconciliationInput {
    std::optional<ContractFacts> contract;
    std::vector<InvoiceFacts> invoices;
    std::vector<Redemption> redemptions; ///< Of the contract's voucher or vouchers.
};

/// OtherProvider, OutsidePeriod and AboveContractPrice judge rows against the contract; InvoiceTotal, InvoiceNotBilled and
/// InvoiceNotHandedIn the bill against invoices; ClaimedAboveBill, ClaimedAboveEligible and ClaimNotBilled claims against the bill:
/// what it comes to, and what of that a voucher may pay.
BOOST_DEFINE_ENUM_CLASS(MismatchKind, OtherProvider, OutsidePeriod, AboveContractPrice, InvoiceTotal, InvoiceNotBilled,
    InvoiceNotHandedIn, ClaimedAboveBill, ClaimedAboveEligible, ClaimNotBilled)

struct Evidence {
    static constexpr qsizetype MostNamed = 20;
    qint64 rows = 0;
    std::vector<qint64> lines; ///< Of the file; the first ones.

    void add(qint64 line);
    bool operator==(const Evidence &) const = default;
};

struct Mismatch {
    MismatchKind kind = MismatchKind::InvoiceTotal;
    QString subject; ///< Provider, SKU or invoice number.
    Money expected;
    Money found;
    Evidence evidence;

    /// What is at stake, without sign: mismatches are listed by it.
    Money difference() const { return found < expected ? expected - found : found - expected; }
};

/// Not wrong, but worth a question. Idle: paid by the unit and nothing consumed (a row without any metering isn't idle, it
/// is unknown). AboveMedian: a unit price more than 30 % over the median of the bill's rows of that SKU and unit.
BOOST_DEFINE_ENUM_CLASS(FindingKind, Idle, AboveMedian)

struct UsageFinding {
    FindingKind kind = FindingKind::Idle;
    QString subject; ///< Resource, or SKU.
    Money amount;    ///< Paid for nothing, or over the median.
    Evidence evidence;
};

/// A check whose data is absent says so and never passes.
BOOST_DEFINE_ENUM_CLASS(UncheckedBecause, NoContract, NoAgreedPrices, NoInvoice, NoRedemption, NoInvoiceNumbers, NoMetering, NoUnitPrices, NoServiceCategory)

/// What the bill asks for a unit of a SKU: the middle price of its rows.
struct BilledPrice {
    QString sku;
    QString unit;
    FineMoney middle;
};

struct Reconciled {
    std::vector<Mismatch> mismatches;   ///< Worst first.
    std::vector<UsageFinding> findings; ///< Dearest first.
    std::vector<UncheckedBecause> unchecked;
    std::vector<BilledPrice> prices; ///< By SKU, then unit.
};

/// Takes a bill's rows one by one, so that a long bill needs no more memory than its resources, SKUs and prices, of which so many
/// are told apart as a bill of sense has. Pure: the same rows and input give the same answer. Invoices are compared with all rows that carry their number; where the bill
/// carries no numbers and one invoice is given, with all rows. So are claims; several on a bill without numbers are compared
/// together where they were made from it.
class Reconciliation
{
public:
    explicit Reconciliation(ReconciliationInput input);
    ~Reconciliation();
    void add(const UsageLine &line);
    Reconciled finish() const;

private:
    struct Sums;
    const ReconciliationInput m_input;
    std::unique_ptr<Sums> m_sums;
};

} // namespace cpv
