#pragma once

#include "core/usecases/notifications.h"
#include "ui/theme/tokens.h"

#include <QString>

namespace cpv {

/// What happened or is due, as one sentence in the language of the screen.
QString notificationText(const Notification &notification, QDate today);
Tone notificationTone(const Notification &notification);
/// Name of an icon.
QString notificationIcon(const Notification &notification);
/// "2026-03-02 09:12"; a day alone for what is due on a day.
QString notificationTime(const Notification &notification);

} // namespace cpv
