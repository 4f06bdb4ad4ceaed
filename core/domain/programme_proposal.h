#pragma once

#include "core/base/clock.h"
#include "core/domain/programme.h"

/// How a published rule set becomes another: one person proposes the whole new version, another publishes it, and it applies from
/// its first day on.
///
///     Proposed ─publish (by somebody else)▶ Published: announced until its first day, in force from then on
///        ├─refuse (by somebody else)▶ Refused         └─take back, before its first day▶ Withdrawn
///        └─take back (by its maker)▶ Withdrawn
///
/// A programme has one version in force and at most one that is announced: until its first day the programme's record holds the
/// earlier rules and names what is coming. No timer changes it. Whatever is decided on that day or later is decided by the coming
/// rules, and the first decision about the programme writes them into its record.
namespace cpv {

BOOST_DEFINE_ENUM_CLASS(ProposalState, Proposed, Published, Refused, Withdrawn)

/// What somebody said to a proposal.
struct ProposalAnswer {
    AccountId by;
    QString byName;
    Instant at {};
    QString text;
};
BOOST_DESCRIBE_STRUCT(ProposalAnswer, (), (by, byName, at, text))

struct ProgrammeProposal {
    ProgrammeProposalId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    ProgrammeId programme;
    qint32 baseRuleVersion = 0; ///< The version that it was written on; once another is published, it can't be any more.
    Programme rules;            ///< All of the new version. The list of providers is the programme's own, whatever stands here.
    QDate from;                 ///< Its first day.
    QString document;           ///< Number or title of the paper that it follows.
    QString reason;
    AccountId proposedBy;
    QString proposedByName;
    Instant proposedAt {};
    ProposalState state = ProposalState::Proposed;
    std::optional<ProposalAnswer> answer;     ///< Of whoever published or refused it.
    std::optional<ProposalAnswer> withdrawal; ///< Of whoever took it back.
};
BOOST_DESCRIBE_STRUCT(ProgrammeProposal, (),
    (id, place, version, changedSeq, programme, baseRuleVersion, rules, from, document, reason, proposedBy, proposedByName, proposedAt,
        state, answer, withdrawal))

constexpr qsizetype LongestProposalDocument = 200;
constexpr qsizetype LongestProposalText = 2000;

/// The announced version as it takes the published one's place, once its first day has come; absent before.
std::optional<Programme> dueVersion(const Programme &published, const ProgrammeProposal *coming, QDate today);

/// What `rules` become as the next version of `published`: numbered one higher, the rubric too where it is another; the list of
/// providers stays.
Programme nextVersion(const Programme &published, Programme rules);
/// Whether `rules` say anything else than `published`, besides what nextVersion gives.
bool saysOtherwise(const Programme &published, const Programme &rules);
/// The member of what a programme is (its place, kind, order, number prefix) that `rules` would change; empty where they leave it.
/// Applications, vouchers and their numbers rest upon these: for another programme, another one is published.
QString changedIdentity(const Programme &published, const Programme &rules);

// --- Commands ------------------------------------------------------------------------------------------------------
/// `rules`: whole, written on the published version whose ruleVersion they carry. `from`: today or later.
struct ProposeProgramme { ProgrammeProposalId proposal; Programme rules; QDate from; QString document; QString reason; };
BOOST_DESCRIBE_STRUCT(ProposeProgramme, (), (proposal, rules, from, document, reason))
/// By another programme editor or an approver. A first day that has passed meanwhile becomes today.
struct PublishProposal { ProgrammeProposalId proposal; QString text; };
BOOST_DESCRIBE_STRUCT(PublishProposal, (), (proposal, text))
struct RefuseProposal { ProgrammeProposalId proposal; QString text; };
BOOST_DESCRIBE_STRUCT(RefuseProposal, (), (proposal, text))
/// By its maker before it is answered; an announced one by any editor or approver, since the rules in force then simply stay.
struct WithdrawProposal { ProgrammeProposalId proposal; QString text; };
BOOST_DESCRIBE_STRUCT(WithdrawProposal, (), (proposal, text))

} // namespace cpv
