#pragma once

#include "core/domain/outcome.h"
#include "ui/widgets/facts.h"

#include <QList>

namespace cpv {

/// What a project came to beside what its application expected, for both sides alike.
QList<KeyValue> outcomePairs(const Projection &projection, const Outcome &outcome);

/// "2026-03", as months stand everywhere.
QString monthText(QDate month);
/// The month of that number, from 1.
QDate monthOf(const ActualFigures &figures, int number);

} // namespace cpv
