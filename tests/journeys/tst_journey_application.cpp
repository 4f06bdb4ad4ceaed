#include "core/base/money_text.h"
#include "core/protocol/catalogue.h"
#include "tests/journeys/stage/applicant.h"
#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/huge_award.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString project = u"视觉质检大模型微调"_s;
const QString purpose = u"租用算力微调视觉质检模型，预计漏检率下降15%以上。"_s;
/// 80 % of it needs two confirmers: above 500,000, at most 5,000,000.
constexpr Money contract = Money::fromYuan(1'000'000);
const QString award = u"800,000.00"_s;

}

/// From the first start to the balance: a company and the office of one city, each at their own window.
class JourneyApplicationTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theOwnerSignsInForTheFirstTime();
    void theOwnerBeginsAnApplication();
    void aKilledProgramHasLostNothing();
    void papersAreAttached();
    void submittedOfflineSaysThatItIsNotDelivered();
    void deliveredOnceTheRegistryIsThere();
    void theClerkReturnsItWithAList();
    void theOwnerSeesTheListAndCorrects();
    void theClerkAcceptsAndTheReviewerProposes();
    void theProposerMayNotConfirm();
    void twoPeopleConfirm();
    void anAwardBeyondTheBudgetIsRefusedNamingThePayer();
    void theNoticeMustEndBeforeTheAward();
    void theVoucherIsIssued();
    void theOwnerSeesTheBalance();
    void everyPageInTheOtherLook();
    void theBooksAddUp();

private:
    void openDraft();
    std::unique_ptr<Client> official(const QString &login) { return m_theatre->signedIn(login, m_passwords.value(login)); }
    Application application();
    void pictureEveryPage(Client &client, const QString &who);

    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Setting> m_setting;
    QHash<QString, QString> m_passwords;
    std::unique_ptr<RawDevice> m_watcher; ///< Looks at what the registry holds, as a clerk may.
    std::unique_ptr<Client> m_owner;
    std::unique_ptr<Client> m_clerk;
    std::unique_ptr<Client> m_reviewer;
    QString m_number;
};

void JourneyApplicationTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_setting = std::make_unique<Setting>(findSetting(*m_theatre, u"Shanghai"_s));
        const QString scope = m_setting->place.code;
        const auto add = [this](const NewPerson &person) { m_passwords[person.login] = hire(*m_theatre, person); };
        add({u"linxiu"_s, u"林秀"_s, {u"--role"_s, u"CompanyOwner"_s, u"--company"_s, m_setting->company.uscc}});
        add({u"huangying"_s, u"黄颖"_s, {u"--role"_s, u"Reviewer,Approver"_s, u"--scope"_s, scope}});
        add({u"qianlei"_s, u"钱磊"_s, {u"--role"_s, u"Approver"_s, u"--scope"_s, scope}});
        for (const QString &login : {u"limin"_s, u"chenli"_s, u"zhaojing"_s})
            m_passwords[login] = passwordOf(*m_theatre, login);
        m_watcher = std::make_unique<RawDevice>(m_theatre->registry().address());
        m_watcher->signIn(u"limin"_s, m_passwords[u"limin"_s]);
    });
}

// --- The company -------------------------------------------------------------------------------------------------------

void JourneyApplicationTest::theOwnerSignsInForTheFirstTime()
{
    play([this] {
        m_owner = m_theatre->client(u"linxiu"_s);
        m_owner->start({u"--lang"_s, u"zh_CN"_s, u"--theme"_s, u"light"_s});
        m_owner->shot(u"01-welcome"_s);
        m_owner->click(u"welcomeCompany"_s);
        m_owner->retype(u"registryEdit"_s, m_theatre->registry().address().authority());
        m_owner->retype(u"loginEdit"_s, u"linxiu"_s);
        m_owner->retype(u"passwordEdit"_s, u"not the password"_s);
        m_owner->click(u"signInButton"_s);
        m_owner->waitUntilReachable(u"signInNotice"_s);
        m_owner->shot(u"02-sign-in"_s);
        m_owner->retype(u"passwordEdit"_s, m_passwords[u"linxiu"_s]);
        m_owner->click(u"signInButton"_s);
        m_owner->waitForState(u"Synced"_s);
        m_owner->waitUntilReachable(u"nav_home"_s);
        m_owner->shot(u"03-home"_s);
    });
}

