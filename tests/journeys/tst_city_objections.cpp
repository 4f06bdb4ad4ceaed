#include "core/base/money_text.h"
#include "tests/journeys/stage/city_stage.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString clerk = u"limin"_s, proposer = u"wangjianguo"_s, confirmer = u"chenli"_s;
const QString outside = u"huangying"_s; ///< Took no part in the awards.
const QString otherApprover = u"qianlei"_s;
const QString objector = u"上海某检测技术有限公司"_s;
const QString unfounded = u"该企业已停产。"_s;
const QString founded = u"同一合同已在外省申领。"_s;
const QString dismissal = u"现场核查，企业正常生产。"_s;
const QString upholding = u"外省主管部门来函证实。"_s;
constexpr Money contract = Money::fromYuan(150'000);

}

/// The public reads whom the city pays; whoever objects is answered by somebody who took no part, and what is upheld starts anew.
class CityObjectionsTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePublicReadsTheNotice();
    void anObjectionIsRecordedAndStopsTheAward();
    void whoTookPartDoesNotAnswerIt();
    void anotherPersonDismissesOne();
    void theOtherIsUpheldAndItsMoneyGoesBack();
    void otherPeopleReviewItAgain();
    void theBooksAddUp();

private:
    Objection objection(const QString &grounds);
    void openObjection(Client &official, const Application &about);

    std::unique_ptr<CityStage> m_stage;
    std::unique_ptr<Client> m_clerk;
    std::unique_ptr<Client> m_outside;
    Application m_clean, m_doubtful;
};

void CityObjectionsTest::initTestCase()
{
    play([this] {
        m_stage = std::make_unique<CityStage>(SubsidyKind::Compute, QStringList {clerk, proposer, confirmer, u"wangfang"_s});
        m_stage->hireOfficial(outside, u"黄颖"_s, {u"Reviewer"_s});
        m_stage->hireOfficial(otherApprover, u"钱磊"_s, {u"Approver"_s});
        grantMore(m_stage->office(), m_stage->setting(), contract + contract);
        m_clean = m_stage->handIn(u"齿轮箱寿命预测"_s, contract);
        m_doubtful = m_stage->handIn(u"涂装色差检测"_s, contract);
        for (const Application *each : {&m_clean, &m_doubtful})
            carryToNotice(m_stage->office(), each->id);
        m_clerk = m_stage->window(clerk);
    });
}

Objection CityObjectionsTest::objection(const QString &grounds)
{
    return m_stage->record<Objection>([&](const Objection &each) { return each.grounds == grounds; });
}

void CityObjectionsTest::openObjection(Client &official, const Application &about)
{
    official.click(u"nav_queue"_s);
    official.click(u"segment_notices"_s);
    official.click(u"segment_objections"_s);
    official.selectRow(u"objectionsTable"_s, {about.number});
    official.waitForText(u"objectionFacts"_s, about.number);
}

void CityObjectionsTest::thePublicReadsTheNotice()
{
    play([this] {
        const Programme &programme = m_stage->setting().programme;
        const Application noticed = m_stage->application(m_clean.id);
        m_clerk->click(u"nav_queue"_s);
        m_clerk->click(u"segment_notices"_s);
        m_clerk->selectRow(u"noticesTable"_s, {programme.placeZh, programme.nameZh, noticed.noticeFrom->toString(Qt::ISODate)});
        for (const Application &each : {m_clean, m_doubtful})
            m_clerk->waitForRow(u"noticeListTable"_s, {each.number, each.companyName, each.project, yuanText(noticed.awarded)});
        m_clerk->shot(u"171-city-notice"_s);
        const QString path = m_clerk->profile() + u"-notice.html"_s;
        m_clerk->click(u"noticeHtml"_s);
        m_clerk->chooseFile(path);
        m_clerk->waitForText(u"noticesNotice"_s, path);
        QFile file(path);
        expect(file.open(QIODevice::ReadOnly), path);
        const QString page = QString::fromUtf8(file.readAll());
        for (const QString &told : {m_clean.number, m_doubtful.number, m_clean.companyName, yuanText(noticed.awarded)})
            expectContains(page, told);
        expect(!page.contains(m_clean.contactPhone), u"the notice tells a telephone number"_s);
    });
}

