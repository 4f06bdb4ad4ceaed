#include "core/base/money_text.h"
#include "core/protocol/catalogue.h"
#include "tests/journeys/stage/applicant.h"
#include "tests/journeys/stage/bills.h"
#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/office.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString owner = u"zhangmin"_s;
const QString project = u"车架焊缝视觉质检"_s;
const QString calculation = u"焊缝质检测算"_s;
const QString contractNumber = u"HT-2026-4002"_s;
constexpr Money contract = Money::fromYuan(120'000);
constexpr Money award = Money::fromYuan(96'000); // City and district together pay 80 %.
/// The provider takes 5,000 off the first bill: 80 % of what is left, then of both bills together, each time down to the fen.
constexpr Money firstBill = Money::fromFen(40'000'01);
constexpr Money firstConfirmed = Money::fromFen(35'000'01);
constexpr Money firstDrawn = Money::fromFen(28'000'00);
constexpr Money secondBill = Money::fromFen(75'000'03);
constexpr Money secondDrawn = Money::fromFen(60'000'03);
constexpr Money unused = Money::fromFen(7'999'97); // Below a tenth of the award.

const QString firstInvoice = u"25442000000066660001"_s;
const QString secondInvoice = u"25442000000066660002"_s;
const QString firstReceipt = u"20270120000666"_s;
const QString secondReceipt = u"20271220000667"_s;
const QString cases = u"applicationsTable|caseTable"_s;

}

/// A year of one factory in Shanghai: from the first look at what fits to next year's application.
class JourneyYearTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void springFindsWhatFits();
    void springCalculates();
    void springWritesAnApplication();
    void springHandsItIn();
    void springCorrectsOneItem();
    void springBringsAVoucher();
    void summerImportsTwoBills();
    void summerRedeemsOneAndTheProviderConfirmsLess();
    void autumnRedeemsTheOther();
    void autumnRemindsAndShowsWays();
    void winterEndsTheVoucher();
    void winterReportsWhatBecameOfIt();
    void nextYearBeginsLikeThisOne();
    void theYearAddsUp();
    void theBooksAddUp();

private:
    Application application();
    Voucher voucher();
    Redemption redemption(const QString &invoice);
    void openApplication();
    void redeem(const QString &file, const BilledMonth &bill);
    void pay(const QString &invoice, const QString &batch, const QString &receipt);

    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Setting> m_setting;
    Office m_office;
    std::unique_ptr<RawDevice> m_watcher; ///< Looks at what the registry holds, as a clerk may.
    std::unique_ptr<Client> m_owner;
    QString m_provider; ///< Login.
    BilledMonth m_first, m_second;
};

void JourneyYearTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_setting = std::make_unique<Setting>(findSetting(*m_theatre, u"Shanghai"_s));
        m_office = {m_theatre->registry().address(),
            passwordsOf(*m_theatre, {u"limin"_s, u"wangjianguo"_s, u"chenli"_s, u"wangfang"_s, u"heyun"_s}), m_setting->place};
        m_office.passwords[owner]
            = hire(*m_theatre, {owner, u"张敏"_s, {u"--role"_s, u"CompanyOwner"_s, u"--company"_s, m_setting->company.uscc}});
        m_watcher = m_office.watcher();
        m_provider = loginOf(*m_watcher, m_setting->provider.id);
        m_office.passwords[m_provider] = passwordOf(*m_theatre, m_provider);
        const QDate spring = QDate::currentDate();
        m_first = {m_setting->provider.name, firstInvoice, {spring.addDays(-20), spring.addDays(9)}, firstBill};
        m_second = {m_setting->provider.name, secondInvoice, {spring.addDays(10), spring.addDays(39)}, secondBill};
        // What the demonstration has left of the year's money depends on the day.
        const qint32 year = localDate(SystemClock().now()).year();
        for (const QString &payer : {m_setting->place.code, m_setting->company.district})
            m_office.perform(u"wangfang"_s, GrantBudget {m_setting->programme.id, year, payer, contract, u"追加预算"_s});
        m_owner = m_theatre->signedIn(owner, m_office.passwords[owner]);
        m_owner->click(u"nav_settings"_s);
        m_owner->click(u"segment_yuan"_s); // The story is told to the fen.
    });
}

Application JourneyYearTest::application()
{
    return m_watcher->record<Application>(m_setting->place, [](const Application &each) { return each.project == project; });
}

Voucher JourneyYearTest::voucher()
{
    return m_watcher->record<Voucher>(m_setting->place, [](const Voucher &each) { return each.project == project; });
}

