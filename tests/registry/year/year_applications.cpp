#include "tests/registry/year/year_course.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv::test {

bool YearApplications::isOver(const YearCase &of)
{
    switch (of.stage) {
    case Stage::Disregarded:
    case Stage::Refused:
        return of.appealed || of.visits > 2;
    case Stage::Withdrawn:
    case Stage::Lapsed:
        return true;
    case Stage::Closed:
        return of.visits > 2;
    case Stage::Submitted:
    case Stage::Returned:
    case Stage::InReview:
    case Stage::Proposed:
    case Stage::Confirmed:
    case Stage::InNotice:
    case Stage::Awarded:
        return false;
    }
    return true;
}

YearTurn YearApplications::company(size_t number, Payload payload, std::function<void()> take) const
{
    const YearCase &of = caseAt(number);
    return {true, {m_play.books.companies[of.company].login, m_play.programmeOf(of).place, std::move(payload), {}, std::move(take)}};
}

YearTurn YearApplications::office(size_t number, const QString &login, Payload payload, std::function<void()> take) const
{
    return {false, {login, m_play.programmeOf(caseAt(number)).place, std::move(payload), {}, std::move(take)}};
}

ApplicationForm YearApplications::form(const YearCase &of, qint64 contract) const
{
    const Programme &programme = m_play.programmeOf(of);
    const QDate signedOn = of.submitted.isValid() ? of.submitted : m_play.books.today;
    ApplicationForm form;
    form.programme = programme.id;
    form.company = m_play.books.companies[of.company].id;
    form.project = u"质检"_s;
    form.purpose = u"视觉质检"_s;
    form.provider = of.provider;
    form.contractNumber = u"HT-"_s + of.id.toText().right(12);
    form.contractAmount = Money::fromFen(contract);
    form.contractSigned = signedOn.addDays(-10);
    form.periodFrom = signedOn.addDays(-5);
    form.periodTo = signedOn.addDays(300);
    form.costs = {{programme.costs.front(), form.contractAmount}};
    form.contactName = u"张"_s;
    form.contactPhone = u"13800000123"_s;
    form.declared = true;
    return form;
}

YearStep YearApplications::submission()
{
    Dice &dice = m_play.dice;
    const qint64 which = dice.between(0, 99);
    YearCase made;
    made.id = m_play.town.newId<ApplicationId>();
    made.programme = which < 55 ? 0 : which < 80 ? 1 : 2;
    made.company = size_t(dice.between(0, std::ssize(m_play.books.companies) - 1));
    made.contract = dice.oneIn(8) ? dice.between(30'000'000, 200'000'000) : dice.between(2'000'000, 30'000'000);
    if (made.programme != 1 || dice.oneIn(2))
        made.provider = m_play.oneOf(m_play.town.providers());
    const Programme &programme = m_play.programmeOf(made);
    const auto take = [this, made]() mutable {
        made.requested = m_play.books.entitled(made.programme, made.company, made.contract);
        m_play.books.submit(made);
    };
    return {m_play.books.companies[made.company].login, programme.place, SubmitApplication {made.id, form(made, made.contract), {}}, {}, take};
}

std::optional<YearTurn> YearApplications::next(size_t number)
{
    YearCase &of = caseAt(number);
    switch (of.stage) {
    case Stage::Submitted: return onSubmitted(number);
    case Stage::Returned: return onReturned(number);
    case Stage::InReview: return onReview(number);
    case Stage::Proposed: return onProposed(number);
    case Stage::Confirmed: return m_play.percent(2) ? withdraw(number) : publish(number);
    case Stage::InNotice: return onNotice(number);
    case Stage::Awarded: return onAwarded(number);
    case Stage::Disregarded:
    case Stage::Refused:
        ++of.visits;
        return m_play.percent(8) ? std::optional(appeal(number)) : std::nullopt;
    case Stage::Closed:
    case Stage::Withdrawn:
    case Stage::Lapsed:
        break;
    }
    return std::nullopt;
}

