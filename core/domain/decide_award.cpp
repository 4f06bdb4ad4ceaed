#include "core/domain/decision_frame.h"
#include "core/domain/eligibility.h"
#include "core/domain/yardstick.h"

#include <algorithm>

namespace cpv {

namespace {

Result<Effects> on(DecisionFrame &frame, const ProposeAward &propose)
{
    CPV_TRY(application, frame.loadSubject<Application>(propose.application));
    CPV_TRY(account, frame.official({Role::Reviewer}));
    CPV_CHECK(advance(application, CaseEvent::Propose, frame.now()));
    if (decidedBefore(application, account.id))
        return fail(Errc::MakerIsChecker);
    CPV_TRY(programme, frame.load<Programme>(application.programme));
    CPV_CHECK(requireReviews(frame, programme, application));
    CPV_TRY(calculated, subsidy(programme, caseOf(frame, application)));
    const Money amount = propose.amount.isZero() ? calculated.amount : propose.amount;
    if (amount <= Money())
        return fail(Errc::CapReached, {QString::number(calculated.amount.fen())});
    if (amount > calculated.amount)
        return fail(Errc::OutOfRange, {QStringLiteral("amount"), QString::number(calculated.amount.fen())});
    application.decision = Decision {.verdict = Verdict::Award,
        .proposedBy = account.id,
        .confirmersNeeded = confirmersNeeded(programme, amount),
        .amount = amount,
        .shares = splitOver(amount, calculated.shares),
        .steps = calculated.steps,
        .reasonCode = propose.reasonCode,
        .text = propose.text,
        .at = frame.now()};
    application.budgetYear = frame.today().year();
    frame.addToCounter(proposedCounter(application.programme), 1);
    frame.put(application);
    frame.note(account, application.id.value, application.company, propose.text, amount);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const RefuseApplication &refuse)
{
    CPV_TRY(application, frame.loadSubject<Application>(refuse.application));
    CPV_TRY(account, frame.official({Role::Reviewer}));
    CPV_CHECK(advance(application, CaseEvent::Refuse, frame.now()));
    if (decidedBefore(application, account.id))
        return fail(Errc::MakerIsChecker);
    if (refuse.reasonCode.isEmpty() || refuse.text.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("text")});
    application.decision = Decision {.verdict = Verdict::Refuse,
        .proposedBy = account.id,
        .reasonCode = refuse.reasonCode,
        .text = refuse.text,
        .at = frame.now()};
    application.decidedAt = frame.now();
    frame.put(application);
    frame.note(account, application.id.value, application.company, refuse.text);
    return frame.finish();
}

/// Two proposals of one company can each be under its cap and together over it; the last confirmation sees both.
Result<void> checkCaps(const DecisionFrame &frame, const Programme &programme, const Application &application)
{
    for (const Cap &cap : programme.caps) {
        if (cap.scope == CapScope::Contract || cap.scope == CapScope::PublicAid)
            continue; // Of one contract alone: the calculation kept to them.
        const std::optional<qint32> year
            = cap.scope == CapScope::CompanyYear ? std::optional(application.budgetYear) : std::nullopt;
        const std::optional<qint64> used = frame.counter(capCounter(programme.id, application.company, year));
        if (!used)
            continue;
        const Money left = cap.amount - Money::fromFen(*used);
        if (application.decision->amount > left)
            return fail(Errc::CapReached, {QString::number(left.fen()), cap.rule});
    }
    return {};
}

Result<void> checkBudgetPublished(const DecisionFrame &frame, const Application &application)
{
    if (!frame.world().complete())
        return {};
    for (const PayerAmount &share : application.decision->shares) {
        const auto *line
            = frame.world().find<BudgetLine>(BudgetLine::idOf(application.programme, application.budgetYear, share.payer));
        if (!line || line->appropriated.isZero())
            return fail(Errc::BudgetUnpublished, {share.payer, QString::number(application.budgetYear)});
    }
    return {};
}

Result<void> commitMoney(DecisionFrame &frame, const Programme &programme, Application &application)
{
    application.budgetYear = frame.today().year();
    CPV_CHECK(checkCaps(frame, programme, application));
    CPV_CHECK(checkBudgetPublished(frame, application));
    CPV_CHECK(frame.move({.from = Bucket::Available,
        .fromOwner = programme.id.value,
        .to = Bucket::Committed,
        .toOwner = programme.id.value,
        .year = application.budgetYear,
        .shares = application.decision->shares,
        .reason = TransferReason::Confirmed,
        .programme = programme.id,
        .company = application.company}));
    application.awarded = application.decision->amount;
    application.decidedAt = frame.now();
    for (const std::optional<qint32> year : {std::optional(application.budgetYear), std::optional<qint32>()})
        frame.addToCounter(
            capCounter(programme.id, application.company, year), application.awarded.fen(), application.company);
    return {};
}

Result<Effects> on(DecisionFrame &frame, const ConfirmAward &confirm)
{
    CPV_TRY(application, frame.loadSubject<Application>(confirm.application));
    CPV_TRY(account, frame.official({Role::Approver}));
    if (application.stage != Stage::Proposed || !application.decision)
        return fail(Errc::WrongState, {enumText(application.stage)});
    Decision &decision = *application.decision;
    if (decision.proposedBy == account.id || decidedBefore(application, account.id))
        return fail(Errc::MakerIsChecker);
    if (std::ranges::find(decision.confirmedBy, account.id) != decision.confirmedBy.end())
        return fail(Errc::AlreadyConfirmed);
    if (const auto *round = frame.world().find<AwardRound>(AwardRound::idOf(application.programme, frame.today().year())))
        CPV_CHECK(checkListed(*round, application));
    decision.confirmedBy.push_back(account.id); // What still waits for others goes on waiting as long as it did.
    if (qint32(decision.confirmedBy.size()) >= decision.confirmersNeeded) {
        CPV_TRY(programme, frame.load<Programme>(application.programme));
        CPV_CHECK(advance(application, CaseEvent::Confirm, frame.now()));
        CPV_CHECK(commitMoney(frame, programme, application));
        frame.takeFromCounter(proposedCounter(application.programme));
    }
    frame.put(application);
    frame.note(account, application.id.value, application.company, {}, decision.amount);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const SendBack &sendBack)
{
    CPV_TRY(application, frame.loadSubject<Application>(sendBack.application));
    CPV_TRY(account, frame.official({Role::Approver}));
    CPV_CHECK(advance(application, CaseEvent::SendBack, frame.now()));
    if (decidedBefore(application, account.id))
        return fail(Errc::MakerIsChecker);
    if (sendBack.text.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("text")});
    application.decision.reset();
    frame.takeFromCounter(proposedCounter(application.programme));
    frame.put(application);
    frame.note(account, application.id.value, application.company, sendBack.text);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const PublishNotice &publish)
{
    CPV_TRY(application, frame.loadSubject<Application>(publish.application));
    CPV_TRY(account, frame.official({Role::Clerk}));
    CPV_TRY(programme, frame.load<Programme>(application.programme));
    CPV_CHECK(advance(application, CaseEvent::Publish, frame.now()));
    application.noticeFrom = frame.today();
    application.noticeTo = frame.workingDays().after(frame.today(), programme.noticeDays);
    frame.addToCounter(noticeDaysCounter(programme.id, localDate(application.submittedAt).daysTo(frame.today())), 1);
    frame.addToCounter(noticeAwardCounter(programme.id, application.awarded), 1);
    frame.put(application);
    frame.note(account, application.id.value, application.company, {}, application.awarded);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const RaiseObjection &raise)
{
    CPV_TRY(application, frame.loadSubject<Application>(raise.application));
    CPV_TRY(account, frame.official({Role::Clerk}));
    CPV_CHECK(frame.requireNew<Objection>(raise.objection));
    if (application.stage != Stage::InNotice)
        return fail(Errc::WrongState, {enumText(application.stage)});
    if (raise.objector.trimmed().isEmpty() || raise.grounds.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("grounds")});
    ++application.openObjections;
    frame.put(Objection {.id = raise.objection,
        .place = application.place,
        .application = application.id,
        .objector = raise.objector,
        .grounds = raise.grounds,
        .at = frame.now(),
        .recordedBy = account.id});
    frame.put(application);
    frame.note(account, application.id.value, std::nullopt, raise.grounds);
    return frame.finish();
}

