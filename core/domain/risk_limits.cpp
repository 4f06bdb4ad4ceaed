#include "core/domain/risk_limits.h"

#include "core/base/invariant.h"

namespace cpv {

namespace {

template <typename Limits> auto *memberOf(Limits &limits, const QString &name)
{
    decltype(&limits.cashBackDays) found = nullptr;
    forEachMember<RiskLimits>([&](const char *member, auto pointer) {
        if (name == QLatin1StringView(member))
            found = &(limits.*pointer);
    });
    CPV_INVARIANT(found, "a limit is asked for by its name");
    return found;
}

bool isWithin(const RiskLimitKind &kind, qint64 value) { return value >= kind.least && value <= kind.most; }

} // namespace

qint64 limitValue(const RiskLimits &limits, const QString &name) { return *memberOf(limits, name); }
void setLimit(RiskLimits &limits, const QString &name, qint64 value) { *memberOf(limits, name) = value; }

Result<void> checkRiskLimits(const RiskLimits &limits)
{
    for (const RiskLimitKind &kind : riskLimitKinds()) {
        const QString name = QString::fromLatin1(kind.name);
        if (const qint64 value = limitValue(limits, name); !isWithin(kind, value))
            return fail(Errc::OutOfRange, {name, QString::number(value)});
    }
    return {};
}

RiskLimits withPlaces(RiskLimits limits, const std::vector<RiskLimit> &set)
{
    for (const RiskLimit &limit : set)
        if (const RiskLimitKind *kind = riskLimitKind(limit.name); kind && isWithin(*kind, limit.value))
            setLimit(limits, limit.name, limit.value);
    return limits;
}

} // namespace cpv
