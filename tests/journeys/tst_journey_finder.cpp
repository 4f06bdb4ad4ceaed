#include "core/base/money_text.h"
#include "tests/journeys/stage/applicant.h"
#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

constexpr Money plan = Money::fromYuan(1'234'567);
const QString expected = u"987,653.60"_s; // 80 % of it.
const QString fits = u"finderFitsTable"_s;
const QString misfits = u"finderMisfitsTable"_s;

}

/// A company of Shanghai says what it wants to run, sees what it can have where and why not elsewhere, and applies from there.
class JourneyFinderTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePlanIsStated();
    void anotherPlaceSaysWhyNot();
    void theAnswersFollowThePurpose();
    void applyingOpensAFilledForm();
    void theFormEstimatesTheSame();

private:
    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Setting> m_setting;
    std::unique_ptr<Setting> m_elsewhere;
    std::unique_ptr<Client> m_owner;
};

void JourneyFinderTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_setting = std::make_unique<Setting>(findSetting(*m_theatre, u"Shanghai"_s));
        m_elsewhere = std::make_unique<Setting>(findSetting(*m_theatre, u"Chengdu"_s));
        const QString password = hire(*m_theatre,
            {u"linxiu"_s, u"林秀"_s, {u"--role"_s, u"CompanyOwner"_s, u"--company"_s, m_setting->company.uscc}});
        m_owner = m_theatre->signedIn(u"linxiu"_s, password);
    });
}

void JourneyFinderTest::thePlanIsStated()
{
    play([this] {
        m_owner->click(u"nav_programmes"_s);
        m_owner->waitForText(u"finderCompany"_s, m_setting->company.name);
        m_owner->retype(u"finderCost"_s, yuanText(plan));
        const Programme &programme = m_setting->programme;
        m_owner->waitForRow(fits, {programme.placeZh, programme.nameZh, expected});
        m_owner->selectRow(fits, {programme.placeZh, programme.nameZh});
        m_owner->waitForText(u"finderAmount"_s, expected);
        m_owner->waitForTexts(u"finderDetail"_s, {u"80.00 %"_s, u"尚不清楚：服务商"_s, u"在本市注册"_s, programme.sourceZh});
        m_owner->shot(u"70-finder"_s);
    });
}

void JourneyFinderTest::anotherPlaceSaysWhyNot()
{
    play([this] {
        m_owner->click(u"finderMisfitsToggle"_s);
        const Programme &elsewhere = m_elsewhere->programme;
        m_owner->waitForRow(misfits, {elsewhere.placeZh, elsewhere.nameZh, u"§ 1.2"_s, u"注册企业"_s});
        m_owner->selectRow(misfits, {elsewhere.placeZh, elsewhere.nameZh});
        m_owner->waitForTexts(u"finderDetail"_s, {u"为何不符合"_s, u"注册企业"_s});
        expect(!m_owner->sees(u"apply_"_s + elsewhere.numberPrefix), u"a programme that doesn't fit takes no application"_s);
        m_owner->shot(u"71-finder-misfits"_s);
        m_owner->click(u"finderMisfitsToggle"_s);
        m_owner->waitUntilGone(misfits);
    });
}

void JourneyFinderTest::theAnswersFollowThePurpose()
{
    play([this] {
        m_owner->choose(u"finderWorkload"_s, u"TrainingData"_s);
        m_owner->waitForRow(fits, {m_setting->programme.placeZh, u"语料券"_s, u"370,370.10"_s});
        m_owner->choose(u"finderWorkload"_s, u"Training"_s);
        m_owner->choose(u"finderProvider"_s, m_setting->provider.id.toText());
        m_owner->waitForRow(fits, {m_setting->programme.placeZh, m_setting->programme.nameZh, expected});
    });
}

void JourneyFinderTest::applyingOpensAFilledForm()
{
    play([this] {
        openForm(*m_owner, m_setting->programme);
        m_owner->click(u"draftNext"_s);
        m_owner->waitForText(u"draftContractAmount"_s, yuanText(plan));
        expectEqual(m_owner->text(u"draftCostComputeRental"_s), yuanText(plan));
        expectEqual(m_owner->text(u"draftProvider"_s), m_setting->provider.name);
    });
}

void JourneyFinderTest::theFormEstimatesTheSame()
{
    play([this] {
        m_owner->waitForText(u"estimateAmount"_s, expected);
        m_owner->shot(u"72-finder-draft"_s);
    });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyFinderTest)
#include "tst_journey_finder.moc"