Redemption JourneyYearTest::redemption(const QString &invoice)
{
    return m_watcher->record<Redemption>(m_setting->place, [&](const Redemption &each) { return each.invoiceNumber == invoice; });
}

void JourneyYearTest::openApplication()
{
    m_owner->click(u"nav_applications"_s);
    m_owner->openRow(cases, {project, application().number});
    m_owner->waitForText(u"pageTitle"_s, application().number);
}

// --- Spring ------------------------------------------------------------------------------------------------------------

void JourneyYearTest::springFindsWhatFits()
{
    play([this] {
        m_owner->click(u"nav_programmes"_s);
        m_owner->retype(u"finderCost"_s, yuanText(contract));
        m_owner->waitForRow(u"finderFitsTable"_s, {m_setting->programme.placeZh, m_setting->programme.nameZh, yuanText(award)});
        m_owner->shot(u"120-year-finder"_s);
    });
}

void JourneyYearTest::springCalculates()
{
    play([this] {
        m_owner->click(u"nav_roi"_s);
        m_owner->waitForTexts(u"roiPayback"_s, {u"个月"_s, u"不用券"_s});
        m_owner->retype(u"roiTitle"_s, calculation);
        m_owner->click(u"roiSave"_s);
        m_owner->waitForText(u"roiScenario0"_s, calculation);
        m_owner->shot(u"121-year-roi"_s);
    });
}

void JourneyYearTest::springWritesAnApplication()
{
    play([this] {
        m_owner->click(u"nav_programmes"_s);
        openForm(*m_owner, m_setting->programme);
        typeContract(*m_owner,
            {.project = project,
                .purpose = u"用图像模型检查焊缝，替代人工目检。"_s,
                .number = u"HT-2026-4001"_s,
                .amount = contract,
                .provider = m_setting->provider.id.toText(),
                .contact = u"张敏"_s,
                .phone = u"13900000012"_s});
        m_owner->waitForText(u"estimateAmount"_s, yuanText(award));
        m_owner->click(u"nav_roi"_s);
        m_owner->choose(u"roiDraft"_s, project);
        m_owner->click(u"roiAttach"_s);
        m_owner->waitForText(u"roiNotice"_s, u"已随申领保存"_s);
    });
}

void JourneyYearTest::springHandsItIn()
{
    play([this] {
        m_owner->click(u"nav_applications"_s);
        m_owner->openRow(cases, {project});
        m_owner->waitForText(u"draftContractNumber"_s, u"HT-2026-4001"_s);
        attachAll(*m_owner, *m_theatre, m_setting->programme);
        m_owner->click(u"draftNext"_s);
        declareAndSubmit(*m_owner, u"122-year-submit"_s);
        m_owner->waitForState(u"Synced"_s);
        expectEqual(yuanText(application().requested), yuanText(award));
        expect(application().projection.has_value(), u"the calculation did not travel along"_s);
    });
}

void JourneyYearTest::springCorrectsOneItem()
{
    play([this] {
        const QString words = u"合同编号与扫描件不一致，请核对。"_s;
        m_office.perform(u"limin"_s, ReturnApplication {application().id, {{u"contractNumber"_s, words}}, {}});
        openApplication();
        m_owner->waitForText(u"page_case|page_application"_s, words);
        m_owner->click(u"caseCorrect|bannerPrimary"_s);
        m_owner->waitUntilReachable(u"draftNext"_s); // The case's own page lists the items, too.
        m_owner->waitForText(u"corrections"_s, words);
        m_owner->click(u"correct_contractNumber"_s);
        m_owner->retype(u"draftContractNumber"_s, contractNumber);
        m_owner->shot(u"123-year-correction"_s);
        m_owner->click(u"draftNext"_s);
        m_owner->click(u"draftNext"_s);
        declareAndSubmit(*m_owner, u"124-year-corrected"_s);
        m_owner->waitForState(u"Synced"_s);
        expectEqual(enumText(application().stage), u"Submitted"_s);
        expectEqual(application().contractNumber, contractNumber);
        expect(application().projection.has_value(), u"the correction lost the calculation"_s);
    });
}

void JourneyYearTest::springBringsAVoucher()
{
    play([this] {
        const ApplicationId id = application().id;
        m_office.perform(u"limin"_s, AcceptApplication {id});
        m_office.perform(u"wangjianguo"_s, ProposeAward {id, Money(), u"merit"_s, {}});
        m_office.perform(u"chenli"_s, ConfirmAward {id});
        m_office.perform(u"limin"_s, PublishNotice {id});
        m_office.letPass(40, u"limin"_s); // The notice, and the time of both bills.
        m_office.perform(u"limin"_s, AwardApplication {id});
        m_office.perform(u"limin"_s, IssueVoucher {id, VoucherId(Uuid::named("the year's voucher"))});
        expectEqual(yuanText(voucher().face), yuanText(award));
        expectEqual(voucher().contractNumber, contractNumber); // Bound to what the application named.
        m_owner->click(u"nav_vouchers"_s);
        m_owner->waitForRow(u"vouchersTable"_s, {voucher().code, yuanText(award)});
        m_owner->shot(u"125-year-voucher"_s);
    });
}

