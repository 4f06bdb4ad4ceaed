#include "core/usecases/reviews.h"

namespace cpv {

QFuture<Result<std::vector<ReviewTask>>> Reviews::tasks() const
{
    const AccountId me = m_session.current() ? m_session.current()->account.id : AccountId();
    return m_workplace.readerThread.run([&reader = m_workplace.reader, me] { return reader.reviewTasks(me); });
}

QFuture<Result<std::optional<PanelReport>>> Reviews::panel(ApplicationId application) const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, application] { return reader.reviewPanel(application); });
}

QFuture<Result<PoolReport>> Reviews::pool(const PlaceCode &place) const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, place] { return reader.reviewPool(place); });
}

} // namespace cpv
