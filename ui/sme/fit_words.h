#pragma once

#include "core/domain/programme_fit.h"
#include "ui/theme/tokens.h"

/// What the programme finder says, in the language of the screen.
namespace cpv {

QString workloadText(Workload workload);
QString supplyText(Supply supply);
QString fitText(Fit fit);
Tone fitTone(Fit fit);
/// What the finder answers: who doesn't fit doesn't, whether it is open or not.
Fit answerOf(const ProgrammeFit &fit);
QString missingFactText(MissingFact fact);
/// What a button says that leads to where a fact is stated; empty: the finder doesn't ask for it. A visitor says
/// here what the company is, others in their account.
QString answerText(MissingFact fact, bool visitor);
QString doubtText(Doubt doubt);
/// One sentence on what would have to be otherwise.
QString remedyText(const Remedy &remedy);
/// "Until 2026-12-15 | 21 days", short enough for a table.
QString deadlineText(const ProgrammeFit &fit, QDate today);
/// Whether the place says when it takes applications; otherwise its window only seems to be open.
bool isWindowPublished(const ProgrammeFit &fit);
/// The deadline's tone: a warning in its last thirty days.
std::optional<Tone> deadlineTone(const WindowStatus &window, QDate today);

} // namespace cpv
