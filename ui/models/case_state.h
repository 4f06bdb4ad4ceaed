#pragma once

#include "core/domain/application.h"
#include "ui/theme/tokens.h"

namespace cpv {

/// The public notice has run its days: what is next is the award, or the answer to an objection.
bool isNoticeOver(const Application &application, QDate today);
/// Nobody at the office can do anything before it ends.
bool isNoticeRunning(const Application &application, QDate today);

/// As the office sees a case: its stage, and of a notice whether it is over. Short, for lists.
QString caseStateText(const Application &application, QDate today);
/// The same with what a case whose notice is over waits for.
QString caseStateWords(const Application &application, QDate today);

/// A term that ends soon is coloured before it is over; while a notice runs, the office can't meet its own yet.
std::optional<Tone> dueTone(const Application &application, QDate today);

} // namespace cpv
