#pragma once

#include "core/domain/eligibility.h"
#include "core/domain/yardstick.h"
#include "core/usecases/workplace.h"

namespace cpv {

struct ProgrammeListing {
    Programme programme;
    WindowStatus window; ///< Today.
};

/// Programmes and the providers they list.
class Programmes
{
public:
    explicit Programmes(const Workplace &workplace) : m_workplace(workplace) { }

    /// Open ones first (soonest closing first), then in grace, coming, past.
    QFuture<Result<std::vector<ProgrammeListing>>> list() const;
    QFuture<Result<ProgrammeListing>> find(ProgrammeId id) const;
    /// The programme's approved list, by name.
    QFuture<Result<std::vector<Provider>>> providers(ProgrammeId id) const;
    QFuture<Result<std::vector<Provider>>> allProviders() const;
    QFuture<Result<Company>> company(CompanyId id) const;
    /// Of the programme's public notices; nothing where they are too few.
    QFuture<Result<std::optional<Yardstick>>> yardstick(ProgrammeId id) const;

private:
    const Workplace m_workplace;
};

} // namespace cpv
