#pragma once

#include "core/base/clock.h"
#include "core/base/describe.h"
#include "core/base/money.h"
#include "core/base/place_code.h"
#include "core/domain/ids.h"

#include <QDate>

#include <optional>
#include <vector>

/// Where a project's computing may run: the hubs of the national network and what providers offer in their data centres.
namespace cpv {

/// One-way latency from a place to a hub, as estimated; places without a line are unknown.
struct HubLatency {
    PlaceCode place;
    qint32 tenthsOfMs = 0;
};
BOOST_DESCRIBE_STRUCT(HubLatency, (), (place, tenthsOfMs))

/// A data centre cluster of a national hub, with what the State lays down for it and where that was read.
struct Hub {
    QString id;
    QString nameZh, nameEn;
    QString clusterZh, clusterEn;
    QString areasZh; ///< Where the cluster begins to be built.
    bool west = false;
    qint32 latitude = 0, longitude = 0; ///< Hundredths of a degree.
    qint32 mostPue = 0;                 ///< Hundredths: what a new centre may reach at most.
    Money powerFrom, powerTo;           ///< A kilowatt-hour.
    std::vector<HubLatency> latencies;
};
BOOST_DESCRIBE_STRUCT(Hub, (),
    (id, nameZh, nameEn, clusterZh, clusterEn, areasZh, west, latitude, longitude, mostPue, powerFrom, powerTo, latencies))

/// Where one group of figures was read and how sure it is.
struct FigureSource {
    QString figure; ///< Member of Hub.
    QString sourceZh, sourceEn;
    QString confidence; ///< Enumerator of Confidence.
};
BOOST_DESCRIBE_STRUCT(FigureSource, (), (figure, sourceZh, sourceEn, confidence))

/// A kind of card that providers offer by the hour.
struct Accelerator {
    QString id; ///< In offers.
    QString nameZh, nameEn;
    bool domestic = false;
};
BOOST_DESCRIBE_STRUCT(Accelerator, (), (id, nameZh, nameEn, domestic))

struct PlacementFacts {
    std::vector<Hub> hubs;
    std::vector<FigureSource> sources;
    std::vector<Accelerator> accelerators;
};
BOOST_DESCRIBE_STRUCT(PlacementFacts, (), (hubs, sources, accelerators))

/// What a centre says of where its accelerators come from.
BOOST_DEFINE_ENUM_CLASS(OriginDeclaration, Declared, Undeclared, Disputed)

/// Replaced: a later declaration came before the city answered.
BOOST_DEFINE_ENUM_CLASS(OriginAnswer, Waiting, Accepted, Disputed, Replaced)

struct AcceleratorOrigin {
    QString accelerator; ///< As in offers.
    QString origin;      ///< Maker and country, in the provider's words.
};
BOOST_DESCRIBE_STRUCT(AcceleratorOrigin, (), (accelerator, origin))

/// What a provider with machines in a centre declares of them, and what the city said to it.
struct OriginStatement {
    ProviderId provider;
    QString providerName;
    BasisPoints domesticShare;
    std::vector<AcceleratorOrigin> accelerators;
    QString text;     ///< As companies read it.
    QString document; ///< Number or title of the paper that proves it.
    QString sha256;   ///< Of that paper as a file, lower-case hex; empty where it is only named.
    QDate day;        ///< For which it holds.
    QString by;
    Instant at {};
    OriginAnswer answer = OriginAnswer::Waiting;
    QString reason; ///< Of a dispute.
    QString answeredBy;
    std::optional<Instant> answeredAt;
};
BOOST_DESCRIBE_STRUCT(OriginStatement, (),
    (provider, providerName, domesticShare, accelerators, text, document, sha256, day, by, at, answer, reason, answeredBy, answeredAt))

struct DataCentre {
    DataCentreId id;
    PlaceCode place = PlaceCode::shared();
    qint32 version = 0;
    qint64 changedSeq = 0;
    QString nameZh, nameEn;
    QString hub; ///< Its id; a centre outside the hubs has none.
    qint32 cards = 0;
    BasisPoints load;
    QDate loadOn; ///< The day that the load was reported for.
    qint32 pue = 0; ///< Hundredths.
    Money powerPrice; ///< A kilowatt-hour.
    qint32 latitude = 0, longitude = 0; ///< Hundredths of a degree.
    BasisPoints domesticShare; ///< Of its cards.
    OriginDeclaration origin = OriginDeclaration::Undeclared;
    QString originNote; ///< What was declared, or what is disputed.
    bool demonstration = false;
    /// Oldest first. Where there is one, `origin`, `originNote` and `domesticShare` follow from the last.
    std::vector<OriginStatement> declarations = {};
};
BOOST_DESCRIBE_STRUCT(DataCentre, (),
    (id, place, version, changedSeq, nameZh, nameEn, hub, cards, load, loadOn, pue, powerPrice, latitude, longitude, domesticShare,
        origin, originNote, demonstration, declarations))

/// By a person of a provider with an offer in the centre. It counts at once, but a disputed origin stays so until the city accepts
/// another declaration.
struct DeclareOrigin {
    OfferId offer; ///< One of the provider's own in that centre: who has no machines there declares nothing of them.
    DataCentreId centre;
    BasisPoints domesticShare;
    std::vector<AcceleratorOrigin> accelerators;
    QString text;
    QString document;
    QString sha256;
    QDate day;
};
BOOST_DESCRIBE_STRUCT(DeclareOrigin, (), (offer, centre, domesticShare, accelerators, text, document, sha256, day))
/// Of the centre's last declaration, by an editor.
struct AcceptOrigin { DataCentreId centre; };
BOOST_DESCRIBE_STRUCT(AcceptOrigin, (), (centre))
struct DisputeOrigin { DataCentreId centre; QString reason; };
BOOST_DESCRIBE_STRUCT(DisputeOrigin, (), (centre, reason))

/// Cards without work, rounded down.
qint32 spareCards(const DataCentre &centre);

/// One announced price. None is ever taken away: a price that is announced anew before it came into force is marked.
struct OfferPrice {
    QDate from;
    Money cardHour;
    Instant announced {};
    qint32 change = 0;     ///< Ten-thousandths, against what would otherwise be charged that day; of the first, zero.
    bool jump = false;     ///< Raised by more than a tenth: kept for whoever checks prices.
    bool replaced = false; ///< By a later announcement, before it came into force.
};
BOOST_DESCRIBE_STRUCT(OfferPrice, (), (from, cardHour, announced, change, jump, replaced))

/// A provider's price for one kind of card in one centre.
struct Offer {
    OfferId id;
    PlaceCode place = PlaceCode::shared();
    qint32 version = 0;
    qint64 changedSeq = 0;
    ProviderId provider;
    DataCentreId centre;
    QString accelerator;
    std::vector<OfferPrice> prices; ///< As announced, the latest last.
    std::optional<QDate> endedOn;   ///< The first day without it.
    bool demonstration = false;
};
BOOST_DESCRIBE_STRUCT(Offer, (),
    (id, place, version, changedSeq, provider, centre, accelerator, prices, endedOn, demonstration))

/// Risk check 6 looks at rises above this.
constexpr BasisPoints PriceJump {1000};

/// What a card-hour costs on the day; null before the first price and after the offer's end.
const OfferPrice *priceOn(const Offer &offer, QDate day);
/// The next announced change after the day; null where none is.
const OfferPrice *nextPrice(const Offer &offer, QDate day);

} // namespace cpv
