#pragma once

// What every page reads, parsed once: the use cases with the records behind them, and the widgets.
#include "ui/theme/precompiled.h"

#include "core/base/money_text.h"
#include "core/usecases/use_cases.h"
#include "ui/lists/plain_table_model.h"
#include "ui/models/domain_text.h"
#include "ui/shell/page.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QTemporaryDir>
