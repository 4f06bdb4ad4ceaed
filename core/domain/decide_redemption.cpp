#include "core/base/invoice_number.h"
#include "core/base/sha256_text.h"
#include "core/domain/bill_check.h"
#include "core/domain/payment.h"

#include <algorithm>

namespace cpv {

namespace {

/// A redemption with the voucher and application it belongs to, all to be put back.
struct RedemptionCase {
    Redemption redemption;
    Voucher voucher;
    Application application;
};

Result<RedemptionCase> loadCase(const DecisionFrame &frame, RedemptionId id)
{
    CPV_TRY(redemption, frame.loadSubject<Redemption>(id));
    CPV_TRY(voucher, frame.load<Voucher>(redemption.voucher));
    CPV_TRY(application, frame.load<Application>(voucher.application));
    return RedemptionCase {redemption, voucher, application};
}

Result<void> requireState(const Redemption &redemption, std::initializer_list<RedemptionState> states)
{
    if (std::ranges::find(states, redemption.state) == states.end())
        return fail(Errc::WrongState, {enumText(redemption.state)});
    return {};
}

void put(DecisionFrame &frame, Redemption redemption)
{
    redemption.changedAt = frame.now();
    frame.put(redemption);
}

/// In both histories: the voucher's and the redemption's.
void note(DecisionFrame &frame, const RedemptionCase &c, const Account &account, const QString &text, Money amount)
{
    for (const Uuid &subject : {c.voucher.id.value, c.redemption.id.value})
        frame.note(account, subject, c.voucher.company, text, amount);
}

Effects finish(DecisionFrame &frame, const RedemptionCase &c, const Account &account, const QString &text = {})
{
    put(frame, c.redemption);
    frame.put(c.voucher);
    note(frame, c, account, text, c.redemption.amount);
    return frame.finish();
}

/// The file itself is the company's; what is said of it must hold together.
Result<void> checkBilled(const BilledUsage &bill, Money cost)
{
    if (!isSha256Text(bill.sha256) || bill.rows <= 0)
        return fail(Errc::Malformed, {QStringLiteral("bill")});
    if (!bill.from.isValid() || !bill.to.isValid() || bill.to < bill.from)
        return fail(Errc::OutOfRange, {QStringLiteral("bill")});
    if (cost > bill.billed)
        return fail(Errc::OutOfRange, {QStringLiteral("cost"), QString::number(bill.billed.fen())});
    return {};
}

Result<void> checkRequest(const DecisionFrame &frame, const RequestRedemption &request, const Voucher &voucher)
{
    CPV_CHECK(requireUsable(frame, voucher));
    if (request.cost <= Money())
        return fail(Errc::NotPositive, {QStringLiteral("cost")});
    if (request.amount < Money())
        return fail(Errc::NotPositive, {QStringLiteral("amount")});
    if (request.invoiceNumber.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("invoiceNumber")});
    if (!isInvoiceNumber(request.invoiceNumber))
        return fail(Errc::OutOfRange, {QStringLiteral("invoiceNumber")});
    if (!request.period.from.isValid() || !request.period.to.isValid() || request.period.to < request.period.from)
        return fail(Errc::OutOfRange, {QStringLiteral("period")});
    if (request.period.from > frame.today())
        return fail(Errc::TooEarly, {request.period.from.toString(Qt::ISODate)});
    if (request.bill)
        CPV_CHECK(checkBilled(*request.bill, request.cost));
    if (frame.counter(invoiceCounter(request.invoiceNumber)).value_or(0) > 0)
        return fail(Errc::AlreadyExists, {QStringLiteral("invoiceNumber"), request.invoiceNumber});
    if (voucher.mode == ProgrammeMode::PayFirst)
        return {};
    if (voucher.state == VoucherState::Issued)
        return fail(Errc::WrongState, {enumText(voucher.state)});
    const ProviderId provider = request.provider.value_or(*voucher.provider);
    if (provider != *voucher.provider || (!request.contractNumber.isEmpty() && request.contractNumber != voucher.contractNumber))
        return fail(Errc::Conflict, {QStringLiteral("contractNumber"), voucher.contractNumber});
    return requireBiller(frame, voucher, provider, request.period.to);
}

Result<Effects> on(DecisionFrame &frame, const RequestRedemption &request)
{
    CPV_TRY(voucher, frame.loadSubject<Voucher>(request.voucher));
    CPV_TRY(account, frame.companyPerson(voucher.company));
    CPV_CHECK(frame.requireNew<Redemption>(request.redemption));
    CPV_CHECK(checkRequest(frame, request, voucher));
    const Money entitled = drawable(voucher, request.cost);
    const Money amount = request.amount.isZero() ? entitled : request.amount;
    if (amount > entitled || amount.isZero())
        return fail(Errc::ShortOf, {voucher.code, QString::number(entitled.fen()), QString::number(amount.fen())});

    const std::vector<PayerAmount> balance = frame.held(Bucket::Balance, voucher.id.value, voucher.budgetYear);
    const std::vector<PayerAmount> shares = splitOver(amount, frame.world().complete() ? balance : voucher.shares);
    CPV_CHECK(frame.move({.from = Bucket::Balance,
        .fromOwner = voucher.id.value,
        .to = Bucket::Held,
        .toOwner = voucher.id.value,
        .year = voucher.budgetYear,
        .shares = shares,
        .reason = TransferReason::Requested,
        .programme = voucher.programme,
        .voucher = voucher.id,
        .company = voucher.company,
        .redemption = request.redemption}));
    frame.addToCounter(invoiceCounter(request.invoiceNumber), 1);
    voucher.left -= amount;
    voucher.held += amount;
    voucher.costUsed += request.cost;
    voucher.openRedemptions.push_back(request.redemption);
    frame.put(Redemption {.id = request.redemption,
        .place = voucher.place,
        .voucher = voucher.id,
        .voucherCode = voucher.code,
        .mode = voucher.mode,
        .programme = voucher.programme,
        .company = voucher.company,
        .companyName = voucher.companyName,
        .provider = request.provider ? request.provider : voucher.provider,
        .contractNumber = voucher.contractNumber,
        .invoiceNumber = request.invoiceNumber,
        .period = request.period,
        .cost = request.cost,
        .amount = amount,
        .shares = shares,
        .requestedBy = account.id,
        .at = frame.now(),
        .changedAt = frame.now(),
        .bill = request.bill});
    frame.put(voucher);
    for (const Uuid &subject : {voucher.id.value, request.redemption.value})
        frame.note(account, subject, voucher.company, request.invoiceNumber, amount);
    return frame.finish();
}

/// Everything held goes back and the invoice may be used again.
Result<void> undoHold(DecisionFrame &frame, RedemptionCase &c)
{
    CPV_CHECK(release(frame, c.application, c.voucher, {c.redemption, c.redemption.shares}));
    frame.addToCounter(invoiceCounter(c.redemption.invoiceNumber), -1);
    c.voucher.costUsed -= c.redemption.cost;
    std::erase(c.voucher.openRedemptions, c.redemption.id);
    return closeWhenDone(frame, c.application, c.voucher);
}

Result<Effects> on(DecisionFrame &frame, const CancelRedemption &cancel)
{
    CPV_TRY(c, loadCase(frame, cancel.redemption));
    CPV_TRY(account, frame.companyPerson(c.redemption.company));
    CPV_CHECK(requireState(c.redemption, {RedemptionState::Held}));
    c.redemption.state = RedemptionState::Cancelled;
    c.redemption.reason = cancel.reason;
    CPV_CHECK(undoHold(frame, c));
    return finish(frame, c, account, cancel.reason);
}

Result<Account> providerPerson(const DecisionFrame &frame, const Redemption &redemption)
{
    CPV_TRY(account, frame.actor());
    if (!hasRole(account, Role::ProviderUser))
        return fail(Errc::WrongRole, {enumText(Role::ProviderUser)});
    if (!redemption.provider || account.provider != redemption.provider)
        return fail(Errc::NotYours);
    return account;
}

/// A provider's device holds neither voucher nor company: what it did is shown, and the money is the registry's to move.
bool isVoucherUnknown(const DecisionFrame &frame, const Redemption &redemption)
{
    return !frame.world().complete() && !frame.world().find<Voucher>(redemption.voucher);
}

Effects shownWithoutVoucher(DecisionFrame &frame, const Redemption &redemption)
{
    frame.unknown(QStringLiteral("voucher"));
    put(frame, redemption);
    return frame.finish();
}

/// `by` has the payers of the shares, in their order.
void lowerShares(Redemption &redemption, const std::vector<PayerAmount> &by)
{
    for (size_t i = 0; i < by.size(); ++i)
        redemption.shares[i].amount -= by[i].amount;
}

/// What the subsidy of a lower bill will be as far as the bill alone tells: in proportion. More may remain where a cap was what
/// limited it.
void expectLess(Redemption &redemption, Money billed)
{
    const Money expected = scaled(redemption.amount, {billed.fen(), redemption.cost.fen()});
    if (const Money shortfall = redemption.amount - expected; shortfall > Money())
        lowerShares(redemption, splitOver(shortfall, redemption.shares));
    redemption.amount = expected;
    redemption.cost = billed;
}

Result<void> checkBill(const ConfirmBill &bill, const Redemption &redemption)
{
    CPV_CHECK(requireState(redemption, {RedemptionState::Held}));
    if (bill.billed <= Money() || bill.billed > redemption.cost)
        return fail(Errc::OutOfRange, {QStringLiteral("billed"), QString::number(redemption.cost.fen())});
    if (!bill.invoiceNumber.isEmpty() && bill.invoiceNumber != redemption.invoiceNumber)
        return fail(Errc::Conflict, {QStringLiteral("invoiceNumber"), redemption.invoiceNumber});
    return {};
}

/// What the bill falls short of the request goes back.
Result<void> confirm(DecisionFrame &frame, RedemptionCase &c, Money billed)
{
    const Money others = c.voucher.used + c.voucher.held - c.redemption.amount;
    c.voucher.costUsed -= c.redemption.cost - billed;
    const Money due = std::min(c.redemption.amount, entitlement(c.voucher, c.voucher.costUsed, others));
    if (const Money shortfall = c.redemption.amount - due; shortfall > Money()) {
        const std::vector<PayerAmount> back = splitOver(shortfall, c.redemption.shares);
        CPV_CHECK(release(frame, c.application, c.voucher, {c.redemption, back}));
        lowerShares(c.redemption, back);
    }
    c.redemption.cost = billed;
    c.redemption.amount = due;
    c.redemption.state = RedemptionState::Confirmed;
    return {};
}

Result<Effects> on(DecisionFrame &frame, const ConfirmBill &bill)
{
    CPV_TRY(redemption, frame.loadSubject<Redemption>(bill.redemption));
    CPV_TRY(account, providerPerson(frame, redemption));
    CPV_CHECK(checkBill(bill, redemption));
    if (isVoucherUnknown(frame, redemption)) {
        redemption.state = RedemptionState::Confirmed;
        expectLess(redemption, bill.billed);
        return shownWithoutVoucher(frame, redemption);
    }
    CPV_TRY(c, loadCase(frame, bill.redemption));
    CPV_CHECK(confirm(frame, c, bill.billed));
    return finish(frame, c, account, c.redemption.invoiceNumber);
}

/// The company hands it in, the provider's signature confirms: the bill agrees in every point, or it is another bill.
Result<Effects> on(DecisionFrame &frame, const ConfirmSignedBill &confirmation)
{
    CPV_TRY(c, loadCase(frame, confirmation.redemption));
    CPV_TRY(account, frame.companyPerson(c.redemption.company));
    if (c.redemption.signedBill == confirmation.bill)
        return fail(Errc::AlreadyExists, {SignedBillSubject.toString()});
    if (turnOf(c.redemption.state, c.redemption.mode) != RedemptionTurn::Provider || !c.redemption.provider)
        return fail(Errc::WrongState, {enumText(c.redemption.state)});
    CPV_TRY(company, frame.load<Company>(c.redemption.company));
    CPV_TRY(provider, frame.load<Provider>(*c.redemption.provider));
    CPV_CHECK(checkStatement(confirmation.bill.bill));
    CPV_CHECK(requireAgreement(compareBill(confirmation.bill.bill, c.redemption, {provider.uscc, company.uscc})));
    CPV_CHECK(checkBillKey(provider, confirmation.bill, frame.now()));
    CPV_CHECK(confirm(frame, c, confirmation.bill.bill.cost));
    c.redemption.signedBill = confirmation.bill;
    return finish(frame, c, account, c.redemption.invoiceNumber);
}

Result<Effects> on(DecisionFrame &frame, const RefuseRedemption &refuse)
{
    CPV_TRY(redemption, frame.loadSubject<Redemption>(refuse.redemption));
    auto account = providerPerson(frame, redemption);
    if (!account)
        account = frame.official({Role::Finance});
    CPV_CHECK(account);
    CPV_CHECK(requireState(redemption, {RedemptionState::Held, RedemptionState::Confirmed}));
    if (refuse.reason.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("reason")});
    if (isVoucherUnknown(frame, redemption)) {
        redemption.state = RedemptionState::Refused;
        redemption.reason = refuse.reason;
        return shownWithoutVoucher(frame, redemption);
    }
    CPV_TRY(c, loadCase(frame, refuse.redemption));
    c.redemption.state = RedemptionState::Refused;
    c.redemption.reason = refuse.reason;
    CPV_CHECK(undoHold(frame, c));
    return finish(frame, c, *account, refuse.reason);
}

