#pragma once

#include "core/domain/learning.h"
#include "ui/theme/tokens.h"

#include <QString>

/// Education and help, in the language of the screen.
namespace cpv {

QString enrolmentStateText(EnrolmentState state);
Tone enrolmentStateTone(EnrolmentState state);
QString helpStateText(HelpState state);
Tone helpStateTone(HelpState state);

} // namespace cpv
