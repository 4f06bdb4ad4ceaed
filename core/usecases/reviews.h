#pragma once

#include "core/storage/review_values.h"
#include "core/usecases/session.h"
#include "core/usecases/workplace.h"

namespace cpv {

/// The scores of experts: what they have to score, and how far they are. Works offline. Each step is a command.
class Reviews
{
public:
    Reviews(const Workplace &workplace, const Session &session) : m_workplace(workplace), m_session(session) { }

    /// Of the expert signed in: to be scored first, by the day they are due; then the others, the last first.
    QFuture<Result<std::vector<ReviewTask>>> tasks() const;
    /// Absent where nobody was drawn.
    QFuture<Result<std::optional<PanelReport>>> panel(ApplicationId application) const;
    QFuture<Result<PoolReport>> pool(const PlaceCode &place) const;

private:
    const Workplace m_workplace;
    const Session &m_session;
};

} // namespace cpv