Result<Effects> on(DecisionFrame &frame, const ApproveRedemption &approve)
{
    CPV_TRY(c, loadCase(frame, approve.redemption));
    CPV_TRY(account, frame.official({Role::Finance}));
    if (c.voucher.mode == ProgrammeMode::PayFirst)
        CPV_CHECK(requireState(c.redemption, {RedemptionState::Held}));
    else
        CPV_CHECK(requireState(c.redemption, {RedemptionState::Confirmed}));
    CPV_CHECK(requireNotFrozen(c.voucher));
    c.redemption.state = RedemptionState::Approved;
    c.redemption.approvedBy = account.id;
    return finish(frame, c, account);
}

Result<Effects> on(DecisionFrame &frame, const SettleRedemption &settle)
{
    CPV_TRY(c, loadCase(frame, settle.redemption));
    CPV_TRY(account, frame.official({Role::Finance}));
    CPV_CHECK(requireState(c.redemption, {RedemptionState::Approved}));
    if (c.redemption.approvedBy == account.id)
        return fail(Errc::MakerIsChecker);
    if (c.redemption.settlement) // The bank answers for the batch as a whole.
        return fail(Errc::WrongState, {enumText(RecordKind::Settlement), c.redemption.batch});
    CPV_CHECK(requireNotFrozen(c.voucher));
    CPV_CHECK(pay(frame, c.voucher, c.redemption, settle.batch, settle.bankReceipt));
    CPV_CHECK(closeWhenDone(frame, c.application, c.voucher));
    return finish(frame, c, account, settle.bankReceipt);
}

