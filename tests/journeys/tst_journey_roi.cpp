#include "core/evidence/digest.h"
#include "core/insight/projection.h"
#include "core/protocol/catalogue.h"
#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/office.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString owner = u"lijing"_s;
const QString project = u"漏检率核算"_s;
constexpr Money contract = Money::fromYuan(100'000);

}

/// A factory's owner asks when the project pays back: with the city's voucher, with better numbers, on paper for the board. When
/// it has run, its actual figures stand beside them, for the office, too.
class JourneyRoiTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCitysTermsAreTaken();
    void aBetterNumberPaysBackSooner();
    void scenariosStandSideBySide();
    void theBoardGetsItsPaper();
    void nothingIsLostWhenThePcDies();
    void theProjectRuns();
    void theCompanyReportsWhatBecameOfIt();
    void theOfficeSeesIt();
    void theBooksAddUp();

private:
    QString paperText() const;
    ApplicationForm form(RawDevice &applicant) const;
    Application application();

    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Setting> m_setting;
    Office m_office;
    std::unique_ptr<RawDevice> m_watcher;
    std::unique_ptr<Client> m_owner;
};

void JourneyRoiTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_setting = std::make_unique<Setting>(findSetting(*m_theatre, u"Shanghai"_s));
        const QString password = hire(*m_theatre,
            {u"lijing"_s, u"李静"_s, {u"--role"_s, u"CompanyOwner"_s, u"--company"_s, m_setting->company.uscc}});
        m_office = {m_theatre->registry().address(),
            passwordsOf(*m_theatre, {u"limin"_s, u"wangjianguo"_s, u"chenli"_s, u"wangfang"_s, u"heyun"_s}), m_setting->place};
        m_office.passwords[owner] = password;
        m_watcher = m_office.watcher();
        m_owner = m_theatre->signedIn(owner, password);
    });
}

void JourneyRoiTest::theCitysTermsAreTaken()
{
    play([this] {
        m_owner->click(u"nav_roi"_s);
        m_owner->waitForTexts(u"roiPayback"_s, {u"个月"_s, u"不用券"_s});
        m_owner->waitForText(u"roiOdds"_s, u"% 可能"_s);
        m_owner->click(u"segment_terms"_s);
        m_owner->waitForText(u"roiProgramme"_s, m_setting->programme.placeZh);
        m_owner->waitForText(u"roiRate"_s, u"80.00"_s);
        m_owner->shot(u"80-roi-terms"_s);
    });
}

void JourneyRoiTest::aBetterNumberPaysBackSooner()
{
    play([this] {
        const QString before = m_owner->text(u"roiNpv"_s);
        m_owner->click(u"segment_costs"_s);
        m_owner->retype(u"roiLikely_CapitalCost"_s, u"5万"_s);
        expect(m_owner->text(u"roiNpv"_s) != before, u"the net present value must follow the investment"_s);
        m_owner->click(u"roiUndo"_s); // In a field Ctrl+Z undoes its letters.
        m_owner->waitForText(u"roiNpv"_s, before);
        m_owner->retype(u"roiLikely_CapitalCost"_s, u"5万"_s);
        m_owner->shot(u"81-roi-better"_s);
    });
}

void JourneyRoiTest::scenariosStandSideBySide()
{
    play([this] {
        m_owner->retype(u"roiTitle"_s, u"便宜的相机"_s);
        m_owner->click(u"roiSave"_s);
        m_owner->waitForText(u"roiScenario0"_s, u"便宜的相机"_s);
        m_owner->click(u"segment_compute"_s);
        m_owner->retype(u"roiLikely_CardHourPrice"_s, u"30"_s);
        m_owner->retype(u"roiTitle"_s, u"昂贵的算力"_s);
        m_owner->click(u"roiSaveNew"_s);
        m_owner->waitForTexts(u"roiScenarios"_s, {u"便宜的相机"_s, u"昂贵的算力"_s, u"保本补贴比例"_s});
        m_owner->shot(u"82-roi-scenarios"_s);
    });
}

