#include "tests/unit/insight/risk_plants.h"

namespace cpv::test {

using namespace Qt::StringLiterals;

namespace {

const QString Card = u"A800"_s;

RiskRedemption &newBill(RiskCity &city)
{
    const Uuid company = city.company().id;
    return city.bill(city.aCase(company, city.provider().id));
}

/// A bill whose hour costs `percent` of what everybody asks; the provider lists everybody's price where it lists one.
Uuid priced(RiskCity &city, qint64 percent, bool lists, const QString &spelled = Card)
{
    RiskRedemption &bill = newBill(city);
    bill.cost = scaled(city.price(Card), {percent * 10, 1}); // A thousand hours.
    if (lists)
        city.offer(bill.provider->value, Card).prices = {{.from = QDate(2025, 1, 1), .cardHour = city.price(Card)}};
    city.hours(bill, spelled, 1'000);
    return bill.id.value;
}

RiskPlants overInvoicing()
{
    return {RiskCheck::OverInvoicing, [](RiskCity &city) { return priced(city, 180, true); },
        {[](RiskCity &city) { return priced(city, 160, false); }, // Lists nothing.
            [](RiskCity &city) { return priced(city, 150, true, u"a-800"_s); }, // Spelled otherwise.
            [](RiskCity &city) { // Its own list is as dear as its bills.
                const Uuid bill = priced(city, 170, false);
                city.offer(city.facts.billed->back().provider.value, Card).prices = {{.from = QDate(2025, 1, 1), .cardHour = scaled(city.price(Card), {17, 10})}};
                return bill;
            },
            [](RiskCity &city) { // In two lines, of which one alone is cheap.
                RiskRedemption &bill = newBill(city);
                for (const qint64 percent : {100, 190}) {
                    bill.cost = scaled(city.price(Card), {percent * 10, 1});
                    city.hours(bill, Card, 1'000);
                }
                return bill.id.value;
            },
            [](RiskCity &city) { return priced(city, 131, true); }},
        // The limit is 130 % of the list and of what everybody pays, whose middle wanders by a percent or two.
        [](RiskCity &city, int i) { return priced(city, 128 - i % 4, true); }};
}

Offer &newOffer(RiskCity &city, std::vector<OfferPrice> prices)
{
    Offer &made = city.offer(city.provider().id, Card);
    made.prices = std::move(prices);
    return made;
}

RiskPlants priceRise()
{
    return {RiskCheck::PriceRise,
        [](RiskCity &city) { return newOffer(city, {{QDate(2026, 4, 1), Money::fromFen(1'000)}, {QDate(2026, 5, 1), Money::fromFen(1'250)}}).id.value; },
        {[](RiskCity &city) { // In small steps.
             return newOffer(city, {{QDate(2026, 4, 1), Money::fromFen(1'000)}, {QDate(2026, 5, 1), Money::fromFen(1'060)}, {QDate(2026, 6, 1), Money::fromFen(1'120)}}).id.value;
         },
            [](RiskCity &city) { // Ended, and listed anew.
                Offer &old = newOffer(city, {{QDate(2026, 4, 1), Money::fromFen(1'000)}});
                old.endedOn = QDate(2026, 5, 1);
                Offer again = old;
                Offer &made = city.offer(old.provider.value, Card);
                again.id = made.id;
                again.endedOn.reset();
                again.accelerator = u"a 800"_s;
                again.prices = {{QDate(2026, 5, 2), Money::fromFen(1'300)}};
                made = again;
                return made.id.value;
            },
            [](RiskCity &city) { // Just before the programme opens.
                return newOffer(city, {{QDate(2025, 1, 1), Money::fromFen(1'000)}, {QDate(2026, 2, 20), Money::fromFen(1'150)}}).id.value;
            },
            [](RiskCity &city) { // Cheaper first, then dearer than before.
                return newOffer(city, {{QDate(2025, 1, 1), Money::fromFen(1'000)}, {QDate(2026, 3, 10), Money::fromFen(900)}, {QDate(2026, 4, 10), Money::fromFen(1'120)}}).id.value;
            },
            [](RiskCity &city) { // Announced for later.
                return newOffer(city, {{QDate(2026, 9, 1), Money::fromFen(1'000)}, {QDate(2027, 1, 15), Money::fromFen(1'101)}}).id.value;
            }},
        [](RiskCity &city, int i) {
            return newOffer(city, {{QDate(2026, 4, 1), Money::fromFen(1'000)}, {QDate(2026, 5, 1 + i % 28), Money::fromFen(1'050)}, {QDate(2026, 7, 1), Money::fromFen(1'100)}}).id.value;
        }};
}

RiskPlants phantomUsage()
{
    const auto usage = [](RiskCity &city, const std::function<void(std::vector<MeteredDay *> &)> &change, int days = 5) {
        RiskRedemption &bill = newBill(city);
        auto made = city.metered(bill, Card, days);
        change(made);
        return bill.id.value;
    };
    return {RiskCheck::PhantomUsage,
        [=](RiskCity &city) { return usage(city, [](auto &days) { for (MeteredDay *day : days) day->cardMinutes = 8 * 24 * 60 * 2; }); },
        {[=](RiskCity &city) { return usage(city, [](auto &days) { days[3]->cardMinutes = 8 * 24 * 60 + 1; }); }, // One day of five.
            [=](RiskCity &city) { return usage(city, [](auto &days) { days[1]->day = days[0]->day; days[2]->day = days[0]->day; }); }, // The same day in parts.
            [=](RiskCity &city) { // More cards than the centre has.
                return usage(city, [&](auto &days) {
                    for (MeteredDay *day : days) {
                        day->cards = 900;
                        day->cardMinutes = 900 * 1'400;
                        day->centre = DataCentreId(Uuid::named("small centre"));
                    }
                    city.facts.centres.push_back({.id = days[0]->centre, .nameZh = {}, .nameEn = {}, .hub = {}, .cards = 640});
                });
            },
            [=](RiskCity &city) { // Hours on the bill that no meter saw.
                const Uuid bill = usage(city, [](auto &) { });
                city.hours(city.facts.redemptions.back(), Card, 5 * 8 * 20 + 200);
                return bill;
            },
            [=](RiskCity &city) { return usage(city, [](auto &days) { for (MeteredDay *day : days) day->cards = 0; }); }}, // No cards at all.
        [=](RiskCity &city, int i) {
            const Uuid bill = usage(city, [](auto &days) { for (MeteredDay *day : days) day->cardMinutes = 8 * 24 * 60; }, 2 + i % 5);
            city.hours(city.facts.redemptions.back(), Card, (2 + i % 5) * 8 * 24);
            return bill;
        }};
}

/// Days that draw so many thousandths of full load each.
Uuid drawing(RiskCity &city, std::initializer_list<qint64> thousandths, const QString &declared = Card)
{
    RiskRedemption &bill = newBill(city);
    const auto days = city.metered(bill, Card, int(thousandths.size()));
    size_t i = 0;
    for (const qint64 part : thousandths) {
        days[i]->declared = declared;
        days[i++]->wattHours = 8 * 20 * 350 * part / 1'000;
    }
    return bill.id.value;
}

RiskPlants noPower()
{
    return {RiskCheck::NoPower, [](RiskCity &city) { return drawing(city, {50, 60, 40}); },
        {[](RiskCity &city) { return drawing(city, {800, 50, 40, 60, 50}); }, // One honest day.
            [](RiskCity &city) { return drawing(city, {290, 299, 295}); },
            [](RiskCity &city) { return drawing(city, {0, 0}); },
            [](RiskCity &city) { return drawing(city, {100, 100}, u"a/800"_s); },
            [](RiskCity &city) { // Some days without a meter.
                const Uuid bill = drawing(city, {200, 200, 200});
                city.facts.metered->back().wattHours.reset();
                return bill;
            }},
        [](RiskCity &city, int i) { return drawing(city, {300, 300 + i, 300}); }};
}

Uuid curves(RiskCity &city, int days, const std::function<qint32(int day, int hour)> &level)
{
    RiskRedemption &bill = newBill(city);
    const auto made = city.metered(bill, Card, days);
    for (int day = 0; day < days; ++day)
        for (int hour = 0; hour < 24; ++hour)
            (*made[size_t(day)]->utilisation)[size_t(hour)] = level(day, hour);
    return bill.id.value;
}

qint32 wave(int hour) { return 4'000 + 200 * hour; }

RiskPlants idleBurn()
{
    return {RiskCheck::IdleBurn, [](RiskCity &city) { return curves(city, 6, [](int, int) { return 120; }); },
        {[](RiskCity &city) { return curves(city, 6, [](int, int hour) { return hour == 9 ? 9'000 : 100; }); }, // One busy hour a day.
            [](RiskCity &city) { return curves(city, 9, [](int day, int hour) { return wave(hour) + (day * 7 + hour) % 40; }); }, // Copied, with a little noise.
            [](RiskCity &city) { return curves(city, 20, [](int day, int hour) { return day % 2 ? wave(hour) : 1'000 * (1 + (day * hour) % 8); }); },
            [](RiskCity &city) { return curves(city, 5, [](int, int) { return 499; }); },
            [](RiskCity &city) { return curves(city, 7, [](int, int hour) { return wave(hour); }); }},
        [](RiskCity &city, int i) {
            if (i % 2)
                return curves(city, 4, [](int, int hour) { return hour % 2 ? 400 : 600; }); // Five of a hundred to the dot.
            return curves(city, 6, [](int, int hour) { return wave(hour); });
        }};
}

RiskPlants wrongAccelerator()
{
    const auto meters = [](RiskCity &city, const QString &metered, const QString &declared, int wrongDays) {
        RiskRedemption &bill = newBill(city);
        auto days = city.metered(bill, declared, 6);
        for (int i = 0; i < wrongDays; ++i)
            days[size_t(5 - i)]->accelerator = metered;
        return bill.id.value;
    };
    return {RiskCheck::WrongAccelerator, [=](RiskCity &city) { return meters(city, u"RTX 4090"_s, u"A800"_s, 6); },
        {[=](RiskCity &city) { return meters(city, u"RTX 4090"_s, u"A800"_s, 1); }, [=](RiskCity &city) { return meters(city, u"A80"_s, u"A800"_s, 6); },
            [=](RiskCity &city) { return meters(city, u"Ascend 910A"_s, u"Ascend 910B"_s, 6); },
            [=](RiskCity &city) { return meters(city, u"T4"_s, u"Ascend 910B"_s, 2); },
            [=](RiskCity &city) { return meters(city, {}, u"A800"_s, 6); }}, // A meter that says nothing: this one gets by.
        [=](RiskCity &city, int i) {
            const QStringList spellings {u"ascend-910b"_s, u"ASCEND 910B"_s, u"Ascend_910B"_s, u"Ａｓｃｅｎｄ910B"_s};
            return meters(city, spellings[i % spellings.size()], u"Ascend 910B"_s, 6);
        }};
}

} // namespace

std::vector<RiskPlants> usagePlants()
{
    return {overInvoicing(), priceRise(), phantomUsage(), noPower(), idleBurn(), wrongAccelerator()};
}

} // namespace cpv::test
