#pragma once

#include "tests/unit/insight/risk_city.h"

#include <functional>
#include <vector>

namespace cpv::test {

/// A case made to be found, or not to be; gives the subject of its finding.
using Plant = std::function<Uuid(RiskCity &)>;

/// What is planted for one check: the plain case, five disguised ones, and what stays just under the limits.
struct RiskPlants {
    RiskCheck check;
    Plant plain;
    std::vector<Plant> disguised;
    std::function<Uuid(RiskCity &, int)> nearMiss; ///< The number tells variants apart.
};

std::vector<RiskPlants> partyPlants();    ///< Checks 1, 2, 10, 12.
std::vector<RiskPlants> contractPlants(); ///< Checks 3, 4, 11.
std::vector<RiskPlants> usagePlants();    ///< Checks 5 to 9, 16.
std::vector<RiskPlants> conductPlants();  ///< Checks 13 to 15.

} // namespace cpv::test
