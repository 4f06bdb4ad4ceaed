#include "tests/registry/year/year_course.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv::test {

std::optional<YearVouchers::Bill> YearVouchers::billIn(size_t number, std::initializer_list<RedemptionState> states) const
{
    const std::vector<YearBill> &bills = caseAt(number).bills;
    for (size_t i = 0; i < bills.size(); ++i)
        if (std::ranges::find(states, bills[i].state) != states.end() && !(bills[i].state == RedemptionState::Approved && bills[i].batch))
            return Bill {number, i};
    return std::nullopt;
}

std::optional<YearTurn> YearVouchers::next(size_t number)
{
    YearCase &of = caseAt(number);
    const qint64 roll = m_play.dice.between(0, 99);
    if (const auto held = billIn(number, {RedemptionState::Held}); held && roll < 75)
        return onHeld(*held);
    if (const auto confirmed = billIn(number, {RedemptionState::Confirmed}); confirmed && roll < 80)
        return onConfirmed(*confirmed);
    if (const auto approved = billIn(number, {RedemptionState::Approved}); approved && roll < 12)
        return settle(*approved);
    if (const auto settled = billIn(number, {RedemptionState::Settled}); settled && roll < 7)
        return roll < 3 ? comeBack(*settled) : clawBack(*settled);
    if (of.voucherEnded()) {
        ++of.visits;
        return std::nullopt;
    }
    if (roll == 14)
        return revoke(number);
    if (m_play.books.today > of.validTo && roll < 80)
        return std::nullopt; // Waits for the expiry run.
    return request(number);
}

/// A company asks for what its bill gives, for less, for too much, or with a bill that it used before.
std::optional<YearTurn> YearVouchers::request(size_t number)
{
    const YearCase &of = caseAt(number);
    YearBill bill;
    bill.id = m_play.town.newId<RedemptionId>();
    bill.cost = std::max<qint64>(1, of.contract * m_play.dice.between(15, 60) / 100);
    bill.provider = of.provider;
    std::optional<ProviderId> other;
    if (m_play.programmeOf(of).mode == ProgrammeMode::PayFirst && m_play.percent(40))
        bill.provider = other = m_play.oneOf(m_play.town.providers());
    bill.invoice = u"%1"_s.arg(++m_invoices, 20, 10, QLatin1Char('0'));
    if (m_play.percent(2) && !of.bills.empty())
        bill.invoice = of.bills.front().invoice;
    const qint64 drawable = m_play.books.drawable(of, bill.cost);
    const qint64 roll = m_play.dice.between(0, 99);
    const qint64 asked = roll < 3 ? drawable + 1 : roll < 25 ? drawable * m_play.dice.between(30, 95) / 100 : 0; // Zero: all.
    const QDate today = m_play.books.today;
    const RequestRedemption request {bill.id, of.voucher, other, {}, bill.invoice, {today.addDays(-20), today.addDays(-1)}, Money::fromFen(bill.cost), Money::fromFen(asked)};
    YearTurn turn {true, {m_play.books.companies[of.company].login, m_play.programmeOf(of).place, request, {}, {}}};
    turn.step.foretell = [this, number, bill, asked]() -> std::optional<Errc> {
        const YearCase &drawn = caseAt(number);
        if (m_play.books.today > drawn.validTo)
            return Errc::VoucherExpired;
        if (m_play.books.invoices.contains(bill.invoice))
            return Errc::AlreadyExists;
        const qint64 most = m_play.books.drawable(drawn, bill.cost);
        return most == 0 || asked > most ? std::optional(Errc::ShortOf) : std::nullopt;
    };
    turn.step.take = [this, number, bill, asked]() mutable {
        bill.amount = asked == 0 ? m_play.books.drawable(caseAt(number), bill.cost) : asked;
        m_play.books.request(caseAt(number), bill);
    };
    return turn;
}

YearTurn YearVouchers::onHeld(const Bill &at)
{
    const YearCase &of = caseAt(at.number);
    const qint64 roll = m_play.dice.between(0, 99);
    if (roll < 5)
        return undo(at, m_play.books.companies[of.company].login, RedemptionState::Cancelled);
    if (m_play.programmeOf(of).mode == ProgrammeMode::PayFirst)
        return roll < 12 ? undo(at, u"finance"_s, RedemptionState::Refused) : approve(at);
    const auto provider = std::ranges::find(m_play.town.providers(), *billAt(at).provider);
    if (roll < 12)
        return undo(at, providerLogin(size_t(provider - m_play.town.providers().begin())), RedemptionState::Refused);
    return bill(at);
}

YearTurn YearVouchers::onConfirmed(const Bill &at)
{
    return m_play.percent(6) ? undo(at, u"finance"_s, RedemptionState::Refused) : approve(at);
}

