#include "core/base/pinyin.h"
#include "tests/journeys/stage/city_stage.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString reviewer = u"wangjianguo"_s;
const QString colleague = u"huangying"_s;
const QString colleagueName = u"黄颖"_s;
const QString table = u"queueTable"_s;
const QString refusal = u"合同的服务范围与项目计划不符。"_s;
constexpr Money contract = Money::fromYuan(60'000);

}

/// What an office's people find in their queue, and how two of them keep out of each other's way.
class CityQueueTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void viewsAreOneChoiceAway();
    void aViewOfOnesOwnIsThereAgain();
    void jAndKWalkAndTheCaseStandsBeside();
    void aCaseIsTakenAndHandedOver();
    void theSecondOfTwoReviewersIsTold();
    void aCompanyIsFoundByItsInitials();
    void severalGoOnTogetherOrAreTakenBack();
    void theBooksAddUp();

private:
    Application returned(const QString &project);
    void chooseView(Client &official, const QString &view);
    void expectNotListed(Client &official, const Application &application);

    std::unique_ptr<CityStage> m_stage;
    std::unique_ptr<Client> m_reviewer;
    std::unique_ptr<Client> m_colleague;
    Application m_due; ///< In notice, its next step due today.
    Application m_corrected; ///< Returned, and handed in again.
    Application m_returned; ///< Waits for its company.
    Application m_disputed, m_open; ///< In review, one after the other.
};

Application CityQueueTest::returned(const QString &project)
{
    const Application handedIn = m_stage->handIn(project, contract);
    m_stage->office().perform(u"limin"_s, ReturnApplication {handedIn.id, {{u"contractNumber"_s, u"合同编号与扫描件不一致。"_s}}, {}});
    return handedIn;
}

void CityQueueTest::initTestCase()
{
    play([this] {
        m_stage = std::make_unique<CityStage>(SubsidyKind::Compute, QStringList {u"limin"_s, reviewer, u"chenli"_s, u"wangfang"_s});
        m_stage->hireOfficial(colleague, colleagueName, {u"Reviewer"_s});
        const Office &office = m_stage->office();
        grantMore(office, m_stage->setting(), contract);
        m_due = m_stage->handIn(u"冲压件尺寸预测"_s, contract);
        carryToNotice(office, m_due.id);
        m_stage->letPass(int(m_stage->today().daysTo(m_stage->application(m_due.id).due.value())));
        m_corrected = returned(u"切削参数推荐"_s);
        office.perform(CityStage::owner(), ResubmitApplication {m_corrected.id, static_cast<const ApplicationForm &>(m_corrected), std::nullopt});
        m_returned = returned(u"库存需求预测"_s);
        m_disputed = m_stage->handIn(u"铸件缺陷检测"_s, contract);
        m_open = m_stage->handIn(u"能耗异常识别"_s, contract);
        for (const Application &each : {m_disputed, m_open})
            office.perform(u"limin"_s, AcceptApplication {each.id});
        m_reviewer = m_stage->window(reviewer);
    });
}

void CityQueueTest::chooseView(Client &official, const QString &view)
{
    official.click(u"queueViews"_s);
    official.chooseLine(u"queueViewMenu"_s, view);
}

void CityQueueTest::expectNotListed(Client &official, const Application &application)
{
    if (!official.sees(table)) // Once the list has come down; an empty one is none.
        return;
    const QStringList rows = official.rows(table);
    expect(std::ranges::none_of(rows, [&](const QString &row) { return row.contains(application.number); }), u"%1 is listed"_s.arg(application.number));
}

void CityQueueTest::viewsAreOneChoiceAway()
{
    play([this] {
        m_reviewer->click(u"nav_queue"_s);
        chooseView(*m_reviewer, u"今日到期"_s);
        m_reviewer->waitForText(u"queueSums"_s, u"期限"_s); // Says what it was narrowed by.
        m_reviewer->waitForRow(table, {m_due.number});
        expectNotListed(*m_reviewer, m_open);
        chooseView(*m_reviewer, u"退回再报"_s);
        m_reviewer->waitForRow(table, {m_corrected.number});
        expectNotListed(*m_reviewer, m_returned);
        chooseView(*m_reviewer, u"我的"_s);
        m_reviewer->waitForRow(table, {m_due.number});
        expectNotListed(*m_reviewer, m_corrected); // Nobody has decided it.
        m_reviewer->shot(u"150-city-queue-mine"_s);
        chooseView(*m_reviewer, u"默认视图"_s);
        m_reviewer->click(u"segment_Returned"_s);
        m_reviewer->waitForRow(table, {m_returned.number});
        expectNotListed(*m_reviewer, m_corrected);
    });
}

