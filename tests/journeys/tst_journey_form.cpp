#include "tests/journeys/stage/applicant.h"
#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/raw_device.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString project = u"焊缝检测模型训练"_s;

}

/// What the form does for somebody who errs: undo, versions, a correction round, and steps that can be had back.
class JourneyFormTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void typingIsUndoneAndDoneAgain();
    void anEarlierVersionComesBack();
    void aCorrectionShowsExactlyWhatIsListed();
    void aWithdrawalIsUndoneBeforeItIsSent();
    void killedMeanwhileTheProgramAsksAtTheNextStart();
    void withoutUndoTheWithdrawalIsSent();
    void theSameAgainBeginsFilled();

private:
    Application application();
    void openCaseOfMine();
    void withdraw();

    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Setting> m_setting;
    std::unique_ptr<RawDevice> m_clerk;
    std::unique_ptr<Client> m_owner;
};

void JourneyFormTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_setting = std::make_unique<Setting>(findSetting(*m_theatre, u"Shanghai"_s));
        const QString password = hire(*m_theatre,
            {u"linxiu"_s, u"林秀"_s, {u"--role"_s, u"CompanyOwner"_s, u"--company"_s, m_setting->company.uscc}});
        m_clerk = std::make_unique<RawDevice>(m_theatre->registry().address());
        m_clerk->signIn(u"limin"_s, passwordOf(*m_theatre, u"limin"_s));
        m_owner = m_theatre->signedIn(u"linxiu"_s, password);
        m_owner->click(u"nav_programmes"_s);
        openForm(*m_owner, m_setting->programme);
        typeContract(*m_owner,
            {.project = project,
                .purpose = u"识别焊缝缺陷"_s,
                .number = u"HT-1"_s,
                .amount = Money::fromYuan(500'000),
                .provider = m_setting->provider.id.toText(),
                .contact = u"林秀"_s,
                .phone = u"13900000001"_s});
    });
}

/// As the registry holds it.
Application JourneyFormTest::application()
{
    return m_clerk->record<Application>(m_setting->place, [](const Application &each) { return each.project == project; });
}

void JourneyFormTest::typingIsUndoneAndDoneAgain()
{
    play([this] {
        m_owner->retype(u"draftPurpose"_s, u"写错了"_s);
        m_owner->press(u"Ctrl+Z"_s);
        m_owner->waitForText(u"draftPurpose"_s, u"识别焊缝缺陷"_s);
        m_owner->press(u"Ctrl+Shift+Z"_s);
        m_owner->waitForText(u"draftPurpose"_s, u"写错了"_s);
        m_owner->click(u"draftUndo"_s);
        m_owner->waitForText(u"draftPurpose"_s, u"识别焊缝缺陷"_s);
        m_owner->shot(u"82-form-undone"_s);
    });
}

void JourneyFormTest::anEarlierVersionComesBack()
{
    play([this] {
        m_owner->press(u"Ctrl+S"_s);
        m_owner->waitForText(u"toast"_s, u"已保存"_s);
        m_owner->retype(u"draftContractNumber"_s, u"HT-2"_s);
        m_owner->click(u"draftHistoryButton"_s);
        m_owner->waitUntilReachable(u"restoreVersion_0"_s);
        m_owner->shot(u"83-form-versions"_s);
        m_owner->click(u"restoreVersion_0"_s);
        m_owner->waitForText(u"draftContractNumber"_s, u"HT-1"_s);
    });
}

