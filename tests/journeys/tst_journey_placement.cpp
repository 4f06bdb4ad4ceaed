#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString ranking = u"placementRankingTable"_s;
const QString excluded = u"placementExcludedTable"_s;
const QString near = u"南岭曲江二号数据中心"_s; ///< The cheapest within five milliseconds of Shenzhen.
const QString cheapest = u"云岭贵安二号数据中心"_s;
const QString undeclared = u"鹏湾贵安二号数据中心"_s;

}

/// A factory in Shenzhen looks for where its project should run; a provider changes its price meanwhile, and without a network
/// the ranking goes on.
class JourneyPlacementTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void offersAreRankedByPrice();
    void distanceAndDeclarationLeaveOut();
    void aProviderAnnouncesAnotherPrice();
    void theFactorySeesIt();
    void withoutANetworkItRanksOn();

private:
    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Setting> m_setting;
    std::unique_ptr<Client> m_owner;
    std::unique_ptr<Client> m_provider;
};

void JourneyPlacementTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_setting = std::make_unique<Setting>(settingOf(*m_theatre, u"zhangwei"_s));
        m_owner = m_theatre->signedIn(u"zhangwei"_s, passwordOf(*m_theatre, u"zhangwei"_s));
    });
}

void JourneyPlacementTest::offersAreRankedByPrice()
{
    play([this] {
        m_owner->click(u"nav_placement"_s);
        m_owner->waitForText(u"placementCompany"_s, m_setting->company.name);
        m_owner->choose(u"placementProgramme"_s, QString());
        m_owner->waitForRow(ranking, {cheapest, u"1.99"_s});
        m_owner->waitForText(u"placementPrice"_s, u"1.99"_s);
        m_owner->shot(u"80-placement"_s);
    });
}

void JourneyPlacementTest::distanceAndDeclarationLeaveOut()
{
    play([this] {
        m_owner->choose(u"placementOrigin"_s, u"declared"_s);
        m_owner->click(u"placementExcludedToggle"_s);
        m_owner->waitForRow(excluded, {undeclared, u"未申报"_s});
        m_owner->choose(u"placementLatency"_s, u"Control"_s);
        m_owner->waitForRow(excluded, {cheapest, u"6.6 ms"_s, u"5.0 ms"_s});
        m_owner->waitForRow(ranking, {near});
        m_owner->selectRow(excluded, {undeclared});
        m_owner->waitForTexts(u"placementDetail"_s, {u"未申报"_s, u"6.6 ms"_s});
        m_owner->shot(u"81-placement-excluded"_s);
    });
}

void JourneyPlacementTest::aProviderAnnouncesAnotherPrice()
{
    play([this] {
        m_provider = m_theatre->signedIn(u"provider5"_s, passwordOf(*m_theatre, u"provider5"_s));
        m_provider->click(u"nav_offers"_s);
        m_provider->selectRow(u"offersTable"_s, {near, u"A800"_s});
        m_provider->click(u"offerChange"_s);
        m_provider->retype(u"offerPrice"_s, u"1.00"_s);
        m_provider->typeDate(u"offerFrom"_s, localDate(SystemClock().now()).toString(Qt::ISODate));
        m_provider->click(u"offerSubmit"_s);
        m_provider->waitForRow(u"offerHistoryTable"_s, {u"1.00"_s});
        m_provider->waitForState(u"Synced"_s);
        m_provider->shot(u"82-offers"_s);
    });
}

void JourneyPlacementTest::theFactorySeesIt()
{
    play([this] {
        m_owner->waitForRow(ranking, {near, u"A800"_s, u"1.00"_s});
    });
}

void JourneyPlacementTest::withoutANetworkItRanksOn()
{
    play([this] {
        m_theatre->registry().stop();
        m_owner->waitForState(u"Offline"_s);
        m_owner->choose(u"placementLatency"_s, u"Batch"_s);
        m_owner->waitForRow(ranking, {cheapest, u"1.99"_s});
        m_owner->choose(u"placementCards"_s, u"domestic"_s);
        m_owner->waitForRow(excluded, {near, u"A800"_s, u"国产"_s});
    });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyPlacementTest)
#include "tst_journey_placement.moc"