/// Of the person, on this device.
void CityQueueTest::aViewOfOnesOwnIsThereAgain()
{
    play([this] {
        const QString least = u"5000000"_s, name = u"大额申领"_s;
        m_reviewer->click(u"segment_All"_s);
        m_reviewer->click(u"queueFilter"_s);
        m_reviewer->retype(u"filter_requested_least"_s, least);
        m_reviewer->press(u"Return"_s);
        m_reviewer->waitForText(u"queueSums"_s, u"5,000,000.00"_s);
        chooseView(*m_reviewer, u"保存"_s);
        m_reviewer->retype(u"queueViewName"_s, name);
        m_reviewer->click(u"queueViewSave"_s);
        m_reviewer->waitUntilGone(u"queueViewName"_s);
        m_reviewer->quit();
        m_reviewer = m_stage->window(reviewer);
        m_reviewer->click(u"nav_queue"_s);
        m_reviewer->click(u"segment_All"_s);
        m_reviewer->waitForRow(table, {m_open.number});
        chooseView(*m_reviewer, name);
        m_reviewer->waitForText(u"queueSums"_s, u"5,000,000.00"_s);
        expectNotListed(*m_reviewer, m_open);
        chooseView(*m_reviewer, u"默认视图"_s);
        m_reviewer->waitForRow(table, {m_open.number});
    });
}

void CityQueueTest::jAndKWalkAndTheCaseStandsBeside()
{
    play([this] {
        m_reviewer->click(u"segment_Review"_s);
        m_reviewer->selectRow(table, {m_disputed.number});
        m_reviewer->waitForText(u"caseSummary"_s, m_disputed.project);
        m_reviewer->press(u"J"_s); // First come, first served.
        m_reviewer->waitForText(u"caseSummary"_s, m_open.project);
        m_reviewer->shot(u"151-city-queue-pane"_s);
        m_reviewer->press(u"K"_s);
        m_reviewer->waitForText(u"caseSummary"_s, m_disputed.project);
        m_reviewer->press(u"F4"_s);
        m_reviewer->waitUntilGone(u"caseSummary"_s);
        m_reviewer->press(u"F4"_s);
        m_reviewer->waitForText(u"caseSummary"_s, m_disputed.project);
        m_reviewer->press(u"Return"_s);
        m_reviewer->waitForText(u"pageSubtitle"_s, m_disputed.number);
    });
}

void CityQueueTest::aCaseIsTakenAndHandedOver()
{
    play([this] {
        const auto handler = [this] {
            return m_stage->record<CaseHandler>([this](const CaseHandler &each) { return each.application == m_open.id; });
        };
        for (const CaseHandler &each : m_stage->records<CaseHandler>())
            expect(each.application != m_open.id, u"it is somebody's work already"_s);
        openCase(*m_reviewer, m_open.number);
        m_reviewer->click(u"handlerButton"_s);
        m_reviewer->chooseLine(u"handlerMenu"_s, u"认领"_s);
        m_reviewer->waitForText(u"handlerButton"_s, u"王建国"_s);
        m_reviewer->waitForState(u"Synced"_s);
        expectEqual(m_stage->loginOf(handler().account.value()), reviewer);
        m_colleague = m_stage->window(colleague);
        openCase(*m_colleague, m_open.number);
        m_colleague->waitForText(u"handlerButton"_s, u"王建国"_s);
        m_reviewer->click(u"handlerButton"_s);
        m_reviewer->chooseLine(u"handlerMenu"_s, colleagueName);
        m_reviewer->waitForText(u"handlerButton"_s, colleagueName);
        m_colleague->waitForText(u"handlerButton"_s, colleagueName); // By itself.
        expectEqual(m_stage->loginOf(handler().account.value()), colleague);
        expectEqual(handler().givenByName, u"王建国"_s);
        m_colleague->click(u"nav_queue"_s);
        chooseView(*m_colleague, u"我经办的"_s);
        m_colleague->waitForRow(table, {m_open.number});
        expectEqual(m_colleague->rows(table).size(), 1);
        m_colleague->shot(u"152-city-queue-handed"_s);
        chooseView(*m_colleague, u"默认视图"_s);
    });
}

