#pragma once

#include "core/usecases/notices.h"

namespace cpv {

/// The notice as an official document, in the screen's language. `days`: working days of its period.
NoticePaper noticePaper(const PublishedNotice &notice, int days);
/// "3 working days left", "Ends today", "Over"
QString noticeClockText(int workingDaysLeft);
/// A name for its file.
QString noticeFileName(const PublishedNotice &notice);

} // namespace cpv
