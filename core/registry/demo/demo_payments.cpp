#include "core/registry/demo/demo_payments.h"

#include <algorithm>
#include <map>

namespace cpv {

Result<std::vector<DemoAct>> madePayments(Store &store, const DemoPlan &plan, const DemoRoles &roles, IdSource &ids)
{
    std::vector<RedemptionId> approved;
    for (const auto &[hour, acts] : plan)
        for (const DemoAct &act : acts)
            if (const auto *approve = std::get_if<ApproveRedemption>(&act.payload))
                approved.push_back(approve->redemption);
    std::map<ProgrammeId, std::vector<Redemption>> waiting;
    CPV_CHECK(store.look([&](StoreView &view) {
        for (const RedemptionId id : approved)
            if (auto redemption = view.find<Redemption>(id); redemption && redemption->state == RedemptionState::Approved)
                waiting[redemption->programme].push_back(*std::move(redemption));
    }));
    std::vector<DemoAct> acts;
    size_t inBatches = 0, left = 0; // Some of each are to be seen on any day, also where no programme has two.
    for (const auto &[programme, redemptions] : waiting) {
        MakeSettlement make{ SettlementId(ids.next()), programme, {} };
        const size_t many = std::min(LargestSettlement, (redemptions.size() + (inBatches <= left ? 1 : 0)) / 2);
        inBatches += many;
        left += redemptions.size() - many;
        if (many == 0)
            continue;
        for (size_t i = 0; i < many; ++i)
            make.redemptions.push_back(redemptions[i].id);
        acts.push_back({ roles.finance, redemptions.front().place, make });
    }
    return acts;
}

} // namespace cpv
