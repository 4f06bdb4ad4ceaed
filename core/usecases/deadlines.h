#pragma once

#include "core/report/tables/calendar_file.h"
#include "core/usecases/session.h"

namespace cpv {

BOOST_DEFINE_ENUM_CLASS(DeadlineKind, VoucherEnds, CorrectionDue, WindowCloses, GraceEnds, ClawbackDue)

/// A day that concerns the company; inclusive.
struct Deadline {
    DeadlineKind kind = DeadlineKind::VoucherEnds;
    Uuid subject; ///< Voucher, application, draft or clawback.
    QString name; ///< Code, project or number of the invoice.
    QString programmeZh, programmeEn;
    QDate day;
    Money amount;
    std::vector<int> alarmDays;

    /// The same at each export, so that a calendar replaces what it has.
    QString uid() const;
};

/// What a company is to pay back.
struct RefundDue {
    RedemptionId redemption;
    QString invoice; ///< Its number.
    QDate day; ///< Inclusive; may be over.
    Money amount; ///< What isn't paid back yet, interest included.
};

/// All days to come that a company must not miss, soonest first, and the file that takes them to a calendar. Works offline.
class Deadlines
{
public:
    Deadlines(const Workplace &workplace, Session &session);

    QFuture<Result<std::vector<Deadline>>> list() const;
    /// The one that is due first, overdue ones before all. Nothing where nothing is asked back.
    QFuture<Result<std::optional<RefundDue>>> nextRefund() const;
    /// DiskFull {volume}, Storage {path}.
    QFuture<Result<void>> write(const QString &path, const std::vector<CalendarEvent> &events) const;

private:
    const Workplace m_workplace;
    Session &m_session;
};

} // namespace cpv
