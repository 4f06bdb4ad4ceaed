#pragma once

#include "core/domain/programme_difference.h"
#include "core/usecases/workplace.h"

namespace cpv {

struct ProposalDetail {
    ProgrammeProposal proposal;
    Programme published; ///< In force today.
    /// What it differs from: the version that it was written on; absent where this device doesn't hold that one.
    std::optional<Programme> base;
    bool isAnnounced = false; ///< Published, and its first day hasn't come.

    bool isOvertaken() const; ///< It can't be published any more, since another version was.
};

/// How rule sets change: proposals, and who still has to say something.
class RuleDesigns
{
public:
    explicit RuleDesigns(const Workplace &workplace) : m_workplace(workplace) { }

    QFuture<Result<ProposalDetail>> detail(ProgrammeProposalId id) const;
    /// Of all programmes: what waits for an answer, what is announced, and what was refused while nothing else was published since.
    QFuture<Result<std::vector<ProposalDetail>>> current() const;
    /// Kinds of papers that a programme can ask for.
    static std::vector<QString> paperKinds();

private:
    const Workplace m_workplace;
};

} // namespace cpv
