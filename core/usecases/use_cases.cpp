#include "core/usecases/use_cases.h"

#include "core/usecases/futures.h"

namespace cpv {

UseCases::UseCases(const Workplace &workplace) : m_workplace(workplace), m_ids(workplace.clock) { }

QDate UseCases::today() const { return localDate(now()); }

void UseCases::syncNow() { m_workplace.remote.requestSync(); }

QFuture<Result<Instant>> UseCases::advanceDemoClock(int days)
{
    if (!session.current() || !session.current()->demonstration)
        return ready<Instant>(fail(Errc::WrongRole));
    auto moved = m_workplace.remote.advanceClock(days);
    whenDone(&status, moved, [this](const Result<Instant> &time) {
        if (!time)
            return;
        m_workplace.clock.learn(*time);
        m_workplace.remote.requestSync();
        // Windows, deadlines and validity are judged by the day.
        Q_EMIT status.recordsChanged({RecordKind::Programme, RecordKind::Application, RecordKind::Voucher, RecordKind::Draft});
    });
    return moved;
}

} // namespace cpv
