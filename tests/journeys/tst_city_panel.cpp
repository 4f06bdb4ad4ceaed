#include "core/base/describe.h"
#include "core/domain/review_draw.h"
#include "tests/journeys/stage/city_panel.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString clerk = u"limin"_s, reviewer = u"wangjianguo"_s;
const QString project = u"产品图纸检索"_s;
const QString interest = u"我担任该企业的技术顾问。"_s;
const QString words = u"数据量小，收益估计偏高。"_s;
constexpr Money contract = Money::fromYuan(200'000);
/// The severe expert takes off so much: 70 points of 100 are left.
const std::map<QString, qint32> severe {{u"benefit"_s, 4}, {u"novelty"_s, 4}};

}

/// A case is scored by experts whom nobody chose, of whom nobody is near to it, and who don't see each other's scores before their own.
class CityPanelTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRegistryDrawsTheExperts();
    void anInterestIsDeclaredAndAnotherIsDrawn();
    void nobodySeesOthersBeforeTheirOwn();
    void theOfficeSeesHowFarTheyLieApart();
    void theCaseIsProposed();
    void theBooksAddUp();

private:
    ReviewPanel panel() { return panelOf(*m_stage, m_case.id); }
    std::vector<ReviewSeat> scoring();
    void expectRedone(const ReviewDraw &draw, const Client::Where &where = Client::Where::current());
    void openTask(Client &expert);

    std::unique_ptr<CityStage> m_stage;
    std::unique_ptr<Client> m_clerk;
    Application m_case;
};

void CityPanelTest::initTestCase()
{
    play([this] {
        m_stage = std::make_unique<CityStage>(SubsidyKind::Model, QStringList {clerk, reviewer} + experts());
        m_case = m_stage->handIn(project, contract);
        m_stage->office().perform(clerk, AcceptApplication {m_case.id});
        m_clerk = m_stage->window(clerk);
    });
}

std::vector<ReviewSeat> CityPanelTest::scoring()
{
    std::vector<ReviewSeat> seats = panel().seats;
    std::erase_if(seats, [](const ReviewSeat &seat) { return seat.state != SeatState::Scoring; });
    return seats;
}

/// Anybody who has the record can draw again.
void CityPanelTest::expectRedone(const ReviewDraw &draw, const Client::Where &where)
{
    expect(!draw.seed.isEmpty(), u"the draw has no seed"_s, where);
    expect(drawReviewers(draw.seed, draw.candidates, draw.wanted) == draw.drawn, u"the draw can't be redone"_s, where);
}

void CityPanelTest::openTask(Client &expert)
{
    expert.click(u"nav_scoring"_s);
    expert.selectRow(u"reviewTasksTable"_s, {project});
    expert.waitUntilReachable(u"interestOpen"_s);
}

void CityPanelTest::theRegistryDrawsTheExperts()
{
    play([this] {
        openCase(*m_clerk, m_case.number);
        m_clerk->waitForText(u"panelState"_s, u"专家"_s);
        m_clerk->click(u"panelDraw"_s);
        m_clerk->waitUntilReachable(u"panelSeats"_s);
        m_clerk->waitForState(u"Synced"_s);
        const ReviewPanel drawn = panel();
        expectEqual(scoring().size(), size_t(drawn.needed));
        expectEqual(drawn.draws.size(), 1U);
        expectRedone(drawn.draws.front());
        for (const ReviewSeat &seat : drawn.seats)
            m_clerk->waitForRow(u"panelSeats"_s, {seat.personName});
        m_clerk->waitForText(u"panelDrawFacts"_s, drawn.draws.front().seed);
        m_clerk->shot(u"174-city-panel-drawn"_s);
    });
}

