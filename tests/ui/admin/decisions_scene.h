#pragma once

#include "tests/support/city.h"

namespace cpv {

/// Decided cases of one place, dealt by chance to eight officials, of whom one approves nearly everything, and one company that is
/// always decided upon by the same.
struct DecisionsScene {
    PlaceCode place;
    ProgrammeId programme;
    std::vector<AccountId> officials;
    AccountId favouring;
    CompanyId regular; ///< Always at the desk of officials[1].
    int decided = 0;
    int waiting = 0; ///< Besides: proposed, and not confirmed by anybody.
};

/// Into the city's records; the approvers, the editor and the auditor work for the place as well.
DecisionsScene fillDecisions(City &city);

} // namespace cpv
