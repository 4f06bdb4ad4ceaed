#pragma once

#include "core/base/clock.h"
#include "core/base/decimal.h"

#include <QDate>

#include <vector>

/// What a provider's bill says, row by row, in the words of FOCUS (FinOps Open Cost and Usage Specification).
namespace cpv {

/// As FOCUS names them. A credit is a row of its own and lowers the bill.
BOOST_DEFINE_ENUM_CLASS(ChargeCategory, Usage, Purchase, Tax, Credit, Adjustment)

/// What a row is charged for, as far as a voucher asks (bill_part.h). Credit: taken off the whole bill. Unknown: the row has no
/// service category.
BOOST_DEFINE_ENUM_CLASS(BillPart, Compute, ModelUse, Storage, Network, Security, Other, Tax, Credit, Unknown)

struct UsageLine {
    qint64 line = 0; ///< Of the file, from 1, so that a mismatch can name its evidence.
    Instant billingFrom {};
    Instant billingTo {}; ///< Exclusive, as all ends in FOCUS.
    Instant chargeFrom {};
    Instant chargeTo {};
    ChargeCategory category = ChargeCategory::Usage;
    QString provider;
    QString service;
    QString serviceCategory; ///< As the row says it; empty where it doesn't.
    QString sku;
    QString region;
    QString resource;
    QString description;
    QString invoice;
    std::optional<Quantity> consumed; ///< What was used; absent where nothing was metered.
    QString consumedUnit;
    std::optional<Quantity> priced;   ///< What was paid for.
    QString pricedUnit;
    std::optional<FineMoney> unitPrice; ///< Contracted.
    FineMoney list;
    FineMoney contracted;
    FineMoney effective;
    FineMoney billed;

    /// First day of the month that bills it.
    QDate month() const
    {
        const QDate day = localDate(billingFrom);
        return {day.year(), day.month(), 1};
    }
};
BOOST_DESCRIBE_STRUCT(UsageLine, (),
    (line, billingFrom, billingTo, chargeFrom, chargeTo, category, provider, service, serviceCategory, sku, region, resource,
        description, invoice, consumed, consumedUnit, priced, pricedUnit, unitPrice, list, contracted, effective, billed))

/// The sums of one month's rows of one service.
struct UsageSum {
    QDate month;
    QString service;
    qint64 rows = 0;
    Money billed;  ///< Credits taken off.
    Money credits; ///< Zero or less.
    bool operator==(const UsageSum &) const = default;
};
BOOST_DESCRIBE_STRUCT(UsageSum, (), (month, service, rows, billed, credits))

/// The sum of one month's rows of one part; exact, so that parts add up to the fen.
struct PartSum {
    QDate month;
    BillPart part = BillPart::Unknown;
    FineMoney billed;
    bool operator==(const PartSum &) const = default;
};
BOOST_DESCRIBE_STRUCT(PartSum, (), (month, part, billed))

} // namespace cpv
