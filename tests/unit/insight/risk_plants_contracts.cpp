#include "tests/unit/insight/risk_plants.h"

namespace cpv::test {

using namespace Qt::StringLiterals;

namespace {

RiskCase &newCase(RiskCity &city)
{
    const Uuid company = city.company().id;
    return city.aCase(company, city.provider().id);
}

ClaimElsewhere claimOf(const RiskCase &found)
{
    return {.place = {u"510100"_s}, .company = found.company, .provider = found.provider, .contract = found.contractNumber, .invoices = {},
        .from = found.periodFrom, .to = found.periodTo};
}

Uuid claimedElsewhere(RiskCity &city, const std::function<void(RiskCase &, ClaimElsewhere &)> &change)
{
    RiskCase &found = newCase(city);
    ClaimElsewhere claim = claimOf(found);
    change(found, claim);
    city.facts.elsewhere->push_back(claim);
    return found.id.value;
}

RiskPlants acrossCities()
{
    return {RiskCheck::AcrossCities, [](RiskCity &city) { return claimedElsewhere(city, [](RiskCase &, ClaimElsewhere &) { }); },
        {[](RiskCity &city) {
             return claimedElsewhere(city, [](RiskCase &, ClaimElsewhere &claim) { claim.contract = claim.contract.toLower().replace(u'-', u" / "_s); });
         },
            [](RiskCity &city) { // Full-width letters.
                return claimedElsewhere(city, [](RiskCase &found, ClaimElsewhere &claim) {
                    claim.contract = u"ＨＴ－２０２６－00012345"_s;
                    found.contractNumber = u"HT-2026-00012345"_s;
                    claim.provider.reset();
                });
            },
            [](RiskCity &city) { // By a sister company there.
                RiskParty &sister = city.company();
                return claimedElsewhere(city, [&](RiskCase &found, ClaimElsewhere &claim) {
                    sister.digests.push_back(city.party(found.company.value).digests[0]);
                    claim.company = CompanyId(sister.id);
                    claim.provider.reset();
                });
            },
            [](RiskCity &city) { // Another number for the same months at the same provider.
                return claimedElsewhere(city, [](RiskCase &, ClaimElsewhere &claim) { claim.contract = u"CD-9"_s; });
            },
            [](RiskCity &city) { // Another contract, but the invoice of this one.
                RiskCase &found = newCase(city);
                RiskRedemption &bill = city.bill(found);
                city.facts.elsewhere->push_back({.place = {u"330200"_s}, .company = {}, .provider = {}, .contract = {},
                    .invoices = {bill.invoiceNumber.left(8) + u' ' + bill.invoiceNumber.mid(8)}, .from = {}, .to = {}});
                return bill.id.value;
            }},
        [](RiskCity &city, int i) {
            return claimedElsewhere(city, [&](RiskCase &found, ClaimElsewhere &claim) {
                if (i % 2 == 0) { // The day after: another year's contract.
                    claim.contract = u"CD-%1"_s.arg(i + 70'000);
                    claim.from = found.periodTo->addDays(1);
                    claim.to = claim.from->addMonths(12);
                } else { // Strangers who number their contracts alike.
                    claim.company = CompanyId(city.company().id);
                    claim.provider = ProviderId(city.provider().id);
                }
            });
        }};
}

struct Part {
    int days = 0;
    qint64 yuan = 480'000;
};
/// Contracts of one company with one provider; gives the first case.
Uuid parts(RiskCity &city, std::initializer_list<Part> parts, const std::function<void(int, RiskCase &)> &change = {})
{
    const Uuid company = city.company().id;
    const Uuid provider = city.provider().id;
    Uuid first;
    QDate begin;
    int i = 0;
    for (const Part &part : parts) {
        RiskCase &found = city.aCase(company, provider);
        begin = i == 0 ? *found.contractSigned : begin;
        found.contractSigned = begin.addDays(part.days);
        found.requested = Money::fromYuan(part.yuan);
        first = i == 0 ? found.id.value : first;
        if (change)
            change(i, found);
        ++i;
    }
    return first;
}

RiskPlants splitContracts()
{
    return {RiskCheck::SplitContracts, [](RiskCity &city) { return parts(city, {{0}, {3}}); },
        {[](RiskCity &city) { return parts(city, {{0, 460'000}, {29, 470'000}, {58, 499'999}}); },
            [](RiskCity &city) { return parts(city, {{0, 450'000}, {60, 450'000}}); }, // Both at their limits.
            [](RiskCity &city) { // Through a sister company.
                RiskParty &sister = city.company();
                return parts(city, {{0}, {10}}, [&](int i, RiskCase &found) {
                    if (i == 1) {
                        const Uuid first = found.company.value;
                        sister.digests.push_back(city.party(first).digests[0]);
                        found.company = CompanyId(sister.id);
                    }
                });
            },
            [](RiskCity &city) { // With the provider's sister.
                RiskParty &sister = city.provider();
                return parts(city, {{0}, {10}}, [&](int i, RiskCase &found) {
                    if (i == 1) {
                        sister.digests.push_back(city.party(found.provider->value).digests[2]);
                        found.provider = ProviderId(sister.id);
                    }
                });
            },
            [](RiskCity &city) { return parts(city, {{0, 490'000}, {20, 1'990'000}}); }}, // Under one step and under the next.
        [](RiskCity &city, int i) {
            if (i % 2)
                return parts(city, {{0}, {61 + i}});
            return parts(city, {{0, 449'999 - i}, {5, 480'000}});
        }};
}

RiskPlants forgedPapers()
{
    const auto alike = [](RiskCity &city, int bits) {
        const quint64 picture = city.dice.next();
        newCase(city).papers[0].imageHash = picture;
        RiskCase &found = newCase(city);
        quint64 changed = picture;
        for (int i = 0; i < bits; ++i)
            changed ^= quint64(1) << (i * 11 + 3);
        found.papers[0].imageHash = changed;
        return found.id.value;
    };
    const auto invoice = [](RiskCity &city, const std::function<void(RiskCase &, RiskRedemption &)> &change) {
        RiskCase &found = newCase(city);
        RiskRedemption &bill = city.bill(found);
        change(found, bill);
        return bill.id.value;
    };
    return {RiskCheck::ForgedPapers,
        [](RiskCity &city) {
            const QString digest = newCase(city).papers[0].sha256;
            RiskCase &found = newCase(city);
            found.papers[0].sha256 = digest;
            return found.id.value;
        },
        {[](RiskCity &city) { // The same file under another name and for another purpose.
             const QString digest = newCase(city).papers[0].sha256;
             RiskCase &found = newCase(city);
             found.papers[1].sha256 = digest;
             return found.id.value;
         },
            [=](RiskCity &city) { return alike(city, 4); }, // Scanned anew, one figure changed.
            [=](RiskCity &city) {
                return invoice(city, [](RiskCase &found, RiskRedemption &bill) { bill.invoiceDate = found.contractSigned->addDays(-1); });
            },
            [=](RiskCity &city) { return invoice(city, [](RiskCase &, RiskRedemption &bill) { bill.invoiceVerified = false; }); },
            [=](RiskCity &city) { // The invoice of another bill, typed with strokes.
                const QString number = city.bill(newCase(city)).invoiceNumber;
                return invoice(city, [&](RiskCase &, RiskRedemption &bill) { bill.invoiceNumber = number.left(10) + u"-"_s + number.mid(10); });
            }},
        [=](RiskCity &city, int i) {
            if (i % 3 == 0)
                return alike(city, 5);
            if (i % 3 == 1)
                return invoice(city, [](RiskCase &found, RiskRedemption &bill) { bill.invoiceDate = found.contractSigned; });
            RiskCase &first = newCase(city); // A company may hand in its own paper twice.
            const auto papers = first.papers;
            RiskCase &again = city.aCase(first.company.value, first.provider->value);
            again.papers = papers;
            return again.id.value;
        }};
}

} // namespace

std::vector<RiskPlants> contractPlants() { return {acrossCities(), splitContracts(), forgedPapers()}; }

} // namespace cpv::test
