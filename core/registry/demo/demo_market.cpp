#include "core/registry/demo/demo_market.h"

#include "core/protocol/catalogue.h"
#include "core/protocol/json.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

DataCentre centreOf(const DemoCentre &told, const std::vector<Hub> &hubs)
{
    DataCentre centre {.nameZh = told.nameZh,
        .nameEn = told.nameEn,
        .hub = told.hub,
        .cards = told.cards,
        .load = told.firstLoad,
        .pue = told.pue,
        .powerPrice = told.powerPrice,
        .domesticShare = told.domesticShare,
        .origin = told.origin,
        .originNote = told.originNote,
        .demonstration = true};
    const auto hub = std::ranges::find(hubs, told.hub, &Hub::id);
    if (hub != hubs.end()) {
        centre.latitude = hub->latitude;
        centre.longitude = hub->longitude;
    }
    return centre;
}

/// Whose person this is.
Result<ProviderId> providerOf(const DemoStageSet &stage, const QString &login)
{
    const auto found = std::ranges::find_if(stage.providerLogins, [&](const auto &entry) { return entry.second == login; });
    return found == stage.providerLogins.end() ? Result<ProviderId>(fail(Errc::NotFound, {login})) : found->first;
}

/// Of all the kinds that somebody offers there.
std::vector<AcceleratorOrigin> makersIn(const DemoMarket &told, const QString &centre)
{
    std::vector<AcceleratorOrigin> found;
    for (const AcceleratorOrigin &maker : told.makers)
        if (std::ranges::any_of(told.offers, [&](const DemoOffer &offer) { return offer.centre == centre && offer.accelerator == maker.accelerator; }))
            found.push_back(maker);
    return found;
}

void planOrigins(const OpenMarket &market, const DemoMaterial &material, DemoPlan &plan)
{
    const QString editor = rolesOf(material.data).editor;
    for (const DemoOrigin &told : market.told.origins) {
        const auto offer = std::ranges::find(market.told.offers, told.centre, &DemoOffer::centre);
        const auto centre = std::ranges::find(market.centres, told.centre, &DataCentre::nameZh);
        const DeclareOrigin declaration {market.offers[size_t(offer - market.told.offers.begin())], centre->id, told.domesticShare,
            makersIn(market.told, told.centre), told.text, told.document, {}, material.calendar.date(told.day)};
        plan[{told.day}].push_back({offer->provider, PlaceCode::shared(), declaration});
        if (told.answer == OriginAnswer::Accepted)
            plan[{told.answeredOn, true}].push_back({editor, PlaceCode::shared(), AcceptOrigin {centre->id}});
        else if (told.answer == OriginAnswer::Disputed)
            plan[{told.answeredOn, true}].push_back({editor, PlaceCode::shared(), DisputeOrigin {centre->id, told.reason}});
    }
}

} // namespace

Result<DemoMarket> builtinDemoMarket()
{
    initResources();
    QFile file(u":/cpv/demo/market.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Malformed, {file.fileName(), file.errorString()});
    return decodeDocument<DemoMarket>(file.readAll());
}

Result<OpenMarket> openMarket(RegistryHost &host, DemoDesk &desk, const DemoMaterial &material)
{
    OpenMarket market;
    CPV_TRY(told, builtinDemoMarket());
    CPV_TRY(facts, builtinPlacementFacts());
    market.told = told;
    const QDate today = material.calendar.date(DemoCalendar::FirstDay);
    const QString administrator = rolesOf(material.data).administrator;
    std::vector<DemoAct> listings;
    for (const DemoCentre &each : told.centres) {
        DataCentre centre = centreOf(each, facts.hubs);
        centre.id = DataCentreId(host.ids().next());
        centre.loadOn = today;
        listings.push_back({administrator, PlaceCode::shared(), ListCentre {centre}});
        market.centres.push_back(centre);
    }
    CPV_CHECK(desk.perform(listings));
    std::vector<DemoAct> offers;
    for (const DemoOffer &each : told.offers) {
        const auto centre = std::ranges::find(market.centres, each.centre, &DataCentre::nameZh);
        if (centre == market.centres.end() || each.prices.empty())
            return fail(Errc::NotFound, {each.centre});
        CPV_TRY(provider, providerOf(material.stage, each.provider));
        market.offers.push_back(OfferId(host.ids().next()));
        offers.push_back({each.provider, PlaceCode::shared(),
            PublishOffer {market.offers.back(), provider, centre->id, each.accelerator, each.prices.front().cardHour, today, true}});
    }
    CPV_CHECK(desk.perform(offers));
    return market;
}

void planMarket(const OpenMarket &market, const DemoMaterial &material, DemoPlan &plan)
{
    for (size_t i = 0; i < market.offers.size(); ++i) {
        const DemoOffer &offer = market.told.offers[i];
        for (size_t n = 1; n < offer.prices.size(); ++n) {
            const DemoPrice &price = offer.prices[n];
            plan[{price.day}].push_back({offer.provider, PlaceCode::shared(),
                ChangeOfferPrice {market.offers[i], price.cardHour, material.calendar.date(price.from)}});
        }
    }
    planOrigins(market, material, plan);
    const QString administrator = rolesOf(material.data).administrator;
    for (size_t i = 0; i < market.centres.size(); ++i) {
        DataCentre centre = market.centres[i];
        centre.load = market.told.centres[i].load;
        centre.loadOn = material.calendar.date(-1);
        plan[{-1, true}].push_back({administrator, PlaceCode::shared(), ListCentre {centre}});
    }
}

} // namespace cpv
