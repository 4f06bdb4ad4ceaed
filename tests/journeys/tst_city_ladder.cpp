#include "core/base/money_text.h"
#include "tests/journeys/stage/city_stage.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString first = u"chenli"_s, second = u"zhaojing"_s, third = u"qianlei"_s;
const QString maker = u"luming"_s; ///< Both roles, and yet not both steps of one case.
constexpr Money smallContract = Money::fromYuan(120'000); // One person up to 500,000, two up to 5,000,000, three above; 80 % is paid.
constexpr Money middleContract = Money::fromYuan(1'000'000);
constexpr Money largeContract = Money::fromYuan(8'000'000);
constexpr Money allContracts = Money::fromYuan(20'000'000);

}

/// As many people as the amount asks for, and none of them who proposed it.
class CityLadderTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoProposedMayNotConfirm();
    void aBatchIsConfirmedAndTakenBack();
    void oneConfirmationIsEnoughForTheSmallOne();
    void aSecondPersonConfirmsTheMiddleOne();
    void theLargeOneTakesThree();
    void theCompanySeesItsMoneySetAside();
    void theBooksAddUp();

private:
    void openBatch(Client &approver);
    void expectConfirmed(const Application &application, size_t people, Stage stage, const Client::Where &where = Client::Where::current());
    void confirm(Client &approver, const Application &application);

    std::unique_ptr<CityStage> m_stage;
    std::unique_ptr<Client> m_first;
    std::unique_ptr<Client> m_second;
    Application m_small, m_middle, m_large;
    std::map<QString, Money> m_left; ///< By payer, before the last confirmations.
};

void CityLadderTest::initTestCase()
{
    play([this] {
        m_stage = std::make_unique<CityStage>(
            SubsidyKind::Compute, QStringList {u"limin"_s, u"wangjianguo"_s, first, second, u"wangfang"_s});
        m_stage->hireOfficial(third, u"钱磊"_s, {u"Approver"_s});
        m_stage->hireOfficial(maker, u"陆明"_s, {u"Reviewer"_s, u"Approver"_s});
        grantMore(m_stage->office(), m_stage->setting(), allContracts);
        m_small = m_stage->handIn(u"包装外观检测"_s, smallContract);
        m_middle = m_stage->handIn(u"整车能耗仿真"_s, middleContract);
        m_large = m_stage->handIn(u"行业大模型训练"_s, largeContract);
        for (const Application &each : {m_small, m_middle, m_large}) {
            m_stage->office().perform(u"limin"_s, AcceptApplication {each.id});
            m_stage->office().perform(maker, ProposeAward {each.id, Money(), u"merit"_s, {}});
        }
        m_first = m_stage->window(first);
    });
}

void CityLadderTest::openBatch(Client &approver)
{
    approver.click(u"nav_queue"_s);
    approver.click(u"segment_awards"_s);
    approver.choose(u"awardsProgramme"_s, m_stage->setting().programme.id.toText());
}

void CityLadderTest::expectConfirmed(const Application &application, size_t people, Stage stage, const Client::Where &where)
{
    const Application now = m_stage->application(application.id, where);
    expectEqual(enumText(now.stage), enumText(stage), where);
    expectEqual(now.decision->confirmedBy.size(), people, where);
}

void CityLadderTest::confirm(Client &approver, const Application &application)
{
    openCase(approver, application.number);
    approver.click(u"actionConfirmButton"_s);
    approver.waitUntilGone(u"actionConfirmButton"_s);
    sendNow(approver);
}

void CityLadderTest::whoProposedMayNotConfirm()
{
    play([this] {
        const auto window = m_stage->window(maker);
        openBatch(*window);
        window->waitForRow(u"awardsTable"_s, {m_small.number, u"由您拟定"_s});
        openCase(*window, m_small.number);
        window->waitForText(u"actionBar"_s, u"须由他人确认"_s);
        expect(!window->sees(u"actionConfirmButton"_s), u"who proposed is offered to confirm"_s);
        window->quit();
        expectEqual(m_stage->refusalOf(maker, ConfirmAward {m_small.id}), enumText(Errc::MakerIsChecker));
        const std::vector<std::pair<Application, qint32>> ladder {{m_small, 1}, {m_middle, 2}, {m_large, 3}};
        for (const auto &[application, people] : ladder)
            expectEqual(m_stage->application(application.id).decision->confirmersNeeded, people);
    });
}

