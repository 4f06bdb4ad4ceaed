#pragma once

#include "core/domain/bill_part.h"
#include "core/usecases/usage_bills.h"

#include <QString>

namespace cpv {

/// Why a file was not imported, and what to do.
QString importErrorText(const Error &error);
/// "Line 7, BilledCost: "12,5" is no number. Write it as 12.5." in two parts.
QString badRowPlace(const BadRow &bad);
QString badRowText(const BadRow &bad);

QString billPartText(BillPart part);
/// "storage 102.40, taxes 12.00": what of these rows a voucher for `costs` doesn't pay; empty where it pays all.
QString unpaidText(const PartTotals &totals, const std::vector<CostKind> &costs);
QString unitPriceText(FineMoney price); ///< "12.50", "0.000002": at least to the fen, in yuan.

QString mismatchTitle(const Mismatch &mismatch);
QString mismatchText(const Mismatch &mismatch); ///< What it means and what to do.
QString findingTitle(const UsageFinding &finding);
QString findingText(const UsageFinding &finding);
QString uncheckedText(UncheckedBecause why);
/// "Lines 2, 5, 9 and 14 more of the file"; empty where there are none.
QString evidenceText(const Evidence &evidence);

} // namespace cpv
