#include "tests/journeys/stage/city_stage.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString maker = u"sunyi"_s;
const QString publisher = u"linxia"_s;
const QString clerk = u"limin"_s;
const QString number = u"1.11"_s;
const QString wordsZh = u"合同金额一般不低于 10 万元，低于的由人工审核"_s;
const QString wordsEn = u"Contracts are rarely below CNY 100,000; a person looks at what is below"_s;
const QString document = u"沪经信智〔2026〕501号"_s;
const QString reason = u"小额合同拆分增多，须由人工核对。"_s;
constexpr Money least = Money::fromYuan(100'000);
constexpr Money below = Money::fromYuan(60'000);

}

/// A city's rules change: one person writes a rule that machines can check, another publishes it, and from then on, not before,
/// it is at work, with its number, what it saw and what came of it.
class CityRulesTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsIncompleteCanNotBeProposed();
    void theChangeIsReadBeforeItIsProposed();
    void whoWroteItDoesNotPublishIt();
    void anotherPersonPublishesIt();
    void whoCameBeforeIsJudgedAsBefore();
    void theNewRuleSendsToAPerson();
    void theNewRulePasses();
    void theBooksAddUp();

private:
    const Programme &before() { return m_stage->setting().programme; }
    Programme published()
    {
        return m_stage->record<Programme>([this](const Programme &each) { return each.id == before().id; });
    }
    ProgrammeProposal proposal()
    {
        return m_stage->record<ProgrammeProposal>([this](const ProgrammeProposal &each) { return each.rules.id == before().id && each.document == document; });
    }
    std::optional<RuleCheck> checkOf(const Application &application);
    void openProposal(Client &official);

    std::unique_ptr<CityStage> m_stage;
    std::unique_ptr<Client> m_maker, m_clerk;
    Application m_earlier; ///< Handed in under the version before.
};

void CityRulesTest::initTestCase()
{
    play([this] {
        m_stage = std::make_unique<CityStage>(SubsidyKind::Compute, QStringList {clerk, maker, publisher});
        m_earlier = m_stage->handIn(u"轴承振动诊断"_s, below);
        m_maker = m_stage->window(maker);
    });
}

void CityRulesTest::whatIsIncompleteCanNotBeProposed()
{
    play([this] {
        expect(std::ranges::none_of(before().rules, [](const Rule &rule) { return rule.number == number; }), u"the rule is there already"_s);
        m_maker->click(u"nav_programmes"_s);
        m_maker->selectRow(u"programmeTable"_s, {before().placeZh, before().nameZh});
        m_maker->click(u"programmesDesign"_s);
        m_maker->waitForText(u"pageSubtitle"_s, u"第 %1 版"_s.arg(before().ruleVersion + 1));
        m_maker->waitUntilDisabled(u"designPropose"_s); // Nothing is changed.
        m_maker->click(u"segment_rules"_s);
        m_maker->click(u"designRuleAdd"_s);
        m_maker->waitForText(u"designFault"_s, u"规则"_s);
        m_maker->waitUntilDisabled(u"designPropose"_s);
        m_maker->shot(u"206-city-rules-fault"_s);
    });
}

void CityRulesTest::theChangeIsReadBeforeItIsProposed()
{
    play([this] {
        const QString row = QString::number(before().rules.size() + 1);
        m_maker->retype(u"designRuleNumber"_s + row, number);
        m_maker->choose(u"designRuleType"_s + row, enumText(RuleType::MinimumContract));
        m_maker->choose(u"designRuleEffect"_s + row, enumText(RuleEffect::NeedsReview));
        m_maker->retype(u"designRuleParameters"_s + row, QString::number(least.fen()));
        m_maker->retype(u"designRuleTextZh"_s + row, wordsZh);
        m_maker->retype(u"designRuleTextEn"_s + row, wordsEn);
        m_maker->waitForTexts(u"designDifferences"_s, {number, wordsZh, wordsEn});
        m_maker->waitUntilGone(u"designFault"_s);
        m_maker->retype(u"designDocument"_s, document);
        m_maker->click(u"designPropose"_s);
        expect(m_maker->sees(u"designForm"_s), u"it was proposed without a reason"_s);
        m_maker->retype(u"designReason"_s, reason);
        m_maker->shot(u"207-city-rules-written"_s);
        m_maker->click(u"designPropose"_s);
        m_maker->waitForText(u"ruleProposals"_s, document);
        m_maker->waitForState(u"Synced"_s);
        expectEqual(m_stage->loginOf(proposal().proposedBy), maker);
        expectEqual(published().ruleVersion, before().ruleVersion); // It applies to nobody yet.
    });
}

