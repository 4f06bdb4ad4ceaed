#pragma once

// What every page reads, parsed once: the use cases with the records behind them, and the widgets.
#include "ui/theme/precompiled.h"

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text.h"
