#pragma once

#include "core/domain/parties.h"
#include "core/domain/placement.h"
#include "core/domain/programme_fit.h"

#include <optional>
#include <vector>

/// Where a project should run: what every provider offers, judged for one company, one programme and one kind of work.
namespace cpv {

/// Batch: training and whatever else may wait. Interactive and Control are bound to a distance.
BOOST_DEFINE_ENUM_CLASS(LatencyClass, Batch, Interactive, Control)
/// One way, in tenths of a millisecond; nothing where any distance will do.
std::optional<qint32> mostLatency(LatencyClass latency);

struct PlacementWish {
    LatencyClass latency = LatencyClass::Batch;
    QString accelerator;  ///< Empty: any.
    qint64 cardHours = 0; ///< A month.
    qint32 months = 12;
    bool domesticOnly = false;
    bool declaredOnly = false; ///< Centres that declare where their accelerators come from.
    std::optional<BasisPoints> mostLoad = {}; ///< Of the centre, inclusive.
    bool operator==(const PlacementWish &) const = default;
};

/// Of one card at work day and night, in an average month.
constexpr qint64 HoursOfMonth = 730;
/// Cards at work day and night for so many card-hours a month, rounded up.
qint32 cardsNeeded(qint64 cardHours);

/// All that is offered anywhere.
struct PlacementMarket {
    PlacementFacts facts;
    std::vector<DataCentre> centres;
    std::vector<Offer> offers;
    std::vector<Provider> providers;
};

/// For whom. Without a programme, or where it does not fit the company, the price is the list price.
struct PlacementCase {
    const Programme *programme = nullptr;
    const Company *company = nullptr;
    PlacementWish wish;
    QDate today;
    std::optional<CapUse> used = {}; ///< Of the programme; absent: not known.
};

/// What one offer would cost.
struct PlacementOption {
    Offer offer;
    DataCentre centre;
    Provider provider;
    Accelerator accelerator;
    Money listPrice; ///< A card-hour, today.
    Money cost;      ///< Over all months, before subsidy.
    Money subsidy;
    Money effectivePrice; ///< A card-hour after subsidy, rounded up: never less than is paid.
    std::vector<SubsidyStep> steps;
    std::vector<RuleCheck> toReview; ///< Rules about the provider that a person will look at.
    std::optional<qint32> latency;   ///< Tenths of a millisecond, one way.
    qint32 spare = 0;                ///< Cards.
};

/// Why an offer can't be taken, the gravest first. The arguments' meaning stands behind each.
BOOST_DEFINE_ENUM_CLASS(PlacementObstacle,
    NoOffer,           // nobody offers anything in this centre
    Ended,             // the day
    NotYetOffered,     // the first day
    ProviderNotListed, // programme in Chinese, in English
    ProviderRelated,   // the provider's name
    ProviderRule,      // number of the programme's rule
    OtherAccelerator,  // what it offers, in Chinese, in English
    NotDomestic,       // the same
    OriginOpen,        // enumerator of OriginDeclaration
    LatencyUnknown,    // nothing: no estimate from the company's place, or no hub
    TooFar,            // tenths of a millisecond, the limit
    TooLoaded,         // load, the limit, in ten-thousandths
    TooFull)           // spare cards, cards needed

struct PlacementReason {
    PlacementObstacle obstacle = PlacementObstacle::NoOffer;
    std::vector<QString> arguments;
};

struct PlacementExclusion {
    DataCentre centre;
    std::optional<Provider> provider; ///< None where nobody offers anything.
    std::optional<Offer> offer;
    std::vector<PlacementReason> reasons; ///< Never empty.
};

struct Placement {
    std::vector<PlacementOption> options; ///< The best first: price after subsidy, then spare cards, then PUE.
    std::vector<PlacementExclusion> excluded;
    std::vector<Obstacle> noAid; ///< Rules that keep the programme from helping this company, whoever provides.
};

/// Pure and quick, for each change of a filter.
Placement placementFor(const PlacementMarket &market, const PlacementCase &wanted);

/// The card-hours of the wish; where they make too small a contract for the programme, as many as it takes with the cheapest offer
/// that has room for them: whole cards at work day and night.
qint64 cardHoursWithAid(const PlacementMarket &market, PlacementCase wanted);

} // namespace cpv
