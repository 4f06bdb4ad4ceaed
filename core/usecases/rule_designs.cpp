#include "core/usecases/rule_designs.h"

#include "core/protocol/catalogue.h"

#include <algorithm>

namespace cpv {

namespace {

std::optional<Programme> baseOf(const ProgrammeProposal &proposal, const Programme &published, const std::vector<ProgrammeProposal> &others)
{
    if (published.ruleVersion == proposal.baseRuleVersion)
        return published;
    const auto earlier = std::ranges::find_if(others, [&](const ProgrammeProposal &other) {
        return other.state == ProposalState::Published && other.rules.ruleVersion == proposal.baseRuleVersion;
    });
    return earlier == others.end() ? std::nullopt : std::optional(earlier->rules);
}

Result<std::vector<ProposalDetail>> all(ReplicaReader &reader)
{
    CPV_TRY(programmes, reader.programmes());
    std::vector<ProposalDetail> found;
    for (const Programme &programme : programmes) {
        CPV_TRY(proposals, reader.proposals(programme.id));
        for (const ProgrammeProposal &proposal : proposals)
            found.push_back({proposal, programme, baseOf(proposal, programme, proposals), programme.coming == proposal.id});
    }
    return found;
}

bool isOver(const ProposalDetail &detail)
{
    switch (detail.proposal.state) {
    case ProposalState::Proposed: return false;
    case ProposalState::Published: return !detail.isAnnounced;
    case ProposalState::Refused: return detail.isOvertaken();
    case ProposalState::Withdrawn: return true;
    }
    Q_UNREACHABLE();
}

} // namespace

bool ProposalDetail::isOvertaken() const { return proposal.baseRuleVersion != published.ruleVersion; }

QFuture<Result<ProposalDetail>> RuleDesigns::detail(ProgrammeProposalId id) const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, id]() -> Result<ProposalDetail> {
        CPV_TRY(details, all(reader));
        const auto found = std::ranges::find(details, id, [](const ProposalDetail &detail) { return detail.proposal.id; });
        if (found == details.end())
            return fail(Errc::NotFound, {enumText(RecordKind::ProgrammeProposal)});
        return *found;
    });
}

QFuture<Result<std::vector<ProposalDetail>>> RuleDesigns::current() const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader]() -> Result<std::vector<ProposalDetail>> {
        CPV_TRY(details, all(reader));
        std::erase_if(details, isOver);
        std::ranges::stable_sort(details, {}, [](const ProposalDetail &detail) { return detail.proposal.state; });
        return details;
    });
}

std::vector<QString> RuleDesigns::paperKinds()
{
    std::vector<QString> kinds;
    if (const auto known = builtinMaterialKinds())
        std::ranges::transform(*known, std::back_inserter(kinds), &MaterialKind::kind);
    return kinds;
}

} // namespace cpv