std::optional<YearTurn> YearApplications::onSubmitted(size_t number)
{
    const YearCase &of = caseAt(number);
    const QString clerk = m_play.somebody(u"clerk"_s, of.decidedBefore);
    const qint64 roll = m_play.dice.between(0, 99);
    if (roll < 3)
        return withdraw(number);
    if (roll < 11 && !clerk.isEmpty())
        return giveBack(number, clerk);
    if (roll < 15 && !clerk.isEmpty())
        return office(number, clerk, DisregardApplication {of.id, u"late"_s, u"不予受理"_s}, [this, number, clerk] {
            YearCase &disregarded = caseAt(number);
            disregarded.proposer = clerk;
            disregarded.confirmers.clear();
            disregarded.decided = m_play.books.today;
            m_play.books.moveTo(disregarded, Stage::Disregarded);
        });
    return office(number, m_play.somebody(u"clerk"_s), AcceptApplication {of.id}, [this, number] { m_play.books.moveTo(caseAt(number), Stage::InReview); });
}

YearTurn YearApplications::giveBack(size_t number, const QString &login)
{
    const ReturnApplication back {caseAt(number).id, {{u"contractAmount"_s, u"请核对"_s}, {u"costs"_s, u"请核对"_s}}, u"退回补正"_s};
    return office(number, login, back, [this, number] {
        YearCase &of = caseAt(number);
        of.correctionDue = m_play.town.workingDays().after(m_play.books.today, m_play.programmeOf(of).correctionDays);
        m_play.books.moveTo(of, Stage::Returned);
    });
}

std::optional<YearTurn> YearApplications::onReturned(size_t number)
{
    const YearCase &of = caseAt(number);
    if (m_play.books.today > of.correctionDue)
        return lapse(number);
    const qint64 roll = m_play.dice.between(0, 99);
    if (roll < 5)
        return withdraw(number);
    if (roll < 45)
        return std::nullopt; // Takes its time, and may miss the day.
    const qint64 contract = std::max<qint64>(100, of.contract * m_play.dice.between(60, 110) / 100);
    return company(number, ResubmitApplication {of.id, form(of, contract), {}}, [this, number, contract] {
        YearCase &corrected = caseAt(number);
        corrected.contract = contract;
        corrected.requested = m_play.books.entitled(corrected.programme, corrected.company, contract);
        m_play.books.moveTo(corrected, Stage::Submitted);
        ++m_play.books.tally[u"resubmitted"_s];
    });
}

std::optional<YearTurn> YearApplications::onReview(size_t number)
{
    const YearCase &of = caseAt(number);
    const QString reviewer = m_play.percent(10) ? m_play.somebody(u"approver"_s, {u"approver3"_s, u"approver4"_s, u"approver5"_s, u"approver6"_s, u"approver7"_s, u"approver8"_s, u"approver9"_s})
                                                : m_play.somebody(u"reviewer"_s, of.decidedBefore);
    const qint64 roll = m_play.dice.between(0, 99);
    if (reviewer.isEmpty() || roll < 2)
        return withdraw(number);
    if (of.refusedMoney > 2 || roll < 9)
        return refuse(number, reviewer);
    if (roll < 12 && !of.decidedBefore.contains(reviewer))
        return giveBack(number, reviewer);
    return propose(number, reviewer);
}

YearTurn YearApplications::propose(size_t number, const QString &login)
{
    const YearCase &of = caseAt(number);
    const qint64 entitledNow = m_play.books.entitled(of.programme, of.company, of.contract);
    const qint64 amount = m_play.percent(15) ? entitledNow * m_play.dice.between(50, 99) / 100 : 0; // Zero: all of it.
    YearTurn turn = office(number, login, ProposeAward {of.id, Money::fromFen(amount), u"merit"_s, u"同意"_s}, [this, number, login, amount] {
        YearCase &proposed = caseAt(number);
        const qint64 entitled = m_play.books.entitled(proposed.programme, proposed.company, proposed.contract);
        proposed.proposer = login;
        proposed.confirmers.clear();
        proposed.shares = m_play.books.sharesOf(proposed, entitled, amount == 0 ? entitled : amount);
        proposed.confirmersNeeded = m_play.books.confirmersNeeded(proposed.programme, sumOf(proposed.shares));
        m_play.books.moveTo(proposed, Stage::Proposed);
    });
    turn.step.foretell = [this, number, login, amount]() -> std::optional<Errc> {
        const YearCase &proposed = caseAt(number);
        const qint64 entitled = m_play.books.entitled(proposed.programme, proposed.company, proposed.contract);
        if (proposed.decidedBefore.contains(login))
            return Errc::MakerIsChecker;
        if (amount == 0 && entitled == 0)
            return Errc::CapReached;
        return amount > entitled ? std::optional(Errc::OutOfRange) : std::nullopt;
    };
    turn.step.refused = [this, number] { ++caseAt(number).refusedMoney; };
    return turn;
}

