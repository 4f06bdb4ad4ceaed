#include "core/base/money_text.h"
#include "core/protocol/catalogue.h"
#include "tests/journeys/stage/applicant.h"
#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/office.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString company = u"zhaoqiang"_s;
const QString project = u"数控刀具磨损预测模型训练"_s;
/// Sums whose fifth is an odd number of fen, so that two equal payers can't pay the same.
constexpr Money contract = Money::fromFen(123'456'79);
const QString award = u"24,691.35"_s;
constexpr Money bill = Money::fromFen(61'728'39);
constexpr Money paidOut = Money::fromFen(12'345'67);
const QString invoice = u"25442000000088812345"_s;

}

/// Henan: the company pays first and claims afterwards; province and city each pay half.
class JourneyPayFirstTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFormNamesBothPayers();
    void theCompanySubmits();
    void theClerkOpensTheAwardForClaims();
    void theCompanyLearnsThatItMayClaim();
    void theCompanyClaimsInItsWindow();
    void theClaimIsSettledByTwo();
    void theCompanySeesThePaymentAndBothPayers();
    void theBudgetShowsWhatBothHavePaid();
    void theBooksAddUp();

private:
    Application application();
    Voucher voucher();
    Money paidBy(const QString &payer);

    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Setting> m_setting;
    Office m_office;
    std::unique_ptr<RawDevice> m_watcher; ///< Looks at what the registry holds, as a clerk may.
    std::unique_ptr<Client> m_owner;
    QHash<QString, QString> m_payers;     ///< Names by code: province and city.
    QHash<QString, Money> m_paidBefore;
    std::vector<PayerAmount> m_shares;    ///< Of the claim.
};

void JourneyPayFirstTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_setting = std::make_unique<Setting>(settingOf(*m_theatre, company));
        expectEqual(m_setting->programme.placeEn, u"Henan"_s);
        expectEqual(enumText(m_setting->programme.mode), u"PayFirst"_s);
        m_office = {m_theatre->registry().address(),
            passwordsOf(*m_theatre, {company, u"limin"_s, u"wangjianguo"_s, u"chenli"_s, u"wangfang"_s, u"heyun"_s}),
            m_setting->place};
        m_watcher = m_office.watcher();
        const std::vector<Place> places = builtinPlaces().value(); // Named: a loop over a part of a temporary outlives it.
        for (const Place &place : places) {
            if (place.code == m_setting->place)
                m_payers[place.code.code] = place.nameZh;
            for (const District &district : place.districts) {
                if (district.code == m_setting->company.district)
                    m_payers[district.code] = district.nameZh;
            }
        }
        expectEqual(m_payers.size(), 2);
        // What the demonstration has left of the year's money depends on the day.
        const qint32 year = localDate(SystemClock().now()).year();
        for (const QString &payer : m_payers.keys())
            m_office.perform(u"wangfang"_s, GrantBudget {m_setting->programme.id, year, payer, contract, u"追加预算"_s});
    });
}

Application JourneyPayFirstTest::application()
{
    return m_watcher->record<Application>(m_setting->place, [](const Application &each) { return each.project == project; });
}

Voucher JourneyPayFirstTest::voucher()
{
    return m_watcher->record<Voucher>(m_setting->place, [](const Voucher &each) { return each.project == project; });
}

/// In the award's budget year.
Money JourneyPayFirstTest::paidBy(const QString &payer)
{
    const Voucher opened = voucher();
    const auto line = m_watcher->record<BudgetLine>(m_setting->place, [&](const BudgetLine &each) {
        return each.programme == opened.programme && each.year == opened.budgetYear && each.payer == payer;
    });
    return line.paid;
}

// --- The company applies -----------------------------------------------------------------------------------------------

