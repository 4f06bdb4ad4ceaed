#pragma once

#include "core/domain/registration.h"
#include "ui/theme/tokens.h"

namespace cpv {

QString registrationStateText(RegistrationState state);
Tone registrationTone(RegistrationState state);

} // namespace cpv
