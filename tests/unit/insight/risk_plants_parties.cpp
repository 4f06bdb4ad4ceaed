#include "tests/unit/insight/risk_plants.h"

namespace cpv::test {

using namespace Qt::StringLiterals;

namespace {

/// A bill of a new company at a new provider.
RiskRedemption &newBill(RiskCity &city)
{
    const Uuid company = city.company().id;
    return city.bill(city.aCase(company, city.provider().id));
}

MoneyBack back(const RiskRedemption &bill, qint64 percent, int days)
{
    return {*bill.provider, bill.company, {}, std::max(bill.period.to, *bill.due).addDays(days), scaled(bill.cost, {percent, 100})};
}

RiskPlants cashOut()
{
    return {RiskCheck::CashOut,
        [](RiskCity &city) {
            const RiskRedemption &bill = newBill(city);
            city.facts.moneyBack->push_back(back(bill, 60, 12));
            return bill.id.value;
        },
        {[](RiskCity &city) { // In three parts, none of them large.
             const RiskRedemption &bill = newBill(city);
             for (const int days : {5, 30, 80})
                 city.facts.moneyBack->push_back(back(bill, 11, days));
             return bill.id.value;
         },
            [](RiskCity &city) { // To a sister company.
                const RiskRedemption &bill = newBill(city);
                RiskParty &sister = city.company();
                sister.digests.push_back(city.party(bill.company.value).digests[0]);
                MoneyBack flow = back(bill, 40, 20);
                flow.to = CompanyId(sister.id);
                city.facts.moneyBack->push_back(flow);
                return bill.id.value;
            },
            [](RiskCity &city) { // To the representative's own account.
                const RiskRedemption &bill = newBill(city);
                MoneyBack flow = back(bill, 35, 20);
                flow.to.reset();
                flow.toDigest = city.party(bill.company.value).digests[3];
                city.facts.moneyBack->push_back(flow);
                return bill.id.value;
            },
            [](RiskCity &city) { // From the provider's subsidiary.
                const RiskRedemption &bill = newBill(city);
                RiskParty &subsidiary = city.provider();
                subsidiary.digests.push_back(city.party(bill.provider->value).digests[1]);
                MoneyBack flow = back(bill, 45, 20);
                flow.from = ProviderId(subsidiary.id);
                city.facts.moneyBack->push_back(flow);
                return bill.id.value;
            },
            [](RiskCity &city) { // On the last day, to the fen.
                const RiskRedemption &bill = newBill(city);
                city.facts.moneyBack->push_back(back(bill, 30, 90));
                city.facts.moneyBack->back().amount += Money::fromFen(1);
                return bill.id.value;
            }},
        [](RiskCity &city, int i) {
            const RiskRedemption &bill = newBill(city);
            city.facts.moneyBack->push_back(i % 2 ? back(bill, 29, 1 + i) : back(bill, 70, 91 + i));
            return bill.id.value;
        }};
}

/// A chain of companies from the applicant to the provider, each sharing something with the next.
Uuid chain(RiskCity &city, int steps)
{
    RiskParty *at = &city.company();
    const Uuid company = at->id;
    for (int i = 1; i < steps; ++i) {
        const QString shared = city.newDigest();
        at->digests.push_back(shared);
        at = &city.company();
        at->digests.push_back(shared);
    }
    const QString shared = city.newDigest();
    at->digests.push_back(shared);
    RiskParty &provider = city.provider();
    provider.digests.push_back(shared);
    return city.aCase(company, provider.id).id.value;
}

RiskPlants relatedParty()
{
    return {RiskCheck::RelatedParty, [](RiskCity &city) { return chain(city, 1); },
        {[](RiskCity &city) { return chain(city, 2); }, [](RiskCity &city) { return chain(city, 3); },
            [](RiskCity &city) { // The same credit code, typed with blanks and small letters.
                RiskParty &company = city.company();
                RiskParty &provider = city.provider();
                company.uscc = u"91440300MA5G7WK79X"_s;
                provider.uscc = u" 91440300ma5g7wk79x "_s;
                return city.aCase(company.id, provider.id).id.value;
            },
            [](RiskCity &city) { // An address that half a business park has; of these two it is the same.
                RiskParty &company = city.company();
                RiskParty &provider = city.provider();
                company.digests.push_back(u"business park 0"_s);
                provider.digests.push_back(u"business park 0"_s);
                return city.aCase(company.id, provider.id).id.value;
            },
            [](RiskCity &city) { // Over another provider.
                const QString one = city.newDigest(), two = city.newDigest();
                RiskParty &company = city.company();
                company.digests.push_back(one);
                RiskParty &middle = city.provider();
                middle.digests.insert(middle.digests.end(), {one, two});
                RiskParty &provider = city.provider();
                provider.digests.push_back(two);
                return city.aCase(company.id, provider.id).id.value;
            }},
        [](RiskCity &city, int) { return chain(city, 4); }};
}

struct Firm {
    qint32 staff = 2;
    int months = 3;
    qint64 revenue = 0;
};
Uuid firm(RiskCity &city, const Firm &like)
{
    RiskParty &company = city.company();
    company.staff = like.staff;
    company.revenue = Money::fromYuan(like.revenue);
    RiskCase &found = city.aCase(company.id, city.provider().id);
    found.requested = Money::fromYuan(300'000);
    found.awarded = Money();
    city.party(company.id).founded = found.submitted.addMonths(-like.months);
    return company.id;
}

RiskPlants shellCompany()
{
    return {RiskCheck::ShellCompany, [](RiskCity &city) { return firm(city, {}); },
        {[](RiskCity &city) { return firm(city, {.staff = 12}); }, // Staff on paper.
            [](RiskCity &city) { return firm(city, {.months = 40}); }, // Bought off the shelf.
            [](RiskCity &city) { return firm(city, {.revenue = 5'000'000}); }, // Revenue on paper.
            [](RiskCity &city) { // Says fifty, insures one.
                const Uuid company = firm(city, {.staff = 50, .months = 3, .revenue = 900'000});
                city.party(company).insuredStaff = 1;
                return company;
            },
            [](RiskCity &city) { return firm(city, {.staff = 0, .months = 5, .revenue = 299'999}); }},
        [](RiskCity &city, int i) {
            constexpr std::array Under {Firm {.staff = 3, .months = 6, .revenue = 100'000}, Firm {.staff = 2, .months = 6, .revenue = 300'000},
                Firm {.staff = 3, .months = 5, .revenue = 300'000}};
            return firm(city, Under[size_t(i) % Under.size()]);
        }};
}

RiskPlants doubleRole()
{
    const auto plant = [](RiskCity &city, const std::function<void(RiskParty &, RiskParty &)> &tie) {
        RiskParty &company = city.company();
        RiskParty &provider = city.provider();
        tie(company, provider);
        city.aCase(company.id, city.provider().id);
        return company.id;
    };
    const auto share = [](RiskParty &company, const RiskParty &provider, size_t digests) {
        company.digests.insert(company.digests.end(), provider.digests.begin(), provider.digests.begin() + std::ptrdiff_t(digests));
    };
    return {RiskCheck::DoubleRole,
        [=](RiskCity &city) { return plant(city, [](RiskParty &company, RiskParty &provider) { company.uscc = provider.uscc; }); },
        {[=](RiskCity &city) { return plant(city, [](RiskParty &company, RiskParty &provider) { company.uscc = u" "_s + provider.uscc.toLower(); }); },
            [=](RiskCity &city) { return plant(city, [=](RiskParty &company, RiskParty &provider) { share(company, provider, 2); }); },
            [=](RiskCity &city) { return plant(city, [=](RiskParty &company, RiskParty &provider) { share(company, provider, 4); }); },
            [=](RiskCity &city) {
                return plant(city, [=](RiskParty &company, RiskParty &provider) {
                    share(company, provider, 1);
                    company.name = u"（"_s + provider.name.toUpper() + u"）"_s;
                });
            },
            [=](RiskCity &city) { // A new company with new people: this one gets by.
                return plant(city, [](RiskParty &company, RiskParty &provider) { company.name = provider.name; });
            }},
        [=](RiskCity &city, int) { return plant(city, [=](RiskParty &company, RiskParty &provider) { share(company, provider, 1); }); }};
}

} // namespace

std::vector<RiskPlants> partyPlants() { return {cashOut(), relatedParty(), shellCompany(), doubleRole()}; }

} // namespace cpv::test