void JourneyPayFirstTest::theFormNamesBothPayers()
{
    play([this] {
        m_owner = m_theatre->signedIn(company, m_office.passwords[company]);
        m_owner->click(u"nav_programmes"_s);
        openForm(*m_owner, m_setting->programme);
        m_owner->waitForText(u"page_draft"_s, u"20.00 %"_s);
        m_owner->shot(u"70-payfirst-form-1-programme"_s);
        typeContract(*m_owner,
            {.project = project,
                .purpose = u"租用算力训练刀具磨损预测模型，减少停机。"_s,
                .number = u"HT-2026-2001"_s,
                .amount = contract,
                .provider = m_setting->provider.id.toText(),
                .contact = u"赵强"_s,
                .phone = u"13800000003"_s});
        m_owner->waitForText(u"estimateAmount"_s, award);
        m_owner->waitForTexts(u"page_draft"_s, QStringList(m_payers.values()) + QStringList {u"12,345.67"_s, u"12,345.68"_s});
        m_owner->shot(u"71-payfirst-form-2-contract"_s);
    });
}

void JourneyPayFirstTest::theCompanySubmits()
{
    play([this] {
        attachAll(*m_owner, *m_theatre, m_setting->programme);
        m_owner->shot(u"72-payfirst-form-3-materials"_s);
        m_owner->click(u"draftNext"_s);
        declareAndSubmit(*m_owner, u"73-payfirst-form-4-submit"_s);
        m_owner->waitForState(u"Synced"_s);
        expectEqual(yuanText(application().requested), award);
    });
}

// --- The office opens the award ----------------------------------------------------------------------------------------

void JourneyPayFirstTest::theClerkOpensTheAwardForClaims()
{
    play([this] {
        const Application submitted = application();
        m_office.perform(u"limin"_s, AcceptApplication {submitted.id});
        m_office.perform(u"wangjianguo"_s, ProposeAward {submitted.id, Money(), u"merit"_s, {}});
        m_office.perform(u"chenli"_s, ConfirmAward {submitted.id});
        m_office.perform(u"limin"_s, PublishNotice {submitted.id});
        m_office.letPass(30, u"limin"_s);
        m_office.perform(u"limin"_s, AwardApplication {submitted.id});
        const auto clerk = m_theatre->signedIn(u"limin"_s, m_office.passwords[u"limin"_s]);
        openCase(*clerk, submitted.number);
        clerk->waitForText(u"actionIssueButton"_s, u"开放兑付申请"_s);
        clerk->shot(u"74-payfirst-review-awarded"_s);
        act(*clerk, u"actionIssueButton"_s);
        clerk->waitForText(u"caseTimeline"_s, u"开放兑付申请"_s);
        clerk->shot(u"75-payfirst-review-opened"_s);
        clerk->quit();
        expectEqual(yuanText(voucher().left), award);
        for (const QString &payer : m_payers.keys())
            m_paidBefore[payer] = paidBy(payer);
    });
}

void JourneyPayFirstTest::theCompanyLearnsThatItMayClaim()
{
    play([this] {
        m_owner->click(u"nav_applications"_s);
        m_owner->openRow(u"applicationsTable|caseTable"_s, {application().number});
        m_owner->waitForText(u"caseNow"_s, u"申请兑付"_s);
        m_owner->shot(u"76-payfirst-case"_s);
        m_owner->click(u"caseVoucher"_s);
        m_owner->waitForRow(u"voucherHistory"_s, {u"开放兑付申请"_s, u'+' + award});
        m_owner->shot(u"77-payfirst-award"_s);
    });
}

// --- The claim ---------------------------------------------------------------------------------------------------------

void JourneyPayFirstTest::theCompanyClaimsInItsWindow()
{
    play([this] {
        const QDate today = QDate::currentDate();
        m_owner->click(u"primaryAction"_s);
        m_owner->type(u"redeemCost"_s, yuanText(bill));
        m_owner->typeDate(u"redeemFrom"_s, today.addDays(-20).toString(Qt::ISODate));
        m_owner->typeDate(u"redeemTo"_s, today.addDays(-1).toString(Qt::ISODate));
        m_owner->type(u"redeemInvoice0"_s, invoice);
        m_owner->shot(u"77-payfirst-claim"_s);
        m_owner->click(u"redeemReview"_s);
        m_owner->waitForText(u"redeemReviewCard"_s, yuanText(paidOut));
        m_owner->click(u"redeemSend"_s);
        m_owner->waitForText(u"redemptionNow"_s, u"财务"_s);
        m_owner->waitForState(u"Synced"_s);
        m_owner->click(u"redemptionVoucher"_s);
    });
}

