#include "core/base/money_text.h"
#include "tests/journeys/stage/paperwork.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString owner = u"linxiu"_s;
const QString otherReviewer = u"huangying"_s;
constexpr Money contract = Money::fromYuan(200'000);
constexpr Money award = Money::fromYuan(160'000); // City and district together pay 80 %.
const QString cases = u"applicationsTable|caseTable"_s;
const QString refusal = u"租用单价高于市价一倍，请说明。"_s;
const QString grounds = u"单价含专用网络，附三家报价，均高于本合同。"_s;
const QString disregard = u"缺少项目计划的实施部分。"_s;
const QString lateGrounds = u"实施部分在项目计划第三章。"_s;
const QString finalWords = u"第三章没有实施安排，维持原决定。"_s;

}

/// A decision against a company, and what it can do about it: one appeal, to other people.
class JourneyAppealTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aReviewerRefusesWithAReason();
    void theOwnerReadsTheReason();
    void theOwnerAppeals();
    void whoRefusedMayNotDecideAgain();
    void anotherReviewerGrantsIt();
    void theOwnerSeesTheResult();
    void monthsLaterADisregardedOneIsAppealed();
    void theSecondDecisionStands();
    void theBooksAddUp();

private:
    Application application(const Application &handedIn);
    void openApplication(const Application &handedIn);
    void appeal(const QString &words);

    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Setting> m_setting;
    Office m_office;
    std::unique_ptr<RawDevice> m_watcher; ///< Looks at what the registry holds, as a clerk may.
    std::unique_ptr<Client> m_owner;
    Application m_refused;
    Application m_disregarded;
};

void JourneyAppealTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_setting = std::make_unique<Setting>(findSetting(*m_theatre, u"Shanghai"_s));
        m_office = {m_theatre->registry().address(),
            passwordsOf(*m_theatre, {u"limin"_s, u"wangjianguo"_s, u"chenli"_s, u"wangfang"_s}), m_setting->place};
        m_office.passwords[owner]
            = hire(*m_theatre, {owner, u"林秀"_s, {u"--role"_s, u"CompanyOwner"_s, u"--company"_s, m_setting->company.uscc}});
        m_office.passwords[otherReviewer]
            = hire(*m_theatre, {otherReviewer, u"黄颖"_s, {u"--role"_s, u"Reviewer"_s, u"--scope"_s, m_setting->place.code}});
        m_watcher = m_office.watcher();
        grantMore(m_office, *m_setting, contract);
        ContractWords words {.project = u"轴承声纹质检模型"_s,
            .purpose = u"用声纹模型代替人工听检。"_s,
            .number = u"HT-2026-6001"_s,
            .amount = contract,
            .provider = m_setting->provider.id.toText(),
            .contact = u"林秀"_s,
            .phone = u"13900000001"_s};
        m_refused = handIn(m_office, *m_setting, owner, words);
        words.project = u"热处理工艺参数预测"_s;
        words.number = u"HT-2026-6002"_s;
        m_disregarded = handIn(m_office, *m_setting, owner, words);
        m_office.perform(u"limin"_s, AcceptApplication {m_refused.id});
        m_office.perform(u"limin"_s, DisregardApplication {m_disregarded.id, u"incomplete"_s, disregard});
    });
}

/// As it is now.
Application JourneyAppealTest::application(const Application &handedIn)
{
    return m_watcher->record<Application>(m_setting->place, [&](const Application &each) { return each.id == handedIn.id; });
}

void JourneyAppealTest::openApplication(const Application &handedIn)
{
    m_owner->click(u"nav_applications"_s);
    m_owner->openRow(cases, {handedIn.number});
    m_owner->waitForText(u"pageTitle"_s, handedIn.number);
}

void JourneyAppealTest::appeal(const QString &words)
{
    m_owner->click(u"caseAppeal"_s);
    m_owner->waitUntilDisabled(u"caseSendAppeal"_s); // Nothing is said yet.
    m_owner->type(u"caseGrounds"_s, words);
    m_owner->shot(u"140-appeal-grounds"_s);
    m_owner->click(u"caseSendAppeal"_s);
    m_owner->waitUntilGone(u"caseGrounds"_s);
    m_owner->shot(u"143-appeal-made"_s);
    m_owner->waitForState(u"Synced"_s);
}

void JourneyAppealTest::aReviewerRefusesWithAReason()
{
    play([this] {
        const auto reviewer = m_theatre->signedIn(u"wangjianguo"_s, m_office.passwords[u"wangjianguo"_s]);
        openCase(*reviewer, m_refused.number);
        reviewer->click(u"actionRefuseButton"_s);
        reviewer->choose(u"reasonCode"_s, u"costNotPlausible"_s);
        reviewer->retype(u"reasonText"_s, refusal);
        reviewer->shot(u"141-appeal-refusing"_s);
        act(*reviewer, u"actionSubmitButton"_s);
        reviewer->quit();
        expectEqual(enumText(application(m_refused).stage), u"Refused"_s);
    });
}

