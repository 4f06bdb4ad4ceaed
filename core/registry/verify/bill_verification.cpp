#include "core/registry/verify/bill_verification.h"

#include "core/domain/bill_check.h"
#include "core/evidence/bill_file.h"

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

bool isAnnounced(const Provider &provider, const QString &key)
{
    return std::ranges::find(provider.billKeys, key, &BillKey::key) != provider.billKeys.end();
}

} // namespace

void verifySignedBills(StoreView &view, VerificationReport &report)
{
    std::map<ProviderId, Provider> providers;
    view.eachRecord(RecordKind::Provider, [&](const AnyRecord &record) {
        const auto &provider = std::get<Provider>(record);
        providers.emplace(provider.id, provider);
    });
    std::map<CompanyId, QString> buyers;
    view.eachRecord(RecordKind::Company, [&](const AnyRecord &record) {
        const auto &company = std::get<Company>(record);
        buyers.emplace(company.id, company.uscc);
    });
    view.eachRecord(RecordKind::Redemption, [&](const AnyRecord &record) {
        const auto &redemption = std::get<Redemption>(record);
        if (!redemption.signedBill)
            return;
        ++report.figures[u"signedBills"_s];
        const SignedBill &bill = *redemption.signedBill;
        const QString name = u"signed bill of redemption %1"_s.arg(redemption.id.toText());
        if (!checkSignature(bill))
            report.differences << name + u": its signature does not match"_s;
        if (!redemption.provider || !isAnnounced(providers[*redemption.provider], bill.key))
            report.differences << name + u": its provider never announced the key"_s;
        // A provider's code may be corrected later; the key stands for it.
        for (const BillComparison &point : compareBill(bill.bill, redemption, {bill.bill.provider, buyers[redemption.company]}))
            if (!point.agrees())
                report.differences << u"%1: %2 is %3, in the bill %4"_s.arg(name, enumText(point.point), point.here, point.inBill);
    });
}

} // namespace cpv