void JourneyPayFirstTest::theClaimIsSettledByTwo()
{
    play([this] {
        const auto claimed = m_watcher->record<Redemption>(m_setting->place, [](const Redemption &each) { return each.invoiceNumber == invoice; });
        const RedemptionId claim = claimed.id;
        expectEqual(enumText(claimed.state), u"Held"_s);
        m_office.perform(u"wangfang"_s, ApproveRedemption {claim});
        m_office.perform(u"heyun"_s, SettleRedemption {claim, u"2026-12"_s, u"20261224000123"_s});
        const auto settled = m_watcher->record<Redemption>(m_setting->place, [&](const Redemption &each) { return each.id == claim; });
        expectEqual(enumText(settled.state), u"Settled"_s);
        expectEqual(yuanText(settled.amount), yuanText(paidOut));
        m_shares = settled.shares;
        expectEqual(m_shares.size(), 2U);
        expectEqual(yuanText(m_shares[0].amount + m_shares[1].amount), yuanText(paidOut));
        expect(m_shares[0].amount != m_shares[1].amount, u"an odd sum was halved"_s);
    });
}

void JourneyPayFirstTest::theCompanySeesThePaymentAndBothPayers()
{
    play([this] {
        m_owner->waitForRow(u"voucherHistory"_s, {u"已兑付"_s, yuanText(paidOut)});
        m_owner->waitForRow(u"voucherRedemptions"_s, {invoice, yuanText(bill), yuanText(paidOut), u"已兑付"_s});
        for (const PayerAmount &share : m_shares)
            m_owner->waitForRow(u"voucherPayers"_s, {m_payers[share.payer], yuanText(share.amount)});
        m_owner->waitForText(u"voucherReadds"_s, u"复算一致"_s);
        m_owner->shot(u"78-payfirst-award-claimed"_s);
        m_owner->setLook(u"dark"_s, u"en"_s);
        m_owner->shot(u"78-payfirst-award-claimed-dark-en"_s);
        m_owner->setLook(u"light"_s, u"zh_CN"_s);
        m_owner->click(u"nav_vouchers"_s);
        m_owner->waitForRow(u"vouchersTable"_s, {voucher().code, award, yuanText(paidOut)});
        m_owner->shot(u"79-payfirst-awards"_s);
        m_owner->quit();
    });
}

void JourneyPayFirstTest::theBudgetShowsWhatBothHavePaid()
{
    play([this] {
        const auto finance = m_theatre->signedIn(u"heyun"_s, m_office.passwords[u"heyun"_s]);
        finance->click(u"nav_budget"_s);
        finance->click(u"segment_Yuan"_s);
        const QString year = u"segment_%1"_s.arg(voucher().budgetYear);
        if (finance->sees(year))
            finance->click(year);
        for (const PayerAmount &share : m_shares) {
            expectEqual(yuanText(paidBy(share.payer) - m_paidBefore[share.payer]), yuanText(share.amount));
            finance->waitForRow(u"budgetTable"_s, {m_payers[share.payer], yuanText(paidBy(share.payer))});
            finance->selectRow(u"budgetTable"_s, {m_payers[share.payer], yuanText(paidBy(share.payer))});
        }
        finance->shot(u"79-payfirst-budget"_s);
        finance->quit();
    });
}

void JourneyPayFirstTest::theBooksAddUp()
{
    play([this] {
        Money settled;
        for (const Transfer &leg : m_watcher->records<Transfer>(m_setting->place)) {
            if (leg.voucher == voucher().id && leg.reason == TransferReason::Settled)
                settled += leg.amount;
        }
        expectEqual(yuanText(settled), yuanText(paidOut));
        m_theatre->closeTheBooks();
    });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyPayFirstTest)
#include "tst_journey_pay_first.moc"
