#pragma once

#include "core/registry/demo/demo_plan.h"

namespace cpv {

/// A fictional data centre: what it is, and how much of it works at the year's beginning and by today.
struct DemoCentre {
    QString nameZh, nameEn;
    QString hub;
    qint32 cards = 0;
    BasisPoints firstLoad, load;
    qint32 pue = 0;
    Money powerPrice;
    BasisPoints domesticShare;
    OriginDeclaration origin = OriginDeclaration::Declared;
    QString originNote;
};
BOOST_DESCRIBE_STRUCT(
    DemoCentre, (), (nameZh, nameEn, hub, cards, firstLoad, load, pue, powerPrice, domesticShare, origin, originNote))

struct DemoPrice {
    qint32 day = 0; ///< Of the announcement.
    qint32 from = 0;
    Money cardHour;
};
BOOST_DESCRIBE_STRUCT(DemoPrice, (), (day, from, cardHour))

struct DemoOffer {
    QString provider; ///< Login of its person.
    QString centre;   ///< Chinese name.
    QString accelerator;
    std::vector<DemoPrice> prices; ///< The first on the first day.
};
BOOST_DESCRIBE_STRUCT(DemoOffer, (), (provider, centre, accelerator, prices))

/// What the provider of the first offer in a centre declares of all its cards there, and the editor's answer.
struct DemoOrigin {
    QString centre; ///< Chinese name.
    qint32 day = 0;
    BasisPoints domesticShare;
    QString text;
    QString document;
    OriginAnswer answer = OriginAnswer::Accepted;
    qint32 answeredOn = 0;
    QString reason; ///< Of a dispute.
};
BOOST_DESCRIBE_STRUCT(DemoOrigin, (), (centre, day, domesticShare, text, document, answer, answeredOn, reason))

/// Where computing is offered in the demonstration, from resources/demo.
struct DemoMarket {
    std::vector<DemoCentre> centres;
    std::vector<AcceleratorOrigin> makers;
    std::vector<DemoOrigin> origins;
    std::vector<DemoOffer> offers;
};
BOOST_DESCRIBE_STRUCT(DemoMarket, (), (centres, makers, origins, offers))

[[nodiscard]] Result<DemoMarket> builtinDemoMarket();

/// The market as it opened, with the ids that later acts speak of.
struct OpenMarket {
    DemoMarket told;
    std::vector<DataCentre> centres; ///< As told.
    std::vector<OfferId> offers;     ///< As told.
};

/// Lists the centres and publishes the first prices; the clock stands at the first day, the stage is set.
[[nodiscard]] Result<OpenMarket> openMarket(RegistryHost &host, DemoDesk &desk, const DemoMaterial &material);

/// The year's announcements, declarations of origin with their answers, and the loads reported yesterday.
void planMarket(const OpenMarket &market, const DemoMaterial &material, DemoPlan &plan);

} // namespace cpv
