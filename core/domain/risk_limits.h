#pragma once

#include "core/base/result.h"
#include "core/domain/risk.h"

#include <vector>

namespace cpv {

/// What the risk checks look by. The program carries one set (resources/risk_limits.json); a place may set each anew. Shares are
/// basis points; see riskLimitKinds for the bounds. The description's names are the limits' names everywhere.
struct RiskLimits {
    qint64 cashBackDays = 0;  ///< Money that comes back from the provider so many days after the payment …
    qint64 cashBackShare = 0; ///< … and is at least this part of it.
    qint64 relatedPath = 0;   ///< Steps from a company to a provider over shared digests.
    qint64 splitContracts = 0; ///< So many contracts of the same parties …
    qint64 splitDays = 0;      ///< … within so many days …
    qint64 splitMargin = 0;    ///< … each at most this part under a threshold.
    qint64 overPrice = 0;      ///< Of the list price, or of the median of six months.
    qint64 priceRise = 0;      ///< Above the price at listing or at a window's opening.
    qint64 usageOfCapacity = 0;
    qint64 powerShare = 0;      ///< Of what the cards draw at full load.
    qint64 idleUtilisation = 0; ///< Mean utilisation under this …
    qint64 idleSameDays = 0;    ///< … or so many days with the same curve.
    qint64 shellStaff = 0;
    qint64 shellMonths = 0;
    qint64 shellRevenue = 0; ///< Voucher against a year's revenue.
    qint64 imageBits = 0;    ///< Bits in which two pictures of a paper may differ and still be one.
    qint64 favourDeviation = 0;       ///< Hundredths of a standard deviation, above what chance explains.
    qint64 agentCompanies = 0;        ///< Companies that share an agent's phone.
    qint64 providerConcentration = 0; ///< Herfindahl index of one official's awards over providers.
    qint64 paymentDays = 0;
    qint64 unusedAfter = 0; ///< Of the validity …
    qint64 unusedBelow = 0; ///< … while less of the face value than this was used.

    bool operator==(const RiskLimits &) const = default;
};
BOOST_DESCRIBE_STRUCT(RiskLimits, (),
    (cashBackDays, cashBackShare, relatedPath, splitContracts, splitDays, splitMargin, overPrice, priceRise, usageOfCapacity, powerShare,
        idleUtilisation, idleSameDays, shellStaff, shellMonths, shellRevenue, imageBits, favourDeviation, agentCompanies,
        providerConcentration, paymentDays, unusedAfter, unusedBelow))

qint64 limitValue(const RiskLimits &limits, const QString &name);
void setLimit(RiskLimits &limits, const QString &name, qint64 value);
/// OutOfRange {name, value}: the first that leaves its bounds.
[[nodiscard]] Result<void> checkRiskLimits(const RiskLimits &limits);
/// `limits` with what a place set; a value that an older program wrote and that no longer makes sense is passed over.
RiskLimits withPlaces(RiskLimits limits, const std::vector<RiskLimit> &set);

} // namespace cpv