// --- Summer ------------------------------------------------------------------------------------------------------------

void JourneyYearTest::summerImportsTwoBills()
{
    play([this] {
        m_owner->click(u"nav_usage"_s);
        m_owner->waitUntilReachable(u"usageEmpty"_s);
        importBill(*m_owner, *m_theatre, u"账单一.csv"_s, m_first);
        importBill(*m_owner, *m_theatre, u"账单二.csv"_s, m_second);
        expectEqual(m_owner->rows(u"usageBills"_s).size(), 2);
        m_owner->shot(u"126-year-bills"_s);
    });
}

/// Afterwards the redemption's own page is open.
void JourneyYearTest::redeem(const QString &file, const BilledMonth &bill)
{
    redeemImported(*m_owner, {file, bill, voucher().id, contractNumber});
    const Redemption held = redemption(bill.invoice);
    expectEqual(enumText(held.state), u"Held"_s);
    expect(held.bill.has_value(), u"the redemption does not name its bill"_s);
    expectEqual(yuanText(held.bill->billed), yuanText(bill.cost));
}

/// One of finance approves, another pays; the owner looks at the redemption's page.
void JourneyYearTest::pay(const QString &invoice, const QString &batch, const QString &receipt)
{
    const RedemptionId id = redemption(invoice).id;
    m_office.perform(u"wangfang"_s, ApproveRedemption {id});
    m_office.perform(u"heyun"_s, SettleRedemption {id, batch, receipt});
    m_owner->waitForText(u"redemptionFacts"_s, receipt);
}

void JourneyYearTest::summerRedeemsOneAndTheProviderConfirmsLess()
{
    play([this] {
        redeem(u"账单一.csv"_s, m_first);
        m_owner->shot(u"127-year-redeemed"_s);
        m_office.perform(m_provider, ConfirmBill {redemption(firstInvoice).id, firstConfirmed, {}});
        pay(firstInvoice, u"2027-01"_s, firstReceipt);
        m_owner->click(u"redemptionVoucher"_s);
        m_owner->waitForRow(u"voucherRedemptions"_s, {firstInvoice, yuanText(firstConfirmed), yuanText(firstDrawn), u"已兑付"_s});
        m_owner->waitForText(u"voucherReadds"_s, u"复算一致"_s);
        m_owner->shot(u"128-year-settled"_s);
        expectEqual(yuanText(voucher().used), yuanText(firstDrawn));
        expectEqual(yuanText(voucher().left), yuanText(award - firstDrawn));
        expectEqual(yuanText(voucher().held), yuanText(Money()));
    });
}

// --- Autumn ------------------------------------------------------------------------------------------------------------

void JourneyYearTest::autumnRedeemsTheOther()
{
    play([this] {
        redeem(u"账单二.csv"_s, m_second);
        m_office.perform(m_provider, ConfirmBill {redemption(secondInvoice).id, secondBill, {}});
        m_office.letPass(345, u"limin"_s); // Some twenty days are left of the voucher.
        pay(secondInvoice, u"2027-12"_s, secondReceipt);
        m_owner->click(u"redemptionVoucher"_s);
        m_owner->waitForRow(u"voucherRedemptions"_s, {secondInvoice, yuanText(secondDrawn), u"已兑付"_s});
        m_owner->waitForText(u"voucherReadds"_s, u"复算一致"_s);
        expectEqual(yuanText(voucher().left), yuanText(unused));
    });
}

void JourneyYearTest::autumnRemindsAndShowsWays()
{
    play([this] {
        m_owner->click(u"nav_vouchers"_s);
        m_owner->waitForTexts(u"vouchersRescue"_s, {voucher().code, yuanText(unused), contractNumber});
        m_owner->shot(u"129-year-rescue"_s);
        m_owner->click(u"notificationsButton"_s);
        m_owner->waitForText(u"notificationList"_s, u"算力券 %1 仅剩 %2"_s.arg(voucher().code, yuanText(unused)));
        m_owner->shot(u"130-year-reminders"_s);
        m_owner->press(u"Esc"_s);
        m_owner->waitUntilGone(u"notificationPanel"_s);
    });
}

