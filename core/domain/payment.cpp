#include "core/domain/payment.h"

#include "core/base/invariant.h"

#include <algorithm>

namespace cpv {

Result<void> pay(DecisionFrame &frame, Voucher &voucher, Redemption &redemption, const QString &batch, const QString &bankReceipt)
{
    CPV_CHECK(frame.move({.from = Bucket::Held,
        .fromOwner = voucher.id.value,
        .to = Bucket::Paid,
        .toOwner = voucher.programme.value,
        .year = voucher.budgetYear,
        .shares = redemption.shares,
        .reason = TransferReason::Settled,
        .programme = voucher.programme,
        .voucher = voucher.id,
        .company = voucher.company,
        .redemption = redemption.id}));
    voucher.held -= redemption.amount;
    voucher.used += redemption.amount;
    std::erase(voucher.openRedemptions, redemption.id);
    redemption.state = RedemptionState::Settled;
    redemption.batch = batch;
    redemption.bankReceipt = bankReceipt;
    return {};
}

Result<void> takeBack(DecisionFrame &frame, Voucher &voucher, Redemption &redemption, const QString &reason)
{
    if (redemption.state == RedemptionState::Settled) {
        CPV_CHECK(frame.move({.from = Bucket::Paid,
            .fromOwner = voucher.programme.value,
            .to = Bucket::Held,
            .toOwner = voucher.id.value,
            .year = voucher.budgetYear,
            .shares = redemption.shares,
            .reason = TransferReason::Bounced,
            .programme = voucher.programme,
            .voucher = voucher.id,
            .company = voucher.company,
            .redemption = redemption.id}));
        voucher.used -= redemption.amount;
        voucher.held += redemption.amount;
        voucher.openRedemptions.push_back(redemption.id);
    }
    redemption.state = RedemptionState::Approved;
    redemption.reason = reason;
    redemption.settlement.reset();
    redemption.refundOffer.reset(); // Nothing of it is with the company.
    return {};
}

void answer(Settlement &settlement, PaymentLine &line, const BankAnswer &said)
{
    switch (line.state) {
    case PaymentState::Waiting: --settlement.waiting; break;
    case PaymentState::Paid: settlement.paid -= line.amount; break;
    case PaymentState::Bounced: CPV_INVARIANT(false, "what came back is paid by another batch"); break;
    }
    line.state = said.paid ? PaymentState::Paid : PaymentState::Bounced;
    line.reason = said.reason;
    if (said.paid)
        line.bankReceipt = said.bankReceipt;
    (said.paid ? settlement.paid : settlement.bounced) += line.amount;
    if (settlement.waiting == 0)
        settlement.state = SettlementState::Answered;
}

Money simpleInterest(Money principal, BasisPoints perYear, qint64 days)
{
    constexpr qint64 daysOfYear = 365;
    return scaled(principal, {perYear.value * days, BasisPoints::Whole * daysOfYear});
}

} // namespace cpv