void JourneyApplicationTest::theOwnerBeginsAnApplication()
{
    play([this] {
        m_owner->click(u"nav_finder|nav_programmes"_s);
        m_owner->shot(u"04-programmes"_s);
        openForm(*m_owner, m_setting->programme);
        m_owner->shot(u"05-form-1-programme"_s);
        typeContract(*m_owner,
            {.project = project,
                .number = u"HT-2026-0815"_s,
                .amount = contract,
                .provider = m_setting->provider.id.toText(),
                .contact = u"林秀"_s,
                .phone = u"13900000001"_s});
        m_owner->waitForText(u"estimateAmount"_s, award);
        m_owner->shot(u"06-form-2-contract"_s);
    });
}

void JourneyApplicationTest::aKilledProgramHasLostNothing()
{
    play([this] {
        m_owner->typeAndDie(u"draftPurpose"_s, purpose, std::chrono::milliseconds(500));
        m_owner->start();
        m_owner->waitForState(u"Synced"_s);
        openDraft();
        m_owner->waitForText(u"draftPurpose"_s, purpose);
        expectEqual(m_owner->text(u"draftPurpose"_s), purpose);
        expectEqual(m_owner->text(u"draftProject"_s), project);
        expectEqual(m_owner->text(u"draftContractNumber"_s), u"HT-2026-0815"_s);
        expectEqual(m_owner->text(u"draftContractAmount"_s), yuanText(contract));
        expectEqual(m_owner->text(u"draftProvider"_s), m_setting->provider.name);
        expectEqual(m_owner->text(u"draftContactPhone"_s), u"13900000001"_s);
        m_owner->waitForText(u"estimateAmount"_s, award);
        m_owner->shot(u"07-form-after-kill"_s);
    });
}

void JourneyApplicationTest::openDraft()
{
    m_owner->click(u"nav_applications"_s);
    m_owner->openRow(u"applicationsTable|caseTable"_s, {project});
    m_owner->waitUntilReachable(u"draftNext"_s);
}

void JourneyApplicationTest::papersAreAttached()
{
    play([this] {
        attachAll(*m_owner, *m_theatre, m_setting->programme);
        m_owner->shot(u"08-form-3-materials"_s);
    });
}

void JourneyApplicationTest::submittedOfflineSaysThatItIsNotDelivered()
{
    play([this] {
        m_theatre->registry().stop();
        m_owner->waitForState(u"Offline"_s);
        m_owner->click(u"draftNext"_s);
        m_owner->waitUntilReachable(u"draftDelivery"_s);
        declareAndSubmit(*m_owner, u"09-form-4-submit"_s);
        m_owner->waitForWaiting(u"Offline"_s, 1);
        m_owner->waitForText(u"caseNow"_s, u"未送达即未提交"_s);
        m_owner->shot(u"10-case-waiting"_s);
        m_owner->click(u"syncPill"_s);
        m_owner->waitUntilReachable(u"waitingCard"_s);
        m_owner->shot(u"11-delivery-waiting"_s);
    });
}

void JourneyApplicationTest::deliveredOnceTheRegistryIsThere()
{
    play([this] {
        m_theatre->registry().start();
        m_owner->click(u"syncPill"_s);
        m_owner->waitForState(u"Synced"_s);
        m_number = application().number;
        expect(m_number.startsWith(m_setting->programme.numberPrefix), u"the number is "_s + m_number);
        m_owner->click(u"nav_applications"_s);
        m_owner->waitForRow(u"applicationsTable|caseTable"_s, {project, m_number});
        m_owner->shot(u"12-applications"_s);
        m_owner->openRow(u"applicationsTable|caseTable"_s, {m_number});
        m_owner->waitForText(u"page_case|page_application"_s, award);
        m_owner->shot(u"13-case-submitted"_s);
    });
}

/// As the registry holds it.
Application JourneyApplicationTest::application()
{
    return m_watcher->record<Application>(m_setting->place, [](const Application &each) { return each.project == project; });
}