// --- Winter ------------------------------------------------------------------------------------------------------------

void JourneyYearTest::winterEndsTheVoucher()
{
    play([this] {
        m_office.letPass(30, u"limin"_s);
        m_office.perform(u"limin"_s, ExpireVoucher {voucher().id});
        m_owner->click(u"nav_vouchers"_s);
        m_owner->openRow(u"vouchersTable"_s, {voucher().code});
        m_owner->waitForRow(u"voucherHistory"_s, {yuanText(unused)});
        m_owner->waitForText(u"voucherReadds"_s, u"复算一致"_s);
        m_owner->shot(u"131-year-expired"_s);
        expectEqual(enumText(voucher().state), u"Expired"_s);
        expectEqual(enumText(application().stage), u"Closed"_s);
    });
}

void JourneyYearTest::winterReportsWhatBecameOfIt()
{
    play([this] {
        m_owner->click(u"nav_roi"_s);
        m_owner->waitForTexts(u"outcomeCard"_s, {project, u"预期回本期"_s});
        const std::map<QString, Money> figures {{u"outcomeCapital"_s, Money::fromYuan(80'000)}, {u"outcomeBenefit"_s, Money::fromYuan(30'000)},
            {u"outcomeCompute"_s, firstConfirmed}, {u"outcomeCovered"_s, firstDrawn}, {u"outcomeOther"_s, Money()}};
        for (const auto &[field, amount] : figures)
            m_owner->retype(field, yuanText(amount));
        m_owner->click(u"outcomeReport"_s);
        m_owner->waitForRow(u"outcomeMonths"_s, {u"30,000.00"_s, u"22,999.99"_s});
        m_owner->waitForState(u"Synced"_s);
        m_owner->waitForTexts(u"outcomeCard"_s, {u"已报告"_s, u"净现值展望"_s});
        m_owner->shot(u"132-year-outcome"_s);
        const auto told = m_watcher->record<Outcome>(m_setting->place, [this](const Outcome &each) { return each.application == application().id; });
        expect(told.months.size() == 1 && told.months.front().covered == firstDrawn, u"the registry keeps other figures"_s);
    });
}

/// What stays the same is filled in; what is another each year is asked for by name.
void JourneyYearTest::nextYearBeginsLikeThisOne()
{
    play([this] {
        openApplication();
        m_owner->click(u"caseAgain"_s);
        m_owner->click(u"draftNext"_s);
        m_owner->waitForText(u"draftProject"_s, project);
        m_owner->waitForText(u"draftContactName"_s, u"张敏"_s);
        m_owner->click(u"draftNext"_s);
        for (const QString &field : {u"contractNumber"_s, u"contractAmount"_s, u"contractSigned"_s, u"periodFrom"_s, u"periodTo"_s})
            m_owner->waitUntilReachable(u"problem_"_s + field);
        for (const QString &field : {u"project"_s, u"purpose"_s, u"contactName"_s, u"contactPhone"_s})
            expect(!m_owner->sees(u"problem_"_s + field), u"what stays the same is asked for again: "_s + field);
        m_owner->shot(u"133-year-next"_s);
    });
}

void JourneyYearTest::theYearAddsUp()
{
    play([this] {
        const Voucher ended = voucher();
        expectEqual(yuanText(ended.left + ended.held), yuanText(Money()));
        Money paid;
        for (const Redemption &each : m_watcher->records<Redemption>(m_setting->place))
            paid += each.voucher == ended.id && each.state == RedemptionState::Settled ? each.amount : Money();
        expectEqual(yuanText(paid), yuanText(firstDrawn + secondDrawn));
        expectEqual(yuanText(ended.used), yuanText(paid));
        Money expired;
        for (const Transfer &leg : m_watcher->records<Transfer>(m_setting->place))
            expired += leg.voucher == ended.id && leg.reason == TransferReason::Expired ? leg.amount : Money();
        expectEqual(yuanText(ended.face), yuanText(ended.used + expired));
        Money left, used; // Of all that the factory ever had.
        for (const Voucher &each : m_watcher->records<Voucher>(m_setting->place)) {
            left += each.company == ended.company ? each.left : Money();
            used += each.company == ended.company ? each.used : Money();
        }
        m_owner->click(u"nav_home"_s);
        m_owner->waitForTexts(u"page_home"_s, {yuanText(left), yuanText(used)});
        m_owner->shot(u"134-year-workbench"_s);
        m_owner->quit();
    });
}

void JourneyYearTest::theBooksAddUp()
{
    play([this] { m_theatre->closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyYearTest)
#include "tst_journey_year.moc"
