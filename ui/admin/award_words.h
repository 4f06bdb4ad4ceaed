#pragma once

#include "core/insight/award_preview.h"
#include "ui/admin/case_actions.h"
#include "ui/theme/tokens.h"

#include <QString>

namespace cpv {

QString standingText(const AwardLine &line);
Tone standingTone(AwardStanding standing);
/// Why it stands there, in a sentence; empty where it is in.
QString standingReason(const AwardLine &line);
/// "86.50"
QString scoreText(qint32 hundredths);
/// What an approver may do with it, or why not.
QString ownStepText(const OfferedAction &confirm);
/// What the sealed list says of itself: who, when, and what comes next.
QString roundTitle(const AwardRound &round);
QString roundNext(const AwardRound &round, bool needsDraw);

} // namespace cpv