void JourneyApplicationTest::theOwnerSeesTheListAndCorrects()
{
    play([this] {
        for (const CorrectionItem &item : application().corrections)
            m_owner->waitForText(u"page_case|page_application"_s, item.text);
        m_owner->shot(u"15-case-returned"_s);
        m_owner->click(u"caseCorrect|bannerPrimary"_s);
        m_owner->waitUntilReachable(u"draftNext"_s);
        for (const CorrectionItem &item : application().corrections)
            m_owner->waitForText(u"corrections"_s, item.text);
        m_owner->click(u"correct_contractNumber"_s);
        m_owner->retype(u"draftContractNumber"_s, u"HT-2026-0816"_s);
        m_owner->click(u"draftNext"_s);
        attach(*m_owner, *m_theatre, u"contract"_s, u"contract-stamped"_s);
        m_owner->click(u"draftNext"_s);
        declareAndSubmit(*m_owner, u"16-form-corrected"_s);
        m_owner->waitForState(u"Synced"_s);
        expectEqual(enumText(application().stage), u"Submitted"_s);
        expectEqual(application().contractNumber, u"HT-2026-0816"_s);
    });
}

// --- The office --------------------------------------------------------------------------------------------------------

void JourneyApplicationTest::theClerkReturnsItWithAList()
{
    play([this] {
        m_clerk = official(u"limin"_s);
        m_clerk->shot(u"14a-queue"_s);
        openCase(*m_clerk, m_number);
        m_clerk->click(u"actionReturnButton"_s);
        m_clerk->choose(u"returnField0"_s, u"contractNumber"_s);
        m_clerk->retype(u"returnItemText0"_s, u"合同编号与扫描件不一致，请核对。"_s);
        m_clerk->click(u"returnAddItemButton"_s);
        m_clerk->choose(u"returnField1"_s, u"materials/contract"_s);
        m_clerk->retype(u"returnItemText1"_s, u"合同缺少盖章页，请重新上传。"_s);
        m_clerk->shot(u"14b-review-return"_s);
        act(*m_clerk, u"actionSubmitButton"_s);
        const Application returned = application();
        expectEqual(enumText(returned.stage), u"Returned"_s);
        expectEqual(returned.corrections.size(), 2U);
    });
}

void JourneyApplicationTest::theClerkAcceptsAndTheReviewerProposes()
{
    play([this] {
        act(*m_clerk, u"actionAcceptButton"_s);
        m_reviewer = official(u"huangying"_s);
        openCase(*m_reviewer, m_number);
        m_reviewer->shot(u"17-review-in-review"_s);
        m_reviewer->click(u"actionProposeButton"_s);
        m_reviewer->waitForText(u"proposeAmount"_s, award);
        m_reviewer->shot(u"18-review-propose"_s);
        act(*m_reviewer, u"actionSubmitButton"_s);
        const Application proposed = application();
        expectEqual(enumText(proposed.stage), u"Proposed"_s);
        expectEqual(proposed.decision->confirmersNeeded, 2);
    });
}

void JourneyApplicationTest::theProposerMayNotConfirm()
{
    play([this] {
        m_reviewer->waitUntilReachable(u"actionBar"_s);
        expect(!m_reviewer->sees(u"actionConfirmButton"_s), u"the proposer is offered to confirm"_s);
        m_reviewer->shot(u"19-review-proposer-waits"_s);
        RawDevice proposer(m_theatre->registry().address());
        proposer.signIn(u"huangying"_s, m_passwords[u"huangying"_s]);
        const Answer answer = proposer.perform(m_setting->place, ConfirmAward {application().id});
        expectEqual(answer.error.value_or(WireError()).code, enumText(Errc::MakerIsChecker));
        expectEqual(application().decision->confirmedBy.size(), 0U);
        m_reviewer->quit();
    });
}

void JourneyApplicationTest::twoPeopleConfirm()
{
    play([this] {
        for (const QString &login : {u"chenli"_s, u"zhaojing"_s}) {
            const auto approver = official(login);
            openCase(*approver, m_number);
            act(*approver, u"actionConfirmButton"_s);
            approver->shot(u"20-review-confirmed-by-"_s + login);
            expectEqual(enumText(application().stage), login == u"chenli" ? u"Proposed"_s : u"Confirmed"_s);
            approver->quit();
        }
        expectEqual(yuanText(application().awarded), award);
    });
}

