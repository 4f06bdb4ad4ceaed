#pragma once

#include "core/domain/review.h"
#include "ui/theme/tokens.h"

#include <QString>

/// Experts' scores, in the language of the screen.
namespace cpv {

QString seatStateText(SeatState state);
Tone seatStateTone(SeatState state);
QString interestTypeText(InterestType type);
/// What it means, in a sentence.
QString interestMeaning(InterestType type);
QString interestOutcomeText(InterestOutcome outcome);
Tone interestOutcomeTone(InterestOutcome outcome);
QString interestPartyText(InterestParty party);
QString interestSourceText(InterestSource source);
QString drawBarText(DrawBar bar);

QString criterionName(const RubricCriterion &criterion);
QString criterionGuidance(const RubricCriterion &criterion);

/// Hundredths of a point as "74.00".
QString pointsText(qint32 hundredths);

} // namespace cpv
