#pragma once

#include "core/domain/ids.h"
#include "core/domain/usage_line.h"
#include "core/domain/voucher.h"

/// What a company keeps of its providers' bills. It stays on the company's device: what it computes, and for whom, is its own
/// affair. The registry hears of a bill only what a redemption says of it.
namespace cpv {

/// One imported file, and its sums.
struct UsageBill {
    UsageBillId id;
    CompanyId company;
    QString fileName;
    QString sha256; ///< Of the file as it was handed in: one file is one bill.
    QString version; ///< The oldest FOCUS that knows its columns.
    qint64 rows = 0;
    QDate from; ///< First day charged.
    QDate to;   ///< Last day charged.
    Money billed;
    std::vector<QString> providers; ///< By name.
    std::vector<QString> invoices;  ///< Numbers that its rows carry.
    std::vector<UsageSum> sums;
    std::optional<std::vector<PartSum>> parts; ///< By month, then part. Absent: imported before the program told them apart.
    QString contract; ///< That a person said it belongs to; empty: told by its provider.
    Instant importedAt {};

    bool operator==(const UsageBill &) const = default;
};
BOOST_DESCRIBE_STRUCT(UsageBill, (),
    (id, company, fileName, sha256, version, rows, from, to, billed, providers, invoices, sums, parts, contract, importedAt))

/// What a redemption says of the bill it is made from.
inline BilledUsage billedUsage(const UsageBill &bill)
{
    return {.sha256 = bill.sha256, .billed = bill.billed, .from = bill.from, .to = bill.to, .rows = bill.rows};
}

/// An e-invoice handed in beside the bills.
struct UsageInvoice {
    CompanyId company;
    QString fileName;
    QString sha256;
    QString number;
    QDate date;
    QString seller;
    Money total; ///< Tax included.
    Instant importedAt {};

    bool operator==(const UsageInvoice &) const = default;
};
BOOST_DESCRIBE_STRUCT(UsageInvoice, (), (company, fileName, sha256, number, date, seller, total, importedAt))

/// What a contract asks for one unit of one SKU. It stands in the signed paper, so the company types it.
struct AgreedPrice {
    QString sku;
    QString unit; ///< As the bill's PricingUnit.
    FineMoney price;

    bool operator==(const AgreedPrice &) const = default;
};

/// A contract that bills may belong to, as the company's vouchers and applications know it.
struct UsageContract {
    QString number;
    QString provider; ///< By name.
    QDate from;
    QDate to; ///< Inclusive.
    std::vector<CostKind> costs = {};     ///< That its voucher, or its programme, pays.
    std::vector<AgreedPrice> prices = {}; ///< As far as somebody typed them.

    bool operator==(const UsageContract &) const = default;
};

} // namespace cpv
