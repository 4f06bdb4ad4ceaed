#include "core/base/money_text.h"
#include "core/domain/award_round.h"
#include "tests/journeys/stage/city_panel.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString sealer = u"chenli"_s, drawer = u"zhaojing"_s;
const QString table = u"awardsTable"_s;
constexpr Money contract = Money::fromYuan(200'000);
constexpr Money award = Money::fromYuan(100'000); // The city pays half of a model's use.
constexpr Money left = Money::fromYuan(250'000); // For two of three.
/// One point less than the best, at what weighs 25 of a hundred: 97.50.
const std::map<QString, qint32> nearlyBest {{u"feasibility"_s, 1}};
struct Outsider {
    QString who;
    QString word;
};
const std::array<Outsider, 2> outsiders {Outsider {u"市公证处 方明"_s, u"白露"_s}, Outsider {u"财经大学 严真"_s, u"山海经"_s}};

}

/// Where the money ends among equals: the list is sealed with two outsiders' words, another person draws, and what fell is binding.
class CityTiesTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theListSaysWhoIsInAndWhoIsTied();
    void theListIsSealed();
    void whoSealedMayNotDraw();
    void anotherPersonDraws();
    void theDrawCanBeRedone();
    void whoLostWaitsAndIsToldWhy();
    void theBooksAddUp();

private:
    void openList(Client &official);
    AwardRound round();
    const Application &winner();
    const Application &loser();

    std::unique_ptr<CityStage> m_stage;
    std::unique_ptr<Client> m_sealer;
    std::unique_ptr<Client> m_drawer;
    Application m_best, m_tied, m_alsoTied;
};

void CityTiesTest::initTestCase()
{
    play([this] {
        m_stage = std::make_unique<CityStage>(SubsidyKind::Model,
            QStringList {u"limin"_s, u"wangjianguo"_s, sealer, drawer, u"wangfang"_s} + experts());
        m_best = m_stage->handIn(u"设备说明书问答"_s, contract);
        m_tied = m_stage->handIn(u"招标文件比对"_s, contract);
        m_alsoTied = m_stage->handIn(u"客服工单归类"_s, contract);
        for (const Application *each : {&m_best, &m_tied, &m_alsoTied}) {
            m_stage->office().perform(u"limin"_s, AcceptApplication {each->id});
            m_stage->office().perform(u"limin"_s, AssignReviewers {each->id});
            scoreAll(*m_stage, each->id, each == &m_best ? std::map<QString, qint32>() : nearlyBest);
            m_stage->office().perform(u"wangjianguo"_s, ProposeAward {each->id, Money(), u"merit"_s, {}});
        }
        const QString payer = m_stage->setting().place.code;
        const Money more = m_stage->budgetOf(payer).available - left;
        m_stage->office().perform(
            u"wangfang"_s, CutBudget {m_stage->setting().programme.id, m_stage->budgetOf(payer).year, payer, more, u"预算调减"_s});
        m_sealer = m_stage->window(sealer);
    });
}

void CityTiesTest::openList(Client &official)
{
    official.click(u"nav_queue"_s);
    official.click(u"segment_awards"_s);
    official.choose(u"awardsProgramme"_s, m_stage->setting().programme.id.toText());
}

AwardRound CityTiesTest::round()
{
    return m_stage->record<AwardRound>([this](const AwardRound &each) { return each.programme == m_stage->setting().programme.id; });
}

/// The lower ticket comes first.
const Application &CityTiesTest::winner()
{
    const AwardRound drawn = round();
    const auto ticketOf = [&](const Application &application) {
        return std::ranges::find(drawn.entries, application.id, &RoundEntry::application)->ticket;
    };
    return ticketOf(m_tied) < ticketOf(m_alsoTied) ? m_tied : m_alsoTied;
}

const Application &CityTiesTest::loser() { return winner().id == m_tied.id ? m_alsoTied : m_tied; }

void CityTiesTest::theListSaysWhoIsInAndWhoIsTied()
{
    play([this] {
        openList(*m_sealer);
        m_sealer->waitForRow(table, {m_best.number, u"100.00"_s, yuanText(award), u"入围"_s});
        for (const Application &each : {m_tied, m_alsoTied})
            m_sealer->waitForRow(table, {each.number, u"97.50"_s, u"待抽签"_s, u"同分，资金不够全部支持"_s});
        m_sealer->waitForText(u"awardsRound"_s, u"资金用尽处有同分项目"_s);
        m_sealer->waitForRow(u"awardsPayersTable"_s, {yuanText(left), yuanText(left - award)});
        m_sealer->shot(u"158-city-ties"_s);
    });
}

void CityTiesTest::theListIsSealed()
{
    play([this] {
        m_sealer->click(u"awardsSeal"_s);
        for (size_t i = 0; i < outsiders.size(); ++i) {
            m_sealer->retype(u"sealName%1"_s.arg(i), outsiders[i].who);
            m_sealer->retype(u"sealDigest%1"_s.arg(i), sha256OfText(outsiders[i].word));
        }
        m_sealer->shot(u"159-city-seal"_s);
        m_sealer->click(u"sealSend"_s); // For tomorrow, as it proposes.
        m_sealer->waitForText(u"awardsRound"_s, u"由陈立于"_s);
        sendNow(*m_sealer);
        const AwardRound sealedList = round();
        expectEqual(sealedList.digest, sha256OfText(roundText(sealedList)));
        expect(sealedList.seed.isEmpty() && awaitsDraw(sealedList), u"it was drawn at once"_s);
        size_t proposed = 0; // Nobody who waits is left out.
        for (const Application &each : m_stage->records<Application>())
            proposed += each.programme == m_stage->setting().programme.id && each.stage == Stage::Proposed;
        expectEqual(sealedList.entries.size(), proposed);
        expectEqual(m_stage->refusalOf(drawer, ConfirmAward {m_tied.id}), enumText(Errc::WrongState)); // Before the draw neither is in.
    });
}

void CityTiesTest::whoSealedMayNotDraw()
{
    play([this] {
        std::vector<QString> words;
        for (const Outsider &each : outsiders)
            words.push_back(each.word);
        expectEqual(m_stage->refusalOf(drawer, DrawAwardList {round().id, words}), enumText(Errc::TooEarly));
        m_stage->letPass(1);
        expectEqual(m_stage->refusalOf(sealer, DrawAwardList {round().id, words}), enumText(Errc::MakerIsChecker));
        openList(*m_sealer);
        m_sealer->waitForText(u"awardsRound"_s, u"抽签人不得是封存人"_s);
        expect(!m_sealer->sees(u"awardsDraw"_s), u"who sealed is offered to draw"_s);
    });
}

void CityTiesTest::anotherPersonDraws()
{
    play([this] {
        m_drawer = m_stage->window(drawer);
        openList(*m_drawer);
        m_drawer->click(u"awardsDraw"_s);
        m_drawer->retype(u"drawWord0"_s, u"霜降"_s);
        m_drawer->retype(u"drawWord1"_s, outsiders[1].word);
        m_drawer->click(u"drawSend"_s);
        m_drawer->waitForText(u"drawForm"_s, u"与封存的 SHA-256 不符"_s);
        m_drawer->retype(u"drawWord0"_s, outsiders[0].word);
        m_drawer->click(u"drawSend"_s);
        m_drawer->waitForText(u"awardsRound"_s, u"由赵静于"_s);
        m_drawer->waitForState(u"Synced"_s);
        m_sealer->waitForText(u"awardsRound"_s, u"由赵静于"_s); // The others see it by themselves.
        m_sealer->shot(u"160-city-drawn"_s);
        m_sealer->quit();
    });
}

/// From what the record holds, by anybody.
void CityTiesTest::theDrawCanBeRedone()
{
    play([this] {
        const AwardRound drawn = round();
        expectEqual(m_stage->loginOf(drawn.drawnBy.value()), drawer);
        AwardRound again = drawn;
        for (RoundEntry &entry : again.entries)
            entry.ticket.clear();
        again.seed = seedOf(again);
        expectEqual(again.seed, drawn.seed);
        drawTickets(again);
        for (size_t i = 0; i < drawn.entries.size(); ++i)
            expectEqual(again.entries[i].ticket, drawn.entries[i].ticket);
    });
}

void CityTiesTest::whoLostWaitsAndIsToldWhy()
{
    play([this] {
        m_drawer->waitForRow(table, {winner().number, u"入围"_s});
        const QString waits = m_drawer->waitForRow(table, {loser().number, u"候补第 1 位"_s, yuanText(left - award - award), yuanText(award)});
        expect(!waits.contains(u"可以确认"_s), u"who waits is offered to be confirmed"_s);
        m_drawer->click(u"primaryAction"_s);
        m_drawer->waitForState(u"Waiting"_s);
        m_drawer->waitForState(u"Synced"_s);
        for (const Application &each : {m_best, winner()})
            expectEqual(enumText(m_stage->application(each.id).stage), u"Confirmed"_s);
        expectEqual(enumText(m_stage->application(loser().id).stage), u"Proposed"_s);
        expectEqual(m_stage->refusalOf(sealer, ConfirmAward {loser().id}), enumText(Errc::WrongState));
        expectEqual(yuanText(m_stage->budgetOf(m_stage->setting().place.code).available), yuanText(left - award - award));
        m_drawer->shot(u"161-city-waiting-list"_s);
        m_drawer->quit();
    });
}

void CityTiesTest::theBooksAddUp()
{
    play([this] { m_stage->theatre().closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::CityTiesTest)
#include "tst_city_ties.moc"
