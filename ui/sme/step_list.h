#pragma once

#include "core/domain/subsidy.h"

class QVBoxLayout;

namespace cpv {

/// Every step of a calculation with its rule, below each other: for panes too narrow for an ExplainList.
void addSteps(QVBoxLayout &layout, const Subsidy &subsidy);

} // namespace cpv
