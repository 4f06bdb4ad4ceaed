#include "tests/support/city.h"

using namespace cpv;
using namespace Qt::StringLiterals;

/// Data centres are the office's to list, offers the provider's own.
class MarketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_city = std::make_unique<City>(); m_city->place = PlaceCode::shared(); }

    void onlyAnOfficialListsACentre();
    void aCentreIsCheckedMemberByMember_data();
    void aCentreIsCheckedMemberByMember();
    void loadsAreReportedForwardOnly();
    void onlyTheProviderItselfOffers();
    void anOfferNeedsACentreAPriceAndADay();
    void aPriceChangeKeepsTheHistory();
    void aRiseOfMoreThanATenthIsRecorded_data();
    void aRiseOfMoreThanATenthIsRecorded();
    void anAnnouncementReplacesLaterOnes();
    void anEndedOfferStaysEnded();

private:
    DataCentre centre() const
    {
        DataCentre made;
        made.id = m_city->newId<DataCentreId>();
        made.nameZh = u"贵安一号"_s;
        made.hub = u"ga"_s;
        made.cards = 1000;
        made.load = {2500};
        made.loadOn = localDate(m_city->clock.now());
        made.pue = 115;
        made.powerPrice = Money::fromFen(40);
        made.domesticShare = {10'000};
        made.origin = OriginDeclaration::Declared;
        made.originNote = u"国产"_s;
        return made;
    }
    DataCentreId listed()
    {
        const DataCentre made = centre();
        [&] { QVERIFY(m_city->ask(m_city->editor, ListCentre {made})); }();
        return made.id;
    }
    PublishOffer offerOf(DataCentreId centre) const
    {
        return {m_city->newId<OfferId>(), m_city->provider.id, centre, u"ascend-910b"_s, Money::fromYuan(5), localDate(m_city->clock.now())};
    }
    OfferId offered()
    {
        const PublishOffer offer = offerOf(listed());
        [&] { QVERIFY(m_city->ask(m_city->providerUser, offer)); }();
        return offer.offer;
    }
    Errc refusal(AccountId account, const Payload &payload) const
    {
        const Result<Effects> effects = m_city->ask(account, payload);
        return effects ? Errc::Internal : effects.error().code;
    }
    QString refusedMember(AccountId account, const Payload &payload) const
    {
        const Result<Effects> effects = m_city->ask(account, payload);
        return effects ? u"none"_s : effects.error().arguments.value(0);
    }

    std::unique_ptr<City> m_city;
};

void MarketTest::onlyAnOfficialListsACentre()
{
    const DataCentre made = centre();
    QCOMPARE(refusal(m_city->providerUser, ListCentre {made}), Errc::WrongRole);
    QCOMPARE(refusal(m_city->clerk, ListCentre {made}), Errc::WrongRole);
    QVERIFY(m_city->ask(m_city->editor, ListCentre {made}));
    QCOMPARE(m_city->get<DataCentre>(made.id).version, 1);
}