Result<Effects> closeObjection(DecisionFrame &frame, ObjectionId id, const QString &answer, ObjectionState outcome)
{
    CPV_TRY(objection, frame.loadSubject<Objection>(id));
    CPV_TRY(account, frame.official({Role::Reviewer, Role::Approver}));
    CPV_TRY(application, frame.load<Application>(objection.application));
    if (objection.state != ObjectionState::Open)
        return fail(Errc::WrongState, {enumText(objection.state)});
    if (answer.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("answer")});
    if (hasDecided(application, account.id) || objection.recordedBy == account.id)
        return fail(Errc::MakerIsChecker);
    objection.state = outcome;
    objection.answer = answer;
    objection.decidedBy = account.id;
    objection.decidedAt = frame.now();
    --application.openObjections;
    application.changedAt = frame.now();
    if (outcome == ObjectionState::Upheld) {
        CPV_CHECK(advance(application, CaseEvent::Uphold, frame.now()));
        CPV_CHECK(giveBack(frame, application,
            {Bucket::Committed, application.programme.value, application.decision->shares, TransferReason::Uncommitted}));
        application.awarded = Money();
        application.earlierDecisions.push_back(*application.decision);
        application.decision.reset();
        application.decidedAt.reset();
    }
    frame.put(objection);
    frame.put(application);
    frame.note(account, application.id.value, application.company, answer);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const DismissObjection &dismiss)
{
    return closeObjection(frame, dismiss.objection, dismiss.answer, ObjectionState::Dismissed);
}

