#pragma once

#include "core/insight/readiness.h"
#include "core/usecases/session.h"
#include "core/usecases/workplace.h"

namespace cpv {

struct LearningDesk {
    LearningContent content;
    std::vector<Enrolment> enrolments;  ///< As far as the person signed in may see them; newest first.
    std::vector<HelpRequest> requests;  ///< Likewise.
    std::optional<Company> company;     ///< Of the person signed in, as far as it is on this device.
};

/// Education and help: what the program carries for everybody, and what was asked of the office. Works offline.
class Learning
{
public:
    Learning(const Workplace &workplace, const Session &session) : m_workplace(workplace), m_session(session) { }

    QFuture<Result<LearningDesk>> load() const;
    /// Of the self-check, as this person left them on this profile.
    QFuture<Result<CheckAnswers>> answers() const;
    /// Durable when it finishes.
    QFuture<Result<void>> keep(const CheckAnswers &answers) const;

private:
    QString key() const;

    const Workplace m_workplace;
    const Session &m_session;
};

} // namespace cpv