/// The provider's word on it: as asked, below, or more than was asked, which nobody takes.
YearTurn YearVouchers::bill(const Bill &at)
{
    const YearCase &of = caseAt(at.number);
    const YearBill &asked = billAt(at);
    const qint64 roll = m_play.dice.between(0, 99);
    const qint64 billed = roll < 3 ? asked.cost + 1 : roll < 35 ? std::max<qint64>(1, asked.cost * m_play.dice.between(40, 99) / 100) : asked.cost;
    const auto provider = std::ranges::find(m_play.town.providers(), *asked.provider);
    const QString login = providerLogin(size_t(provider - m_play.town.providers().begin()));
    YearTurn turn {true, {login, m_play.programmeOf(of).place, ConfirmBill {asked.id, Money::fromFen(billed), asked.invoice}, {}, {}}};
    turn.step.foretell = [this, at, billed] { return billed > billAt(at).cost ? std::optional(Errc::OutOfRange) : std::nullopt; };
    turn.step.take = [this, at, billed] { m_play.books.confirmBill(caseAt(at.number), at.bill, billed); };
    return turn;
}

YearTurn YearVouchers::undo(const Bill &at, const QString &login, RedemptionState state)
{
    const YearBill &bill = billAt(at);
    const Payload payload = state == RedemptionState::Cancelled ? Payload(CancelRedemption {bill.id, u"撤回"_s}) : Payload(RefuseRedemption {bill.id, u"不符"_s});
    const bool morning = login != u"finance"_s;
    return {morning, {login, m_play.programmeOf(caseAt(at.number)).place, payload, {}, [this, at, state] { m_play.books.undo(caseAt(at.number), at.bill, state); }}};
}

YearTurn YearVouchers::approve(const Bill &at)
{
    return {false, {u"finance"_s, m_play.programmeOf(caseAt(at.number)).place, ApproveRedemption {billAt(at).id}, {}, [this, at] {
        billAt(at).state = RedemptionState::Approved;
        ++m_play.books.tally[u"approved"_s];
    }}};
}

/// By itself instead of in a batch; sometimes by whoever approved it.
YearTurn YearVouchers::settle(const Bill &at)
{
    const QString login = m_play.percent(15) ? u"finance"_s : u"cashier"_s;
    YearTurn turn {false, {login, m_play.programmeOf(caseAt(at.number)).place, SettleRedemption {billAt(at).id, u"单笔"_s, u"回单"_s}, {}, {}}};
    turn.step.foretell = [login] { return login == u"finance"_s ? std::optional(Errc::MakerIsChecker) : std::nullopt; };
    turn.step.take = [this, at] {
        YearCase &of = caseAt(at.number);
        m_play.books.pay(of, at.bill);
        m_play.books.closeWhenDone(of);
    };
    return turn;
}

YearTurn YearVouchers::comeBack(const Bill &at)
{
    return {false, {u"cashier"_s, m_play.programmeOf(caseAt(at.number)).place, BounceSettlement {billAt(at).id, u"账号有误"_s}, {}, [this, at] {
        m_play.books.bounce(caseAt(at.number), at.bill);
    }}};
}

/// Offered by the company first, or asked for by the city.
YearTurn YearVouchers::clawBack(const Bill &at)
{
    const YearCase &of = caseAt(at.number);
    const YearBill &paid = billAt(at);
    if (paid.amount == 0)
        return comeBack(at); // Nothing to ask for.
    const PlaceCode place = m_play.programmeOf(of).place;
    if (m_play.percent(30))
        return {true, {m_play.books.companies[of.company].login, place, OfferRefund {paid.id, Money::fromFen(std::max<qint64>(1, paid.amount / 2)), u"多领"_s}, {}, [this] {
            ++m_play.books.tally[u"refund offered"_s];
        }}};
    YearClawback clawback {.id = m_play.town.newId<ClawbackId>(), .ofCase = at.number, .bill = at.bill, .shares = {}};
    clawback.principal = m_play.percent(50) ? paid.amount : std::max<qint64>(1, paid.amount * m_play.dice.between(10, 90) / 100);
    clawback.interest = m_play.percent(50) ? 0 : clawback.principal * m_play.dice.between(0, 9) / 100;
    const OpenClawback open {clawback.id, paid.id, Money::fromFen(clawback.principal), Money::fromFen(clawback.interest), u"不符合条件"_s};
    return {false, {u"finance"_s, place, open, {}, [this, clawback] { m_play.books.openClawback(clawback); }}};
}

YearTurn YearVouchers::revoke(size_t number)
{
    return {false, {m_play.somebody(u"approver"_s), m_play.programmeOf(caseAt(number)).place, RevokeVoucher {caseAt(number).voucher, u"弄虚作假"_s}, {}, [this, number] {
        m_play.books.revoke(caseAt(number));
    }}};
}

} // namespace cpv::test
