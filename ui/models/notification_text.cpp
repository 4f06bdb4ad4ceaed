#include "ui/models/notification_text.h"

#include "ui/models/command_text.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/money_display.h"

#include <QCoreApplication>

#include <map>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

class NotificationText
{
    Q_DECLARE_TR_FUNCTIONS(NotificationText)

public:
    static QString of(const Notification &n, QDate today)
    {
        switch (n.kind) {
        case NotificationKind::CommandRefused: return refused(n);
        case NotificationKind::Returned: return returned(n);
        case NotificationKind::Decided: return decided(n);
        case NotificationKind::VoucherIssued:
            return tr("Voucher %1 was issued: %2, valid until %3.").arg(n.name, moneySentence(n.amount), dayText(n.due));
        case NotificationKind::VoucherExpiring: return expiring(n, today);
        case NotificationKind::VoucherLow: return tr("Only %1 is left of voucher %2.").arg(moneySentence(n.amount), n.name);
        case NotificationKind::VoucherUnused:
            return tr("Much of voucher %1 is unused: %2 is left until %3.").arg(n.name, moneySentence(n.amount), dayText(n.due));
        case NotificationKind::DraftClosing:
            return n.name.isEmpty() ? tr("Your draft for “%1” can be submitted only until %2.").arg(programme(n), dayText(n.due))
                                    : tr("“%1” can be submitted for “%2” only until %3.").arg(n.name, programme(n), dayText(n.due));
        case NotificationKind::DraftInGrace:
            return n.name.isEmpty() ? tr("The window has closed. Your draft for “%1” is still taken until %2, as late.").arg(programme(n), dayText(n.due))
                                    : tr("The window has closed. “%1” for “%2” is still taken until %3, as late.").arg(n.name, programme(n), dayText(n.due));
        case NotificationKind::NotDelivered:
            return tr("“%1” for “%2” is not delivered yet, and not delivered is not submitted. It must reach the registry by the end of %3: connect this computer.")
                .arg(n.name, programme(n), dayText(n.due));
        case NotificationKind::FactsAsked: return tr("%1 asks to change facts that checks rest upon.").arg(n.name);
        case NotificationKind::FactsAnswered:
            return n.count > 0 ? tr("The office approved the changed facts of %1.").arg(n.name) : tr("The office refused the changed facts of %1: %2").arg(n.name, n.words);
        case NotificationKind::ExpertAnswered: return tr("Your question “%1” was answered.").arg(n.name);
        case NotificationKind::SignUpWaiting:
            return n.count > 1 ? tr("%1 companies have signed up and wait for a decision.").arg(n.count)
                               : tr("%1 has signed up and waits for your decision.").arg(n.name);
        case NotificationKind::CorrectionsOverdue:
        case NotificationKind::NoticesOver:
        case NotificationKind::IssuesDue: return n.count > 1 ? cases(n) : oneCase(n);
        case NotificationKind::BillToConfirm:
            return tr("A redemption waits for your confirmation: invoice %1 over %2.").arg(n.name, moneySentence(n.amount));
        case NotificationKind::BillEnded:
            if (n.bill == RedemptionState::Reversed)
                return withWords(tr("The city claims back what it paid for invoice %1, or a part of it").arg(n.name), n.words);
            return withWords(ended(n.bill).arg(n.name, moneySentence(n.amount)), n.words);
        case NotificationKind::ClawbackOpen: return clawback(n, today);
        case NotificationKind::RefundOffered:
            return tr("%1 offers to give back %2 of a settled subsidy: %3").arg(n.name, moneySentence(n.amount), n.words);
        case NotificationKind::ObjectionOpen: return tr("%1 objects to an award: %2").arg(n.name, n.words);
        case NotificationKind::BudgetLow:
            return n.amount <= Money() ? tr("No money is left for “%1” this year.").arg(programme(n))
                                       : tr("Only %1 is left for “%2” this year, less than a tenth of its budget.")
                                             .arg(moneySentence(n.amount), programme(n));
        }
        return {};
    }

private:
    static QString programme(const Notification &n) { return programmeName(n.programmeZh, n.programmeEn); }

