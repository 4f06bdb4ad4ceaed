#pragma once

#include "core/domain/decide.h"
#include "core/domain/rollup.h"

#include <map>

/// The roll-ups as what they are, a sum: kept by adding what each command changes, and checked by adding everything anew.
namespace cpv {

/// What the vouchers, bills and transfers of a case are told by: that of its application, which an award fixes.
struct RollupCase {
    std::optional<ProviderId> provider;
    QString district;
    QString industry;
    SizeClass size = SizeClass::Unknown;
    ApplicantType applicantType = ApplicantType::Enterprise;
    std::optional<bool> firstTime;
    qint32 budgetYear = 0;

    static RollupCase of(const Application &application);
};

class RollupSum
{
public:
    /// What `effects` change, told from the records as they were in `before` and as they are after. Parts that stay as they
    /// were are left out.
    static RollupSum changesOf(const World &before, const Effects &effects);

    void add(const RollupSum &other);
    void add(const Application &application) { count(application, 1); }
    void add(const Voucher &voucher, const RollupCase &of) { count(voucher, of, 1); }
    void add(const Redemption &redemption, const RollupCase &of) { count(redemption, of, 1); }
    /// `provider`: of the redemption for which it moved. Only what moves for a voucher counts: what is committed stands in the
    /// application, which alone says whose it is.
    void add(const Transfer &transfer, const RollupCase &of, std::optional<ProviderId> provider);

    const std::map<RollupKey, RollupFacts> &parts() const { return m_parts; }

private:
    struct Place;
    void count(const Application &application, int sign);
    void count(const Voucher &voucher, const RollupCase &of, int sign);
    void count(const Redemption &redemption, const RollupCase &of, int sign);
    void addTo(const Place &place, Instant at, const RollupFacts &facts);

    std::map<RollupKey, RollupFacts> m_parts;
};

} // namespace cpv
