#include "tests/unit/insight/risk_plants.h"

namespace cpv::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int First = 100; ///< Officials of plants are none of the city's.

/// Decided cases of new companies, all alike to the check but for what `change` makes of them.
void decide(RiskCity &city, int official, int cases, const std::function<void(int, RiskCase &)> &change)
{
    for (int i = 0; i < cases; ++i) {
        const Uuid company = city.company().id;
        RiskCase &found = city.aCase(company, city.facts.parties[size_t(i % 20)].id);
        found.official = city.official(official);
        found.approved = city.dice.between(1, 100) <= 70;
        change(i, found);
        found.awarded = *found.approved ? found.requested : Money();
    }
}

/// Companies with one telephone; the subject is the case of the first of them.
Uuid agent(RiskCity &city, int companies, const QString &phone, const std::function<void(int, RiskCase &)> &change = {})
{
    std::map<CompanyId, Uuid> cases;
    for (int i = 0; i < companies; ++i) {
        const Uuid company = city.company().id;
        RiskCase &found = city.aCase(company, city.provider().id);
        found.phone = i % 2 ? phone : u"+86 "_s + phone.left(3) + u'-' + phone.mid(3, 4) + u' ' + phone.mid(7);
        if (change)
            change(i, found);
        cases[found.company] = found.id.value;
    }
    return cases.begin()->second;
}

RiskPlants favouritism()
{
    return {RiskCheck::Favouritism,
        [](RiskCity &city) { // Approves whatever comes.
            decide(city, First, 120, [](int, RiskCase &found) { found.approved = true; });
            return city.official(First).value;
        },
        {[](RiskCity &city) { // One district's applicants alone.
             decide(city, First + 1, 120, [&](int i, RiskCase &found) {
                 found.district = i % 3 ? u"440305"_s : u"440306"_s;
                 found.approved = i % 3 ? city.dice.between(1, 100) <= 55 : true;
             });
             return city.official(First + 1).value;
         },
            [](RiskCity &city) { // One company, always at the same desk.
                const Uuid company = city.company().id;
                decide(city, First + 2, 40, [&](int i, RiskCase &found) {
                    if (i % 3 == 0) {
                        found.company = CompanyId(company);
                        found.approved = true;
                    }
                });
                return city.official(First + 2).value;
            },
            [](RiskCity &city) { // One provider's customers.
                decide(city, First + 3, 60, [&](int, RiskCase &found) {
                    const bool isFriends = city.dice.between(1, 100) <= 70;
                    found.provider = ProviderId(city.facts.parties[isFriends ? 3 : size_t(city.dice.between(0, 20))].id);
                    found.approved = isFriends || city.dice.oneIn(4);
                });
                return city.official(First + 3).value;
            },
            [](RiskCity &city) { return agent(city, 8, u"13800001111"_s); },
            [](RiskCity &city) {
                return agent(city, 5, u"13800002222"_s, [&](int, RiskCase &found) {
                    found.official = city.official(First + 4);
                    found.approved = true;
                });
            }},
        [](RiskCity &city, int i) { return agent(city, 4, u"1370000%1"_s.arg(1'000 + i)); }};
}

RiskRedemption &newBill(RiskCity &city)
{
    const Uuid company = city.company().id;
    return city.bill(city.aCase(company, city.provider().id));
}

/// Paid after so many days; −1: not yet, and owed for as long as `owed`.
Uuid paidAfter(RiskCity &city, int days, int owed = 0)
{
    RiskRedemption &bill = newBill(city);
    if (days < 0) {
        bill.due = city.facts.today.addDays(-owed);
        bill.paid.reset();
    } else {
        bill.paid = bill.due->addDays(days);
    }
    return bill.id.value;
}

RiskPlants slowPayment()
{
    return {RiskCheck::SlowPayment, [](RiskCity &city) { return paidAfter(city, -1, 140); },
        {[](RiskCity &city) { return paidAfter(city, 61); }, [](RiskCity &city) { return paidAfter(city, -1, 61); }, [](RiskCity &city) { return paidAfter(city, 200); },
            [](RiskCity &city) { // However little is owed.
                const Uuid bill = paidAfter(city, -1, 75);
                city.facts.redemptions.back().amount = Money::fromFen(1);
                return bill;
            },
            [](RiskCity &city) { // A claim without a provider.
                const Uuid bill = paidAfter(city, -1, 90);
                city.facts.redemptions.back().provider.reset();
                return bill;
            }},
        [](RiskCity &city, int i) { return i % 2 ? paidAfter(city, 60) : paidAfter(city, -1, 60); }};
}

struct Use {
    int validDays = 365;
    int gone = 330;
    qint64 thousandths = 0;
};
Uuid used(RiskCity &city, const Use &use)
{
    RiskVoucher &made = city.voucher(city.company().id);
    made.face = Money::fromYuan(100'000);
    made.used = scaled(made.face, {use.thousandths, 1'000});
    made.from = city.facts.today.addDays(1 - use.gone);
    made.to = made.from.addDays(use.validDays - 1);
    return made.id.value;
}

RiskPlants unusedVoucher()
{
    return {RiskCheck::UnusedVoucher, [](RiskCity &city) { return used(city, {}); },
        {[](RiskCity &city) { return used(city, {.thousandths = 1}); }, [](RiskCity &city) { return used(city, {.thousandths = 699}); },
            [](RiskCity &city) { return used(city, {.validDays = 365, .gone = 292, .thousandths = 300}); }, // The first day of the last fifth.
            [](RiskCity &city) { return used(city, {.validDays = 10, .gone = 8}); }, [](RiskCity &city) { return used(city, {.validDays = 365, .gone = 365, .thousandths = 650}); }},
        [](RiskCity &city, int i) {
            return i % 2 ? used(city, {.validDays = 365, .gone = 291, .thousandths = i % 40}) : used(city, {.thousandths = 700 + i});
        }};
}

} // namespace

std::vector<RiskPlants> conductPlants() { return {favouritism(), slowPayment(), unusedVoucher()}; }

} // namespace cpv::test
