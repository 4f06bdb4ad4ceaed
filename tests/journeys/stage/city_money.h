#pragma once

#include "tests/journeys/stage/city_stage.h"

/// What has to have happened before a city's finance office has anything to do: done without windows.
namespace cpv::journey {

/// From the application to the voucher; the notice passes.
Voucher issuedVoucher(CityStage &stage, const QString &project, Money contract);

struct CityBill {
    VoucherId voucher;
    QString invoice;
    DateWindow period;
    Money cost;
};
/// Redeemed by the owner, confirmed by the provider and approved by wangfang.
Redemption approvedBill(CityStage &stage, const CityBill &bill);

Redemption redemptionOf(CityStage &stage, const QString &invoice, const Client::Where &where = Client::Where::current());
Voucher voucherOf(CityStage &stage, VoucherId id, const Client::Where &where = Client::Where::current());

} // namespace cpv::journey
