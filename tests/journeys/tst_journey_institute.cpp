#include "core/base/money_text.h"
#include "tests/journeys/stage/applicant.h"
#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/office.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString institute = u"liuyang"_s;
const QString project = u"多模态基础模型预训练"_s;
/// Its 60 % are above what a year's cap leaves to anybody.
constexpr Money contract = Money::fromYuan(10'000'000);
const QString uncapped = u"6,000,000.00"_s;
constexpr Money cap = Money::fromYuan(5'000'000);

}

/// Chengdu: a research institute asks for more than one applicant may have in a year. Everybody sees why it gets less.
class JourneyInstituteTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theInstituteSeesTheRateAndTheCap();
    void theFormExplainsTheCap();
    void theInstituteSubmits();
    void theReviewerProposesWhatTheCapLeaves();
    void anotherPersonConfirms();
    void theVoucherIsIssuedAfterTheNotice();
    void theInstituteReadsWhyItIsLess();
    void theVoucherIsInItsList();
    void theBooksAddUp();

private:
    Application application();
    Money awardedThisYear();

    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Setting> m_setting;
    Office m_office;
    std::unique_ptr<RawDevice> m_watcher; ///< Looks at what the registry holds, as a clerk may.
    std::unique_ptr<Client> m_owner;
    Money m_before; ///< What the institute was awarded this year already.
    Money m_face;
};

void JourneyInstituteTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_setting = std::make_unique<Setting>(settingOf(*m_theatre, institute));
        expectEqual(m_setting->programme.placeEn, u"Chengdu"_s);
        expectEqual(enumText(m_setting->company.type), u"ResearchInstitute"_s);
        m_office = {m_theatre->registry().address(),
            passwordsOf(*m_theatre, {institute, u"limin"_s, u"wangjianguo"_s, u"chenli"_s, u"zhaojing"_s, u"wangfang"_s}),
            m_setting->place};
        m_watcher = m_office.watcher();
        m_before = awardedThisYear();
        m_face = cap - m_before;
        // What the demonstration has left of the year's money depends on the day.
        const qint32 year = localDate(SystemClock().now()).year();
        m_office.perform(u"wangfang"_s,
            GrantBudget {m_setting->programme.id, year, m_setting->programme.payers.front().payer, m_face, u"追加预算"_s});
    });
}

Application JourneyInstituteTest::application()
{
    return m_watcher->record<Application>(m_setting->place, [](const Application &each) { return each.project == project; });
}

Money JourneyInstituteTest::awardedThisYear()
{
    Money sum;
    for (const Application &each : m_watcher->records<Application>(m_setting->place)) {
        if (each.company == m_setting->company.id && each.budgetYear == localDate(SystemClock().now()).year())
            sum += each.awarded;
    }
    return sum;
}

// --- The institute -----------------------------------------------------------------------------------------------------

void JourneyInstituteTest::theInstituteSeesTheRateAndTheCap()
{
    play([this] {
        m_owner = m_theatre->signedIn(institute, m_office.passwords[institute]);
        m_owner->click(u"nav_programmes"_s);
        m_owner->shot(u"60-institute-programmes"_s);
        openForm(*m_owner, m_setting->programme);
        m_owner->waitForTexts(u"page_draft"_s, {u"60.00 %"_s, yuanText(cap), u"科研机构"_s, m_setting->company.name});
        m_owner->shot(u"61-institute-form-1-programme"_s);
    });
}

/// What was awarded before is on the institute's device, too, so the form tells what the registry will.
void JourneyInstituteTest::theFormExplainsTheCap()
{
    play([this] {
        typeContract(*m_owner,
            {.project = project,
                .purpose = u"租用算力预训练遥感与文本多模态基础模型。"_s,
                .number = u"HT-2026-1001"_s,
                .amount = contract,
                .provider = m_setting->provider.id.toText(),
                .contact = u"刘洋"_s,
                .phone = u"13800000002"_s});
        m_owner->waitForText(u"estimateAmount"_s, yuanText(m_face));
        m_owner->waitForTexts(u"page_draft"_s, {u"60.00 %"_s, uncapped, u"每年上限"_s, u"§ 3.1"_s, yuanText(cap) + u" − "_s + yuanText(m_before)});
        m_owner->shot(u"62-institute-form-2-contract"_s);
    });
}

