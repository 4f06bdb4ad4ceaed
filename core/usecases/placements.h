#pragma once

#include "core/insight/placement.h"
#include "core/usecases/session.h"
#include "core/usecases/workplace.h"

#include <map>

namespace cpv {

/// What is offered where, and for whom it is judged; load once, then `placementFor` at each change of a filter.
struct PlacementDesk {
    PlacementMarket market;
    std::vector<Programme> programmes; ///< Those that pay for rented computing.
    std::vector<ListingBatch> batches; ///< That brought providers onto the programmes' lists.
    std::optional<Company> company;    ///< Of the person signed in, as far as it is on this device.
    std::optional<ProviderId> provider; ///< Likewise.
    std::map<ProgrammeId, CapUse> used; ///< By the company's awards; a programme without any is absent.

    /// Nothing without a company: nobody's awards are known then.
    std::optional<CapUse> useOf(ProgrammeId programme) const;
    /// The batch that the provider stands on the programme's list by; null where the rule set's own file lists it, or nothing does.
    const ListingBatch *batchOf(const Provider &of, ProgrammeId programme) const;
};

/// Data centres and offers over what the replica holds: it works offline.
class Placements
{
public:
    Placements(const Workplace &workplace, const Session &session) : m_workplace(workplace), m_session(session) { }

    QFuture<Result<PlacementDesk>> load() const;

private:
    const Workplace m_workplace;
    const Session &m_session;
};

} // namespace cpv