void MarketTest::aCentreIsCheckedMemberByMember_data()
{
    using Change = std::function<void(DataCentre &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("member");
    const auto row = [](const char *member, const Change &change) { QTest::newRow(member) << change << QString::fromLatin1(member); };
    row("nameZh", [](DataCentre &c) { c.nameZh = u" "_s; });
    row("cards", [](DataCentre &c) { c.cards = 0; });
    row("load", [](DataCentre &c) { c.load = {10'001}; });
    row("loadOn", [](DataCentre &c) { c.loadOn = QDate(2999, 1, 1); });
    row("pue", [](DataCentre &c) { c.pue = 99; });
    row("powerPrice", [](DataCentre &c) { c.powerPrice = Money::fromFen(-1); });
    row("domesticShare", [](DataCentre &c) { c.domesticShare = {-1}; });
    row("originNote", [](DataCentre &c) { c.originNote.clear(); });
}

void MarketTest::aCentreIsCheckedMemberByMember()
{
    QFETCH(std::function<void(DataCentre &)>, change);
    QFETCH(QString, member);
    DataCentre made = centre();
    change(made);
    QCOMPARE(refusedMember(m_city->editor, ListCentre {made}), member);
    made = centre();
    made.origin = OriginDeclaration::Undeclared; // Says nothing, and that is no fault of the listing.
    made.originNote.clear();
    QVERIFY(m_city->ask(m_city->editor, ListCentre {made}));
}

void MarketTest::loadsAreReportedForwardOnly()
{
    const DataCentreId id = listed();
    m_city->advanceDays(1);
    DataCentre later = m_city->get<DataCentre>(id);
    later.load = {3000};
    later.loadOn = localDate(m_city->clock.now());
    QVERIFY(m_city->ask(m_city->editor, ListCentre {later}, 1));
    QCOMPARE(m_city->get<DataCentre>(id).load.value, 3000);
    QCOMPARE(m_city->get<DataCentre>(id).version, 2);
    const auto stale = m_city->ask(m_city->editor, ListCentre {later}, 1);
    QVERIFY(!stale && stale.error().code == Errc::Conflict);
    later.loadOn = later.loadOn.addDays(-1);
    QCOMPARE(refusedMember(m_city->editor, ListCentre {later}), u"loadOn"_s);
}

void MarketTest::onlyTheProviderItselfOffers()
{
    PublishOffer offer = offerOf(listed());
    QCOMPARE(refusal(m_city->owner, offer), Errc::WrongRole);
    offer.provider = m_city->newId<ProviderId>();
    QCOMPARE(refusal(m_city->providerUser, offer), Errc::NotYours);
    offer.provider = m_city->provider.id;
    QVERIFY(m_city->ask(m_city->providerUser, offer));
    QCOMPARE(refusal(m_city->providerUser, offer), Errc::AlreadyExists);
    QVERIFY(audienceOf(AnyRecord(m_city->get<Offer>(offer.offer))).everybody);
    QCOMPARE(refusal(m_city->owner, ChangeOfferPrice {offer.offer, Money::fromYuan(4), localDate(m_city->clock.now())}), Errc::WrongRole);
}

void MarketTest::anOfferNeedsACentreAPriceAndADay()
{
    PublishOffer offer = offerOf(m_city->newId<DataCentreId>());
    QCOMPARE(refusal(m_city->providerUser, offer), Errc::NotFound);
    offer = offerOf(listed());
    offer.cardHour = Money();
    QCOMPARE(refusal(m_city->providerUser, offer), Errc::NotPositive);
    offer.cardHour = Money::fromYuan(1'000'001);
    QCOMPARE(refusedMember(m_city->providerUser, offer), u"cardHour"_s);
    offer.cardHour = Money::fromYuan(5);
    offer.from = localDate(m_city->clock.now()).addDays(-1);
    QCOMPARE(refusedMember(m_city->providerUser, offer), u"from"_s);
    offer.from = localDate(m_city->clock.now());
    offer.accelerator.clear();
    QCOMPARE(refusedMember(m_city->providerUser, offer), u"accelerator"_s);
}

void MarketTest::aPriceChangeKeepsTheHistory()
{
    const OfferId id = offered();
    const QDate first = localDate(m_city->clock.now());
    QVERIFY(m_city->ask(m_city->providerUser, ChangeOfferPrice {id, Money::fromYuan(4), first.addDays(30)}));
    const Offer &offer = m_city->get<Offer>(id);
    QCOMPARE(offer.prices.size(), 2U);
    QCOMPARE(priceOn(offer, first.addDays(-1)), nullptr);
    QCOMPARE(priceOn(offer, first)->cardHour, Money::fromYuan(5));
    QCOMPARE(nextPrice(offer, first)->cardHour, Money::fromYuan(4));
    QCOMPARE(priceOn(offer, first.addDays(29))->cardHour, Money::fromYuan(5));
    QCOMPARE(priceOn(offer, first.addDays(30))->cardHour, Money::fromYuan(4));
    QCOMPARE(nextPrice(offer, first.addDays(30)), nullptr);
    QCOMPARE(offer.prices.back().change, -2000);
    QVERIFY(!offer.prices.back().jump);
}

void MarketTest::aRiseOfMoreThanATenthIsRecorded_data()
{
    QTest::addColumn<qint64>("fen");
    QTest::addColumn<qint32>("change");
    QTest::addColumn<bool>("jump");
    QTest::newRow("a fall") << qint64(100) << -8000 << false;
    QTest::newRow("a tenth") << qint64(550) << 1000 << false;
    QTest::newRow("a fen more") << qint64(551) << 1020 << true;
    QTest::newRow("beyond all numbers") << qint64(100'000'000) << qint32(1'999'990'000) << true;
}

void MarketTest::aRiseOfMoreThanATenthIsRecorded()
{
    QFETCH(qint64, fen);
    QFETCH(qint32, change);
    QFETCH(bool, jump);
    const OfferId id = offered();
    QVERIFY(m_city->ask(m_city->providerUser, ChangeOfferPrice {id, Money::fromFen(fen), localDate(m_city->clock.now()).addDays(1)}));
    const OfferPrice &price = m_city->get<Offer>(id).prices.back();
    QCOMPARE(price.change, change);
    QCOMPARE(price.jump, jump);
}

void MarketTest::anAnnouncementReplacesLaterOnes()
{
    const OfferId id = offered();
    const QDate today = localDate(m_city->clock.now());
    const auto announce = [&](qint64 yuan, int day) {
        QVERIFY(m_city->ask(m_city->providerUser, ChangeOfferPrice {id, Money::fromYuan(yuan), today.addDays(day)}));
    };
    announce(7, 20);
    announce(8, 40);
    announce(6, 30);
    const Offer &offer = m_city->get<Offer>(id);
    QCOMPARE(offer.prices.size(), 4U); // Nothing is taken away.
    QVERIFY(offer.prices[2].replaced && !offer.prices[1].replaced);
    QCOMPARE(priceOn(offer, today.addDays(25))->cardHour, Money::fromYuan(7));
    QCOMPARE(priceOn(offer, today.addDays(50))->cardHour, Money::fromYuan(6));
    QCOMPARE(offer.prices[3].change, -1428); // Against the seven yuan that would be charged then.
}

void MarketTest::anEndedOfferStaysEnded()
{
    const OfferId id = offered();
    m_city->advanceDays(3);
    QCOMPARE(refusal(m_city->stranger, EndOffer {id}), Errc::WrongRole);
    QVERIFY(m_city->ask(m_city->providerUser, EndOffer {id}));
    const Offer &offer = m_city->get<Offer>(id);
    QCOMPARE(priceOn(offer, localDate(m_city->clock.now())), nullptr);
    QVERIFY(priceOn(offer, localDate(m_city->clock.now()).addDays(-1)));
    QCOMPARE(refusal(m_city->providerUser, EndOffer {id}), Errc::WrongState);
    QCOMPARE(refusal(m_city->providerUser, ChangeOfferPrice {id, Money::fromYuan(9), localDate(m_city->clock.now())}), Errc::WrongState);
}

QTEST_GUILESS_MAIN(MarketTest)
#include "tst_market.moc"