/// A payment that came back long after the bank's answer, told by itself: the batch says so, too.
Result<void> strikeFromBatch(DecisionFrame &frame, const Redemption &redemption, const QString &reason)
{
    if (!redemption.settlement)
        return {};
    CPV_TRY(settlement, frame.load<Settlement>(*redemption.settlement));
    const auto line = std::ranges::find(settlement.lines, redemption.id, &PaymentLine::redemption);
    if (line == settlement.lines.end())
        return fail(Errc::Internal, {redemption.batch});
    answer(settlement, *line, {.reference = line->reference, .amount = line->amount, .reason = reason});
    frame.put(std::move(settlement));
    return {};
}

/// The bank sent the money back: it is held again until paid anew. The application of a used-up voucher stays closed.
Result<Effects> on(DecisionFrame &frame, const BounceSettlement &bounce)
{
    CPV_TRY(c, loadCase(frame, bounce.redemption));
    CPV_TRY(account, frame.official({Role::Finance}));
    CPV_CHECK(requireState(c.redemption, {RedemptionState::Settled}));
    CPV_CHECK(strikeFromBatch(frame, c.redemption, bounce.reason));
    CPV_CHECK(takeBack(frame, c.voucher, c.redemption, bounce.reason));
    return finish(frame, c, account, bounce.reason);
}

