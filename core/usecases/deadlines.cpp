#include "core/usecases/deadlines.h"

#include "core/domain/clawback.h"
#include "core/domain/window_days.h"
#include "core/protocol/catalogue.h"
#include "core/storage/notification_query.h"
#include "core/usecases/futures.h"

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

using List = std::vector<Deadline>;

std::vector<int> alarms(const std::vector<qint32> &days)
{
    return {days.begin(), days.end()};
}

Result<void> addVouchers(List &list, const NotificationQuery &query, const ReminderRules &rules, QDate today)
{
    CPV_TRY(vouchers, query.live(today));
    for (const Voucher &voucher : vouchers)
        list.push_back({.kind = DeadlineKind::VoucherEnds,
            .subject = voucher.id.value,
            .name = voucher.code,
            .day = voucher.validTo,
            .amount = voucher.left,
            .alarmDays = alarms(rules.voucherDays)});
    return {};
}

Result<void> addCorrections(List &list, const NotificationQuery &query, const ReminderRules &rules, QDate today)
{
    CPV_TRY(returned, query.returned());
    for (const Application &a : returned) {
        if (a.correctionDue && *a.correctionDue >= today)
            list.push_back({.kind = DeadlineKind::CorrectionDue,
                .subject = a.id.value,
                .name = a.project,
                .day = *a.correctionDue,
                .amount = a.requested,
                .alarmDays = alarms(rules.correctionDays)});
    }
    return {};
}

Result<void> addDrafts(List &list, const ReplicaReader &reader, const ReminderRules &rules, QDate today)
{
    CPV_TRY(drafts, reader.drafts());
    for (const Draft &draft : drafts) {
        const Result<Programme> programme = reader.programme(draft.programme);
        if (!programme || draft.corrects)
            continue;
        const WindowDays window = windowDays(*programme, today);
        if (window.takenUntil)
            list.push_back({.kind = window.state == WindowState::Grace ? DeadlineKind::GraceEnds : DeadlineKind::WindowCloses,
                .subject = draft.id.value,
                .name = draft.project,
                .programmeZh = programme->nameZh,
                .programmeEn = programme->nameEn,
                .day = *window.takenUntil,
                .alarmDays = alarms(rules.windowDays)});
    }
    return {};
}

/// An overdue one has no day to come.
Result<void> addClawbacks(List &list, const NotificationQuery &query, const ReminderRules &rules, QDate today)
{
    CPV_TRY(claims, query.openClawbacks());
    for (const auto &[clawback, redemption] : claims) {
        if (clawback.due >= today)
            list.push_back({.kind = DeadlineKind::ClawbackDue,
                .subject = clawback.id.value,
                .name = redemption.invoiceNumber,
                .day = clawback.due,
                .amount = outstanding(clawback),
                .alarmDays = alarms(rules.clawbackDays)});
    }
    return {};
}

Result<List> collect(const ReplicaReader &reader, const NotificationQuery &query, QDate today)
{
    CPV_TRY(rules, builtinReminderRules());
    List list;
    CPV_CHECK(addVouchers(list, query, rules, today));
    CPV_CHECK(addCorrections(list, query, rules, today));
    CPV_CHECK(addDrafts(list, reader, rules, today));
    CPV_CHECK(addClawbacks(list, query, rules, today));
    std::ranges::stable_sort(list, {}, &Deadline::day);
    return list;
}

} // namespace

QString Deadline::uid() const
{
    return enumText(kind) + u'-' + subject.toText() + u"@compute-voucher-desk"_s;
}

Deadlines::Deadlines(const Workplace &workplace, Session &session)
    : m_workplace(workplace)
    , m_session(session)
{
}

QFuture<Result<List>> Deadlines::list() const
{
    if (!m_session.current() || !m_session.current()->account.company)
        return ready<List>(List());
    return m_workplace.readerThread.run([workplace = m_workplace]() -> Result<List> {
        const NotificationQuery query(std::make_shared<ReadingConnection>(workplace.replica.databasePath()));
        return collect(workplace.reader, query, localDate(workplace.clock.now()));
    });
}

QFuture<Result<std::optional<RefundDue>>> Deadlines::nextRefund() const
{
    if (!m_session.current() || !m_session.current()->account.company)
        return ready<std::optional<RefundDue>>(std::optional<RefundDue>());
    return m_workplace.readerThread.run([path = m_workplace.replica.databasePath()]() -> Result<std::optional<RefundDue>> {
        CPV_TRY(claims, NotificationQuery(std::make_shared<ReadingConnection>(path)).openClawbacks());
        if (claims.empty())
            return std::nullopt;
        const auto &[clawback, redemption] = claims.front();
        return RefundDue {.redemption = redemption.id, .invoice = redemption.invoiceNumber, .day = clawback.due, .amount = outstanding(clawback)};
    });
}

QFuture<Result<void>> Deadlines::write(const QString &path, const std::vector<CalendarEvent> &events) const
{
    return m_workplace.scannerThread.run([path, events, now = m_workplace.clock.now()] { return writeCalendar(path, events, now); });
}

} // namespace cpv
