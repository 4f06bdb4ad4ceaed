#pragma once

#include "core/usecases/workplace.h"

namespace cpv {

struct RegistrationRow {
    Registration registration;
    bool pending = false; ///< Decided here, not yet delivered.
    int others = 0;       ///< Further sign-ups of the same company, not refused.
};

/// Companies that signed up, as the clerks of their city see them. Decisions are commands: ApproveRegistration,
/// RefuseRegistration, in the shared shard.
class Registrations
{
public:
    explicit Registrations(const Workplace &workplace) : m_workplace(workplace) { }

    /// Waiting ones first, oldest first; then decided ones, newest first, at most `MostDecided` of them.
    QFuture<Result<std::vector<RegistrationRow>>> list() const;

private:
    static constexpr int MostDecided = 300;
    const Workplace m_workplace;
};

} // namespace cpv