Result<Effects> on(DecisionFrame &frame, const OpenClawback &open)
{
    CPV_TRY(c, loadCase(frame, open.redemption));
    CPV_TRY(account, frame.official({Role::Finance}));
    CPV_CHECK(frame.requireNew<Clawback>(open.clawback));
    CPV_CHECK(requireState(c.redemption, {RedemptionState::Settled}));
    if (open.principal <= Money() || open.principal > c.redemption.amount)
        return fail(Errc::OutOfRange, {QStringLiteral("principal"), QString::number(c.redemption.amount.fen())});
    if (open.interest < Money() || open.interest > open.principal) // No lawful rate doubles it, and nobody could take it back.
        return fail(Errc::OutOfRange, {QStringLiteral("interest"), QString::number(open.principal.fen())});
    if (open.reason.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("reason")});
    c.redemption.state = RedemptionState::Reversed;
    c.redemption.reason = open.reason;
    c.redemption.refundOffer.reset();
    frame.put(Clawback {.id = open.clawback,
        .place = c.redemption.place,
        .redemption = c.redemption.id,
        .programme = c.redemption.programme,
        .company = c.redemption.company,
        .principal = open.principal,
        .interest = open.interest,
        .shares = splitOver(open.principal, c.redemption.shares),
        .budgetYear = c.voucher.budgetYear,
        .reason = open.reason,
        .openedAt = frame.now(),
        .due = frame.today().addDays(ClawbackDays)});
    put(frame, c.redemption);
    frame.put(c.voucher);
    note(frame, c, account, open.reason, open.principal); // Which may be a part of it.
    return frame.finish();
}

