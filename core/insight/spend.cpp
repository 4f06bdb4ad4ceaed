#include "core/insight/spend.h"

#include "core/domain/outcome.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace cpv {

namespace {

using Wide = boost::multiprecision::int128_t;
using Months = std::map<QDate, SpendMonth>;

bool counts(RedemptionState state)
{
    return state != RedemptionState::Cancelled && state != RedemptionState::Refused && state != RedemptionState::Reversed;
}

bool isUsable(const Redemption &redemption)
{
    return counts(redemption.state) && redemption.period.from.isValid() && redemption.period.to >= redemption.period.from;
}

bool hasBill(const Redemption &redemption, const Months &billed)
{
    const auto first = billed.lower_bound(firstOfMonth(redemption.period.from));
    return first != billed.end() && first->first <= redemption.period.to;
}

Money shareOfDays(Money amount, qint64 days, qint64 whole) { return Money::fromFen(static_cast<qint64>(Wide(amount.fen()) * days / whole)); }

/// By days, cumulated likewise: its cost is all that is known of what these months cost.
void claim(const Redemption &redemption, Months &months)
{
    const DateWindow &period = redemption.period;
    const qint64 whole = period.from.daysTo(period.to) + 1;
    Money spent;
    Money covered;
    for (QDate month = firstOfMonth(period.from); month <= period.to; month = month.addMonths(1)) {
        const qint64 days = period.from.daysTo(std::min(period.to, month.addMonths(1).addDays(-1))) + 1;
        const Money cost = shareOfDays(redemption.cost, days, whole);
        const Money amount = shareOfDays(redemption.amount, days, whole);
        SpendMonth &taken = months[month];
        taken.claimed = true;
        taken.spend += cost - std::exchange(spent, cost);
        taken.covered = std::min(taken.covered + (amount - std::exchange(covered, amount)), taken.spend);
    }
}

/// Cumulated shares, so that they add up to the amount.
void spread(const Redemption &redemption, Months &months)
{
    const auto first = months.lower_bound(firstOfMonth(redemption.period.from));
    const auto end = months.upper_bound(firstOfMonth(redemption.period.to));
    Money whole;
    for (auto month = first; month != end; ++month)
        whole += std::max(month->second.spend, Money());
    if (whole.isZero())
        return;
    Money passed;
    Money given;
    for (auto month = first; month != end; ++month) {
        passed += std::max(month->second.spend, Money());
        const auto due = Money::fromFen(static_cast<qint64>(Wide(redemption.amount.fen()) * passed.fen() / whole.fen()));
        SpendMonth &taken = month->second;
        taken.covered = std::min(taken.covered + (due - given), std::max(taken.spend, Money()));
        given = due;
    }
}

} // namespace

std::vector<SpendMonth> spendByMonth(const std::vector<UsageBill> &bills, const std::vector<Redemption> &redemptions, int most)
{
    Months months;
    for (const UsageBill &bill : bills)
        for (const UsageSum &sum : bill.sums)
            months[sum.month].spend += sum.billed;
    Months claims; // Apart: what one redemption says of a month is no bill to hold another against.
    for (const Redemption &redemption : redemptions)
        if (isUsable(redemption))
            hasBill(redemption, months) ? spread(redemption, months) : claim(redemption, claims);
    months.merge(claims);
    if (months.empty())
        return {};
    const QDate last = months.rbegin()->first;
    std::vector<SpendMonth> shown;
    for (QDate month = std::max(months.begin()->first, last.addMonths(1 - most)); month <= last; month = month.addMonths(1)) {
        const auto known = months.find(month);
        shown.push_back(known == months.end() ? SpendMonth() : known->second);
        shown.back().month = month;
    }
    return shown;
}

} // namespace cpv
