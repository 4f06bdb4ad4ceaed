#pragma once

#include "core/usecases/simulations.h"
#include "ui/admin/network_words.h"

/// A simulation's tables in the language of the screen.
namespace cpv {

QString replayEndText(const ReplayedCase &replayed);
/// When the money ends, or how long it lasts.
QString moneyEndText(const Replay &replay, const SimulatedYear &year);

/// Published rules, other rules, and what lies between them, a figure in each row.
PlainTable comparisonTable(const Simulation &simulation);
/// Everything that was not awarded, by what kept it: rules by their numbers. The last row is the sum.
PlainTable refusalsTable(const Simulation &simulation);
/// Whose award changes, the most first, as many as a person reads. `real`: the year without what was invented.
PlainTable changedCasesTable(const Simulation &simulation, const SimulatedYear &real);
/// Who gets what part: by size, kind of applicant.
PlainTable groupsTable(const Simulation &simulation);

} // namespace cpv
