#pragma once

#include "core/usecases/workplace.h"

namespace cpv {

/// One movement of a voucher's money: all payers' legs of one command and reason together.
struct VoucherMovement {
    Instant at {};
    TransferReason reason = TransferReason::Issued;
    Money change;       ///< Of the balance: in positive, out negative.
    Money balanceAfter; ///< Running.
    Money heldAfter;
    std::vector<PayerAmount> payers; ///< Legs, positive.
    CommandId command;
    bool pending = false;
};

struct VoucherDetail {
    Voucher voucher;
    Programme programme;
    std::vector<VoucherMovement> history; ///< Oldest first.
    std::vector<Redemption> redemptions;
    bool pending = false;
    bool readds = false; ///< The history adds up to the balance and the hold the voucher states.
};

class Vouchers
{
public:
    explicit Vouchers(const Workplace &workplace) : m_workplace(workplace) { }

    QFuture<Result<VoucherPage>> page(const VoucherQuery &query) const;
    /// The whole list's shape and sums; cancel the future when the question is out of date.
    QFuture<Result<ListOutline>> outline(const VoucherQuery &query) const;
    QFuture<Result<VoucherTotals>> totals(const VoucherQuery &query) const;
    QFuture<Result<VoucherDetail>> detail(VoucherId id) const;

private:
    const Workplace m_workplace;
};

/// Movements of the voucher's balance and hold in the transfers' order.
std::vector<VoucherMovement> movementsOf(
    VoucherId voucher, const std::vector<Transfer> &transfers, const std::vector<TransferId> &pending);

} // namespace cpv
