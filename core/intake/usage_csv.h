#pragma once

#include "core/base/result.h"
#include "core/domain/usage_line.h"
#include "core/intake/bad_row.h"
#include "core/intake/field_text.h"

#include <functional>

class QIODevice;

namespace cpv {

/// The columns we read, by their FOCUS names. Those up to ServiceName are mandatory in FOCUS 1.0 to 1.2 and here.
BOOST_DEFINE_ENUM_CLASS(UsageColumn, BilledCost, EffectiveCost, ListCost, ContractedCost, BillingCurrency, BillingPeriodStart,
    BillingPeriodEnd, ChargePeriodStart, ChargePeriodEnd, ChargeCategory, ProviderName, ServiceName, ChargeDescription, SkuId,
    ServiceCategory, RegionId, RegionName, ResourceId, InvoiceId, ConsumedQuantity, ConsumedUnit, PricingQuantity, PricingUnit,
    ContractedUnitPrice)

struct UsageLimits {
    qint64 bytes = qint64(4) * 1024 * 1024 * 1024; ///< Inflated.
    qint64 rows = 5'000'000;                       ///< Sums of so many rows can't leave int64.
    qsizetype sums = 10'000;                       ///< Months × services.
    qint64 namedRows = 200;                        ///< Bad rows told apart; the rest is counted.
};

/// What a file holds, good rows and bad.
struct UsageReport {
    QString version; ///< "1.0", "1.1" or "1.2": the oldest FOCUS that knows all columns of the file.
    TextEncoding encoding = TextEncoding::Ascii;
    bool compressed = false;
    qint64 rows = 0; ///< Good ones.
    qint64 badRows = 0;
    qint64 namedRows = 0; ///< Of the bad ones; `firstBad` says all that is wrong with them.
    std::vector<BadRow> firstBad;
    std::vector<UsageSum> sums; ///< By month, then service.
    std::vector<PartSum> parts; ///< By month, then part.
    std::vector<QString> invoices;
    Money billed;

    bool isClean() const { return rows > 0 && badRows == 0; }
};

/// What becomes of a good row, in the file's order. A failure ends the reading.
using UsageSink = std::function<Result<void>(const UsageLine &)>;

/// Reads a FOCUS cost and usage file: CSV, plain or gzip, UTF-8 or GB18030, column names in any order and case, unknown
/// columns passed over. Money is CNY; a row in another currency is a bad row. Streams: memory doesn't grow with the rows.
///
/// Rows reach `sink` before the file's end is known. Who stores them does so in one transaction and keeps it only where the
/// report `isClean` (or a person, having seen the bad rows, wants the rest): nothing is half imported.
///
/// Refused: what UsageReader refuses, and TooLarge {limit}.
[[nodiscard]] Result<UsageReport> readUsage(QIODevice &device, const UsageSink &sink, const UsageLimits &limits = {});

/// "2026-03-01T00:00:00Z", "2026-03-01 08:00:00+08:00", "2026-03-01": ISO 8601, UTC where no zone stands.
std::optional<Instant> usageTime(QByteArrayView text);

} // namespace cpv