void CityPanelTest::anInterestIsDeclaredAndAnotherIsDrawn()
{
    play([this] {
        const ReviewSeat near = scoring().front();
        const QString login = m_stage->loginOf(near.account);
        const auto expert = m_stage->window(login);
        openTask(*expert);
        expect(!expert->text(u"page_scoring"_s).contains(m_case.companyName), u"the copy names its company"_s);
        expert->click(u"interestOpen"_s);
        expert->retype(u"interestText"_s, interest);
        expert->shot(u"175-city-interest"_s);
        expert->click(u"interestSend"_s); // A real one, to the applicant.
        expert->waitUntilGone(u"interestText"_s);
        expert->waitForState(u"Synced"_s);
        expert->quit();
        const ReviewPanel now = panel();
        const auto seat = std::ranges::find(now.seats, near.account, &ReviewSeat::account);
        expectEqual(enumText(seat->state), u"Recused"_s);
        expectEqual(scoring().size(), size_t(now.needed));
        expectEqual(now.draws.size(), 2U);
        expectRedone(now.draws.back());
        m_clerk->waitForRow(u"panelSeats"_s, {near.personName, u"已回避"_s});
        for (const ReviewSeat &each : scoring())
            m_clerk->waitForRow(u"panelSeats"_s, {each.personName});
        m_clerk->waitForText(u"panelDrawFacts"_s, interest);
    });
}

void CityPanelTest::nobodySeesOthersBeforeTheirOwn()
{
    play([this] {
        const std::vector<ReviewSeat> seats = scoring();
        const Programme &programme = m_stage->setting().programme;
        m_stage->office().perform(
            m_stage->loginOf(seats.at(0).account), ScoreReview {seats.at(0).review, scoresOf(programme), u"路线清楚。"_s, true});
        const auto expert = m_stage->window(m_stage->loginOf(seats.at(1).account));
        openTask(*expert);
        expect(!expert->sees(u"otherScores"_s), u"others' scores are shown before one's own are locked"_s);
        for (const CriterionScore &score : scoresOf(programme, severe))
            expert->retype(u"score_"_s + score.criterion, QString::number(score.points));
        expert->retype(u"scoreComment"_s, words);
        expert->waitForText(u"scoreTotal"_s, u"70"_s);
        expert->click(u"scoreLock"_s);
        expert->waitForRow(u"otherScoresTable"_s, {seats.at(0).personName, u"100"_s});
        expert->waitForState(u"Synced"_s);
        expert->shot(u"176-city-scored"_s);
        expert->quit();
        expectEqual(panel().locked, 2);
        expect(!panel().score, u"the office has a score before all are in"_s);
        expectEqual(m_stage->refusalOf(reviewer, ProposeAward {m_case.id, Money(), u"merit"_s, {}}), enumText(Errc::Missing));
        expect(!m_clerk->text(u"panelCard"_s).contains(words), u"the office reads words before all are in"_s);
        m_clerk->quit();
    });
}

void CityPanelTest::theOfficeSeesHowFarTheyLieApart()
{
    play([this] {
        scoreAll(*m_stage, m_case.id, {});
        expectEqual(panel().score.value_or(0), 9000); // Of 100, 70 and 100.
        m_clerk = m_stage->window(reviewer);
        openCase(*m_clerk, m_case.number);
        m_clerk->waitForTexts(u"panelState"_s, {u"平均 90"_s, u"最低 70"_s, u"最高 100"_s});
        m_clerk->waitForRow(u"panelScores"_s, {u"经济效益"_s, u"10"_s, u"6"_s, u"4"_s});
        m_clerk->waitForText(u"panelDrawFacts"_s, words);
        m_clerk->shot(u"177-city-panel-apart"_s);
    });
}

void CityPanelTest::theCaseIsProposed()
{
    play([this] {
        m_clerk->click(u"actionProposeButton"_s);
        m_clerk->click(u"actionSubmitButton"_s);
        m_clerk->waitUntilGone(u"actionSubmitButton"_s);
        sendNow(*m_clerk);
        m_clerk->quit();
        expectEqual(enumText(m_stage->application(m_case.id).stage), u"Proposed"_s);
    });
}

void CityPanelTest::theBooksAddUp()
{
    play([this] { m_stage->theatre().closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::CityPanelTest)
#include "tst_city_panel.moc"
