#include "core/insight/placement.h"

#include <QTest>

#include <algorithm>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 28);

template <typename T> T named(int number) { return T(Uuid::named("placement/" + QByteArray::number(number))); }

/// Two hubs, one near and one far; three providers with one offer each.
struct Market {
    PlacementMarket market;
    Programme programme;
    Company company;
    PlacementWish wish {.cardHours = 1000, .months = 10};

    Market()
    {
        const PlaceCode home {u"440300"_s};
        market.facts.hubs = {{.id = u"sg"_s, .latencies = {{home, 19}}}, {.id = u"ga"_s, .west = true, .latencies = {{home, 66}}},
            {.id = u"hlg"_s, .west = true, .latencies = {{home, 151}}}};
        market.facts.accelerators = {{u"ascend-910b"_s, u"昇腾 910B"_s, u"Ascend 910B"_s, true}, {u"h20"_s, u"H20"_s, u"H20"_s, false}};
        add(1, u"sg"_s, u"ascend-910b"_s, 600);
        add(2, u"ga"_s, u"ascend-910b"_s, 500);
        add(3, u"hlg"_s, u"h20"_s, 400);
        company.id = named<CompanyId>(9);
        company.registeredIn = home;
        company.district = u"440306"_s;
        programme.id = named<ProgrammeId>(8);
        programme.place = home;
        programme.effectiveFrom = QDate(2026, 1, 1);
        programme.applicants = {ApplicantType::Enterprise};
        programme.costs = {CostKind::ComputeRental};
        programme.payers = {{u"440300"_s, {5000}, u"1"_s}};
        for (const Provider &provider : market.providers)
            programme.providers.push_back(provider.id);
    }
    void add(int number, const QString &hub, const QString &accelerator, qint64 fen)
    {
        market.providers.push_back({.id = named<ProviderId>(number), .name = u"服务商%1"_s.arg(number)});
        market.centres.push_back({.id = named<DataCentreId>(number),
            .nameZh = u"中心%1"_s.arg(number),
            .hub = hub,
            .cards = 1000,
            .load = {5000},
            .pue = 120,
            .origin = OriginDeclaration::Declared});
        market.offers.push_back({.id = named<OfferId>(number),
            .provider = named<ProviderId>(number),
            .centre = named<DataCentreId>(number),
            .accelerator = accelerator,
            .prices = {{.from = today.addDays(-30), .cardHour = Money::fromFen(fen)}}});
    }
    Placement place() const { return placementFor(market, {&programme, &company, wish, today}); }
    PlacementReason reasonAgainst(int number) const
    {
        const Placement found = place();
        const auto row = std::ranges::find_if(
            found.excluded, [&](const PlacementExclusion &each) { return each.centre.id == named<DataCentreId>(number); });
        return row == found.excluded.end() ? PlacementReason {PlacementObstacle::NoOffer, {u"not excluded"_s}} : row->reasons.front();
    }
    QStringList order() const
    {
        QStringList names;
        for (const PlacementOption &option : place().options)
            names << option.centre.nameZh;
        return names;
    }
};

} // namespace

class PlacementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePriceAfterSubsidyIsTheProgrammesOwnCalculation()
    {
        Market market;
        const Placement found = market.place();
        QCOMPARE(found.options.size(), 3U);
        const PlacementOption &best = found.options.front();
        QCOMPARE(best.centre.nameZh, u"中心3"_s);
        QCOMPARE(best.cost, Money::fromYuan(40'000));
        QCOMPARE(best.subsidy, Money::fromYuan(20'000));
        QCOMPARE(best.effectivePrice, Money::fromFen(200));
        QVERIFY(!best.steps.empty());
    }

    void capsMakeTheDearerOfferDearerStill()
    {
        Market market;
        market.programme.caps = {{CapScope::Contract, Money::fromYuan(10'000), u"2"_s}};
        const Placement found = market.place();
        QCOMPARE(found.options[0].effectivePrice, Money::fromFen(300)); // 40,000 less 10,000 over 10,000 hours.
        QCOMPARE(found.options[2].effectivePrice, Money::fromFen(500));
        market.wish.cardHours = 333; // 3330 hours at 4.00 are 13,320; less 6,660 leaves 2.00 exactly.
        QCOMPARE(market.place().options[0].effectivePrice, Money::fromFen(200));
        market.programme.caps = {{CapScope::Contract, Money::fromFen(100'001), u"2"_s}};
        QCOMPARE(market.place().options[0].effectivePrice, Money::fromFen(370)); // 369.96…: never less than is paid.
    }

    void whatWasAwardedLeavesLessOfACap()
    {
        Market market;
        market.programme.caps = {{CapScope::CompanyYear, Money::fromYuan(15'000), u"2"_s}};
        PlacementCase wanted {&market.programme, &market.company, market.wish, today};
        QCOMPARE(placementFor(market.market, wanted).options.front().subsidy, Money::fromYuan(15'000));
        wanted.used = CapUse {Money::fromYuan(10'000), Money::fromYuan(12'000)};
        QCOMPARE(placementFor(market.market, wanted).options.front().subsidy, Money::fromYuan(5'000));
        QCOMPARE(placementFor(market.market, wanted).options.front().effectivePrice, Money::fromFen(350));
    }

    void theSmallestContractTakesSoManyCards()
    {
        Market market;
        const auto suggested = [&market] { return cardHoursWithAid(market.market, {&market.programme, &market.company, market.wish, today}); };
        QCOMPARE(suggested(), 1000); // It pays for any amount.
        market.programme.rules = {{.number = u"1"_s, .type = RuleType::MinimumContract}};
        market.programme.minContract = Money::fromYuan(40'000);
        QCOMPARE(suggested(), 1000); // Just enough, with the cheapest.
        market.programme.minContract = Money::fromYuan(500'000);
        QCOMPARE(suggested(), 18 * HoursOfMonth); // A card at 4.00 comes to 29,200 in ten months.
        market.market.centres[2].cards = 20; // Half of them are free: the next dearer one.
        QCOMPARE(suggested(), 14 * HoursOfMonth);
        market.programme.minContract = Money::fromYuan(500'000'000);
        QCOMPARE(suggested(), 1000); // Nobody has so many.
        market.programme.minContract = Money::fromYuan(500'000);
        market.programme.rules.push_back({.number = u"2"_s, .type = RuleType::RegisteredInPlace, .parameters = {u"990000"_s}});
        QCOMPARE(suggested(), 1000); // It would not pay for more either.
    }

    void equalPricesGoBySpareCardsThenByPue()
    {
        Market market;
        for (Offer &offer : market.market.offers)
            offer.prices.front().cardHour = Money::fromFen(500);
        market.market.centres[1].load = {2500};
        market.market.centres[2].pue = 115;
        QCOMPARE(market.order(), (QStringList {u"中心2"_s, u"中心3"_s, u"中心1"_s}));
    }

    void latencyClassesKeepTheirDistance()
    {
        Market market;
        QCOMPARE(market.place().options.size(), 3U);
        market.wish.latency = LatencyClass::Interactive;
        QCOMPARE(market.order(), (QStringList {u"中心2"_s, u"中心1"_s}));
        QCOMPARE(market.reasonAgainst(3).obstacle, PlacementObstacle::TooFar);
        QCOMPARE(market.reasonAgainst(3).arguments, (std::vector<QString> {u"151"_s, u"100"_s}));
        market.wish.latency = LatencyClass::Control;
        QCOMPARE(market.order(), QStringList {u"中心1"_s});
        market.market.facts.hubs[0].latencies.front().tenthsOfMs = 50; // The limit itself will do.
        QCOMPARE(market.order(), QStringList {u"中心1"_s});
        market.company.registeredIn = PlaceCode {u"990000"_s};
        QCOMPARE(market.reasonAgainst(1).obstacle, PlacementObstacle::LatencyUnknown);
    }

    void theProgrammesProviderRuleExcludes()
    {
        Market market;
        market.programme.providers.pop_back();
        QCOMPARE(market.reasonAgainst(3).obstacle, PlacementObstacle::ProviderNotListed);
        market.market.providers[1].relatedDigests = market.company.relatedDigests = {u"same"_s};
        QCOMPARE(market.reasonAgainst(2).obstacle, PlacementObstacle::ProviderRelated);
        market.programme.rules = {{u"7"_s, RuleType::ProviderInRegion, RuleEffect::Fails, {u"广东"_s}, {}, {}}};
        market.market.providers[0].region = u"贵州"_s;
        QCOMPARE(market.reasonAgainst(1).obstacle, PlacementObstacle::ProviderRule);
        QCOMPARE(market.reasonAgainst(1).arguments, std::vector<QString> {u"7"_s});
        market.programme.rules.front().effect = RuleEffect::NeedsReview;
        QCOMPARE(market.place().options.front().toReview.size(), 1U);
    }

    void withoutAProgrammeTheListPriceStands()
    {
        Market market;
        const Placement found = placementFor(market.market, {nullptr, &market.company, market.wish, today});
        QCOMPARE(found.options.size(), 3U);
        QCOMPARE(found.options.front().effectivePrice, Money::fromFen(400));
        QVERIFY(found.options.front().subsidy.isZero());
    }

    void aProgrammeThatDoesNotHelpSaysWhy()
    {
        Market market;
        market.programme.rules = {{u"3"_s, RuleType::RegisteredInPlace, RuleEffect::Fails, {u"310000"_s}, {}, {}}};
        const Placement found = market.place();
        QCOMPARE(found.noAid.size(), 1U);
        QCOMPARE(found.options.front().effectivePrice, found.options.front().listPrice);
    }

    void wishesExcludeWithTheirReason_data()
    {
        QTest::addColumn<std::function<void(Market &)>>("change");
        QTest::addColumn<int>("against");
        QTest::addColumn<PlacementObstacle>("obstacle");
        const auto row = [](const char *name, int against, PlacementObstacle obstacle, const std::function<void(Market &)> &change) {
            QTest::newRow(name) << change << against << obstacle;
        };
        row("another card", 3, PlacementObstacle::OtherAccelerator, [](Market &m) { m.wish.accelerator = u"ascend-910b"_s; });
        row("domestic only", 3, PlacementObstacle::NotDomestic, [](Market &m) { m.wish.domesticOnly = true; });
        row("disputed origin", 1, PlacementObstacle::OriginOpen, [](Market &m) {
            m.wish.declaredOnly = true;
            m.market.centres[0].origin = OriginDeclaration::Disputed;
        });
        row("no room", 2, PlacementObstacle::TooFull, [](Market &m) { m.market.centres[1].load = {9999}; });
        row("not yet", 1, PlacementObstacle::NotYetOffered, [](Market &m) { m.market.offers[0].prices[0].from = today.addDays(1); });
        row("ended", 1, PlacementObstacle::Ended, [](Market &m) { m.market.offers[0].endedOn = today; });
        row("no offer", 1, PlacementObstacle::NoOffer, [](Market &m) { m.market.offers.erase(m.market.offers.begin()); });
    }
    void wishesExcludeWithTheirReason()
    {
        QFETCH(std::function<void(Market &)>, change);
        QFETCH(int, against);
        QFETCH(PlacementObstacle, obstacle);
        Market market;
        change(market);
        QCOMPARE(market.reasonAgainst(against).obstacle, obstacle);
        QVERIFY(market.reasonAgainst(against).arguments != std::vector<QString> {u"not excluded"_s});
        QCOMPARE(market.place().options.size() + market.place().excluded.size(), 3U); // Nothing gets lost.
    }

    void everyReasonIsGiven()
    {
        Market market;
        market.wish.domesticOnly = true;
        market.wish.latency = LatencyClass::Control;
        const Placement found = market.place();
        const auto far = std::ranges::find_if(
            found.excluded, [](const PlacementExclusion &each) { return each.centre.id == named<DataCentreId>(3); });
        QCOMPARE(far->reasons.size(), 2U);
    }

    void cardsAreCountedUp()
    {
        QCOMPARE(cardsNeeded(0), 0);
        QCOMPARE(cardsNeeded(1), 1);
        QCOMPARE(cardsNeeded(730), 1);
        QCOMPARE(cardsNeeded(731), 2);
    }
};

QTEST_GUILESS_MAIN(PlacementTest)
#include "tst_placement.moc"