/// Both look at the case as it was; the first step counts, and the other person reads why theirs does not.
void CityQueueTest::theSecondOfTwoReviewersIsTold()
{
    play([this] {
        openCase(*m_reviewer, m_disputed.number);
        openCase(*m_colleague, m_disputed.number);
        m_reviewer->click(u"actionProposeButton"_s);
        m_reviewer->click(u"actionSubmitButton"_s);
        m_reviewer->waitUntilGone(u"actionSubmitButton"_s);
        m_colleague->click(u"actionRefuseButton"_s);
        m_colleague->retype(u"reasonText"_s, refusal);
        m_colleague->click(u"actionSubmitButton"_s);
        m_colleague->waitUntilGone(u"actionSubmitButton"_s);
        sendNow(*m_reviewer);
        m_colleague->waitForState(u"Waiting"_s);
        m_colleague->click(u"syncPill"_s);
        m_colleague->click(u"releaseHeld"_s);
        m_colleague->waitForText(u"refusalReason"_s, u"他人已作修改"_s);
        m_colleague->shot(u"153-city-queue-second"_s);
        openCase(*m_colleague, m_disputed.number);
        m_colleague->waitForText(u"reviewRefusal"_s, u"服务平台拒绝"_s);
        m_colleague->waitForText(u"page_review"_s, u"王建国"_s); // Who was first.
        const Application decided = m_stage->application(m_disputed.id);
        expectEqual(enumText(decided.stage), u"Proposed"_s);
        expect(decided.decision && decided.decision->proposedBy == m_stage->accountOf(reviewer), u"the second overwrote the first"_s);
        expect(decided.earlierDecisions.empty(), u"the refusal left a trace"_s);
    });
}

void CityQueueTest::aCompanyIsFoundByItsInitials()
{
    play([this] {
        const QString name = m_stage->setting().company.name;
        const QString initials = pinyinInitials(name);
        m_colleague->click(u"nav_queue"_s);
        m_colleague->click(u"segment_All"_s);
        m_colleague->retype(u"queueSearch"_s, initials);
        m_colleague->waitForText(u"queueSums"_s, initials); // What is sought is asked for once the typing rests.
        m_colleague->waitForRow(table, {m_disputed.number, name});
        expect(m_colleague->sees(table), u"the list has gone"_s);
        for (const QString &row : m_colleague->rows(table))
            expectContains(row, name);
        qint64 ofCompany = 0;
        for (const Application &each : m_stage->records<Application>())
            ofCompany += each.companyName == name;
        expectEqual(m_colleague->rows(table).size(), ofCompany);
        m_colleague->shot(u"154-city-queue-initials"_s);
        m_reviewer->quit();
        m_colleague->waitForState(u"Refused"_s); // Until it is seen, the refusal stays.
        m_colleague->quit();
    });
}

/// A preview first; nothing has been sent while it can be undone.
void CityQueueTest::severalGoOnTogetherOrAreTakenBack()
{
    play([this] {
        const std::array cases {m_stage->handIn(u"同批热处理预测"_s, contract), m_stage->handIn(u"同批喷涂检测"_s, contract)};
        const auto clerk = m_stage->window(u"limin"_s);
        const auto acceptBoth = [&] {
            for (const Application &each : cases) { // One of them is chosen already: the other shows that the keyboard is in the list.
                clerk->selectRow(table, {each.number});
                clerk->waitForText(u"caseSummary"_s, each.project);
            }
            clerk->press(u"Ctrl+A"_s);
            clerk->waitForText(u"bulkButton"_s, u"受理 2 项"_s);
            clerk->click(u"bulkButton"_s);
            for (const Application &each : cases)
                clerk->waitForRow(u"bulkTable"_s, {each.number, u"继续办理"_s});
            clerk->shot(u"210-city-queue-several"_s);
            clerk->click(u"bulkDo"_s);
            clerk->waitForText(u"toast"_s, u"已受理 2 项"_s);
        };
        const auto expectStage = [&](Stage stage) {
            for (const Application &each : cases)
                expectEqual(enumText(m_stage->application(each.id).stage), enumText(stage));
        };
        clerk->click(u"nav_queue"_s);
        clerk->click(u"segment_All"_s);
        clerk->retype(u"queueSearch"_s, u"同批"_s);
        clerk->waitForText(u"queueSums"_s, u"同批"_s);
        for (const Application &each : cases)
            clerk->waitForRow(table, {each.number});
        acceptBoth();
        clerk->click(u"toastUndo"_s);
        clerk->waitForState(u"Synced"_s);
        expectStage(Stage::Submitted);
        acceptBoth();
        clerk->waitUntilGone(u"toastUndo"_s);
        clerk->waitForState(u"Synced"_s); // Once the time for undo is over.
        expectStage(Stage::InReview);
        clerk->quit();
    });
}

void CityQueueTest::theBooksAddUp()
{
    play([this] { m_stage->theatre().closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::CityQueueTest)
#include "tst_city_queue.moc"
