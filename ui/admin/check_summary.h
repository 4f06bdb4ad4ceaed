#pragma once

#include "core/domain/application.h"
#include "ui/theme/tokens.h"

namespace cpv {

/// What the rules found, in one word for a list: failures first, then what a person must look at.
struct CheckSummary {
    QString text;
    Tone tone = Tone::Neutral;
};
CheckSummary checkSummary(const Application &application);

} // namespace cpv