    static QString refused(const Notification &n)
    {
        const QString reason = errorWords(n.error).title;
        return n.name.isEmpty() ? tr("The registry refused “%1”: %2").arg(stepText(n.step), reason)
                                : tr("The registry refused “%1” for %2: %3").arg(stepText(n.step), n.name, reason);
    }

    static QString returned(const Notification &n)
    {
        return n.due ? tr("“%1” was returned: correct %2 items by %3.").arg(n.name).arg(n.count).arg(dayText(n.due))
                     : tr("“%1” was returned: correct %2 items.").arg(n.name).arg(n.count);
    }

    static QString decided(const Notification &n)
    {
        if (n.step == CommandKind::PublishNotice)
            return tr("“%1” is on public notice until %2.").arg(n.name, dayText(n.due));
        if (n.step == CommandKind::AwardApplication)
            return tr("“%1” was awarded: %2.").arg(n.name, moneySentence(n.amount));
        return withWords(happened(n.step).arg(n.name), n.words);
    }

    /// With a place for the name of the case or voucher.
    static QString happened(CommandKind step)
    {
        static const std::map<CommandKind, const char *> words {
            {CommandKind::RefuseApplication, QT_TR_NOOP("“%1” was refused")},
            {CommandKind::DisregardApplication, QT_TR_NOOP("“%1” was not accepted")},
            {CommandKind::LapseApplication, QT_TR_NOOP("“%1” has lapsed")},
            {CommandKind::FreezeVoucher, QT_TR_NOOP("Voucher %1 was frozen")},
            {CommandKind::UnfreezeVoucher, QT_TR_NOOP("Voucher %1 can be used again")},
            {CommandKind::RevokeVoucher, QT_TR_NOOP("Voucher %1 was revoked")},
            {CommandKind::ExpireVoucher, QT_TR_NOOP("Voucher %1 has expired")},
            {CommandKind::RefuseRedemption, QT_TR_NOOP("A redemption of voucher %1 was refused")},
        };
        const auto found = words.find(step);
        return found == words.end() ? u"%1: "_s + commandText(step) : tr(found->second);
    }

    /// With places for the invoice and the subsidy.
    static QString ended(RedemptionState state)
    {
        switch (state) {
        case RedemptionState::Settled: return tr("Invoice %1 was settled: %2 paid");
        case RedemptionState::Refused: return tr("The redemption of invoice %1 was refused, %2");
        case RedemptionState::Cancelled: return tr("The company cancelled the redemption of invoice %1, %2");
        case RedemptionState::Held:
        case RedemptionState::Confirmed:
        case RedemptionState::Approved:
        case RedemptionState::Reversed: break;
        }
        return {};
    }

    static QString clawback(const Notification &n, QDate today)
    {
        if (today > *n.due)
            return tr("Overdue since %1: pay back %2 for invoice %3.").arg(dayText(n.due), moneySentence(n.amount), n.name);
        return tr("Pay back %1 for invoice %2 by %3: %4").arg(moneySentence(n.amount), n.name, dayText(n.due), n.words);
    }

    static QString withWords(const QString &what, const QString &words)
    {
        return words.isEmpty() ? tr("%1.").arg(what) : tr("%1: %2").arg(what, words);
    }

    static QString expiring(const Notification &n, QDate today)
    {
        const qint64 days = today.daysTo(*n.due);
        const QString left = moneySentence(n.amount);
        if (days <= 0)
            return tr("Use %1 of voucher %2 today: it expires tonight.").arg(left, n.name);
        if (days == 1)
            return tr("Use %1 of voucher %2 by tomorrow, %3: it expires then.").arg(left, n.name, dayText(n.due));
        return tr("Use %1 of voucher %2 by %3: it expires in %4 days.").arg(left, n.name, dayText(n.due)).arg(days);
    }

    static QString oneCase(const Notification &n)
    {
        if (n.kind == NotificationKind::CorrectionsOverdue)
            return tr("The correction of %1 was due on %2 and has not come; the case may lapse.").arg(n.name, dayText(n.due));
        if (n.kind == NotificationKind::NoticesOver)
            return tr("The public notice of %1 ended on %2 without objection; it can be awarded.").arg(n.name, dayText(n.due));
        return tr("The award of %1 waits for its voucher; after %2 it may lapse.")
            .arg(n.name, dayText(n.due->addDays(Notifications::IssueSoonDays)));
    }

