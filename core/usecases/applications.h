#pragma once

#include "core/usecases/workplace.h"

namespace cpv {

struct TimelineLine {
    TimelineEntry entry;
    bool pending = false; ///< Of this device, not confirmed by the registry yet.
};

struct ApplicationDetail {
    Application application;
    Programme programme;
    std::vector<TimelineLine> timeline; ///< Oldest first.
    std::vector<Objection> objections;
    std::optional<Company> company;
    std::optional<Provider> provider;
    bool pending = false;
    std::vector<Refusal> refusals; ///< What the registry refused on this application, not dismissed yet.
};

/// Reading applications; changing them is UseCases::perform.
class Applications
{
public:
    explicit Applications(const Workplace &workplace) : m_workplace(workplace) { }

    QFuture<Result<ApplicationPage>> page(const ApplicationQuery &query) const;
    QFuture<Result<std::vector<StageCount>>> stageCounts(std::optional<ProgrammeId> programme = {}) const;
    QFuture<Result<ApplicationDetail>> detail(ApplicationId id) const;
    /// A file with the paper's bytes, fetched if this device lacks them. NotFound, Network.
    QFuture<Result<QString>> materialFile(const PlaceCode &place, const MaterialRef &material) const;

private:
    const Workplace m_workplace;
};

} // namespace cpv
