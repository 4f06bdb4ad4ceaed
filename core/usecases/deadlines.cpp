#include "core/usecases/deadlines.h"

#include "core/domain/eligibility.h"
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

Result<List> collect(const ReplicaReader &reader, const NotificationQuery &query, QDate today)
{
    CPV_TRY(rules, builtinReminderRules());
    List list;
    CPV_TRY(vouchers, query.live(today));
    for (const Voucher &voucher : vouchers)
        list.push_back({.kind = DeadlineKind::VoucherEnds,
            .subject = voucher.id.value,
            .name = voucher.code,
            .day = voucher.validTo,
            .amount = voucher.left,
            .alarmDays = alarms(rules.voucherDays)});
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
    CPV_TRY(drafts, reader.drafts());
    for (const Draft &draft : drafts) {
        const Result<Programme> programme = reader.programme(draft.programme);
        if (!programme || draft.corrects)
            continue;
        const WindowStatus window = windowStatus(*programme, today);
        if (window.state == WindowState::Open && window.closes)
            list.push_back({.kind = DeadlineKind::WindowCloses,
                .subject = draft.id.value,
                .name = draft.project,
                .programmeZh = programme->nameZh,
                .programmeEn = programme->nameEn,
                .day = *window.closes,
                .alarmDays = alarms(rules.windowDays)});
    }
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

QFuture<Result<void>> Deadlines::write(const QString &path, const std::vector<CalendarEvent> &events) const
{
    return m_workplace.scannerThread.run([path, events, now = m_workplace.clock.now()] { return writeCalendar(path, events, now); });
}

} // namespace cpv