    static QString cases(const Notification &n)
    {
        if (n.kind == NotificationKind::CorrectionsOverdue)
            return tr("%1 corrections were due and have not come; the cases may lapse.").arg(n.count);
        if (n.kind == NotificationKind::NoticesOver)
            return tr("%1 public notices ended without objection; the cases can be awarded.").arg(n.count);
        return tr("%1 awards wait for their vouchers and will soon lapse.").arg(n.count);
    }
};

Tone toneOfStep(CommandKind step)
{
    if (step == CommandKind::PublishNotice)
        return Tone::Info;
    return step == CommandKind::AwardApplication || step == CommandKind::UnfreezeVoucher ? Tone::Ok : Tone::Bad;
}

}

QString notificationText(const Notification &notification, QDate today)
{
    return NotificationText::of(notification, today);
}

Tone notificationTone(const Notification &notification)
{
    switch (notification.kind) {
    case NotificationKind::CommandRefused:
    case NotificationKind::DraftInGrace:
    case NotificationKind::NotDelivered: return Tone::Bad;
    case NotificationKind::RefundOffered:
    case NotificationKind::FactsAsked: return Tone::Warn;
    case NotificationKind::FactsAnswered: return notification.count > 0 ? Tone::Ok : Tone::Bad;
    case NotificationKind::Decided: return toneOfStep(notification.step);
    case NotificationKind::VoucherIssued:
    case NotificationKind::ExpertAnswered: return Tone::Ok;
    case NotificationKind::VoucherLow:
    case NotificationKind::NoticesOver: return Tone::Info;
    case NotificationKind::Returned:
    case NotificationKind::VoucherExpiring:
    case NotificationKind::VoucherUnused:
    case NotificationKind::DraftClosing:
    case NotificationKind::CorrectionsOverdue:
    case NotificationKind::IssuesDue:
    case NotificationKind::SignUpWaiting:
    case NotificationKind::ObjectionOpen: return Tone::Warn;
    case NotificationKind::BudgetLow: return notification.amount <= Money() ? Tone::Bad : Tone::Warn;
    case NotificationKind::BillToConfirm: return Tone::Warn;
    case NotificationKind::BillEnded: return notification.bill == RedemptionState::Settled ? Tone::Ok : Tone::Bad;
    case NotificationKind::ClawbackOpen: return Tone::Bad;
    }
    return Tone::Neutral;
}

QString notificationIcon(const Notification &notification)
{
    switch (notification.kind) {
    case NotificationKind::CommandRefused:
    case NotificationKind::NotDelivered: return u"cloud-off"_s;
    case NotificationKind::FactsAsked:
    case NotificationKind::FactsAnswered: return u"building-factory"_s;
    case NotificationKind::Returned: return u"arrow-back-up"_s;
    case NotificationKind::Decided: return u"gavel"_s;
    case NotificationKind::VoucherIssued: return u"ticket"_s;
    case NotificationKind::VoucherExpiring:
    case NotificationKind::VoucherUnused:
    case NotificationKind::DraftClosing:
    case NotificationKind::DraftInGrace: return u"hourglass"_s;
    case NotificationKind::VoucherLow: return u"wallet"_s;
    case NotificationKind::CorrectionsOverdue:
    case NotificationKind::IssuesDue: return u"clock"_s;
    case NotificationKind::NoticesOver:
    case NotificationKind::ObjectionOpen: return u"speakerphone"_s;
    case NotificationKind::ExpertAnswered: return u"help"_s;
    case NotificationKind::SignUpWaiting: return u"users"_s;
    case NotificationKind::BudgetLow:
    case NotificationKind::RefundOffered:
    case NotificationKind::ClawbackOpen: return u"coin"_s;
    case NotificationKind::BillToConfirm:
    case NotificationKind::BillEnded: return u"receipt"_s;
    }
    return {};
}

QString notificationTime(const Notification &notification)
{
    const QDateTime at = localDateTime(notification.at);
    return at.toString(at.time() == QTime(0, 0) ? u"yyyy-MM-dd"_s : u"yyyy-MM-dd HH:mm"_s);
}

} // namespace cpv