void CityRulesTest::openProposal(Client &official)
{
    official.click(u"nav_programmes"_s);
    official.waitForText(u"ruleProposals"_s, document);
    official.click(u"ruleProposalOpen"_s);
    official.waitForTexts(u"ruleProposalDifferences"_s, {number, wordsZh});
}

void CityRulesTest::whoWroteItDoesNotPublishIt()
{
    play([this] {
        openProposal(*m_maker);
        m_maker->waitForText(u"ruleProposalNow"_s, u"不能自己发布"_s);
        expect(!m_maker->sees(u"ruleProposalPublish"_s), u"its maker may publish it"_s);
        expectEqual(m_stage->refusalOf(maker, PublishProposal {proposal().id, {}}), enumText(Errc::MakerIsChecker));
        m_maker->quit();
    });
}

void CityRulesTest::anotherPersonPublishesIt()
{
    play([this] {
        const auto other = m_stage->window(publisher);
        openProposal(*other);
        other->waitForTexts(u"ruleProposalFacts"_s, {document, reason, u"孙怡"_s});
        other->shot(u"208-city-rules-proposal"_s);
        other->click(u"ruleProposalPublish"_s);
        other->waitForText(u"ruleProposalNow"_s, u"起施行"_s);
        other->waitForState(u"Synced"_s);
        const Programme rules = published();
        expectEqual(rules.ruleVersion, before().ruleVersion + 1);
        const auto rule = std::ranges::find(rules.rules, number, &Rule::number);
        expect(rule != rules.rules.end() && rule->type == RuleType::MinimumContract && rule->effect == RuleEffect::NeedsReview, u"the rule is not as it was written"_s);
        expectEqual(m_stage->loginOf(proposal().answer.value().by), publisher);
        other->quit();
    });
}

std::optional<RuleCheck> CityRulesTest::checkOf(const Application &application)
{
    const std::vector<RuleCheck> checks = m_stage->application(application.id).checks;
    const auto check = std::ranges::find(checks, number, &RuleCheck::rule);
    return check == checks.end() ? std::nullopt : std::optional(*check);
}

void CityRulesTest::whoCameBeforeIsJudgedAsBefore()
{
    play([this] {
        m_clerk = m_stage->window(clerk);
        openCase(*m_clerk, m_earlier.number);
        m_clerk->waitForTexts(u"page_review"_s, {m_earlier.project, u"§ "_s + before().rules.front().number});
        expect(!m_clerk->text(u"page_review"_s).contains(u"§ "_s + number), u"a rule that came later is applied"_s);
        expect(!checkOf(m_earlier), u"the registry applied a rule that came later"_s);
    });
}

void CityRulesTest::theNewRuleSendsToAPerson()
{
    play([this] {
        const Application small = m_stage->handIn(u"焊点强度预测"_s, below);
        expectEqual(enumText(checkOf(small).value().outcome), enumText(CheckOutcome::NeedsReview));
        openCase(*m_clerk, small.number);
        m_clerk->waitForTexts(u"page_review"_s, {u"§ "_s + number, wordsZh, u"60,000.00"_s, u"100,000.00"_s, u"待人工审核"_s});
        m_clerk->shot(u"209-city-rules-at-work"_s);
    });
}

void CityRulesTest::theNewRulePasses()
{
    play([this] {
        const Application large = m_stage->handIn(u"模具寿命预测"_s, least);
        expectEqual(enumText(checkOf(large).value().outcome), enumText(CheckOutcome::Passed));
        openCase(*m_clerk, large.number);
        m_clerk->waitForTexts(u"page_review"_s, {u"§ "_s + number, wordsZh});
        m_clerk->quit();
    });
}

void CityRulesTest::theBooksAddUp()
{
    play([this] { m_stage->theatre().closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::CityRulesTest)
#include "tst_city_rules.moc"
