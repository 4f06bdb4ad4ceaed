#pragma once

#include "core/domain/voucher.h"
#include "core/insight/placement.h"

/// Where all of a place's awarded work should run: what companies still have to spend, as card-hours a month, against what the
/// centres of the national network have free.
namespace cpv {

/// Money that was awarded for rented computing and is not drawn yet.
struct NetworkWork {
    Application application;
    Money left;                         ///< Of the award.
    BasisPoints cover;                  ///< Part of a bill that it pays.
    QDate until;                        ///< The last day for it.
    std::optional<ProviderId> provider; ///< Of the contract, or named in the application.
    std::optional<Company> company;     ///< As far as it is here.
};

/// Of a case: training unless its words say that somebody or something waits for each answer.
LatencyClass latencyOf(const ApplicationForm &form);

struct NetworkWish {
    std::optional<LatencyClass> latency = {}; ///< Of all work; absent: each as its case is worded.
    BasisPoints fullest {BasisPoints::Whole}; ///< No centre is filled beyond this load.
};

/// So many card-hours a month of one piece of work, at one offer.
struct NetworkShare {
    std::size_t centre = 0; ///< In NetworkPlan::centres.
    OfferId offer;
    ProviderId provider;
    Money price; ///< A card-hour.
    qint64 cardHours = 0;
};

/// Why something was not placed, and in how many centres it was so. NoCapacity: they would do, and are full.
BOOST_DEFINE_ENUM_CLASS(NetworkObstacle, NoCapacity, TooFar, OtherAccelerator, ProviderRule, NotOffered)
struct NetworkReason {
    NetworkObstacle obstacle = NetworkObstacle::NoCapacity;
    qint32 centres = 0;
    bool operator==(const NetworkReason &) const = default;
};

struct PlacedWork {
    std::size_t work = 0; ///< In what was asked.
    LatencyClass latency = LatencyClass::Batch;
    QString accelerator;
    qint64 cardHours = 0; ///< A month, until its last day.
    NetworkShare before;  ///< At its provider's cheapest offer that is near enough: what it costs is not overstated.
    std::vector<NetworkShare> after;
    qint64 unplaced = 0;
    std::vector<NetworkReason> reasons; ///< Of what is unplaced, those that hinder in the most centres first.
};

/// What was not placed for one reason, of one kind of card. Each work has one reason here, that which is nearest to a way out.
struct UnplacedPart {
    NetworkObstacle obstacle = NetworkObstacle::NoCapacity;
    QString accelerator;
    qint32 works = 0;
    qint64 cardHours = 0;
    bool operator==(const UnplacedPart &) const = default;
};

/// Work that can't be told in card-hours.
BOOST_DEFINE_ENUM_CLASS(NotCountedReason, NoProvider, NoPrice)
struct NotCountedWork {
    std::size_t work = 0;
    NotCountedReason reason = NotCountedReason::NoProvider;
};

/// Card-hours a month. Of what the centre reports nothing is known to be this work, so it counts on top.
struct CentreLoad {
    DataCentre centre;
    qint64 whole = 0;    ///< All its cards, day and night.
    qint64 reported = 0; ///< At work by its last report.
    qint64 before = 0;   ///< Awarded work, where its providers would run it.
    qint64 after = 0;    ///< Awarded work, where the plan has it.
    BasisPoints loadBefore() const;
    BasisPoints loadAfter() const;
};

/// Money and card-hours are a month's.
struct NetworkPlan {
    std::vector<CentreLoad> centres;
    std::vector<PlacedWork> works;
    std::vector<NotCountedWork> notCounted;
    qint64 cardHours = 0; ///< Of all works.
    qint64 moved = 0;     ///< To another centre than before.
    qint64 unplaced = 0;
    std::vector<UnplacedPart> unplacedBy; ///< Adds up to `unplaced`, the most first.
    Money costBefore; ///< Of what was placed, so that both sides pay for the same work.
    Money costAfter;
};

/// OutOfRange: more than can be reckoned with.
[[nodiscard]] Result<NetworkPlan> networkPlan(const PlacementMarket &market, const std::vector<Programme> &programmes,
    const std::vector<NetworkWork> &works, const NetworkWish &wish, QDate today);

} // namespace cpv
