#pragma once

#include "core/usecases/connection.h"
#include "ui/theme/tokens.h"

#include <QString>

namespace cpv {

/// One stage on the way to the registry in words: what it is, what came of it, and what to do where it failed.
struct ConnectionWords {
    QString stage;
    QString found;
    QString advice = {};
    Tone tone = Tone::Ok;
};
ConnectionWords connectionWords(const ConnectionStep &step);

} // namespace cpv
