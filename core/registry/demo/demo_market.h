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

/// Where computing is offered in the demonstration, from resources/demo.
struct DemoMarket {
    std::vector<DemoCentre> centres;
    std::vector<DemoOffer> offers;
};
BOOST_DESCRIBE_STRUCT(DemoMarket, (), (centres, offers))

[[nodiscard]] Result<DemoMarket> builtinDemoMarket();

/// The market as it opened, with the ids that later acts speak of.
struct OpenMarket {
    DemoMarket told;
    std::vector<DataCentre> centres; ///< As told.
    std::vector<OfferId> offers;     ///< As told.
};

/// Lists the centres and publishes the first prices; the clock stands at the first day, the stage is set.
[[nodiscard]] Result<OpenMarket> openMarket(RegistryHost &host, DemoDesk &desk, const DemoMaterial &material);

/// The year's announcements, and the loads reported yesterday.
void planMarket(const OpenMarket &market, const DemoMaterial &material, DemoPlan &plan);

} // namespace cpv
