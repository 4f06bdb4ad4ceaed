#pragma once

#include "core/domain/record_kinds.h"
#include "core/domain/rollup_sum.h"
#include "tests/support/dice.h"

#include <functional>

namespace cpv::bench {

/// A city's ledger of any length, the same from the same seed: vouchers of two budget years from their confirmation to their last
/// payment, with the cases that dashboards tell them by.
class MadeLedger
{
public:
    MadeLedger();

    struct Entry {
        Transfer transfer;
        RollupCase of;
        std::optional<ProviderId> provider; ///< Of the bill for which it moved.
    };
    /// At least so many, whole vouchers; in the order in which they happened to each.
    void each(qint64 transfers, const std::function<void(const Entry &)> &visit) const;

    const std::vector<Programme> &programmes() const { return m_programmes; }
    static constexpr qint32 Year = 2026; ///< The later of the two.

private:
    class Voucher;
    PlaceCode m_place {QStringLiteral("440300")};
    std::vector<Programme> m_programmes;
    std::vector<ProviderId> m_providers;
};

} // namespace cpv::bench
