#pragma once

#include "core/base/result.h"
#include "core/domain/programme_difference.h"
#include "core/domain/programme_proposal.h"
#include "ui/theme/tokens.h"

namespace cpv {

/// A part of a rule set, as its section is called.
QString programmePartText(ProgrammePart part);

/// A difference in words. Empty sides were not there.
struct DifferenceWords {
    QString what;
    QString before;
    QString after;
};
/// `after`: the version that names its payers and places.
DifferenceWords differenceWords(const ProgrammeDifference &difference, const Programme &after);

QString dayCountText(DayCount count);

/// What checkProgramme says against a rule set, and what would be right; the section that it is of.
QString programmeFaultText(const Error &fault);
ProgrammePart programmeFaultPart(const Error &fault);

QString proposalStateText(const ProgrammeProposal &proposal, bool isAnnounced);
Tone proposalStateTone(const ProgrammeProposal &proposal);

} // namespace cpv
