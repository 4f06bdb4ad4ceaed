#include "core/insight/network_placement.h"

#include "core/insight/cheapest_flow.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

bool speaksOf(const QString &text, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// The market as one question sees it: all centres, and those offers that are asked about.
template <typename Wanted> PlacementMarket marketOf(const PlacementMarket &market, Wanted wanted)
{
    PlacementMarket part {market.facts, market.centres, {}, market.providers};
    std::ranges::copy_if(market.offers, std::back_inserter(part.offers), wanted);
    return part;
}

/// A company that this device does not hold is judged as its case has it.
Company companyOf(const NetworkWork &work)
{
    if (work.company)
        return *work.company;
    return {.id = work.application.company,
        .type = work.application.applicantType,
        .size = work.application.companySize,
        .registeredIn = work.application.place,
        .district = work.application.district};
}

qint64 dividedUp(qint64 amount, qint64 by) { return (amount + by - 1) / by; }

/// Months that have begun when the last day ends.
qint64 monthsUntil(QDate until, QDate today)
{
    int months = 1;
    while (today.addMonths(months) <= until)
        ++months;
    return months;
}

NetworkObstacle obstacleOf(PlacementObstacle obstacle, bool offersOthers)
{
    switch (obstacle) {
    case PlacementObstacle::NoOffer: return offersOthers ? NetworkObstacle::OtherAccelerator : NetworkObstacle::NotOffered;
    case PlacementObstacle::OtherAccelerator: return NetworkObstacle::OtherAccelerator;
    case PlacementObstacle::ProviderNotListed:
    case PlacementObstacle::ProviderRelated:
    case PlacementObstacle::ProviderRule: return NetworkObstacle::ProviderRule;
    case PlacementObstacle::LatencyUnknown:
    case PlacementObstacle::TooFar: return NetworkObstacle::TooFar;
    case PlacementObstacle::TooLoaded:
    case PlacementObstacle::TooFull: return NetworkObstacle::NoCapacity;
    case PlacementObstacle::Ended:
    case PlacementObstacle::NotYetOffered:
    case PlacementObstacle::NotDomestic:
    case PlacementObstacle::OriginOpen: return NetworkObstacle::NotOffered;
    }
    Q_UNREACHABLE();
}

/// What has to give first: room is sooner made than a list changed, and a card that nobody offers comes last.
NetworkObstacle nearestToMend(const std::vector<NetworkReason> &reasons)
{
    for (const NetworkObstacle obstacle : {NetworkObstacle::NoCapacity, NetworkObstacle::TooFar, NetworkObstacle::ProviderRule, NetworkObstacle::NotOffered})
        if (std::ranges::find(reasons, obstacle, &NetworkReason::obstacle) != reasons.end())
            return obstacle;
    return NetworkObstacle::OtherAccelerator;
}

std::vector<UnplacedPart> unplacedBy(const std::vector<PlacedWork> &works)
{
    std::map<std::pair<NetworkObstacle, QString>, UnplacedPart> parts;
    for (const PlacedWork &work : works) {
        if (work.unplaced == 0)
            continue;
        const NetworkObstacle obstacle = nearestToMend(work.reasons);
        UnplacedPart &part = parts[{obstacle, work.accelerator}];
        part.obstacle = obstacle;
        part.accelerator = work.accelerator;
        ++part.works;
        part.cardHours += work.unplaced;
    }
    std::vector<UnplacedPart> all;
    for (auto &[key, part] : parts)
        all.push_back(std::move(part));
    std::ranges::stable_sort(all, std::ranges::greater(), &UnplacedPart::cardHours);
    return all;
}

struct Question {
    const PlacementMarket &market;
    const std::vector<Programme> &programmes;
    const std::vector<NetworkWork> &works;
    const NetworkWish &wish;
    QDate today;
};

class Planner
{
public:
    explicit Planner(const Question &asked) : m_asked(asked)
    {
        for (const DataCentre &centre : asked.market.centres) {
            m_places[centre.id] = m_plan.centres.size();
            const qint64 whole = qint64(centre.cards) * HoursOfMonth;
            m_plan.centres.push_back({.centre = centre, .whole = whole, .reported = partOf(whole, centre.load)});
            const qint32 room = std::max(0, asked.wish.fullest.value - centre.load.value);
            m_task.capacities.push_back(partOf(whole, {room}));
        }
        for (const Offer &offer : asked.market.offers)
            if (priceOn(offer, asked.today))
                m_offering.insert(offer.centre);
    }

    Result<NetworkPlan> run()
    {
        for (std::size_t i = 0; i < m_asked.works.size(); ++i)
            take(i);
        CPV_TRY(flow, cheapestFlow(m_task));
        place(flow);
        return std::move(m_plan);
    }

private:
    static qint64 partOf(qint64 whole, BasisPoints part) { return scaled(Money::fromFen(whole), {part.value, BasisPoints::Whole}).fen(); }

    Placement judged(const PlacementMarket &market, const NetworkWork &work, LatencyClass latency) const
    {
        const auto programme = std::ranges::find(m_asked.programmes, work.application.programme, &Programme::id);
        const Company company = companyOf(work);
        return placementFor(market,
            {.programme = programme == m_asked.programmes.end() ? nullptr : &*programme,
                .company = &company,
                .wish = {.latency = latency},
                .today = m_asked.today});
    }

    void take(std::size_t index)
    {
        const NetworkWork &work = m_asked.works[index];
        if (!work.provider)
            return m_plan.notCounted.push_back({index, NotCountedReason::NoProvider});
        PlacedWork placed {.work = index, .latency = m_asked.wish.latency.value_or(latencyOf(work.application))};
        const Offer *offer = presentOffer(work, placed.latency);
        if (!offer)
            return m_plan.notCounted.push_back({index, NotCountedReason::NoPrice});
        placed.accelerator = offer->accelerator;
        placed.before = shareAt(*offer);
        const Money cost = scaled(work.left, {BasisPoints::Whole, std::max(1, work.cover.value)});
        const qint64 whole = dividedUp(cost.fen(), placed.before.price.fen());
        placed.cardHours = placed.before.cardHours = dividedUp(whole, monthsUntil(work.until, m_asked.today));
        m_task.demands.push_back(placed.cardHours);
        findWays(work, placed);
        m_plan.cardHours += placed.cardHours;
        m_plan.centres[placed.before.centre].before += placed.cardHours;
        m_plan.works.push_back(std::move(placed));
    }

    NetworkShare shareAt(const Offer &offer) const
    {
        return {.centre = m_places.at(offer.centre),
            .offer = offer.id,
            .provider = offer.provider,
            .price = priceOn(offer, m_asked.today)->cardHour};
    }

    /// Where its provider would run it: of the offers that would do the cheapest, or of all where none would. Null without a price.
    const Offer *presentOffer(const NetworkWork &work, LatencyClass latency)
    {
        auto own = m_ofProvider.find(*work.provider);
        if (own == m_ofProvider.end()) {
            own = m_ofProvider.emplace(*work.provider, marketOf(m_asked.market, [&](const Offer &offer) {
                return offer.provider == work.provider && m_places.contains(offer.centre) && priceOn(offer, m_asked.today);
            })).first;
            std::erase_if(own->second.centres, [&](const DataCentre &centre) { // Of the others nothing is asked.
                return std::ranges::find(own->second.offers, centre.id, &Offer::centre) == own->second.offers.end();
            });
        }
        const std::vector<Offer> &offers = own->second.offers;
        const Placement found = judged(own->second, work, latency);
        if (!found.options.empty()) {
            const auto cheapest = std::ranges::min_element(found.options, {}, [](const PlacementOption &option) { return option.listPrice; });
            return &*std::ranges::find(offers, cheapest->offer.id, &Offer::id);
        }
        const auto cheapest = std::ranges::min_element(offers, {}, [&](const Offer &offer) { return priceOn(offer, m_asked.today)->cardHour; });
        return cheapest == offers.end() ? nullptr : &*cheapest;
    }

    /// Card-hours of one kind of card are no measure for another: work stays on its kind.
    void findWays(const NetworkWork &work, PlacedWork &placed)
    {
        auto alike = m_ofKind.find(placed.accelerator);
        if (alike == m_ofKind.end())
            alike = m_ofKind.emplace(placed.accelerator, marketOf(m_asked.market, [&](const Offer &offer) {
                return offer.accelerator == placed.accelerator;
            })).first;
        const Placement found = judged(alike->second, work, placed.latency);
        std::vector<std::optional<NetworkObstacle>> obstacles(m_plan.centres.size());
        for (const PlacementExclusion &excluded : found.excluded)
            obstacles[m_places.at(excluded.centre.id)] = obstacleOf(excluded.reasons.front().obstacle, m_offering.contains(excluded.centre.id));
        for (const PlacementOption &option : found.options) {
            const std::size_t centre = m_places.at(option.centre.id);
            obstacles[centre] = NetworkObstacle::NoCapacity; // Should it be left over: everything else is as it ought to be.
            m_task.arcs.push_back({.demand = m_task.demands.size() - 1,
                .centre = centre,
                .cost = option.listPrice.fen(),
                .kept = option.offer.id == placed.before.offer});
            m_ways.push_back({.centre = centre, .offer = option.offer.id, .provider = option.provider.id, .price = option.listPrice});
        }
        placed.reasons = counted(obstacles);
    }

    static std::vector<NetworkReason> counted(const std::vector<std::optional<NetworkObstacle>> &obstacles)
    {
        std::map<NetworkObstacle, qint32> centres;
        for (const auto &obstacle : obstacles)
            if (obstacle)
                ++centres[*obstacle];
        std::vector<NetworkReason> reasons;
        for (const auto &[obstacle, count] : centres)
            reasons.push_back({obstacle, count});
        std::ranges::stable_sort(reasons, std::ranges::greater(), [](const NetworkReason &reason) {
            return std::pair(reason.obstacle == NetworkObstacle::NoCapacity, reason.centres); // First, what more room would mend.
        });
        return reasons;
    }

    void place(const Flow &flow)
    {
        for (std::size_t i = 0; i < m_task.arcs.size(); ++i) {
            if (flow.served[i] == 0)
                continue;
            PlacedWork &placed = m_plan.works[m_task.arcs[i].demand];
            NetworkShare share = m_ways[i];
            share.cardHours = flow.served[i];
            m_plan.centres[share.centre].after += share.cardHours;
            if (share.centre != placed.before.centre)
                m_plan.moved += share.cardHours;
            m_plan.costAfter += Money::fromFen(share.price.fen() * share.cardHours);
            m_plan.costBefore += Money::fromFen(placed.before.price.fen() * share.cardHours);
            placed.after.push_back(share);
        }
        for (std::size_t i = 0; i < m_plan.works.size(); ++i) {
            m_plan.works[i].unplaced = flow.unserved[i];
            m_plan.unplaced += flow.unserved[i];
            if (flow.unserved[i] == 0)
                m_plan.works[i].reasons.clear();
        }
        m_plan.unplacedBy = unplacedBy(m_plan.works);
    }

    const Question m_asked;
    NetworkPlan m_plan;
    FlowTask m_task;
    std::vector<NetworkShare> m_ways; ///< By arc.
    std::map<DataCentreId, std::size_t> m_places;
    std::set<DataCentreId> m_offering;
    std::map<ProviderId, PlacementMarket> m_ofProvider;
    std::map<QString, PlacementMarket> m_ofKind;
};

} // namespace

LatencyClass latencyOf(const ApplicationForm &form)
{
    // To train what will work in real time is training all the same.
    if (speaksOf(form.project, {u"训练", u"微调", u"仿真", u"建模", u"training", u"fine-tun", u"simulation"}))
        return LatencyClass::Batch;
    const QString words = form.project + u'\n' + form.purpose;
    if (speaksOf(words, {u"实时控制", u"闭环控制", u"real-time control", u"closed-loop"}))
        return LatencyClass::Control;
    if (speaksOf(words, {u"推理", u"在线", u"实时", u"inference", u"online", u"real-time"}))
        return LatencyClass::Interactive;
    return LatencyClass::Batch;
}

BasisPoints CentreLoad::loadBefore() const { return basisPointsOf(reported + before, whole); }
BasisPoints CentreLoad::loadAfter() const { return basisPointsOf(reported + after, whole); }

Result<NetworkPlan> networkPlan(const PlacementMarket &market, const std::vector<Programme> &programmes,
    const std::vector<NetworkWork> &works, const NetworkWish &wish, QDate today)
{
    return Planner({market, programmes, works, wish, today}).run();
}

} // namespace cpv
