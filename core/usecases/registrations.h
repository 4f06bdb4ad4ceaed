#pragma once

#include "core/usecases/workplace.h"

namespace cpv {

struct RegistrationRow {
    Registration registration;
    bool pending = false; ///< Decided here, not yet delivered.
    int others = 0;       ///< Further sign-ups of the same company, not refused.
};

/// With the size class that the standard gives for its figures; Unknown where the standard has no line for its industry.
CompanyFacts sized(CompanyFacts facts);

/// Companies that signed up, and those that ask to change what they said, as the clerks of their city see them. Decisions are
/// commands: ApproveRegistration, RefuseRegistration, ApproveFacts, RefuseFacts, in the shared shard.
class Registrations
{
public:
    explicit Registrations(const Workplace &workplace) : m_workplace(workplace) { }

    /// Waiting ones first, oldest first; then decided ones, newest first, at most `MostDecided` of them.
    QFuture<Result<std::vector<RegistrationRow>>> list() const;
    /// Companies whose changed facts wait for an office.
    QFuture<Result<std::vector<Company>>> proposals() const;

private:
    static constexpr int MostDecided = 300;
    const Workplace m_workplace;
};

} // namespace cpv