QString JourneyRoiTest::paperText() const
{
    const QString path = m_owner->profile() + u"/board.pdf"_s;
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

void JourneyRoiTest::theBoardGetsItsPaper()
{
    play([this] {
        m_owner->click(u"primaryAction"_s);
        m_owner->chooseFile(m_owner->profile() + u"/board.pdf"_s);
        m_owner->waitForText(u"roiNotice"_s, u"board.pdf"_s);
        const QString text = paperText();
        for (const QString &word : {u"昂贵的算力"_s, m_setting->company.name, u"算力券"_s, u"净现值"_s, u"测算假设"_s, u"逐月明细"_s})
            expect(text.contains(word), u"the paper does not say "_s + word + u": "_s + text.left(800));
    });
}

void JourneyRoiTest::nothingIsLostWhenThePcDies()
{
    play([this] {
        m_owner->kill();
        m_owner->start({u"--lang"_s, u"zh_CN"_s, u"--theme"_s, u"light"_s});
        m_owner->waitForState(u"Synced"_s);
        m_owner->click(u"nav_roi"_s);
        m_owner->waitForTexts(u"roiScenarios"_s, {u"便宜的相机"_s, u"昂贵的算力"_s});
        m_owner->click(u"roiOpen0"_s);
        m_owner->waitForText(u"roiTitle"_s, u"便宜的相机"_s);
        m_owner->click(u"segment_costs"_s);
        m_owner->waitForText(u"roiLikely_CapitalCost"_s, u"50,000.00"_s);
    });
}

Application JourneyRoiTest::application()
{
    return m_watcher->record<Application>(m_setting->place, [](const Application &each) { return each.project == project; });
}

/// With the calculation of the first template, and every paper that the programme asks for.
ApplicationForm JourneyRoiTest::form(RawDevice &applicant) const
{
    const QDate today = QDate::currentDate();
    ApplicationForm form;
    form.programme = m_setting->programme.id;
    form.company = m_setting->company.id;
    form.project = project;
    form.purpose = u"用图像模型替代人工目检"_s;
    form.provider = m_setting->provider.id;
    form.contractNumber = u"HT-2026-3001"_s;
    form.contractAmount = contract;
    form.contractSigned = today.addDays(-30);
    form.periodFrom = today.addDays(-20);
    form.periodTo = today.addDays(300);
    form.costs = {{CostKind::ComputeRental, contract}};
    form.contactName = u"李静"_s;
    form.contactPhone = u"13800000009"_s;
    form.declared = true;
    for (const auto &asked : m_setting->programme.materials) {
        const QByteArray bytes = "%PDF-1.4\n% outcome " + asked.kind.toUtf8() + "\n%%EOF\n";
        const QString digest = sha256Hex(bytes);
        applicant.send("PUT", u"/v1/materials/%1?place=%2"_s.arg(digest, m_setting->place.code), bytes, "application/pdf");
        form.materials.push_back({asked.kind, asked.kind + u".pdf"_s, digest, bytes.size()});
    }
    const RoiTemplate origin = builtinRoiTemplates().value().front();
    form.projection = projectionOf({.title = u"视觉质检"_s, .basis = origin.id, .seed = 1, .inputs = inputsOf(origin)});
    return form;
}

/// From the application to the first bill that its voucher pays; without windows, since others are about those.
void JourneyRoiTest::theProjectRuns()
{
    play([this] {
        const qint32 year = localDate(SystemClock().now()).year();
        for (const QString &payer : {m_setting->place.code, m_setting->company.district})
            m_office.perform(u"wangfang"_s, GrantBudget {m_setting->programme.id, year, payer, contract, u"追加预算"_s});
        RawDevice applicant(m_office.registry);
        applicant.signIn(owner, m_office.passwords[owner]);
        const ApplicationId id(Uuid::named("the project"));
        m_office.perform(owner, SubmitApplication {id, form(applicant), {}});
        m_office.perform(u"limin"_s, AcceptApplication {id});
        m_office.perform(u"wangjianguo"_s, ProposeAward {id, Money(), u"merit"_s, {}});
        m_office.perform(u"chenli"_s, ConfirmAward {id});
        m_office.perform(u"limin"_s, PublishNotice {id});
        m_office.letPass(30, u"limin"_s);
        m_office.perform(u"limin"_s, AwardApplication {id});
        const VoucherId voucher(Uuid::named("the voucher"));
        m_office.perform(u"limin"_s, IssueVoucher {id, voucher});
        const RedemptionId bill(Uuid::named("the bill"));
        const QDate today = QDate::currentDate();
        m_office.perform(owner,
            RequestRedemption {.redemption = bill, .voucher = voucher, .provider = m_setting->provider.id, .contractNumber = u"HT-2026-3001"_s,
                .invoiceNumber = u"25442000000077770001"_s, .period = {today.addDays(-20), today.addDays(-1)}, .cost = Money::fromYuan(6'000)});
        const QString provider = m_watcher->record<Account>(PlaceCode::shared(), [this](const Account &each) { return each.provider == m_setting->provider.id; }).login;
        m_office.passwords[provider] = passwordOf(*m_theatre, provider);
        m_office.perform(provider, ConfirmBill {bill, Money::fromYuan(6'000), {}});
        m_office.perform(u"wangfang"_s, ApproveRedemption {bill});
        m_office.perform(u"heyun"_s, SettleRedemption {bill, u"2026-12"_s, u"20261224000777"_s});
    });
}

void JourneyRoiTest::theCompanyReportsWhatBecameOfIt()
{
    play([this] {
        m_owner->waitForState(u"Synced"_s);
        m_owner->waitForTexts(u"outcomeCard"_s, {project, u"预期回本期"_s});
        m_owner->retype(u"outcomeCapital"_s, u"8万"_s);
        m_owner->retype(u"outcomeBenefit"_s, u"30000"_s);
        m_owner->retype(u"outcomeCompute"_s, u"6000"_s);
        m_owner->retype(u"outcomeCovered"_s, u"4800"_s);
        m_owner->retype(u"outcomeOther"_s, u"0"_s);
        m_owner->shot(u"83-roi-outcome-form"_s);
        m_owner->click(u"outcomeReport"_s);
        m_owner->waitForRow(u"outcomeMonths"_s, {u"30,000.00"_s, u"28,800.00"_s});
        m_owner->waitForState(u"Synced"_s);
        m_owner->waitForTexts(u"outcomeCard"_s, {u"已报告"_s, u"净现值展望"_s});
        m_owner->shot(u"84-roi-outcome"_s);
        const auto told = m_watcher->record<Outcome>(m_setting->place, [this](const Outcome &each) { return each.application == application().id; });
        expectEqual(told.months.size(), std::size_t(1));
        expect(told.months.front().benefit == Money::fromYuan(30'000) && told.capital == Money::fromYuan(80'000), u"the registry keeps other figures"_s);
        m_owner->quit();
    });
}

void JourneyRoiTest::theOfficeSeesIt()
{
    play([this] {
        const auto clerk = m_theatre->signedIn(u"limin"_s, m_office.passwords[u"limin"_s]);
        openCase(*clerk, application().number);
        clerk->waitForTexts(u"page_review"_s, {u"预期回本期"_s, u"截至目前净现值"_s, u"净现值展望"_s});
        clerk->shot(u"85-roi-outcome-office"_s);
        clerk->quit();
    });
}

void JourneyRoiTest::theBooksAddUp()
{
    play([this] { m_theatre->closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyRoiTest)
#include "tst_journey_roi.moc"
