#pragma once

#include "tests/support/city.h"

namespace cpv {

/// Data centres and offers in the city's world, as if they had long been there: one near and dear, one far and cheap, one whose
/// origin is not declared, one that is disputed and nearly full, and one where nobody offers anything.
struct CityMarket {
    DataCentre near, far, undeclared, disputed, empty;
    Offer nearOffer, farOffer, undeclaredOffer, disputedOffer;
    Provider other; ///< On the programme's list, beside the city's own provider; offers all but the near one.
};
CityMarket fillMarket(City &city);

} // namespace cpv
