#pragma once

#include "core/storage/notification_query.h"
#include "core/usecases/sync_status.h"

#include <QTimer>

namespace cpv {

BOOST_DEFINE_ENUM_CLASS(NotificationKind, CommandRefused, Returned, Decided, VoucherIssued, VoucherExpiring, VoucherLow, VoucherUnused, DraftClosing,
    DraftInGrace, ExpertAnswered, CorrectionsOverdue, NoticesOver, IssuesDue, ObjectionOpen, SignUpWaiting, BudgetLow, BillToConfirm, BillEnded, ClawbackOpen, NotDelivered, FactsAsked, FactsAnswered,
    RefundOffered)

/// One thing that concerns the signed-in person. It is read off the records each time and kept nowhere; only which keys were
/// read is remembered.
struct Notification {
    NotificationKind kind = NotificationKind::Decided;
    QString key;   ///< Stays while it says the same: an approaching deadline gets another at each step.
    Instant at {}; ///< When it became so.
    Uuid subject;  ///< The record to open: application, voucher, redemption, draft or programme. Null where several are meant.
    QString name;  ///< What people call it: number, code, project.
    QString programmeZh, programmeEn; ///< Of drafts and budgets.
    CommandKind step = CommandKind::SubmitApplication; ///< What was refused or done.
    RedemptionState bill = RedemptionState::Held;      ///< Where a bill stands.
    Error error = {};                                  ///< Of a refusal.
    QString words;                                     ///< Written by whoever decided.
    std::optional<QDate> due; ///< Inclusive.
    qint64 count = 1;         ///< Items to correct, or cases.
    Money amount;
    bool read = false;
};

/// What concerns the person who works here, newest first: company people hear of decisions, deadlines, what is not delivered, vouchers, experts' answers,
/// bills and money to pay back, providers of bills that wait for them and what became of the others, officials of cases that are
/// due, objections, companies that sign up, money that runs out and money that a company would give back. Works offline.
class Notifications : public QObject
{
    Q_OBJECT

public:
    static constexpr int NewsDays = 90;   ///< How long something done is told.
    static constexpr int IssueSoonDays = 7;
    static constexpr std::chrono::hours DeliverWithin {24}; ///< Before the last moment, when what waits here is told.
    static constexpr BasisPoints BudgetLowBelow {1000}; ///< Of what was appropriated.

    struct Watched {
        Session &session;
        SyncStatus &status;
    };
    Notifications(const Workplace &workplace, const Watched &watched, QObject *parent = nullptr);

    const std::vector<Notification> &items() const { return m_items; }
    int unread() const;
    bool isReading() const { return m_asking; } ///< What `changed` tells next was asked before.
    /// Reads the records again; `changed` follows if something did. Called by itself after each change and each hour.
    void refresh();
    void markRead(const QString &key);
    void markAllRead();

Q_SIGNALS:
    void changed();

private:
    struct Found {
        std::vector<Notification> items;
        QSet<QString> read;
    };
    static Result<Found> find(const Workplace &workplace, const NotificationQuery &query, const Account &account);
    void onFound(AccountId account, Found found);
    void remember();

    const Workplace m_workplace;
    Session &m_session;
    const std::shared_ptr<NotificationQuery> m_query;
    AccountId m_account; ///< Whose they are.
    std::vector<Notification> m_items;
    AccountId m_readBy;
    QSet<QString> m_read;
    QTimer m_gathering; // What changes in one burst is read once.
    QTimer m_hourly;    // Deadlines approach without any change.
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace cpv