void JourneyApplicationTest::anAwardBeyondTheBudgetIsRefusedNamingThePayer()
{
    play([this] {
        const Office office {m_theatre->registry().address(), m_passwords, m_setting->place};
        const Application huge = proposeHugeAward(office, application(), *m_watcher);
        const auto approver = official(u"qianlei"_s);
        openCase(*approver, huge.number);
        approver->click(u"actionConfirmButton"_s);
        const auto line = m_watcher->record<BudgetLine>(m_setting->place, [&](const BudgetLine &each) {
            return each.programme == huge.programme && each.year == huge.budgetYear && each.payer == huge.district;
        });
        QString payer = huge.district;
        const std::vector<Place> places = builtinPlaces().value(); // Named: a loop over a part of a temporary outlives it.
        for (const Place &place : places) {
            for (const District &district : place.districts)
                payer = district.code == huge.district ? district.nameZh : payer;
        }
        approver->waitForTexts(u"reviewRefusal|reviewNotice"_s, {payer, yuanText(line.available)});
        approver->shot(u"21-review-over-budget"_s);
        approver->click(u"nav_budget"_s);
        approver->shot(u"22-budget"_s);
        approver->quit();
        for (const Application &each : m_watcher->records<Application>(m_setting->place))
            expect(each.id != huge.id || each.stage == Stage::Proposed, u"the huge award went through"_s);
    });
}

void JourneyApplicationTest::theNoticeMustEndBeforeTheAward()
{
    play([this] {
        m_clerk->click(u"actionPublishButton"_s);
        m_clerk->waitForWaiting(u"Waiting"_s, 1); // It can be undone for a while.
        m_clerk->waitForState(u"Synced"_s);
        const Application inNotice = application();
        expectEqual(enumText(inNotice.stage), u"InNotice"_s);
        m_clerk->waitForText(u"actionBar"_s, inNotice.noticeTo->toString(Qt::ISODate));
        expect(!m_clerk->sees(u"actionAwardButton"_s), u"the award is offered before the notice has ended"_s);
        m_clerk->shot(u"23-review-in-notice"_s);
        const Answer tooEarly = m_watcher->perform(m_setting->place, AwardApplication {inNotice.id});
        expectEqual(tooEarly.error.value_or(WireError()).code, enumText(Errc::TooEarly));
    });
}

void JourneyApplicationTest::theVoucherIsIssued()
{
    play([this] {
        m_clerk->click(u"nav_demoClock"_s);
        m_clerk->click(u"advance30Button"_s);
        m_clerk->waitUntilReachable(u"demoClockNotice"_s);
        m_clerk->shot(u"24-demo-clock"_s);
        openCase(*m_clerk, m_number);
        act(*m_clerk, u"actionAwardButton"_s);
        act(*m_clerk, u"actionIssueButton"_s);
        m_clerk->shot(u"25-review-issued"_s);
        expect(application().voucher.has_value(), u"no voucher was issued"_s);
    });
}

void JourneyApplicationTest::theOwnerSeesTheBalance()
{
    play([this] {
        const VoucherId issued = application().voucher.value();
        const auto voucher
            = m_watcher->record<Voucher>(m_setting->place, [&](const Voucher &each) { return each.id == issued; });
        expectEqual(yuanText(voucher.left), award);
        m_owner->click(u"nav_vouchers"_s);
        m_owner->waitForRow(u"voucherTable|vouchersTable"_s, {voucher.code, award});
        m_owner->shot(u"26-vouchers"_s);
        m_owner->openRow(u"voucherTable|vouchersTable"_s, {voucher.code});
        m_owner->waitForRow(u"voucherHistory|voucherHistoryTable"_s, {award});
        m_owner->waitForText(u"page_voucher"_s, award);
        m_owner->shot(u"27-voucher"_s);
    });
}

// --- Afterwards --------------------------------------------------------------------------------------------------------

void JourneyApplicationTest::pictureEveryPage(Client &client, const QString &who)
{
    client.setLook(u"dark"_s, u"en"_s);
    client.shot(u"50-%1-detail-dark-en"_s.arg(who));
    for (const QString &page : client.railPages()) {
        client.showPage(page);
        client.shot(u"50-%1-%2-dark-en"_s.arg(who, page));
    }
    client.setLook(u"light"_s, u"zh_CN"_s);
    for (const QString &page : client.railPages()) {
        client.showPage(page);
        client.shot(u"40-%1-%2"_s.arg(who, page));
    }
}

void JourneyApplicationTest::everyPageInTheOtherLook()
{
    play([this] {
        pictureEveryPage(*m_owner, u"owner"_s);
        pictureEveryPage(*m_clerk, u"clerk"_s);
        m_owner->quit();
        m_clerk->quit();
    });
}

void JourneyApplicationTest::theBooksAddUp()
{
    play([this] { m_theatre->closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyApplicationTest)
#include "tst_journey_application.moc"
