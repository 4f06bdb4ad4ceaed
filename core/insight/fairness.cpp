#include "core/insight/fairness.h"

#include "core/insight/fisher.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>

namespace cpv {

namespace {

QString keyOf(const FairCase &decided, FairnessDimension dimension)
{
    switch (dimension) {
    case FairnessDimension::District: return decided.district;
    case FairnessDimension::Size: return enumText(decided.size);
    case FairnessDimension::Industry: return decided.industry;
    case FairnessDimension::FirstTime: return decided.firstTime ? QStringLiteral("true") : QStringLiteral("false");
    case FairnessDimension::Applicant: return enumText(decided.applicantType);
    }
    return {};
}

double median(std::vector<qint32> &days)
{
    const auto middle = days.begin() + std::ptrdiff_t(days.size() / 2);
    std::ranges::nth_element(days, middle);
    if (days.size() % 2 == 1)
        return *middle;
    return (double(*std::max_element(days.begin(), middle)) + *middle) / 2;
}

using Product = boost::multiprecision::int128_t;
/// a.approved / a.cases < b.approved / b.cases, exactly.
bool hasLowerRate(const FairGroup &a, const FairGroup &b) { return Product(a.approved) * b.cases < Product(b.approved) * a.cases; }
bool isUnderFourFifths(const FairGroup &group, const FairGroup &best)
{
    return Product(5) * group.approved * best.cases < Product(4) * best.approved * group.cases;
}

void compare(FairGroup &group, const FairGroup &best, qint64 comparisons)
{
    group.ratio = double(group.approved) * double(best.cases) / (double(group.cases) * double(best.approved));
    group.chance = fisherTwoSided({group.approved, group.cases - group.approved, best.approved, best.cases - best.approved});
    if (!isUnderFourFifths(group, best))
        group.finding = GroupFinding::Even;
    else
        group.finding = *group.chance * double(comparisons) < GroupLevel ? GroupFinding::Uneven : GroupFinding::Chance;
}

void judge(std::vector<FairGroup> &groups)
{
    const auto isEnough = [](const FairGroup &group) { return group.cases >= FewestCases; };
    FairGroup *best = nullptr;
    for (FairGroup &group : groups)
        if (isEnough(group) && (!best || hasLowerRate(*best, group)))
            best = &group;
    if (!best)
        return;
    best->finding = GroupFinding::Best;
    if (best->approved == 0) {
        for (FairGroup &group : groups)
            if (isEnough(group) && &group != best)
                group.finding = GroupFinding::Even; // Nobody got anything.
        return;
    }
    const auto comparisons = std::ranges::count_if(groups, isEnough) - 1;
    for (FairGroup &group : groups)
        if (isEnough(group) && &group != best)
            compare(group, *best, comparisons);
}

} // namespace

std::vector<FairGroup> fairGroups(const std::vector<FairCase> &cases, FairnessDimension dimension)
{
    std::map<QString, FairGroup> found;
    std::map<QString, std::vector<qint32>> waits;
    for (const FairCase &decided : cases) {
        const QString key = keyOf(decided, dimension);
        FairGroup &group = found[key];
        group.key = key;
        ++group.cases;
        group.approved += decided.approved ? 1 : 0;
        group.awarded += decided.awarded;
        waits[key].push_back(decided.waitingDays);
    }
    std::vector<FairGroup> groups;
    for (auto &[key, group] : found) {
        group.medianWait = median(waits[key]);
        groups.push_back(std::move(group));
    }
    std::ranges::stable_sort(groups, std::ranges::greater(), &FairGroup::cases);
    judge(groups);
    return groups;
}

FairnessFigures fairnessOf(const std::vector<FairCase> &cases)
{
    FairnessFigures figures {.cases = qint64(cases.size()), .approved = std::ranges::count_if(cases, &FairCase::approved)};
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<FairnessDimension>>(
        [&](auto dimension) { figures.groups[dimension.value] = fairGroups(cases, dimension.value); });
    std::map<CompanyId, Money> byCompany;
    for (const FairCase &decided : cases)
        byCompany[decided.company] += decided.awarded;
    std::vector<Money> amounts;
    for (const auto &[company, amount] : byCompany)
        amounts.push_back(amount);
    figures.awards = concentrationOf(std::move(amounts));
    figures.officials = fairOfficials(cases);
    figures.pairs = fairPairs(cases);
    return figures;
}

} // namespace cpv
