#pragma once

#include "core/domain/learning.h"
#include "ui/theme/tokens.h"

#include <QString>

/// Education and help, in the language of the screen.
namespace cpv {

QString courseName(const Course &course);
QString courseNames(const std::vector<Course> &courses); ///< In a sentence.
QString expertName(const Expert &expert);
QString originText(CatalogueOrigin origin);
Tone originTone(CatalogueOrigin origin);
/// "2026-12-10 at the city library, 3 of 20 seats left".
QString sessionText(const CourseSession &session, qint64 taken);
QString offerText(bool withdrawn);
Tone offerTone(bool withdrawn);
QString enrolmentStateText(EnrolmentState state);
Tone enrolmentStateTone(EnrolmentState state);
QString helpStateText(HelpState state);
Tone helpStateTone(HelpState state);

} // namespace cpv
