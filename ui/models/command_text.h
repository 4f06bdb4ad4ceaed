#pragma once

#include "core/domain/command.h"

#include <QString>

namespace cpv {

struct TimelineEntry;

/// What somebody did, as a line of a history: "Returned for correction".
QString commandText(CommandKind kind);
QString commandText(const Payload &payload); ///< Tells an offer from taking it back.
/// What somebody wants to do, as long as it isn't done or was refused: "Return the application for correction".
QString stepText(CommandKind kind);
QString stepText(const Payload &payload); ///< Likewise.
/// A history's line for TimelineEntry::event of a programme of this mode; a kind that only a newer program knows is shown as it is.
QString caseEventText(const QString &event, ProgrammeMode mode);
QString caseEventText(const TimelineEntry &entry, ProgrammeMode mode); ///< Likewise.
/// What its person said, or what a correction changed.
QString caseEventWords(const TimelineEntry &entry);
/// What a person reads right after a step, `done` in its own words: nothing counts before the registry has confirmed it.
QString recordedText(const QString &done, bool isOffline);
/// The same after one that can still be undone.
QString heldText(const QString &done, bool isOffline);

} // namespace cpv
