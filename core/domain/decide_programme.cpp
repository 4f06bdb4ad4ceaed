#include "core/domain/decision_frame.h"
#include "core/domain/programme_rules.h"

#include <algorithm>

namespace cpv {

namespace {

Result<QString> checkedText(const QString &text, const QString &field, qsizetype longest)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return fail(Errc::Missing, {field});
    if (trimmed.size() > longest)
        return fail(Errc::TooLong, {field, QString::number(longest)});
    return trimmed;
}

Result<QString> checkedReason(const QString &text) { return checkedText(text, QStringLiteral("reason"), LongestProposalText); }

tl::unexpected<Error> wrongState(ProposalState state)
{
    return fail(Errc::WrongState, {enumText(RecordKind::ProgrammeProposal), enumText(state)});
}

/// The programme in force, where a version can be written on it: nothing else is announced.
Result<Programme> loadBase(const DecisionFrame &frame, ProgrammeId id, qint32 baseRuleVersion)
{
    CPV_TRY(programme, frame.load<Programme>(id));
    if (programme.place != frame.command().place)
        return fail(Errc::WrongPlace, {programme.place.code});
    if (programme.ruleVersion != baseRuleVersion)
        return fail(Errc::Conflict, {enumText(RecordKind::Programme), QString::number(programme.ruleVersion)});
    if (programme.coming)
        return wrongState(ProposalState::Published);
    return programme;
}

Result<Effects> on(DecisionFrame &frame, const ProposeProgramme &asked)
{
    CPV_TRY(editor, frame.official({Role::ProgrammeEditor}));
    CPV_CHECK(frame.requireNew<ProgrammeProposal>(asked.proposal));
    CPV_TRY(published, loadBase(frame, asked.rules.id, asked.rules.ruleVersion));
    if (const QString member = changedIdentity(published, asked.rules); !member.isEmpty())
        return fail(Errc::OutOfRange, {member});
    if (!asked.from.isValid() || asked.from < frame.today())
        return fail(Errc::OutOfRange, {QStringLiteral("from")});
    CPV_TRY(document, checkedText(asked.document, QStringLiteral("document"), LongestProposalDocument));
    CPV_TRY(reason, checkedReason(asked.reason));
    if (!saysOtherwise(published, asked.rules))
        return fail(Errc::Missing, {QStringLiteral("changes")});
    const Programme rules = nextVersion(published, asked.rules);
    CPV_CHECK(checkProgramme(rules));
    CPV_CHECK(checkWritten(rules));
    frame.put(ProgrammeProposal {.id = asked.proposal,
        .place = published.place,
        .programme = published.id,
        .baseRuleVersion = published.ruleVersion,
        .rules = rules,
        .from = asked.from,
        .document = document,
        .reason = reason,
        .proposedBy = editor.id,
        .proposedByName = editor.personName,
        .proposedAt = frame.now()});
    frame.note(editor, published.id.value, std::nullopt, document);
    return frame.finish();
}

struct Asked {
    ProgrammeProposal proposal;
    Account checker;
};

/// A proposal that waits for an answer, and somebody else than its maker to give one.
Result<Asked> loadAsked(const DecisionFrame &frame, ProgrammeProposalId id)
{
    CPV_TRY(checker, frame.official({Role::ProgrammeEditor, Role::Approver}));
    CPV_TRY(proposal, frame.loadSubject<ProgrammeProposal>(id));
    if (proposal.state != ProposalState::Proposed)
        return wrongState(proposal.state);
    if (proposal.proposedBy == checker.id)
        return fail(Errc::MakerIsChecker);
    return Asked {proposal, checker};
}

ProposalAnswer answerOf(const DecisionFrame &frame, const Account &account, const QString &text)
{
    return {.by = account.id, .byName = account.personName, .at = frame.now(), .text = text};
}

Result<Effects> on(DecisionFrame &frame, const PublishProposal &publication)
{
    CPV_TRY(asked, loadAsked(frame, publication.proposal));
    ProgrammeProposal &proposal = asked.proposal;
    CPV_TRY(programme, loadBase(frame, proposal.programme, proposal.baseRuleVersion));
    const QString text = publication.text.trimmed();
    if (text.size() > LongestProposalText)
        return fail(Errc::TooLong, {QStringLiteral("text"), QString::number(LongestProposalText)});
    proposal.rules = nextVersion(programme, proposal.rules); // Lists of providers may have changed meanwhile.
    CPV_CHECK(checkProgramme(proposal.rules));
    CPV_CHECK(checkWritten(proposal.rules));
    proposal.state = ProposalState::Published;
    proposal.from = std::max(proposal.from, frame.today()); // Nothing is ruled for days that are over.
    proposal.answer = answerOf(frame, asked.checker, text);
    programme.coming = proposal.id;
    frame.put(dueVersion(programme, &proposal, frame.today()).value_or(programme));
    frame.note(asked.checker, proposal.programme.value, std::nullopt, proposal.document);
    frame.put(proposal);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const RefuseProposal &refusal)
{
    CPV_TRY(asked, loadAsked(frame, refusal.proposal));
    CPV_TRY(reason, checkedReason(refusal.text));
    asked.proposal.state = ProposalState::Refused;
    asked.proposal.answer = answerOf(frame, asked.checker, reason);
    frame.note(asked.checker, asked.proposal.programme.value, std::nullopt, reason);
    frame.put(asked.proposal);
    return frame.finish();
}

/// By its maker, while nobody has answered.
Result<Effects> takeBack(DecisionFrame &frame, ProgrammeProposal proposal, const Account &account, const QString &reason)
{
    if (proposal.state != ProposalState::Proposed)
        return wrongState(proposal.state);
    if (proposal.proposedBy != account.id)
        return fail(Errc::NotYours);
    proposal.state = ProposalState::Withdrawn;
    proposal.withdrawal = answerOf(frame, account, reason);
    frame.note(account, proposal.programme.value, std::nullopt, reason);
    frame.put(proposal);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const WithdrawProposal &withdrawal)
{
    CPV_TRY(account, frame.official({Role::ProgrammeEditor, Role::Approver}));
    CPV_TRY(proposal, frame.loadSubject<ProgrammeProposal>(withdrawal.proposal));
    CPV_TRY(programme, frame.load<Programme>(proposal.programme));
    CPV_TRY(reason, checkedReason(withdrawal.text));
    if (programme.coming != proposal.id)
        return takeBack(frame, proposal, account, reason);
    CPV_CHECK(withdrawComing(frame, programme, account, reason));
    programme.coming.reset();
    frame.put(programme);
    frame.note(account, programme.id.value, std::nullopt, reason);
    return frame.finish();
}

} // namespace

Result<void> withdrawComing(DecisionFrame &frame, const Programme &programme, const Account &by, const QString &reason)
{
    CPV_TRY(proposal, frame.load<ProgrammeProposal>(*programme.coming));
    proposal.state = ProposalState::Withdrawn;
    proposal.withdrawal = answerOf(frame, by, reason);
    frame.put(proposal);
    return {};
}

Programme inForce(const World &world, const Programme &published, QDate today)
{
    const auto *coming = published.coming ? world.find<ProgrammeProposal>(*published.coming) : nullptr;
    return dueVersion(published, coming, today).value_or(published);
}

Result<Effects> decideProgramme(DecisionFrame frame, const Payload &payload)
{
    return decideBy(payload, [&frame](const auto &command) -> decltype(on(frame, command)) { return on(frame, command); });
}

} // namespace cpv
