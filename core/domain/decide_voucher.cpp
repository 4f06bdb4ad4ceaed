#include "core/domain/voucher_money.h"

#include <set>

namespace cpv {

namespace {

Result<Effects> on(DecisionFrame &frame, const BindVoucher &bind)
{
    CPV_TRY(voucher, frame.loadSubject<Voucher>(bind.voucher));
    CPV_TRY(account, frame.companyPerson(voucher.company));
    CPV_CHECK(requireUsable(frame, voucher));
    if (voucher.state != VoucherState::Issued)
        return fail(Errc::WrongState, {enumText(voucher.state)});
    if (bind.contractNumber.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("contractNumber")});
    CPV_CHECK(requireProvider(frame, voucher, bind.provider));
    voucher.provider = bind.provider;
    voucher.contractNumber = bind.contractNumber;
    voucher.state = VoucherState::Bound;
    frame.put(voucher);
    frame.note(account, voucher.id.value, voucher.company, bind.contractNumber);
    return frame.finish();
}

/// The balance goes back to the budget; what is held stays until it is decided.
Result<void> returnBalance(DecisionFrame &frame, const Application &application, Voucher &voucher, TransferReason reason)
{
    const std::vector<PayerAmount> balance = frame.held(Bucket::Balance, voucher.id.value, voucher.budgetYear);
    CPV_CHECK(giveBack(frame, application, {Bucket::Balance, voucher.id.value, balance, reason}));
    voucher.left = Money();
    return {};
}

Result<void> expire(DecisionFrame &frame, Voucher voucher, const Account &account)
{
    if (frame.today() <= voucher.validTo)
        return fail(Errc::TooEarly, {voucher.validTo.toString(Qt::ISODate)});
    CPV_TRY(application, frame.load<Application>(voucher.application));
    const Money returned = voucher.left;
    CPV_CHECK(returnBalance(frame, application, voucher, TransferReason::Expired));
    voucher.state = VoucherState::Expired;
    CPV_CHECK(closeWhenDone(frame, application, voucher));
    frame.put(voucher);
    frame.note(account, voucher.id.value, voucher.company, {}, returned, CommandKind::ExpireVoucher);
    return {};
}

Result<Effects> on(DecisionFrame &frame, const ExpireVoucher &command)
{
    CPV_TRY(voucher, frame.loadSubject<Voucher>(command.voucher));
    CPV_TRY(account, frame.official({Role::Clerk, Role::Finance}));
    if (hasEnded(voucher.state))
        return fail(Errc::WrongState, {enumText(voucher.state)});
    CPV_CHECK(expire(frame, voucher, account));
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const ExpireVouchers &run)
{
    CPV_TRY(account, frame.official({Role::Clerk, Role::Finance}));
    if (run.vouchers.size() > LargestExpiryRun)
        return fail(Errc::TooLarge, {QString::number(LargestExpiryRun)});
    std::set<VoucherId> expired;
    for (const VoucherId id : run.vouchers) {
        CPV_TRY(voucher, frame.load<Voucher>(id));
        if (voucher.place != frame.command().place)
            return fail(Errc::WrongPlace, {voucher.place.code});
        if (hasEnded(voucher.state) || !expired.insert(id).second)
            continue; // Somebody was faster: the run is about the others.
        CPV_CHECK(expire(frame, voucher, account));
    }
    if (expired.empty())
        return fail(Errc::WrongState, {enumText(VoucherState::Expired)});
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const FreezeVoucher &freeze)
{
    CPV_TRY(voucher, frame.loadSubject<Voucher>(freeze.voucher));
    CPV_TRY(account, frame.official({Role::Approver}));
    if (hasEnded(voucher.state) || voucher.state == VoucherState::Frozen)
        return fail(Errc::WrongState, {enumText(voucher.state)});
    if (freeze.reason.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("reason")});
    voucher.stateBeforeFreeze = voucher.state;
    voucher.state = VoucherState::Frozen;
    voucher.reason = freeze.reason;
    frame.put(voucher);
    frame.note(account, voucher.id.value, voucher.company, freeze.reason);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const UnfreezeVoucher &unfreeze)
{
    CPV_TRY(voucher, frame.loadSubject<Voucher>(unfreeze.voucher));
    CPV_TRY(account, frame.official({Role::Approver}));
    if (voucher.state != VoucherState::Frozen)
        return fail(Errc::WrongState, {enumText(voucher.state)});
    voucher.state = voucher.stateBeforeFreeze;
    voucher.reason.clear();
    frame.put(voucher);
    frame.note(account, voucher.id.value, voucher.company, unfreeze.reason);
    return frame.finish();
}

/// Balance and unapproved holds go back; approved holds still settle; what was paid is clawed back apart.
Result<Effects> on(DecisionFrame &frame, const RevokeVoucher &revoke)
{
    CPV_TRY(voucher, frame.loadSubject<Voucher>(revoke.voucher));
    CPV_TRY(account, frame.official({Role::Approver}));
    if (hasEnded(voucher.state))
        return fail(Errc::WrongState, {enumText(voucher.state)});
    if (revoke.reason.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("reason")});
    CPV_TRY(application, frame.load<Application>(voucher.application));
    CPV_CHECK(returnBalance(frame, application, voucher, TransferReason::Revoked));
    voucher.state = VoucherState::Revoked;
    voucher.reason = revoke.reason;
    for (const RedemptionId id : voucher.openRedemptions) {
        CPV_TRY(redemption, frame.load<Redemption>(id));
        if (redemption.state == RedemptionState::Approved)
            continue;
        redemption.state = RedemptionState::Refused;
        redemption.reason = revoke.reason;
        redemption.changedAt = frame.now();
        CPV_CHECK(release(frame, application, voucher, {redemption, redemption.shares}));
        frame.addToCounter(invoiceCounter(redemption.invoiceNumber), -1);
        frame.put(redemption);
    }
    std::erase_if(voucher.openRedemptions, [&](RedemptionId id) {
        const Redemption *before = frame.world().find<Redemption>(id);
        return before && before->state != RedemptionState::Approved;
    });
    CPV_CHECK(closeWhenDone(frame, application, voucher));
    frame.put(voucher);
    frame.note(account, voucher.id.value, voucher.company, revoke.reason);
    return frame.finish();
}

} // namespace

Result<Effects> decideVoucher(DecisionFrame frame, const Payload &payload)
{
    return decideBy(payload, [&frame](const auto &command) -> decltype(on(frame, command)) { return on(frame, command); });
}

} // namespace cpv
