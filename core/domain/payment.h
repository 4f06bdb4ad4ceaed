#pragma once

#include "core/domain/voucher_money.h"

/// The two ways in which a redemption's money meets the bank, the same for one of them and for a batch. They move the money
/// and its mirrors; whoever calls puts the records.
namespace cpv {

/// held → paid.
Result<void> pay(DecisionFrame &frame, Voucher &voucher, Redemption &redemption, const QString &batch, const QString &bankReceipt);
/// The bank sent it back. Money that was paid is held again; what still waited is held already.
Result<void> takeBack(DecisionFrame &frame, Voucher &voucher, Redemption &redemption, const QString &reason);

/// Writes the bank's answer into the batch's line and sums. The redemption of a payment that came back is free for another batch.
void answer(Settlement &settlement, PaymentLine &line, const BankAnswer &said);

/// Simple interest of days of 365 a year, rounded down: nobody is asked for a fen too much. None of them is negative.
Money simpleInterest(Money principal, BasisPoints perYear, qint64 days);

} // namespace cpv