/// One press for all that are in, and one that takes all of it back: nothing has been sent.
void CityLadderTest::aBatchIsConfirmedAndTakenBack()
{
    play([this] {
        openBatch(*m_first);
        for (const Application &each : {m_small, m_middle, m_large})
            m_first->waitForRow(u"awardsTable"_s, {each.number, u"入围"_s, u"可以确认"_s});
        m_first->waitForText(u"awardsFigures"_s, u"本批入围"_s);
        m_first->shot(u"155-city-batch"_s);
        m_first->click(u"primaryAction"_s);
        m_first->click(u"toastUndo"_s);
        m_first->waitForRow(u"awardsTable"_s, {m_small.number, u"可以确认"_s});
        m_first->waitForState(u"Synced"_s);
        for (const Application &each : {m_small, m_middle, m_large})
            expectConfirmed(each, 0, Stage::Proposed);
    });
}

void CityLadderTest::oneConfirmationIsEnoughForTheSmallOne()
{
    play([this] {
        m_first->click(u"primaryAction"_s);
        m_first->waitForRow(u"awardsTable"_s, {m_large.number, u"您已确认"_s});
        m_first->waitForState(u"Synced"_s); // Once the time for undo is over.
        expectConfirmed(m_small, 1, Stage::Confirmed);
        expectConfirmed(m_middle, 1, Stage::Proposed);
        expectConfirmed(m_large, 1, Stage::Proposed);
        const Application large = m_stage->application(m_large.id); // Named: a loop over a part of a temporary outlives it.
        for (const PayerAmount &share : large.decision->shares)
            m_left[share.payer] = m_stage->budgetOf(share.payer).available;
    });
}

void CityLadderTest::aSecondPersonConfirmsTheMiddleOne()
{
    play([this] {
        m_second = m_stage->window(second);
        openCase(*m_second, m_middle.number);
        m_second->waitForTexts(u"page_review"_s, {u"已有 1 人，共需 2 人"_s, u"陈立"_s});
        confirm(*m_second, m_middle);
        expectConfirmed(m_middle, 2, Stage::Confirmed);
        confirm(*m_second, m_large);
        expectConfirmed(m_large, 2, Stage::Proposed);
        openCase(*m_second, m_large.number);
        m_second->waitForTexts(u"page_review"_s, {u"已有 2 人，共需 3 人"_s, u"陈立"_s, u"赵静"_s, u"还须另一人"_s});
        m_second->shot(u"156-city-ladder"_s);
        expectEqual(m_stage->refusalOf(second, ConfirmAward {m_large.id}), enumText(Errc::AlreadyConfirmed));
        m_second->quit();
    });
}

void CityLadderTest::theLargeOneTakesThree()
{
    play([this] {
        m_stage->office().perform(third, ConfirmAward {m_large.id});
        expectConfirmed(m_large, 3, Stage::Confirmed);
        openCase(*m_first, m_large.number);
        m_first->waitForTexts(u"page_review"_s, {u"已有 3 人，共需 3 人"_s, u"钱磊"_s});
        const std::array<Application, 2> confirmed {m_stage->application(m_middle.id), m_stage->application(m_large.id)};
        for (const auto &[payer, before] : m_left) {
            Money bound;
            for (const Application &each : confirmed)
                for (const PayerAmount &share : each.decision->shares)
                    bound += share.payer == payer ? share.amount : Money();
            expectEqual(yuanText(m_stage->budgetOf(payer).available), yuanText(before - bound));
        }
        m_first->quit();
    });
}

void CityLadderTest::theCompanySeesItsMoneySetAside()
{
    play([this] {
        const auto owner = m_stage->window(CityStage::owner());
        owner->click(u"nav_applications"_s);
        owner->openRow(u"applicationsTable|caseTable"_s, {m_large.project});
        owner->waitForText(u"caseNow"_s, u"已确认"_s);
        owner->waitForText(u"caseDecision"_s, yuanText(m_stage->application(m_large.id).awarded));
        owner->shot(u"157-city-ladder-owner"_s);
        owner->quit();
    });
}

void CityLadderTest::theBooksAddUp()
{
    play([this] { m_stage->theatre().closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::CityLadderTest)
#include "tst_city_ladder.moc"