void JourneyInstituteTest::theInstituteSubmits()
{
    play([this] {
        attachAll(*m_owner, *m_theatre, m_setting->programme);
        m_owner->click(u"draftNext"_s);
        declareAndSubmit(*m_owner, u"63-institute-form-4-submit"_s);
        m_owner->waitForState(u"Synced"_s);
        expectEqual(enumText(application().applicantType), u"ResearchInstitute"_s);
        expectEqual(yuanText(application().requested), yuanText(m_face));
    });
}

// --- The office --------------------------------------------------------------------------------------------------------

void JourneyInstituteTest::theReviewerProposesWhatTheCapLeaves()
{
    play([this] {
        m_office.perform(u"limin"_s, AcceptApplication {application().id});
        const auto reviewer = m_theatre->signedIn(u"wangjianguo"_s, m_office.passwords[u"wangjianguo"_s]);
        openCase(*reviewer, application().number);
        reviewer->waitForTexts(u"page_review"_s,
            {u"科研机构"_s, u"60.00 %"_s, uncapped, yuanText(cap) + u" − "_s + yuanText(m_before), yuanText(m_face)});
        reviewer->shot(u"64-institute-review"_s);
        reviewer->click(u"actionProposeButton"_s);
        reviewer->waitForText(u"proposeAmount"_s, yuanText(m_face));
        reviewer->shot(u"65-institute-propose"_s);
        act(*reviewer, u"actionSubmitButton"_s);
        expectEqual(enumText(application().stage), u"Proposed"_s);
        reviewer->quit();
    });
}

void JourneyInstituteTest::anotherPersonConfirms()
{
    play([this] {
        m_office.perform(u"chenli"_s, ConfirmAward {application().id});
        const auto approver = m_theatre->signedIn(u"zhaojing"_s, m_office.passwords[u"zhaojing"_s]);
        openCase(*approver, application().number);
        act(*approver, u"actionConfirmButton"_s);
        approver->waitForText(u"page_review"_s, yuanText(m_face));
        approver->shot(u"66-institute-confirmed"_s);
        approver->quit();
        const Application confirmed = application();
        expectEqual(enumText(confirmed.stage), u"Confirmed"_s);
        expectEqual(yuanText(confirmed.awarded), yuanText(m_face));
    });
}

void JourneyInstituteTest::theVoucherIsIssuedAfterTheNotice()
{
    play([this] {
        const ApplicationId id = application().id;
        m_office.perform(u"limin"_s, PublishNotice {id});
        m_office.letPass(30, u"limin"_s);
        m_office.perform(u"limin"_s, AwardApplication {id});
        m_office.perform(u"limin"_s, IssueVoucher {id, VoucherId(Uuid::named("the institute's voucher"))});
        expectEqual(yuanText(awardedThisYear()), yuanText(cap));
    });
}

// --- The institute again -----------------------------------------------------------------------------------------------

void JourneyInstituteTest::theInstituteReadsWhyItIsLess()
{
    play([this] {
        m_owner->click(u"nav_applications"_s);
        m_owner->openRow(u"applicationsTable|caseTable"_s, {application().number});
        m_owner->waitUntilReachable(u"caseVoucher"_s);
        m_owner->waitForTexts(
            u"page_application"_s, {uncapped, yuanText(cap) + u" − "_s + yuanText(m_before), yuanText(m_face)});
        m_owner->shot(u"67-institute-case"_s);
    });
}

void JourneyInstituteTest::theVoucherIsInItsList()
{
    play([this] {
        const VoucherId id = application().voucher.value();
        const auto voucher = m_watcher->record<Voucher>(m_setting->place, [&](const Voucher &each) { return each.id == id; });
        expectEqual(yuanText(voucher.face), yuanText(m_face));
        m_owner->click(u"nav_vouchers"_s);
        m_owner->waitForRow(u"vouchersTable"_s, {voucher.code, project, yuanText(m_face)});
        m_owner->shot(u"68-institute-vouchers"_s);
        m_owner->openRow(u"vouchersTable"_s, {voucher.code});
        m_owner->waitForRow(u"voucherHistory"_s, {u'+' + yuanText(m_face)});
        m_owner->shot(u"69-institute-voucher"_s);
        m_owner->setLook(u"dark"_s, u"en"_s);
        m_owner->shot(u"69-institute-voucher-dark-en"_s);
        m_owner->quit();
    });
}

void JourneyInstituteTest::theBooksAddUp()
{
    play([this] { m_theatre->closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyInstituteTest)
#include "tst_journey_institute.moc"
