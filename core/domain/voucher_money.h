#pragma once

#include "core/domain/decision_frame.h"

/// What redemptions and the end of a voucher share. `left`, `held` and `used` of the voucher always move with the ledger.
namespace cpv {

constexpr bool hasEnded(VoucherState state)
{
    switch (state) {
    case VoucherState::UsedUp:
    case VoucherState::Expired:
    case VoucherState::Revoked:
        return true;
    case VoucherState::Issued:
    case VoucherState::Bound:
    case VoucherState::PartlyUsed:
    case VoucherState::Frozen:
        return false;
    }
    return false;
}

/// Nothing is drawn on it or paid of it while somebody looks into it: VoucherFrozen {code, reason}.
Result<void> requireNotFrozen(const Voucher &voucher);
/// May something be drawn on it today? Each reason has its own error: expired on …, used up, frozen, revoked.
Result<void> requireUsable(const Voucher &voucher, QDate today);
inline Result<void> requireUsable(const DecisionFrame &frame, const Voucher &voucher) { return requireUsable(voucher, frame.today()); }

/// On the programme's list and not related to the company: ProviderNotListed, ProviderRelated.
Result<void> checkProvider(const Programme &programme, const Company &company, const Provider &provider);
Result<void> requireProvider(const DecisionFrame &frame, const Voucher &voucher, ProviderId provider);
/// The same for a bill of the provider whom the voucher is bound to: one that was taken off the list is still paid for what was used
/// before. ProviderNotListed then names the first day that is not paid any more.
Result<void> checkBiller(const Programme &programme, const Company &company, const Provider &provider, QDate lastDay);
Result<void> requireBiller(const DecisionFrame &frame, const Voucher &voucher, ProviderId provider, QDate lastDay);

/// What the voucher may pay for bills of `cost` in all, rounded down once over the sum, less what it pays already.
Money entitlement(const Voucher &voucher, Money costInAll, Money paidOrHeld);

/// What a further bill of `cost` draws: its entitlement, as far as there is anything left.
Money drawable(const Voucher &voucher, Money cost);

struct HeldPart {
    const Redemption &redemption;
    std::vector<PayerAmount> shares;
};
/// Gives held money back: to the voucher's balance, or to the budget when the voucher has ended.
Result<void> release(DecisionFrame &frame, const Application &application, Voucher &voucher, const HeldPart &part);

/// After money left a voucher: its state (partly used, used up), and the application's end once nothing is left or held.
/// Puts the application when it closes.
Result<void> closeWhenDone(DecisionFrame &frame, Application &application, Voucher &voucher);

} // namespace cpv
