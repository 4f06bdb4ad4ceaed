#pragma once

#include "core/usecases/notifications.h"
#include "ui/shell/notification_panel.h"

namespace cpv {

/// The notifications in words, each with the page that shows its record.
std::vector<NotificationItem> notificationItems(const std::vector<Notification> &notifications, QDate today);

} // namespace cpv
