#include "ui/models/deadline_text.h"

#include "ui/models/domain_text.h"
#include "ui/models/money_display.h"

#include <QCoreApplication>

namespace cpv {

namespace {

class DeadlineText
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineText)

public:
    static QString summary(const Deadline &d)
    {
        switch (d.kind) {
        case DeadlineKind::VoucherEnds: return tr("Last day of voucher %1").arg(d.name);
        case DeadlineKind::CorrectionDue: return tr("Correction due: %1").arg(d.name);
        case DeadlineKind::WindowCloses:
            return d.name.isEmpty() ? tr("Last day to submit: %1").arg(programmeName(d.programmeZh, d.programmeEn))
                                    : tr("Last day to submit: %1").arg(d.name);
        case DeadlineKind::GraceEnds:
            return tr("Last day of grace to submit: %1").arg(d.name.isEmpty() ? programmeName(d.programmeZh, d.programmeEn) : d.name);
        case DeadlineKind::ClawbackDue: return tr("Pay back for invoice %1").arg(d.name);
        }
        Q_UNREACHABLE();
    }

    static QString description(const Deadline &d)
    {
        switch (d.kind) {
        case DeadlineKind::VoucherEnds: return tr("%1 is left. What is not used by then goes back.").arg(moneySentence(d.amount));
        case DeadlineKind::CorrectionDue: return tr("Correct the listed items by this day, or the application lapses.");
        case DeadlineKind::WindowCloses:
            return tr("Applications for “%1” are taken until this day.").arg(programmeName(d.programmeZh, d.programmeEn));
        case DeadlineKind::GraceEnds:
            return tr("The window for “%1” has closed. Until this day applications are still taken, marked as late.").arg(programmeName(d.programmeZh, d.programmeEn));
        case DeadlineKind::ClawbackDue: return tr("The city wants %1 back, by this day at the latest.").arg(moneySentence(d.amount));
        }
        Q_UNREACHABLE();
    }
};

} // namespace

CalendarEvent calendarEvent(const Deadline &deadline)
{
    return {.uid = deadline.uid(),
        .summary = DeadlineText::summary(deadline),
        .description = DeadlineText::description(deadline),
        .day = deadline.day,
        .alarmDays = deadline.alarmDays};
}

} // namespace cpv
