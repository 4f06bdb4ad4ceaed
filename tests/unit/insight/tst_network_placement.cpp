#include "core/insight/network_placement.h"

#include "tests/support/dice.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 28);
const PlaceCode home {u"440300"_s};

template <typename T> T named(int number) { return T(Uuid::named("network/" + QByteArray::number(number))); }

/// Providers 1 to n, each with one offer in a centre of its own. Near hub: 1.9 ms, middle: 6.6 ms, far: 15.1 ms.
struct Network {
    PlacementMarket market;
    std::vector<Programme> programmes;
    std::vector<NetworkWork> works;
    NetworkWish wish;

    Network()
    {
        market.facts.hubs = {{.id = u"near"_s, .latencies = {{home, 19}}}, {.id = u"middle"_s, .latencies = {{home, 66}}}, {.id = u"far"_s, .latencies = {{home, 151}}}};
        programmes.push_back({.id = named<ProgrammeId>(8), .place = home, .effectiveFrom = QDate(2026, 1, 1)});
        programmes.front().applicants = {ApplicantType::Enterprise};
        programmes.front().costs = {CostKind::ComputeRental};
        programmes.front().payers = {{u"440300"_s, {5000}, u"1"_s}};
    }

    void offer(int number, const QString &hub, qint64 fen, const QString &accelerator = u"ascend-910b"_s)
    {
        market.providers.push_back({.id = named<ProviderId>(number), .name = u"服务商%1"_s.arg(number)});
        programmes.front().providers.push_back(named<ProviderId>(number));
        market.centres.push_back({.id = named<DataCentreId>(number), .nameZh = u"中心%1"_s.arg(number), .hub = hub, .cards = 1000, .load = {5000}});
        market.offers.push_back({.id = named<OfferId>(number),
            .provider = named<ProviderId>(number),
            .centre = named<DataCentreId>(number),
            .accelerator = accelerator,
            .prices = {{.from = today.addDays(-30), .cardHour = Money::fromFen(fen)}}});
    }

    NetworkWork &work(int provider, qint64 yuanLeft, const QString &project = u"质检模型训练"_s)
    {
        NetworkWork work {.left = Money::fromYuan(yuanLeft), .cover = {5000}, .until = today.addMonths(10).addDays(-1), .provider = named<ProviderId>(provider)};
        work.application.id = named<ApplicationId>(100 + int(works.size()));
        work.application.place = home;
        work.application.programme = named<ProgrammeId>(8);
        work.application.project = project;
        works.push_back(work);
        return works.back();
    }

    NetworkPlan plan() const
    {
        const Result<NetworkPlan> plan = networkPlan(market, programmes, works, wish, today);
        if (!plan)
            qFatal("no plan: %s", qPrintable(plan.error().arguments.join(u' ')));
        return *plan;
    }
};

} // namespace

class NetworkPlacementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workMovesToTheCheaperCentre();
    void whatIsLeftIsSpreadOverItsMonths();
    void workStaysOnItsKindOfCard();
    void centresFillUpToTheLimitOnly();
    void interactiveWorkStaysNear();
    void theListOfProvidersIsKept();
    void whatHasNoProviderOrPriceIsNamed();
    void whatIsLeftOverAddsUpByItsReasons();
    void wordsTellTheDistance_data();
    void wordsTellTheDistance();
    void noLimitIsEverBroken();
};

