#include "core/registry/commit/rollup_upkeep.h"

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

const QString MadeSetting = u"rollups"_s;

} // namespace

std::vector<AnyRecord> changedRollups(StoreTransaction &transaction, const RollupSum &changes)
{
    std::vector<RecordKey> keys;
    for (const auto &[key, facts] : changes.parts())
        keys.push_back({ kindOf<Rollup>, Rollup::idOf(key).value });
    World known;
    transaction.loadRecords(keys, known);
    std::vector<AnyRecord> records;
    for (const auto &[key, facts] : changes.parts()) {
        const Rollup *found = known.find<Rollup>(Rollup::idOf(key));
        Rollup rollup = found ? *found : Rollup::of(key);
        ++rollup.version;
        rollup += facts;
        records.emplace_back(std::move(rollup));
    }
    return records;
}

RollupSum addedUp(StoreView &view)
{
    RollupSum sum;
    std::map<ApplicationId, RollupCase> cases;
    view.eachRecord(RecordKind::Application, [&](const AnyRecord &record) {
        const auto &application = std::get<Application>(record);
        sum.add(application);
        cases.emplace(application.id, RollupCase::of(application));
    });
    std::map<VoucherId, ApplicationId> vouchers;
    view.eachRecord(RecordKind::Voucher, [&](const AnyRecord &record) {
        const auto &voucher = std::get<Voucher>(record);
        vouchers.emplace(voucher.id, voucher.application);
        sum.add(voucher, cases[voucher.application]);
    });
    std::map<RedemptionId, std::pair<VoucherId, std::optional<ProviderId>>> redemptions;
    view.eachRecord(RecordKind::Redemption, [&](const AnyRecord &record) {
        const auto &redemption = std::get<Redemption>(record);
        redemptions.emplace(redemption.id, std::pair(redemption.voucher, redemption.provider));
        sum.add(redemption, cases[vouchers[redemption.voucher]]);
    });
    view.eachRecord(RecordKind::Transfer, [&](const AnyRecord &record) {
        const auto &transfer = std::get<Transfer>(record);
        const auto of = transfer.redemption ? redemptions.find(*transfer.redemption) : redemptions.end();
        if (transfer.voucher || of != redemptions.end())
            sum.add(transfer, cases[vouchers[transfer.voucher ? *transfer.voucher : of->second.first]],
                of != redemptions.end() ? of->second.second : std::nullopt);
    });
    return sum;
}

Result<void> ensureRollups(Store &store)
{
    return store.change([](StoreTransaction &transaction) -> Result<void> {
        if (!transaction.setting(MadeSetting).isEmpty())
            return {};
        transaction.publish(changedRollups(transaction, addedUp(transaction)));
        transaction.writeSetting(MadeSetting, u"1"_s);
        return {};
    });
}

} // namespace cpv
