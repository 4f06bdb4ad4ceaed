#include "core/insight/fairness.h"
#include "core/insight/fisher.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

/// Officials are compared on cases alike only, and as if those had been dealt to them by chance: then how many of n cases of a
/// kind an official approves is hypergeometric, and its spread is known without an assumption.
namespace cpv {

namespace {

using Kind = std::tuple<ProgrammeId, SizeClass, ApplicantType, bool>;
Kind kindOfCase(const FairCase &decided) { return {decided.programme, decided.size, decided.applicantType, decided.firstTime}; }

struct Count {
    qint64 cases = 0;
    qint64 approved = 0;
    void add(bool isApproved)
    {
        ++cases;
        approved += isApproved ? 1 : 0;
    }
};

/// Mean standardised residual over the kinds that tell anything; `to` is one standard deviation of what chance gives, until widened.
void measure(FairOfficial &official, const std::map<Kind, Count> &own, const std::map<Kind, Count> &all)
{
    official.compared = 0;
    official.expected = 0;
    double sum = 0;
    double variance = 0;
    for (const auto &[kind, mine] : own) {
        const Count &everybody = all.at(kind);
        if (everybody.cases == mine.cases || everybody.approved == 0 || everybody.approved == everybody.cases)
            continue; // Nobody else had such a case, or all ended alike.
        const double rate = double(everybody.approved) / double(everybody.cases);
        official.compared += mine.cases;
        official.expected += double(mine.cases) * rate;
        sum += (double(mine.approved) - double(mine.cases) * rate) / std::sqrt(rate * (1 - rate));
        variance += double(mine.cases) * double(everybody.cases - mine.cases) / double(everybody.cases - 1);
    }
    official.tooFew = official.compared < FewestCases;
    official.residual = official.deviations = official.to = 0;
    if (official.compared == 0)
        return;
    official.residual = sum / double(official.compared);
    official.to = std::sqrt(variance) / double(official.compared);
    official.deviations = official.residual / official.to;
}

struct Desk {
    FairOfficial figures;
    std::map<Kind, Count> own;
};

/// Against the colleagues that don't stand out themselves: one who favours would make all others look harsh.
void measure(Desk &desk, const std::vector<Desk> &desks)
{
    std::map<Kind, Count> pool = desk.own;
    for (const Desk &other : desks)
        if (&other != &desk && !other.figures.stands)
            for (auto &[kind, count] : pool)
                if (const auto found = other.own.find(kind); found != other.own.end()) {
                    count.cases += found->second.cases;
                    count.approved += found->second.approved;
                }
    measure(desk.figures, desk.own, pool);
}

void widen(FairOfficial &official, double deviations)
{
    const double half = official.to * deviations;
    official.from = official.residual - half;
    official.to = official.residual + half;
    official.stands = !official.tooFew && (official.from > 0 || official.to < 0);
}

/// The farthest of those that still pass for colleagues; null where none stands out.
Desk *nextToStand(std::vector<Desk> &desks, double deviations)
{
    Desk *farthest = nullptr;
    for (Desk &desk : desks)
        if (!desk.figures.stands && !desk.figures.tooFew && std::abs(desk.figures.deviations) > deviations
            && (!farthest || std::abs(desk.figures.deviations) > std::abs(farthest->figures.deviations)))
            farthest = &desk;
    return farthest;
}

} // namespace

std::vector<FairOfficial> fairOfficials(const std::vector<FairCase> &cases)
{
    std::map<AccountId, Desk> byOfficial;
    for (const FairCase &decided : cases) {
        if (decided.official.value.isNull())
            continue;
        Desk &desk = byOfficial[decided.official];
        desk.figures.official = decided.official;
        ++desk.figures.cases;
        desk.figures.approved += decided.approved ? 1 : 0;
        desk.own[kindOfCase(decided)].add(decided.approved);
    }
    std::vector<Desk> desks;
    for (auto &[id, desk] : byOfficial)
        desks.push_back(std::move(desk));
    for (Desk &desk : desks)
        measure(desk, desks);
    const auto compared = std::ranges::count_if(desks, [](const Desk &desk) { return !desk.figures.tooFew; });
    const double deviations = normalQuantile(1 - PersonLevel / (2 * double(std::max<std::ptrdiff_t>(1, compared))));
    constexpr std::ptrdiff_t FewestColleagues = 4; // Of two or three nobody can tell who is the odd one.
    for (Desk *found = nextToStand(desks, deviations); found && compared >= FewestColleagues; found = nextToStand(desks, deviations)) {
        found->figures.stands = true;
        for (Desk &desk : desks)
            measure(desk, desks);
    }
    std::vector<FairOfficial> officials;
    for (Desk &desk : desks) {
        widen(desk.figures, deviations);
        officials.push_back(desk.figures);
    }
    std::ranges::stable_sort(officials, [](const FairOfficial &a, const FairOfficial &b) {
        return std::tuple(a.tooFew, !a.stands, -std::abs(a.residual)) < std::tuple(b.tooFew, !b.stands, -std::abs(b.residual));
    });
    return officials;
}

namespace {

/// Of two independent counts, how likely each sum is.
std::vector<double> summed(const std::vector<double> &a, const std::vector<double> &b)
{
    std::vector<double> sums(a.size() + b.size() - 1, 0.0);
    for (size_t i = 0; i < a.size(); ++i)
        for (size_t j = 0; j < b.size(); ++j)
            sums[i + j] += a[i] * b[j];
    return sums;
}

/// Programme by programme, since officials work for some and not for others.
struct Dealt {
    std::map<ProgrammeId, qint64> all;
    std::map<AccountId, std::map<ProgrammeId, qint64>> officials;
    std::map<CompanyId, std::map<ProgrammeId, qint64>> companies;
};

void judge(FairPair &pair, const Dealt &dealt)
{
    std::vector<double> chances {1.0};
    const auto &marked = dealt.officials.at(pair.official);
    for (const auto &[programme, drawn] : dealt.companies.at(pair.company)) {
        const auto found = marked.find(programme);
        const Drawing drawing {dealt.all.at(programme), found == marked.end() ? 0 : found->second, drawn};
        pair.ofCompany += drawn;
        pair.expected += double(drawn) * double(drawing.marked) / double(drawing.all);
        chances = summed(chances, chancesOf(drawing));
    }
    pair.chance = std::min(1.0, std::accumulate(chances.begin() + std::ptrdiff_t(pair.together), chances.end(), 0.0));
}

} // namespace

std::vector<FairPair> fairPairs(const std::vector<FairCase> &cases)
{
    Dealt dealt;
    std::map<std::pair<AccountId, CompanyId>, Count> met;
    std::map<CompanyId, qint64> ofCompany;
    for (const FairCase &decided : cases) {
        if (decided.official.value.isNull())
            continue;
        met[{decided.official, decided.company}].add(decided.approved);
        ++dealt.all[decided.programme];
        ++dealt.officials[decided.official][decided.programme];
        ++dealt.companies[decided.company][decided.programme];
        ++ofCompany[decided.company];
    }
    // Every meeting that was possible is a comparison, also those that never came about.
    const auto repeaters = std::ranges::count_if(ofCompany, [](const auto &company) { return company.second >= RepeatedFrom; });
    const double comparisons = std::max(1.0, double(repeaters) * double(dealt.officials.size()));
    std::vector<FairPair> pairs;
    for (const auto &[who, count] : met) {
        if (count.cases < RepeatedFrom)
            continue;
        FairPair pair {.official = who.first, .company = who.second, .together = count.cases, .approved = count.approved};
        judge(pair, dealt);
        pair.stands = pair.chance * comparisons < PersonLevel;
        pairs.push_back(pair);
    }
    std::ranges::stable_sort(pairs, {}, &FairPair::chance);
    return pairs;
}

} // namespace cpv
