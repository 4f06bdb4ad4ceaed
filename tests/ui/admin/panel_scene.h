#pragma once

#include "tests/support/panel_city.h"

namespace cpv {

/// What experts have to do in a city, for pictures and tests of their pages.
struct PanelScene {
    AccountId expert;          ///< Has cases in every state.
    ApplicationId complete;    ///< All scores are in, and lie far apart.
    ApplicationId open;        ///< One is in.
};

/// Six experts of the city's pay-first programme, and cases that they score.
PanelScene fillPanels(City &city);

} // namespace cpv
