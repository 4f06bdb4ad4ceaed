#include "tests/journeys/stage/city_money.h"

namespace cpv::journey {

using namespace Qt::StringLiterals;

Voucher issuedVoucher(CityStage &stage, const QString &project, Money contract)
{
    const ApplicationId application = stage.handIn(project, contract).id;
    carryToNotice(stage.office(), application);
    stage.letPass(int(stage.today().daysTo(stage.application(application).noticeTo.value())) + 1);
    const VoucherId voucher(Uuid::named("voucher for " + project.toUtf8()));
    issue(stage.office(), application, voucher);
    return voucherOf(stage, voucher);
}

Redemption approvedBill(CityStage &stage, const CityBill &bill)
{
    const RedemptionId id(Uuid::named("redemption of " + bill.invoice.toUtf8()));
    const Voucher voucher = voucherOf(stage, bill.voucher);
    const QString provider = loginOf(stage.watcher(), voucher.provider.value());
    stage.engage(provider);
    stage.office().perform(CityStage::owner(),
        RequestRedemption {id, bill.voucher, std::nullopt, QString(), bill.invoice, bill.period, bill.cost, Money()});
    stage.office().perform(provider, ConfirmBill {id, bill.cost, QString()});
    stage.office().perform(u"wangfang"_s, ApproveRedemption {id});
    return redemptionOf(stage, bill.invoice);
}

Redemption redemptionOf(CityStage &stage, const QString &invoice, const Client::Where &where)
{
    return stage.record<Redemption>([&](const Redemption &each) { return each.invoiceNumber == invoice; }, where);
}

Voucher voucherOf(CityStage &stage, VoucherId id, const Client::Where &where)
{
    return stage.record<Voucher>([&](const Voucher &each) { return each.id == id; }, where);
}

} // namespace cpv::journey
