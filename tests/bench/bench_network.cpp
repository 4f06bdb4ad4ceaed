#include "core/insight/network_placement.h"
#include "tests/bench/measure.h"
#include "tests/support/dice.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace cpv;
using namespace cpv::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Demands = 500;
constexpr int Centres = 100;
constexpr int Providers = 20;
constexpr int Rounds = 9;
const QDate today(2026, 11, 28);
const PlaceCode home {u"440300"_s};

template <typename T> T numbered(const char *kind, int number) { return T(Uuid::named(QByteArray(kind) + QByteArray::number(number))); }

/// Every centre offers every kind of card, and demand is more than there is room for: all arcs there are, and a full network.
struct Network {
    PlacementMarket market;
    std::vector<Programme> programmes;
    std::vector<NetworkWork> works;

    Network()
    {
        test::Dice dice(1);
        market.facts.hubs = {{.id = u"near"_s, .latencies = {{home, 19}}}, {.id = u"far"_s, .latencies = {{home, 151}}}};
        Programme programme {.id = numbered<ProgrammeId>("programme", 1), .place = home, .effectiveFrom = QDate(2026, 1, 1)};
        programme.applicants = {ApplicantType::Enterprise};
        programme.costs = {CostKind::ComputeRental};
        programme.payers = {{home.code, {5000}, u"1"_s}};
        for (int i = 0; i < Providers; ++i) {
            market.providers.push_back({.id = numbered<ProviderId>("provider", i)});
            programme.providers.push_back(market.providers.back().id);
        }
        programmes.push_back(programme);
        for (int i = 0; i < Centres; ++i) {
            market.centres.push_back({.id = numbered<DataCentreId>("centre", i),
                .hub = dice.oneIn(2) ? u"near"_s : u"far"_s,
                .cards = qint32(dice.between(1000, 5000)),
                .load = {qint32(dice.between(2000, 9000))}});
            market.offers.push_back({.id = numbered<OfferId>("offer", i),
                .provider = market.providers[std::size_t(i % Providers)].id,
                .centre = market.centres.back().id,
                .accelerator = u"ascend-910b"_s,
                .prices = {{.from = QDate(2026, 1, 1), .cardHour = Money::fromFen(dice.between(200, 1200))}}});
        }
        for (int i = 0; i < Demands; ++i) {
            NetworkWork work {.left = Money::fromYuan(dice.between(100'000, 15'000'000)),
                .cover = {5000},
                .until = today.addMonths(6),
                .provider = market.providers[std::size_t(dice.between(0, Providers - 1))].id};
            work.application.place = home;
            work.application.programme = programme.id;
            work.application.project = dice.oneIn(5) ? u"推理"_s : u"训练"_s;
            works.push_back(work);
        }
    }
};

} // namespace

/// 500 awarded works placed in 100 centres, rules and distances judged included. The median.
int main()
{
    const Network network;
    QList<double> rounds;
    qint64 unplaced = 0;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        const Result<NetworkPlan> plan = networkPlan(network.market, network.programmes, network.works, {}, today);
        rounds.append(double(clock.nsecsElapsed()) / 1e6);
        unplaced = plan ? plan->unplaced : -1;
    }
    std::ranges::sort(rounds);
    say("wallMs", rounds.at(rounds.size() / 2));
    say("unplaced", double(unplaced));
    return unplaced < 0;
}
