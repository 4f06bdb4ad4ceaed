#pragma once

#include "core/usecases/use_cases.h"

namespace cpv {

class DropDown;

/// The places of whoever is signed in, in the language of the screen, with the chosen one kept; hidden where there is no choice.
void offerOfficePlaces(DropDown &box, const UseCases &useCases);

} // namespace cpv
