#pragma once

#include "core/base/result.h"
#include "core/domain/application.h"
#include "core/domain/calendar.h"
#include "core/domain/ledger.h"
#include "core/domain/parties.h"
#include "core/domain/run_out.h"

#include <map>

/// What a year of a programme would have come to under other rules: its applications are handed in and decided anew, in their
/// order, by the registry's own decider.
namespace cpv {

/// What the replay begins with.
struct SimulatedYear {
    Programme programme; ///< As published.
    qint32 year = 0;
    QDate today;
    std::vector<Application> applications;
    std::vector<Company> companies;
    std::vector<Provider> providers;
    std::vector<BudgetLine> budget;           ///< Of the year.
    std::map<CompanyId, Money> awardedBefore; ///< In earlier years.
    WorkingDays workingDays;
};

/// What is to be otherwise; what is absent stays as published. Other rates (of start-ups, of kinds of cost) change with the
/// cover in the same proportion. A limit of zero is none.
struct RuleChanges {
    std::optional<BasisPoints> cover;
    std::optional<Money> contractCap;
    std::optional<Money> companyYearCap;
    std::optional<Money> minContract;
    std::optional<Money> budget;      ///< Of the year, from all payers in the proportion of what they granted.
    std::optional<DateWindow> window; ///< The only one.
};

/// Invented applications beside the real ones: each is like one of them, of a company of its own, larger or smaller.
struct InventedDemand {
    qint32 count = 0;
    quint64 seed = 1;
    bool operator==(const InventedDemand &) const = default;
};

Programme withChanges(const Programme &programme, const RuleChanges &changes);
/// The year with the invented ones behind its own. The same seed gives the same ones.
SimulatedYear withInvented(SimulatedYear year, const InventedDemand &demand);

/// Awarded; or what kept it from that. Refused and Withdrawn stay as people decided; Closed: outside the window; Unacceptable: the
/// registry would not take it as it stands, which no rule's number says.
BOOST_DEFINE_ENUM_CLASS(ReplayEnd, Awarded, RuleFails, Closed, CapReached, OutOfMoney, NoBudget, Unacceptable, Refused, Withdrawn)

struct ReplayedCase {
    ReplayEnd end = ReplayEnd::Awarded;
    Money amount;
    QString detail; ///< Rules' numbers ("3, 5"), or the payer that ran out.
    std::optional<Error> error = {}; ///< Of what is unacceptable.
    QDate decidedOn;
    bool underWay = false; ///< In truth not decided yet: taken as approved today.
};

struct Replay {
    std::vector<ReplayedCase> cases; ///< As the year's applications.
    Money granted;
    Money cost;
    qint32 awarded = 0;
    std::vector<Money> months;     ///< Awarded in each month of the year, as far as it has gone.
    std::optional<QDate> ranOutOn; ///< The first day on which the money did not suffice for an award.
    QString ranOutAt;              ///< The payer whose money that was; others may have some left.
    std::optional<RunOut> lasts;   ///< Where it sufficed: at the pace of the year's whole months, from today.
};

/// More no grant can name.
constexpr Money LargestReplayedBudget = Money::fromYuan(1'000'000'000'000);

/// `changes.budget` is at most LargestReplayedBudget.
Replay replay(const SimulatedYear &year, const RuleChanges &changes);

/// Two replays of one year, case by case.
struct ReplayDifference {
    qint32 winners = 0; ///< Get more than before, or something for the first time.
    qint32 losers = 0;
    Money won, lost;
    std::vector<std::size_t> changed; ///< Cases, by how much they change, the most first.
};
ReplayDifference difference(const Replay &before, const Replay &after);

} // namespace cpv