/// The offer moves nothing: the city opens the clawback, so that nobody alone decides about public money.
Result<Effects> on(DecisionFrame &frame, const OfferRefund &offer)
{
    CPV_TRY(c, loadCase(frame, offer.redemption));
    CPV_TRY(account, frame.companyPerson(c.redemption.company));
    CPV_CHECK(requireState(c.redemption, {RedemptionState::Settled}));
    if (offer.amount < Money() || offer.amount > c.redemption.amount)
        return fail(Errc::OutOfRange, {QStringLiteral("amount"), QString::number(c.redemption.amount.fen())});
    if (offer.amount.isZero() && !c.redemption.refundOffer)
        return fail(Errc::NotPositive, {QStringLiteral("amount")});
    if (!offer.amount.isZero() && offer.reason.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("reason")});
    c.redemption.refundOffer = offer.amount.isZero() ? std::nullopt : std::optional(RefundOffer {offer.amount, offer.reason, frame.now()});
    frame.put(c.redemption); // Its state is as old as before: nobody is told anew that it was settled.
    note(frame, c, account, offer.reason, offer.amount);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const RecordRecovery &recovery)
{
    CPV_TRY(clawback, frame.loadSubject<Clawback>(recovery.clawback));
    CPV_TRY(account, frame.official({Role::Finance}));
    if (clawback.state != ClawbackState::Open)
        return fail(Errc::WrongState, {enumText(clawback.state)});
    const Money inAll = clawback.principal + clawback.interest;
    if (recovery.principal < Money() || recovery.interest < Money() || (recovery.principal + recovery.interest).isZero())
        return fail(Errc::NotPositive, {QStringLiteral("principal")});
    if (clawback.principalRecovered + recovery.principal > clawback.principal
        || clawback.recovered + recovery.principal + recovery.interest > inAll)
        return fail(Errc::OutOfRange, {QStringLiteral("principal"), QString::number((inAll - clawback.recovered).fen())});
    const bool yearOpen = clawback.budgetYear == frame.today().year();
    const auto receive = [&](Money amount, bool toBudget) {
        return frame.move({.from = Bucket::Recovered,
            .fromOwner = clawback.programme.value,
            .to = toBudget ? Bucket::Available : Bucket::Treasury,
            .toOwner = clawback.programme.value,
            .year = clawback.budgetYear,
            .shares = splitOver(amount, clawback.shares),
            .reason = toBudget ? TransferReason::ClawbackReceived : TransferReason::ClawbackLate,
            .programme = clawback.programme,
            .company = clawback.company,
            .redemption = clawback.redemption});
    };
    CPV_CHECK(receive(recovery.principal, yearOpen));
    CPV_CHECK(receive(recovery.interest, false));
    clawback.principalRecovered += recovery.principal;
    clawback.recovered += recovery.principal + recovery.interest;
    if (clawback.recovered == inAll)
        clawback.state = ClawbackState::Recovered;
    frame.put(clawback);
    frame.note(account, clawback.id.value, clawback.company, recovery.bankReceipt, recovery.principal + recovery.interest);
    return frame.finish();
}

} // namespace

Result<Effects> decideRedemption(DecisionFrame frame, const Payload &payload)
{
    return decideBy(payload, [&frame](const auto &command) -> decltype(on(frame, command)) { return on(frame, command); });
}

} // namespace cpv