Result<Effects> on(DecisionFrame &frame, const UpholdObjection &uphold)
{
    return closeObjection(frame, uphold.objection, uphold.answer, ObjectionState::Upheld);
}

Result<Effects> on(DecisionFrame &frame, const AwardApplication &award)
{
    CPV_TRY(application, frame.loadSubject<Application>(award.application));
    CPV_TRY(account, frame.official({Role::Clerk}));
    CPV_CHECK(advance(application, CaseEvent::Award, frame.now()));
    if (application.openObjections > 0)
        return fail(Errc::WrongState, {enumText(ObjectionState::Open)});
    if (frame.today() <= *application.noticeTo)
        return fail(Errc::TooEarly, {application.noticeTo->toString(Qt::ISODate)});
    frame.put(application);
    frame.note(account, application.id.value, application.company, {}, application.awarded);
    return frame.finish();
}

/// Courses that the programme wants finished before a voucher: each by one person of the company, counted by the office where it is
/// registered. RuleFails {rule, "course", course}. Where no count is here it isn't known: a completion may be on its way.
Result<void> requireCourses(DecisionFrame &frame, const Programme &programme, const Application &application)
{
    for (const CourseBeforeIssue &asked : coursesBeforeIssue(programme)) {
        const Company *company = frame.world().find<Company>(application.company);
        const Counter *people
            = company ? frame.world().find<Counter>(Counter::idOf(company->registeredIn, courseCounter(asked.course, company->id))) : nullptr;
        if (people && people->value > 0)
            continue;
        if (frame.world().complete())
            return fail(Errc::RuleFails, {asked.rule, QStringLiteral("course"), asked.course});
        frame.unknown(QStringLiteral("courses"));
    }
    return {};
}

Result<Effects> on(DecisionFrame &frame, const IssueVoucher &issue)
{
    CPV_TRY(application, frame.loadSubject<Application>(issue.application));
    CPV_TRY(account, frame.official({Role::Clerk}));
    CPV_TRY(programme, frame.load<Programme>(application.programme));
    CPV_CHECK(frame.requireNew<Voucher>(issue.voucher));
    if (application.stage != Stage::Awarded || application.voucher)
        return fail(Errc::WrongState, {enumText(application.stage)});
    CPV_CHECK(requireCourses(frame, programme, application));
    const bool bound = application.provider && !application.contractNumber.isEmpty();
    Voucher voucher {.id = issue.voucher,
        .place = application.place,
        .code = frame.nextNumber(voucherPrefix(programme), QStringLiteral("voucher")),
        .programme = programme.id,
        .mode = programme.mode,
        .application = application.id,
        .company = application.company,
        .companyName = application.companyName,
        .project = application.project,
        .face = application.awarded,
        .left = application.awarded,
        .cover = coverFor(programme, application.applicantType, kindsOf(application.costs)),
        .shares = application.decision->shares,
        .budgetYear = application.budgetYear,
        .validFrom = frame.today(),
        .validTo = frame.today().addMonths(programme.validityMonths).addDays(-1),
        .costs = costsCoveredLike(programme, kindsOf(application.costs)),
        .provider = application.provider,
        .contractNumber = application.contractNumber,
        .state = bound ? VoucherState::Bound : VoucherState::Issued,
        .issuedAt = frame.now()};
    CPV_CHECK(frame.move({.from = Bucket::Committed,
        .fromOwner = programme.id.value,
        .to = Bucket::Balance,
        .toOwner = voucher.id.value,
        .year = application.budgetYear,
        .shares = voucher.shares,
        .reason = TransferReason::Issued,
        .programme = programme.id,
        .voucher = voucher.id,
        .company = voucher.company}));
    application.voucher = voucher.id;
    application.changedAt = frame.now();
    frame.put(application);
    frame.note(account, application.id.value, application.company, voucher.code, voucher.face);
    frame.note(account, voucher.id.value, application.company, voucher.code, voucher.face);
    frame.put(std::move(voucher));
    return frame.finish();
}

} // namespace

Result<Effects> decideAward(DecisionFrame frame, const Payload &payload)
{
    return decideBy(payload, [&frame](const auto &command) -> decltype(on(frame, command)) { return on(frame, command); });
}

} // namespace cpv
