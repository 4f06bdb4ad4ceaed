#include "core/insight/spend_period.h"

namespace cpv {

std::vector<SpendMonth> spendBy(SpendPeriod period, const std::vector<SpendMonth> &months)
{
    const auto beginOf = [period](QDate month) {
        constexpr int quarter = 3;
        switch (period) {
        case SpendPeriod::Month: return month;
        case SpendPeriod::Quarter: return QDate(month.year(), (month.month() - 1) / quarter * quarter + 1, 1);
        case SpendPeriod::Year: return QDate(month.year(), 1, 1);
        }
        return month;
    };
    std::vector<SpendMonth> periods;
    for (const SpendMonth &month : months) {
        const QDate begin = beginOf(month.month);
        if (periods.empty() || periods.back().month != begin)
            periods.push_back({.month = begin, .claimed = true});
        SpendMonth &sum = periods.back();
        sum.spend += month.spend;
        sum.covered += month.covered;
        sum.claimed = sum.claimed && (month.claimed || month.spend.isZero()); // One bill, and it is no claim alone.
    }
    return periods;
}

} // namespace cpv
