#pragma once

#include "core/domain/reminder_rules.h"
#include "core/usecases/notifications.h"

/// What waits: for a connection, for the office, for the owner, for the end of a form. Parts of what Notifications tells.
namespace cpv {

inline QString notificationKey(NotificationKind kind, const QString &what) { return enumText(kind) + u'/' + what; }

/// The last step that was reached, in days before; absent while the deadline is farther off than the first.
std::optional<int> stepReached(const std::vector<qint32> &steps, QDate today, QDate due);

/// Forms whose programme closes, or that its grace still lets in.
[[nodiscard]] Result<void> addOpenDrafts(std::vector<Notification> &list, const ReplicaReader &reader, const ReminderRules &rules, QDate today);
/// Handed in here and not with the registry, which is what counts, in the last day that it may come.
[[nodiscard]] Result<void> addUndelivered(std::vector<Notification> &list, const ReplicaReader &reader, Instant now);
/// What the office made of the company's changed facts.
[[nodiscard]] Result<void> addFactAnswer(std::vector<Notification> &list, const ReplicaReader &reader, const Account &account, Instant since);
/// Companies of the clerk's places that ask to change facts.
[[nodiscard]] Result<void> addFactsAsked(std::vector<Notification> &list, const ReplicaReader &reader, const Account &account);

} // namespace cpv