YearTurn YearApplications::refuse(size_t number, const QString &login)
{
    YearTurn turn = office(number, login, RefuseApplication {caseAt(number).id, u"unfit"_s, u"不予支持"_s}, [this, number, login] {
        YearCase &of = caseAt(number);
        of.proposer = login;
        of.confirmers.clear();
        of.decided = m_play.books.today;
        m_play.books.moveTo(of, Stage::Refused);
    });
    turn.step.foretell = [this, number, login] {
        return caseAt(number).decidedBefore.contains(login) ? std::optional(Errc::MakerIsChecker) : std::nullopt;
    };
    return turn;
}

std::optional<YearTurn> YearApplications::onProposed(size_t number)
{
    const YearCase &of = caseAt(number);
    std::set<QString> others = of.decidedBefore;
    const QString other = m_play.somebody(u"approver"_s, others);
    const qint64 roll = m_play.dice.between(0, 99);
    if (roll < 2)
        return withdraw(number);
    if ((roll < 5 || of.refusedMoney > 2) && !other.isEmpty())
        return sendBack(number, other);
    if (roll < 12 && of.proposer.startsWith(u"approver"_s))
        return confirm(number, of.proposer);
    if (roll < 16 && !of.confirmers.empty())
        return confirm(number, of.confirmers.front());
    others.insert(of.proposer);
    others.insert(of.confirmers.begin(), of.confirmers.end());
    const QString next = m_play.somebody(u"approver"_s, others);
    return next.isEmpty() ? withdraw(number) : confirm(number, next);
}

YearTurn YearApplications::confirm(size_t number, const QString &login)
{
    YearTurn turn = office(number, login, ConfirmAward {caseAt(number).id}, [this, number, login] {
        YearCase &of = caseAt(number);
        of.confirmers.push_back(login);
        if (int(of.confirmers.size()) >= of.confirmersNeeded)
            m_play.books.commit(of);
    });
    turn.step.foretell = [this, number, login]() -> std::optional<Errc> {
        const YearCase &of = caseAt(number);
        if (of.proposer == login || of.decidedBefore.contains(login))
            return Errc::MakerIsChecker;
        if (std::ranges::find(of.confirmers, login) != of.confirmers.end())
            return Errc::AlreadyConfirmed;
        const bool isLast = int(of.confirmers.size()) + 1 >= of.confirmersNeeded;
        const auto why = isLast ? m_play.books.whyNotCommitted(of) : std::nullopt;
        if (why)
            ++m_play.books.tally[u"not committed: "_s + enumText(*why)];
        return why;
    };
    turn.step.refused = [this, number] { ++caseAt(number).refusedMoney; };
    return turn;
}

YearTurn YearApplications::sendBack(size_t number, const QString &login)
{
    return office(number, login, SendBack {caseAt(number).id, u"请复核"_s}, [this, number] {
        YearCase &of = caseAt(number);
        of.proposer.clear();
        of.confirmers.clear();
        m_play.books.moveTo(of, Stage::InReview);
        ++m_play.books.tally[u"sent back"_s];
    });
}

YearTurn YearApplications::publish(size_t number)
{
    return office(number, m_play.somebody(u"clerk"_s), PublishNotice {caseAt(number).id}, [this, number] {
        YearCase &of = caseAt(number);
        of.noticeTo = m_play.town.workingDays().after(m_play.books.today, m_play.programmeOf(of).noticeDays);
        m_play.books.moveTo(of, Stage::InNotice);
    });
}

std::optional<YearTurn> YearApplications::onNotice(size_t number)
{
    const YearCase &of = caseAt(number);
    if (of.objection)
        return closeObjection(number);
    const qint64 roll = m_play.dice.between(0, 99);
    if (roll < 1)
        return withdraw(number);
    if (roll < 6)
        return object(number);
    if (m_play.books.today > of.noticeTo || roll < 9)
        return award(number);
    return std::nullopt;
}

