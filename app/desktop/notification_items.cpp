#include "app/desktop/notification_items.h"

#include "ui/admin/queue_filter.h"
#include "ui/models/notification_text.h"

#include <algorithm>
#include <array>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

struct Target {
    QString page;
    QVariant argument = {};
};

/// One case opens by itself, many open as the queue they wait in.
Target caseTarget(const Notification &notification, QueueFilter filter)
{
    return notification.subject.isNull() ? Target {u"queue"_s, enumText(filter)} : Target {u"review"_s, notification.subject.toText()};
}

bool isAboutVoucher(CommandKind step)
{
    static constexpr std::array steps {CommandKind::FreezeVoucher, CommandKind::UnfreezeVoucher, CommandKind::RevokeVoucher,
        CommandKind::ExpireVoucher, CommandKind::RefuseRedemption};
    return std::ranges::find(steps, step) != steps.end();
}

Target targetOf(const Notification &notification)
{
    const QString id = notification.subject.toText();
    switch (notification.kind) {
    case NotificationKind::CommandRefused:
    case NotificationKind::NotDelivered: return {u"delivery"_s};
    case NotificationKind::FactsAsked: return {u"registrations"_s};
    case NotificationKind::FactsAnswered: return {u"account"_s};
    case NotificationKind::Returned: return {u"application"_s, id};
    case NotificationKind::Decided: return {isAboutVoucher(notification.step) ? u"voucher"_s : u"application"_s, id};
    case NotificationKind::VoucherIssued:
    case NotificationKind::VoucherExpiring:
    case NotificationKind::VoucherLow:
    case NotificationKind::VoucherUnused: return {u"voucher"_s, id};
    case NotificationKind::DraftClosing:
    case NotificationKind::DraftInGrace: return {u"draft"_s, id};
    case NotificationKind::ExpertAnswered: return {u"learn"_s, u"experts"_s};
    case NotificationKind::SignUpWaiting: return {u"registrations"_s, notification.subject.isNull() ? QVariant() : QVariant(id)};
    case NotificationKind::CorrectionsOverdue: return caseTarget(notification, QueueFilter::Returned);
    case NotificationKind::NoticesOver: return caseTarget(notification, QueueFilter::Award);
    case NotificationKind::IssuesDue: return caseTarget(notification, QueueFilter::Issue);
    case NotificationKind::ObjectionOpen: return {u"review"_s, id};
    case NotificationKind::BudgetLow: return {u"budget"_s};
    case NotificationKind::BillToConfirm:
    case NotificationKind::BillEnded:
    case NotificationKind::RefundOffered:
    case NotificationKind::ClawbackOpen: return {u"redemption"_s, id};
    }
    return {};
}

}

std::vector<NotificationItem> notificationItems(const std::vector<Notification> &notifications, QDate today)
{
    std::vector<NotificationItem> items;
    for (const Notification &notification : notifications) {
        const Target target = targetOf(notification);
        items.push_back({.key = notification.key,
            .icon = notificationIcon(notification),
            .tone = notificationTone(notification),
            .text = notificationText(notification, today),
            .time = notificationTime(notification),
            .page = target.page,
            .argument = target.argument,
            .unread = !notification.read});
    }
    return items;
}

} // namespace cpv