void JourneyAppealTest::theOwnerReadsTheReason()
{
    play([this] {
        m_owner = m_theatre->signedIn(owner, m_office.passwords[owner]);
        openApplication(m_refused);
        m_owner->waitForTexts(u"caseNow"_s, {u"不予支持"_s, u"申诉"_s});
        m_owner->waitForText(u"caseReason"_s, u"费用"_s);
        m_owner->waitForText(u"caseDecisionText"_s, refusal);
        m_owner->shot(u"142-appeal-refused"_s);
    });
}

void JourneyAppealTest::theOwnerAppeals()
{
    play([this] {
        appeal(grounds);
        m_owner->waitForText(u"caseNow"_s, u"审核"_s);
        m_owner->waitForTexts(u"caseTimeline"_s, {u"提出申诉"_s, grounds});
        m_owner->waitForTexts(u"caseDecision"_s, {u"此前的决定"_s, refusal}); // Shown for ever.
        expect(!m_owner->sees(u"caseAppeal"_s), u"an appeal under way may be made again"_s);
        const Application appealed = application(m_refused);
        expectEqual(enumText(appealed.stage), u"InReview"_s);
        expect(appealed.appealed && appealed.earlierDecisions.size() == 1, u"the registry knows of no appeal"_s);
    });
}

void JourneyAppealTest::whoRefusedMayNotDecideAgain()
{
    play([this] {
        const auto reviewer = m_theatre->signedIn(u"wangjianguo"_s, m_office.passwords[u"wangjianguo"_s]);
        openCase(*reviewer, m_refused.number);
        reviewer->waitForText(u"actionBar"_s, u"申诉须由他人办理"_s);
        for (const QString &button : {u"actionProposeButton"_s, u"actionRefuseButton"_s})
            expect(!reviewer->sees(button), u"who refused is offered "_s + button);
        reviewer->shot(u"144-appeal-same-reviewer"_s);
        reviewer->quit();
        RawDevice device(m_office.registry);
        device.signIn(u"wangjianguo"_s, m_office.passwords[u"wangjianguo"_s]);
        const Answer answer = device.perform(m_setting->place, ProposeAward {m_refused.id, Money(), u"merit"_s, {}});
        expectEqual(answer.error.value_or(WireError()).code, enumText(Errc::MakerIsChecker));
    });
}

void JourneyAppealTest::anotherReviewerGrantsIt()
{
    play([this] {
        const auto reviewer = m_theatre->signedIn(otherReviewer, m_office.passwords[otherReviewer]);
        openCase(*reviewer, m_refused.number);
        reviewer->waitForTexts(u"caseTimeline"_s, {u"提出申诉"_s, grounds, refusal});
        reviewer->shot(u"145-appeal-other-reviewer"_s);
        reviewer->click(u"actionProposeButton"_s);
        reviewer->waitForText(u"proposeAmount"_s, yuanText(award));
        act(*reviewer, u"actionSubmitButton"_s);
        reviewer->quit();
        m_office.perform(u"chenli"_s, ConfirmAward {m_refused.id});
        expectEqual(enumText(application(m_refused).stage), u"Confirmed"_s);
    });
}

void JourneyAppealTest::theOwnerSeesTheResult()
{
    play([this] {
        m_owner->click(u"syncPill"_s);
        openApplication(m_refused);
        m_owner->waitForTexts(u"caseDecision"_s, {yuanText(award)});
        m_owner->waitForText(u"caseNow"_s, u"已确认"_s);
        m_owner->shot(u"146-appeal-granted"_s);
        expectEqual(yuanText(application(m_refused).awarded), yuanText(award));
    });
}

/// No rule names a last day, and the window says so.
void JourneyAppealTest::monthsLaterADisregardedOneIsAppealed()
{
    play([this] {
        m_office.letPass(90, u"limin"_s);
        m_owner->click(u"syncPill"_s);
        openApplication(m_disregarded);
        m_owner->waitForText(u"caseNow"_s, u"不予受理"_s);
        m_owner->waitForText(u"caseDecisionText"_s, disregard);
        appeal(lateGrounds);
        expectEqual(enumText(application(m_disregarded).stage), u"InReview"_s);
    });
}

void JourneyAppealTest::theSecondDecisionStands()
{
    play([this] {
        m_office.perform(otherReviewer, RefuseApplication {m_disregarded.id, u"weakPlan"_s, finalWords});
        m_owner->click(u"syncPill"_s);
        m_owner->waitForText(u"caseDecisionText"_s, finalWords);
        m_owner->waitForText(u"caseNow"_s, u"申诉"_s);
        expect(!m_owner->sees(u"caseAppeal"_s), u"a second appeal is offered"_s);
        m_owner->shot(u"147-appeal-final"_s);
        m_owner->quit();
        RawDevice device(m_office.registry);
        device.signIn(owner, m_office.passwords[owner]);
        const Answer answer = device.perform(m_setting->place, AppealDecision {m_disregarded.id, u"再次申诉"_s});
        expectEqual(answer.error.value_or(WireError()).code, enumText(Errc::AppealUsed));
        expectEqual(enumText(application(m_disregarded).stage), u"Refused"_s);
    });
}

void JourneyAppealTest::theBooksAddUp()
{
    play([this] { m_theatre->closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyAppealTest)
#include "tst_journey_appeal.moc"
