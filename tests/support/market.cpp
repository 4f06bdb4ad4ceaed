#include "tests/support/market.h"

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class MarketMaker
{
public:
    explicit MarketMaker(City &city) : m_city(city), m_today(localDate(city.clock.now())) { }

    DataCentre centre(const QString &nameZh, const QString &nameEn, const QString &hub, BasisPoints load)
    {
        DataCentre made;
        made.id = m_city.newId<DataCentreId>();
        made.version = 1;
        made.nameZh = nameZh;
        made.nameEn = nameEn;
        made.hub = hub;
        made.cards = 1600;
        made.load = load;
        made.loadOn = m_today;
        made.pue = 116;
        made.powerPrice = Money::fromFen(42);
        made.domesticShare = {10'000};
        made.origin = OriginDeclaration::Declared;
        made.originNote = u"国产加速卡，附采购凭证"_s;
        return made;
    }
    Offer offer(const Provider &provider, const DataCentre &centre, const QString &accelerator, qint64 fen)
    {
        Offer made;
        made.id = m_city.newId<OfferId>();
        made.version = 1;
        made.provider = provider.id;
        made.centre = centre.id;
        made.accelerator = accelerator;
        made.prices = {{.from = m_today.addDays(-90), .cardHour = Money::fromFen(fen), .announced = m_city.clock.now() - std::chrono::hours(24 * 90)}};
        return made;
    }

private:
    City &m_city;
    const QDate m_today;
};

} // namespace

CityMarket fillMarket(City &city)
{
    MarketMaker make(city);
    CityMarket market;
    market.other.id = city.newId<ProviderId>();
    market.other.uscc = usccFrom({u"91520100"_s, u"MA500001"_s}); // Its own: the company's would make them related.
    market.other.name = u"云岭算力科技有限公司"_s;
    market.other.version = 1;
    market.near = make.centre(u"韶关一号数据中心"_s, u"Shaoguan Data Centre 1"_s, u"sg"_s, {6200});
    market.far = make.centre(u"贵安一号数据中心"_s, u"Gui'an Data Centre 1"_s, u"ga"_s, {2350});
    market.undeclared = make.centre(u"中卫二号数据中心"_s, u"Zhongwei Data Centre 2"_s, u"zw"_s, {2800});
    market.undeclared.origin = OriginDeclaration::Undeclared;
    market.undeclared.originNote.clear();
    market.undeclared.domesticShare = {};
    market.disputed = make.centre(u"芜湖一号数据中心"_s, u"Wuhu Data Centre 1"_s, u"wh"_s, {9990});
    market.disputed.origin = OriginDeclaration::Disputed;
    market.disputed.originNote = u"申报型号与抽查的设备标识不一致"_s;
    market.empty = make.centre(u"庆阳一号数据中心"_s, u"Qingyang Data Centre 1"_s, u"qy"_s, {2100});
    Provider own = city.get<Provider>(city.provider.id);
    market.nearOffer = make.offer(own, market.near, u"ascend-910b"_s, 560);
    market.farOffer = make.offer(market.other, market.far, u"ascend-910b"_s, 448);
    market.undeclaredOffer = make.offer(market.other, market.undeclared, u"h20"_s, 690);
    market.disputedOffer = make.offer(market.other, market.disputed, u"l20"_s, 320);
    Programme programme = city.get<Programme>(city.programme.id);
    programme.providers.push_back(market.other.id);
    const std::vector<AnyRecord> records {market.other, programme, market.near, market.far, market.undeclared, market.disputed, market.empty,
        market.nearOffer, market.farOffer, market.undeclaredOffer, market.disputedOffer};
    for (const AnyRecord &record : records)
        city.world.put(record);
    return market;
}

} // namespace cpv
