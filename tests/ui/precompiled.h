#pragma once

// What tests of pages and journeys read anyway, parsed once: every page's headers, and a desk with a registry that is none.
#include "ui/common/precompiled.h"

#include "tests/support/heard_alerts.h"
#include "tests/support/no_warnings.h"
#include "tests/support/qt_test.h"
#include "tests/unit/storage/profile_desk.h"
