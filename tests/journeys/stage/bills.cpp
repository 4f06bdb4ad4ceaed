#include "tests/journeys/stage/bills.h"

#include "core/base/money_text.h"

namespace cpv::journey {

using namespace Qt::StringLiterals;

test::FocusRow billRow(const BilledMonth &bill)
{
    const QByteArray cost = yuanText(bill.cost).remove(u',').toLatin1();
    const auto day = [](QDate date) { return date.toString(Qt::ISODate).toLatin1() + "T00:00:00+08:00"; };
    const QByteArray from = day(bill.period.from);
    const QByteArray end = day(bill.period.to.addDays(1)); // Not of it any more.
    return test::focusRow({{"BilledCost", cost}, {"EffectiveCost", cost}, {"ListCost", cost}, {"ContractedCost", cost},
        {"BillingPeriodStart", from}, {"BillingPeriodEnd", end}, {"ChargePeriodStart", from}, {"ChargePeriodEnd", end},
        {"ProviderName", bill.provider.toUtf8()}, {"InvoiceId", bill.invoice.toLatin1()}, {"ContractedUnitPrice", ""}});
}

void importBill(Client &owner, const Theatre &theatre, const QString &file, const BilledMonth &bill, const Client::Where &where)
{
    owner.click(u"primaryAction"_s, where);
    owner.chooseFile(theatre.file(file, test::focusFile({billRow(bill)})), where);
    owner.waitForRow(u"usageBills"_s, {bill.provider, yuanText(bill.cost), file}, where);
}

void redeemImported(Client &owner, const BillToRedeem &wanted, const Client::Where &where)
{
    owner.click(u"nav_usage"_s, where);
    owner.selectRow(u"usageBills"_s, {yuanText(wanted.bill.cost)}, where);
    owner.waitForText(u"billCheck"_s, wanted.file, where);
    owner.click(u"billRedeem"_s, where);
    owner.waitForText(u"redeemCost"_s, yuanText(wanted.bill.cost), where); // Then vouchers and bills are read.
    owner.choose(u"redeemVoucher"_s, wanted.voucher.toText(), where);
    owner.waitForText(u"redeemContract"_s, wanted.contractNumber, where);
    owner.waitForText(u"redeemInvoice0"_s, wanted.bill.invoice, where);
    owner.click(u"redeemReview"_s, where);
    owner.waitForText(u"redeemReviewCard"_s, wanted.file, where);
    owner.click(u"redeemSend"_s, where);
    owner.waitForText(u"redemptionNow"_s, u"服务商"_s, where);
    owner.waitForState(u"Synced"_s, where);
}

} // namespace cpv::journey
