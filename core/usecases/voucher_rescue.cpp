#include "core/usecases/voucher_rescue.h"

#include "core/domain/voucher_money.h"

#include <algorithm>

namespace cpv {

namespace {

const Money StepOfBill = Money::fromYuan(10'000);

}

Money costToUseUp(const Voucher &voucher)
{
    const Money whole = voucher.left + voucher.used + voucher.held;
    Money cost = scaled(whole, {BasisPoints::Whole, voucher.cover.value});
    if (shareOf(cost, voucher.cover) < whole)
        cost += Money::fromFen(1);
    return std::max(Money(), cost - voucher.costUsed);
}

VoucherRescue rescueOf(const RedeemFacts &facts, const UsableVoucher &usable)
{
    const Voucher &voucher = usable.voucher;
    const Money cost = costToUseUp(voucher);
    VoucherRescue rescue {.left = voucher.left, .cost = cost, .own = cost - voucher.left, .step = partOf(voucher, std::min(cost, StepOfBill))};
    for (const ProviderChoice &choice : providersFor(facts, usable)) {
        if (choice.excluded)
            continue;
        ++rescue.providers;
        if (voucher.provider == choice.provider.id)
            rescue.bound = choice.provider;
    }
    return rescue;
}

} // namespace cpv
