#pragma once

#include "core/domain/fair_case.h"
#include "core/insight/concentration.h"

#include <map>
#include <optional>
#include <vector>

/// How evenly vouchers are given: every group against the best one, every official against colleagues with cases alike. Nothing
/// here accuses anybody: it says where chance alone is a poor explanation, and how many cases that rests on.
namespace cpv {

/// Groups under this say nothing.
constexpr qint64 FewestCases = 10;
/// A finding may be chance in one of twenty reports; one about a person in one of a hundred. Shared by all comparisons of a table,
/// so that many groups don't make a finding likely.
constexpr double GroupLevel = 0.05;
constexpr double PersonLevel = 0.01;

BOOST_DEFINE_ENUM_CLASS(FairnessDimension, District, Size, Industry, FirstTime, Applicant)

/// Best: what the others are compared with. Even: at least four fifths of it. Chance: less, but chance explains it well enough.
/// Uneven: less, and chance is a poor explanation.
BOOST_DEFINE_ENUM_CLASS(GroupFinding, TooFew, Best, Even, Chance, Uneven)

struct FairGroup {
    QString key; ///< A code or an enumerator; empty where it isn't known. First time: "true", "false".
    qint64 cases = 0;
    qint64 approved = 0;
    Money awarded;
    double medianWait = 0; ///< Days.
    GroupFinding finding = GroupFinding::TooFew;
    std::optional<double> ratio;  ///< Its approval rate over the best group's.
    std::optional<double> chance; ///< Fisher, two-sided, against the best group.
};
/// Largest group first.
std::vector<FairGroup> fairGroups(const std::vector<FairCase> &cases, FairnessDimension dimension);

/// One official against all others' decisions on cases alike (programme, size, applicant type, first time or not).
struct FairOfficial {
    AccountId official;
    qint64 cases = 0;
    qint64 approved = 0;
    qint64 compared = 0; ///< Cases that colleagues had the like of, and not all with one outcome.
    double expected = 0; ///< Of the compared, how many colleagues would have approved.
    double residual = 0; ///< Mean standardised residual; above 0: more lenient than colleagues.
    double from = 0, to = 0; ///< Its interval.
    double deviations = 0; ///< The residual in standard deviations of what chance gives.
    bool tooFew = true;
    bool stands = false; ///< The interval leaves 0 out.
};
/// The farthest from zero first; too few last.
std::vector<FairOfficial> fairOfficials(const std::vector<FairCase> &cases);

/// One official and one company that meet again and again.
struct FairPair {
    AccountId official;
    CompanyId company;
    qint64 together = 0;
    qint64 approved = 0;
    qint64 ofCompany = 0; ///< All its decided cases.
    double expected = 0;  ///< How often they would meet if cases were dealt by chance.
    double chance = 1;    ///< Of meeting at least that often.
    bool stands = false;
};
constexpr qint64 RepeatedFrom = 3;
/// Those that met at least RepeatedFrom times, the least likely first.
std::vector<FairPair> fairPairs(const std::vector<FairCase> &cases);

struct FairnessFigures {
    qint64 cases = 0;
    qint64 approved = 0;
    std::map<FairnessDimension, std::vector<FairGroup>> groups;
    Concentration awards; ///< By company.
    std::vector<FairOfficial> officials;
    std::vector<FairPair> pairs;
};
FairnessFigures fairnessOf(const std::vector<FairCase> &cases);

} // namespace cpv
