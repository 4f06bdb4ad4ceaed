#include "tests/journeys/stage/applicant.h"
#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString project = u"两人同填的申请表"_s;
const QString tableName = u"applicationsTable|caseTable"_s;

}

/// Two people of one company in one form, one of them without a network.
class JourneyColleaguesTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothSeeTheSameForm();
    void oneWritesWithoutANetworkAndTheOtherWithOne();
    void whatBothWroteIsShownFieldByField();
    void theChoiceReachesTheColleaguesOpenForm();

private:
    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Setting> m_setting;
    std::unique_ptr<Client> m_lin;
    std::unique_ptr<Client> m_wang;
};

void JourneyColleaguesTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_setting = std::make_unique<Setting>(findSetting(*m_theatre, u"Shanghai"_s));
        const QStringList company {u"--company"_s, m_setting->company.uscc};
        const QString linsPassword = hire(*m_theatre, {u"linxiu"_s, u"林秀"_s, QStringList {u"--role"_s, u"CompanyOwner"_s} + company});
        const QString wangsPassword = hire(*m_theatre, {u"wangfang2"_s, u"王芳"_s, QStringList {u"--role"_s, u"CompanyUser"_s} + company});
        m_lin = m_theatre->signedIn(u"linxiu"_s, linsPassword);
        m_wang = m_theatre->signedIn(u"wangfang2"_s, wangsPassword);
    });
}

void JourneyColleaguesTest::bothSeeTheSameForm()
{
    play([this] {
        m_lin->click(u"nav_programmes"_s);
        openForm(*m_lin, m_setting->programme);
        m_lin->click(u"draftNext"_s);
        m_lin->retype(u"draftProject"_s, project);
        m_lin->click(u"draftContactPhone"_s);
        m_lin->waitForState(u"Synced"_s);
        m_wang->click(u"nav_applications"_s);
        m_wang->openRow(tableName, {project});
        m_wang->click(u"draftNext"_s);
        m_wang->waitForText(u"draftProject"_s, project);
    });
}

void JourneyColleaguesTest::oneWritesWithoutANetworkAndTheOtherWithOne()
{
    play([this] {
        m_theatre->registry().stop();
        m_wang->waitForState(u"Offline"_s);
        m_wang->retype(u"draftPurpose"_s, u"王芳写的用途"_s);
        m_wang->retype(u"draftContactName"_s, u"王芳"_s);
        m_wang->click(u"draftContactPhone"_s);
        m_wang->quit();
        m_theatre->registry().start();
        m_lin->click(u"syncPill"_s);
        m_lin->waitForState(u"Synced"_s);
        m_lin->click(u"nav_applications"_s);
        m_lin->openRow(tableName, {project});
        m_lin->retype(u"draftPurpose"_s, u"林秀写的用途"_s);
        m_lin->retype(u"draftContractNumber"_s, u"HT-LIN"_s);
        m_lin->click(u"draftContactPhone"_s);
        m_lin->shot(u"79-colleague-online"_s); // Once it is stored.
        m_lin->waitForState(u"Synced"_s);
    });
}

void JourneyColleaguesTest::whatBothWroteIsShownFieldByField()
{
    play([this] {
        m_wang->start();
        m_wang->waitForState(u"Conflict"_s);
        m_wang->click(u"nav_applications"_s);
        m_wang->openRow(tableName, {project});
        m_wang->waitForTexts(u"conflict_purpose"_s, {u"王芳写的用途"_s, u"林秀写的用途"_s, u"林秀，"_s});
        expectEqual(m_wang->text(u"draftContractNumber"_s), u"HT-LIN"_s); // Nobody else wrote there.
        expectEqual(m_wang->text(u"draftContactName"_s), u"王芳"_s);
        m_wang->waitForText(u"draftMarks"_s, u"合同编号"_s);
        expect(!m_wang->sees(u"conflict_contactName"_s), u"a field that one of them wrote is no conflict"_s);
        m_wang->shot(u"80-colleagues"_s);
        expectEqual(m_lin->text(u"draftPurpose"_s), u"林秀写的用途"_s); // Until somebody chose.
    });
}

void JourneyColleaguesTest::theChoiceReachesTheColleaguesOpenForm()
{
    play([this] {
        m_wang->click(u"keepMine_purpose"_s);
        m_wang->waitUntilGone(u"conflict_purpose"_s);
        m_wang->waitForState(u"Synced"_s);
        m_lin->click(u"syncPill"_s);
        m_lin->waitForText(u"draftPurpose"_s, u"王芳写的用途"_s);
        m_lin->waitForText(u"draftContactName"_s, u"王芳"_s);
        expectEqual(m_lin->text(u"draftContractNumber"_s), u"HT-LIN"_s);
        m_lin->waitForText(u"draftMarks"_s, u"王芳"_s);
        m_lin->shot(u"81-colleagues-marked"_s);
        m_wang->click(u"marksSeen"_s);
        m_wang->waitUntilGone(u"draftColleague"_s);
        m_lin->click(u"draftUndo"_s); // Her own last edit, and no other.
        m_lin->waitForText(u"draftPurpose"_s, u"王芳写的用途"_s);
        expect(!m_lin->text(u"draftContractNumber"_s).contains(u"HT-LIN"_s), u"her last edit was not undone"_s);
        m_lin->quit();
        m_wang->quit();
        m_theatre->closeTheBooks();
    });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyColleaguesTest)
#include "tst_journey_colleagues.moc"