/// By hand: 50,000.00 yuan left at half cover are 100,000.00 of computing; at 5.00 a card-hour 20,000 card-hours, over 10 months
/// 2,000 a month. 2,000 x 5.00 = 10,000.00 before, 2,000 x 4.00 = 8,000.00 after. A centre has 1000 cards x 730 hours = 730,000
/// card-hours, half of them at work: 365,000 + 2,000 = 50.27 %.
void NetworkPlacementTest::workMovesToTheCheaperCentre()
{
    Network network;
    network.offer(1, u"near"_s, 500);
    network.offer(2, u"far"_s, 400);
    network.work(1, 50'000);
    const NetworkPlan plan = network.plan();
    QCOMPARE(plan.cardHours, 2000);
    QCOMPARE(plan.moved, 2000);
    QCOMPARE(plan.unplaced, 0);
    QCOMPARE(plan.costBefore, Money::fromYuan(10'000));
    QCOMPARE(plan.costAfter, Money::fromYuan(8'000));
    QCOMPARE(plan.centres[0].whole, 730'000);
    QCOMPARE(plan.centres[0].before, 2000);
    QCOMPARE(plan.centres[0].after, 0);
    QCOMPARE(plan.centres[1].after, 2000);
    QCOMPARE(plan.centres[0].loadBefore().value, 5027);
    QCOMPARE(plan.centres[0].loadAfter().value, 5000);
    QCOMPARE(plan.works[0].after.size(), 1);
    QCOMPARE(plan.works[0].after[0].offer, named<OfferId>(2));
}

/// By hand: 100.01 yuan at half cover are 200.02; at 5.00 they are 41 card-hours begun. Until 28 December, a month is over and a
/// second has begun: 41 / 2, rounded up.
void NetworkPlacementTest::whatIsLeftIsSpreadOverItsMonths()
{
    Network network;
    network.offer(1, u"near"_s, 500);
    network.work(1, 0).left = Money::fromFen(10'001);
    network.works[0].until = today.addMonths(1);
    QCOMPARE(network.plan().cardHours, 21);
    network.works[0].until = today.addMonths(1).addDays(-1);
    QCOMPARE(network.plan().cardHours, 41);
    network.works[0].until = today;
    QCOMPARE(network.plan().cardHours, 41);
}

void NetworkPlacementTest::workStaysOnItsKindOfCard()
{
    Network network;
    network.offer(1, u"near"_s, 500);
    network.offer(2, u"near"_s, 100, u"l20"_s);
    network.work(1, 50'000);
    QCOMPARE(network.plan().moved, 0);
    network.market.centres[0].load = {10'000};
    const NetworkPlan plan = network.plan();
    QCOMPARE(plan.unplaced, 2000);
    QCOMPARE(plan.works[0].reasons, (std::vector<NetworkReason> {{NetworkObstacle::NoCapacity, 1}, {NetworkObstacle::OtherAccelerator, 1}}));
    QCOMPARE(plan.unplacedBy, (std::vector<UnplacedPart> {{NetworkObstacle::NoCapacity, u"ascend-910b"_s, 1, 2000}}));
    QCOMPARE(plan.costBefore, Money()); // Nothing was placed, so nothing is compared.
}

/// By hand: up to 50.1 %, 0.1 % of 730,000 card-hours is 730 free; the other 1,270 stay where they are.
void NetworkPlacementTest::centresFillUpToTheLimitOnly()
{
    Network network;
    network.offer(1, u"near"_s, 500);
    network.offer(2, u"far"_s, 400);
    network.market.centres[0].load = {1000};
    network.work(1, 50'000);
    network.wish.fullest = {5010};
    const NetworkPlan plan = network.plan();
    QCOMPARE(plan.moved, 730);
    QCOMPARE(plan.works[0].after.size(), 2);
    QCOMPARE(plan.centres[0].after, 1270);
    QCOMPARE(plan.costAfter, Money::fromFen(730 * 400 + 1270 * 500));
}

void NetworkPlacementTest::interactiveWorkStaysNear()
{
    Network network;
    network.offer(1, u"near"_s, 500);
    network.offer(2, u"middle"_s, 450);
    network.offer(3, u"far"_s, 400);
    network.work(1, 50'000, u"在线质检推理"_s);
    QCOMPARE(network.plan().works[0].after[0].offer, named<OfferId>(2)); // 6.6 ms of at most 10.
    network.wish.latency = LatencyClass::Control;
    QCOMPARE(network.plan().moved, 0); // 1.9 of at most 5.
    network.market.centres[0].load = {10'000};
    const std::vector<NetworkReason> reasons {{NetworkObstacle::NoCapacity, 1}, {NetworkObstacle::TooFar, 2}};
    QCOMPARE(network.plan().works[0].reasons, reasons);
    network.wish.latency = LatencyClass::Batch;
    QCOMPARE(network.plan().works[0].after[0].offer, named<OfferId>(3));
}

void NetworkPlacementTest::theListOfProvidersIsKept()
{
    Network network;
    network.offer(1, u"near"_s, 500);
    network.offer(2, u"near"_s, 400);
    network.programmes[0].providers.pop_back();
    network.market.centres[0].load = {10'000};
    network.work(1, 50'000);
    const NetworkPlan plan = network.plan();
    QCOMPARE(plan.unplaced, 2000);
    QCOMPARE(plan.works[0].reasons, (std::vector<NetworkReason> {{NetworkObstacle::NoCapacity, 1}, {NetworkObstacle::ProviderRule, 1}}));
}

void NetworkPlacementTest::whatHasNoProviderOrPriceIsNamed()
{
    Network network;
    network.offer(1, u"near"_s, 500);
    network.market.offers[0].endedOn = today;
    network.work(1, 50'000);
    network.work(1, 50'000).provider.reset();
    const NetworkPlan plan = network.plan();
    QVERIFY(plan.works.empty());
    QCOMPARE(plan.notCounted.size(), 2);
    QCOMPARE(plan.notCounted[0].reason, NotCountedReason::NoPrice);
    QCOMPARE(plan.notCounted[1].reason, NotCountedReason::NoProvider);
}

/// By hand: 2,000 each. One is near enough and finds its centre full, two must be within 5 ms and no centre is.
void NetworkPlacementTest::whatIsLeftOverAddsUpByItsReasons()
{
    Network network;
    network.offer(1, u"near"_s, 500);
    network.offer(2, u"middle"_s, 500, u"l20"_s);
    network.market.centres[0].load = {10'000};
    network.work(1, 50'000);
    network.work(2, 50'000, u"闭环控制"_s);
    network.work(2, 50'000, u"闭环控制"_s);
    const NetworkPlan plan = network.plan();
    QCOMPARE(plan.unplacedBy,
        (std::vector<UnplacedPart> {{NetworkObstacle::TooFar, u"l20"_s, 2, 4000}, {NetworkObstacle::NoCapacity, u"ascend-910b"_s, 1, 2000}}));
    QCOMPARE(plan.unplaced, 6000);
}

void NetworkPlacementTest::wordsTellTheDistance_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<LatencyClass>("latency");
    QTest::newRow("training") << u"质检模型训练"_s << QString() << LatencyClass::Batch;
    QTest::newRow("training for real time") << u"质检模型训练"_s << u"用于产线实时检测"_s << LatencyClass::Batch;
    QTest::newRow("inference") << u"质检推理服务"_s << QString() << LatencyClass::Interactive;
    QTest::newRow("in the purpose") << u"质检"_s << u"Online inspection of parts"_s << LatencyClass::Interactive;
    QTest::newRow("control") << u"注塑机"_s << u"闭环控制温度"_s << LatencyClass::Control;
    QTest::newRow("nothing said") << u"排产"_s << u"每晚计算一次"_s << LatencyClass::Batch;
}

void NetworkPlacementTest::wordsTellTheDistance()
{
    QFETCH(QString, project);
    QFETCH(QString, purpose);
    QFETCH(LatencyClass, latency);
    ApplicationForm form;
    form.project = project;
    form.purpose = purpose;
    QCOMPARE(latencyOf(form), latency);
}

void NetworkPlacementTest::noLimitIsEverBroken()
{
    qint64 unplaced = 0, moved = 0;
    for (quint64 seed = 1; seed <= 200; ++seed) {
        test::Dice dice(seed);
        Network network;
        const std::array hubs {u"near"_s, u"middle"_s, u"far"_s};
        const std::array cards {u"ascend-910b"_s, u"l20"_s};
        const int offers = int(dice.between(2, 8));
        for (int i = 1; i <= offers; ++i) {
            network.offer(i, hubs[std::size_t(dice.between(0, 2))], dice.between(100, 900), cards[std::size_t(dice.between(0, 1))]);
            network.market.centres.back().load = {qint32(dice.between(9'000, 10'000))};
        }
        for (qint64 n = dice.between(1, 12); n > 0; --n)
            network.work(int(dice.between(1, offers)), dice.between(1, 3'000'000), dice.oneIn(2) ? u"推理"_s : u"训练"_s);
        network.programmes[0].providers.pop_back();
        network.wish.fullest = {qint32(dice.between(9'000, 10'000))};
        const NetworkPlan plan = network.plan();
        std::map<std::size_t, qint64> placed;
        for (const PlacedWork &work : plan.works) {
            qint64 sum = work.unplaced;
            for (const NetworkShare &share : work.after) {
                QVERIFY(share.cardHours > 0);
                sum += share.cardHours;
                placed[share.centre] += share.cardHours;
                const CentreLoad &centre = plan.centres[share.centre];
                QVERIFY(work.latency == LatencyClass::Batch || centre.centre.hub != u"far");
                QVERIFY(share.provider != named<ProviderId>(offers)); // Not on the list.
                const auto offer = std::ranges::find(network.market.offers, share.offer, &Offer::id);
                QCOMPARE(offer->accelerator, work.accelerator);
            }
            QCOMPARE(sum, work.cardHours);
            QCOMPARE(work.unplaced > 0, !work.reasons.empty());
        }
        for (std::size_t i = 0; i < plan.centres.size(); ++i) {
            const CentreLoad &centre = plan.centres[i];
            QCOMPARE(placed[i], centre.after);
            QVERIFY(centre.after == 0 || centre.loadAfter() <= network.wish.fullest);
        }
        qint64 byReason = 0;
        for (const UnplacedPart &part : plan.unplacedBy)
            byReason += part.cardHours;
        QCOMPARE(byReason, plan.unplaced);
        unplaced += plan.unplaced;
        moved += plan.moved;
    }
    QVERIFY(unplaced > 0 && moved > 0); // The cases are no easy ones.
}

QTEST_APPLESS_MAIN(NetworkPlacementTest)
#include "tst_network_placement.moc"