void JourneyFormTest::aCorrectionShowsExactlyWhatIsListed()
{
    play([this] {
        attachAll(*m_owner, *m_theatre, m_setting->programme);
        m_owner->click(u"draftNext"_s);
        m_owner->waitUntilReachable(u"problem_declared"_s);
        m_owner->shot(u"84-form-problems"_s);
        declareAndSubmit(*m_owner, u"84-form-submit"_s);
        m_owner->waitForState(u"Synced"_s);
        const Answer answer = m_clerk->perform(m_setting->place,
            ReturnApplication {application().id, {{u"contractNumber"_s, u"与扫描件不一致"_s}}, u"请补正"_s});
        expect(!answer.error, u"the clerk can't return it"_s);
        m_owner->click(u"syncPill"_s);
        m_owner->click(u"caseCorrect"_s);
        m_owner->waitUntilReachable(u"draftNext"_s);
        m_owner->click(u"correct_contractNumber"_s);
        m_owner->waitUntilReachable(u"draftContractNumber"_s);
        for (const QString &other : {u"draftProject"_s, u"draftContractAmount"_s, u"draftContactName"_s})
            expect(!m_owner->sees(other), other + u" is shown, though nobody listed it"_s);
        m_owner->shot(u"85-form-correction"_s);
        m_owner->retype(u"draftContractNumber"_s, u"HT-3"_s);
        m_owner->click(u"draftNext"_s);
        m_owner->click(u"draftNext"_s);
        declareAndSubmit(*m_owner, u"86-form-corrected"_s);
        m_owner->waitForState(u"Synced"_s);
        expectEqual(application().contractNumber, u"HT-3"_s);
    });
}

void JourneyFormTest::openCaseOfMine()
{
    m_owner->click(u"nav_applications"_s);
    m_owner->openRow(u"applicationsTable|caseTable"_s, {project});
    m_owner->waitUntilReachable(u"caseWithdraw"_s);
}

void JourneyFormTest::withdraw()
{
    m_owner->click(u"caseWithdraw"_s);
    m_owner->click(u"withdrawConfirm"_s);
    m_owner->waitUntilGone(u"caseWithdraw"_s);
}

void JourneyFormTest::aWithdrawalIsUndoneBeforeItIsSent()
{
    play([this] {
        openCaseOfMine();
        withdraw();
        m_owner->click(u"toastUndo"_s);
        m_owner->waitUntilReachable(u"caseWithdraw"_s);
        m_owner->waitForState(u"Synced"_s);
        expectEqual(enumText(application().stage), u"Submitted"_s);
    });
}

void JourneyFormTest::killedMeanwhileTheProgramAsksAtTheNextStart()
{
    play([this] {
        withdraw();
        m_owner->kill();
        m_owner->start();
        m_owner->waitUntilReachable(u"heldUndo"_s);
        m_owner->shot(u"87-form-held"_s);
        expectEqual(enumText(application().stage), u"Submitted"_s);
        m_owner->click(u"heldUndo"_s);
        m_owner->waitForState(u"Synced"_s);
        openCaseOfMine();
        expectEqual(enumText(application().stage), u"Submitted"_s);
    });
}

void JourneyFormTest::withoutUndoTheWithdrawalIsSent()
{
    play([this] {
        withdraw();
        m_owner->waitForWaiting(u"Waiting"_s, 1);
        m_owner->waitForState(u"Synced"_s); // Once the time for undo is over and the registry has answered.
        expectEqual(enumText(application().stage), u"Withdrawn"_s);
    });
}

void JourneyFormTest::theSameAgainBeginsFilled()
{
    play([this] {
        m_owner->click(u"caseAgain"_s);
        m_owner->click(u"draftNext"_s);
        m_owner->waitForText(u"draftProject"_s, project);
        m_owner->waitForText(u"draftContractNumber"_s, application().contractNumber); // It was withdrawn: the contract is still to be paid.
        m_owner->waitUntilReachable(u"draftCopy"_s); // Earlier applications are read.
        m_owner->retype(u"draftContractNumber"_s, u".."_s);
        m_owner->waitForText(u"draftContractNumber"_s, u"HT-3"_s);
        m_owner->shot(u"88-form-again"_s);
        m_owner->click(u"draftDiscard"_s);
        m_owner->click(u"toastUndo"_s);
        m_owner->waitForText(u"draftContractNumber"_s, u"HT-3"_s);
        m_owner->quit();
        m_theatre->closeTheBooks();
    });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyFormTest)
#include "tst_journey_form.moc"