void CityObjectionsTest::anObjectionIsRecordedAndStopsTheAward()
{
    play([this] {
        for (const auto &[application, grounds] : {std::pair(m_clean, unfounded), std::pair(m_doubtful, founded)}) {
            openCase(*m_clerk, application.number);
            m_clerk->click(u"actionObjectButton"_s);
            m_clerk->retype(u"objectionObjector"_s, objector);
            m_clerk->retype(u"objectionGrounds"_s, grounds);
            m_clerk->click(u"actionSubmitButton"_s);
            m_clerk->waitUntilGone(u"actionSubmitButton"_s);
            sendNow(*m_clerk);
            expectEqual(m_stage->application(application.id).openObjections, 1);
        }
        m_stage->letPass(int(m_stage->today().daysTo(m_stage->application(m_clean.id).noticeTo.value())) + 1);
        openCase(*m_clerk, m_clean.number);
        m_clerk->waitForText(u"actionBar"_s, u"有异议尚未答复"_s);
        expect(!m_clerk->sees(u"actionAwardButton"_s), u"the award is offered while an objection is open"_s);
        expectEqual(m_stage->refusalOf(clerk, AwardApplication {m_clean.id}), enumText(Errc::WrongState));
    });
}

void CityObjectionsTest::whoTookPartDoesNotAnswerIt()
{
    play([this] {
        openObjection(*m_clerk, m_clean);
        m_clerk->waitForText(u"objectionWords"_s, u"未参与"_s);
        m_clerk->quit();
        const auto involved = m_stage->window(proposer);
        openObjection(*involved, m_clean);
        involved->waitForText(u"objectionWords"_s, u"您参与了该项目的决定"_s);
        expect(!involved->sees(u"objectionDismiss"_s), u"who proposed is offered to answer"_s);
        involved->quit();
        expectEqual(m_stage->refusalOf(confirmer, DismissObjection {objection(unfounded).id, dismissal}), enumText(Errc::MakerIsChecker));
    });
}

void CityObjectionsTest::anotherPersonDismissesOne()
{
    play([this] {
        m_outside = m_stage->window(outside);
        openObjection(*m_outside, m_clean);
        m_outside->waitForText(u"objectionFacts"_s, unfounded);
        m_outside->retype(u"objectionAnswer"_s, dismissal);
        m_outside->shot(u"172-city-objection"_s);
        m_outside->click(u"objectionDismiss"_s);
        m_outside->waitUntilGone(u"objectionDismiss"_s);
        sendNow(*m_outside);
        expectEqual(enumText(objection(unfounded).state), u"Dismissed"_s);
        m_stage->office().perform(clerk, AwardApplication {m_clean.id});
        expectEqual(enumText(m_stage->application(m_clean.id).stage), u"Awarded"_s);
    });
}

void CityObjectionsTest::theOtherIsUpheldAndItsMoneyGoesBack()
{
    play([this] {
        const std::vector<PayerAmount> shares = m_stage->application(m_doubtful.id).decision->shares;
        std::map<QString, Money> before;
        for (const PayerAmount &share : shares)
            before[share.payer] = m_stage->budgetOf(share.payer).available;
        openObjection(*m_outside, m_doubtful);
        m_outside->retype(u"objectionAnswer"_s, upholding);
        m_outside->click(u"objectionUphold"_s);
        m_outside->waitUntilGone(u"objectionUphold"_s);
        sendNow(*m_outside);
        expectEqual(enumText(objection(founded).state), u"Upheld"_s);
        expectEqual(enumText(m_stage->application(m_doubtful.id).stage), u"InReview"_s);
        for (const PayerAmount &share : shares)
            expectEqual(yuanText(m_stage->budgetOf(share.payer).available), yuanText(before[share.payer] + share.amount));
        openObjection(*m_outside, m_doubtful);
        m_outside->waitForText(u"objectionWords"_s, upholding);
        const auto owner = m_stage->window(CityStage::owner());
        owner->click(u"nav_applications"_s);
        owner->openRow(u"applicationsTable|caseTable"_s, {m_doubtful.project});
        owner->waitForText(u"caseNow"_s, u"审核"_s);
        owner->waitForText(u"caseTimeline"_s, upholding);
        owner->shot(u"173-city-objection-owner"_s);
        owner->quit();
    });
}

void CityObjectionsTest::otherPeopleReviewItAgain()
{
    play([this] {
        expectEqual(m_stage->refusalOf(proposer, ProposeAward {m_doubtful.id, Money(), u"merit"_s, {}}), enumText(Errc::MakerIsChecker));
        openCase(*m_outside, m_doubtful.number);
        m_outside->waitForText(u"earlierDecisions"_s, u"支持"_s);
        m_outside->click(u"actionProposeButton"_s);
        m_outside->click(u"actionSubmitButton"_s);
        m_outside->waitUntilGone(u"actionSubmitButton"_s);
        sendNow(*m_outside);
        m_outside->quit();
        expectEqual(m_stage->refusalOf(confirmer, ConfirmAward {m_doubtful.id}), enumText(Errc::MakerIsChecker));
        m_stage->office().perform(otherApprover, ConfirmAward {m_doubtful.id});
        expectEqual(enumText(m_stage->application(m_doubtful.id).stage), u"Confirmed"_s);
    });
}

void CityObjectionsTest::theBooksAddUp()
{
    play([this] { m_stage->theatre().closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::CityObjectionsTest)
#include "tst_city_objections.moc"