YearTurn YearApplications::object(size_t number)
{
    const QString clerk = m_play.somebody(u"clerk"_s);
    const auto objection = m_play.town.newId<ObjectionId>();
    return office(number, clerk, RaiseObjection {caseAt(number).id, objection, u"某公司"_s, u"理由"_s}, [this, number, clerk, objection] {
        caseAt(number).objection = objection;
        caseAt(number).objectionBy = clerk;
        ++m_play.books.tally[u"objected"_s];
    });
}

std::optional<YearTurn> YearApplications::closeObjection(size_t number)
{
    const YearCase &of = caseAt(number);
    std::set<QString> others = of.decidedBefore;
    others.insert(of.proposer);
    others.insert(of.confirmers.begin(), of.confirmers.end());
    const QString reviewer = m_play.somebody(u"reviewer"_s, others);
    const QString login = reviewer.isEmpty() ? m_play.somebody(u"approver"_s, others) : reviewer;
    if (login.isEmpty())
        return std::nullopt;
    if (m_play.percent(60))
        return office(number, login, DismissObjection {*of.objection, u"不成立"_s}, [this, number] {
            caseAt(number).objection.reset();
            caseAt(number).changed = m_play.books.today;
            ++m_play.books.tally[u"objection dismissed"_s];
        });
    return office(number, login, UpholdObjection {*of.objection, u"成立"_s}, [this, number] {
        YearCase &upheld = caseAt(number);
        upheld.objection.reset();
        m_play.books.uncommit(upheld);
        m_play.books.putAside(upheld);
        m_play.books.moveTo(upheld, Stage::InReview);
        ++m_play.books.tally[u"objection upheld"_s];
    });
}

YearTurn YearApplications::award(size_t number)
{
    YearTurn turn = office(number, m_play.somebody(u"clerk"_s), AwardApplication {caseAt(number).id}, [this, number] { m_play.books.moveTo(caseAt(number), Stage::Awarded); });
    turn.step.foretell = [this, number] {
        return m_play.books.today <= caseAt(number).noticeTo ? std::optional(Errc::TooEarly) : std::nullopt;
    };
    return turn;
}

std::optional<YearTurn> YearApplications::onAwarded(size_t number)
{
    YearCase &of = caseAt(number);
    if (m_play.books.today > of.changed.addDays(IssueWithinDays))
        return lapse(number);
    if (of.visits == 0)
        of.visits = m_play.percent(4) ? 1 : -1; // Forgotten, or not.
    if (of.visits == 1)
        return std::nullopt;
    of.visits = 0;
    const auto voucher = m_play.town.newId<VoucherId>();
    return office(number, m_play.somebody(u"clerk"_s), IssueVoucher {of.id, voucher}, [this, number, voucher] { m_play.books.issue(caseAt(number), voucher); });
}

YearTurn YearApplications::lapse(size_t number)
{
    return office(number, m_play.somebody(u"clerk"_s), LapseApplication {caseAt(number).id}, [this, number] {
        YearCase &of = caseAt(number);
        if (of.stage == Stage::Awarded)
            m_play.books.uncommit(of);
        m_play.books.moveTo(of, Stage::Lapsed);
    });
}

YearTurn YearApplications::withdraw(size_t number)
{
    return company(number, WithdrawApplication {caseAt(number).id, u"不办了"_s}, [this, number] {
        YearCase &of = caseAt(number);
        if (of.stage == Stage::Confirmed || of.stage == Stage::InNotice)
            m_play.books.uncommit(of);
        m_play.books.moveTo(of, Stage::Withdrawn);
    });
}

/// Once; whoever tries again is told so.
YearTurn YearApplications::appeal(size_t number)
{
    YearTurn turn = company(number, AppealDecision {caseAt(number).id, u"申诉"_s}, [this, number] {
        YearCase &of = caseAt(number);
        of.appealed = true;
        of.refusedMoney = 0;
        of.visits = 0;
        m_play.books.putAside(of);
        m_play.books.moveTo(of, Stage::InReview);
        ++m_play.books.tally[u"appealed"_s];
    });
    turn.step.foretell = [this, number] { return caseAt(number).appealed ? std::optional(Errc::AppealUsed) : std::nullopt; };
    return turn;
}

} // namespace cpv::test
