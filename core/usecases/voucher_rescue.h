#pragma once

#include "core/usecases/redemption_plan.h"

/// What can still be done with a voucher before it ends. Pure: for the GUI thread.
namespace cpv {

/// Of further bills: as much as uses the voucher up.
Money costToUseUp(const Voucher &voucher);

/// The three ways have one sum in common: bills over `cost` until the last day. Redeem those that are there, ask for one over what
/// has been used so far, or run more.
struct VoucherRescue {
    Money left; ///< Goes back to the budget otherwise.
    Money cost; ///< Bills over this bring all that is left.
    Money own;  ///< What of it the company pays itself.
    PlannedPart step; ///< The first 10,000 CNY of a bill, and what they bring.
    qint64 providers = 0; ///< That may be paid with it.
    std::optional<Provider> bound; ///< Its contract's, where it has one.
};
VoucherRescue rescueOf(const RedeemFacts &facts, const UsableVoucher &usable);

} // namespace cpv
