#include "core/base/money_text.h"
#include "tests/journeys/stage/paperwork.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString owner = u"linxiu"_s;
const QString contractNumber = u"HT-2026-5001"_s;
const QString smallProject = u"喷涂缺陷检测一期"_s;
const QString largeProject = u"喷涂缺陷检测二期"_s;
/// City and district together pay 80 %.
constexpr Money small = Money::fromYuan(40'000);
constexpr Money large = Money::fromYuan(80'000);
constexpr Money smallContract = Money::fromYuan(50'000);
constexpr Money largeContract = Money::fromYuan(100'000);
constexpr Money bill = Money::fromFen(80'000'03);
constexpr Money secondCost = Money::fromFen(30'000'03); ///< What the small one leaves of the bill.
constexpr Money secondPart = Money::fromFen(24'000'02);
const QString firstInvoice = u"25442000000055550001"_s;
const QString secondInvoice = u"25442000000055550002"_s;
const QString table = u"vouchersTable"_s;

}

/// One contract, two vouchers, and a bill that neither pays alone.
class JourneyVouchersTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theOwnerHasTwoVouchersOfOneContract();
    void theBillIsPlannedOverBothTheSoonestFirst();
    void theLaterOneAloneIsAdvisedAgainst();
    void eachVoucherNeedsAnInvoiceOfItsOwn();
    void bothAreHeld();
    void oneIsPaidAndUsedUp();
    void eachVoucherSaysHowItStands();
    void theBooksAddUp();

private:
    Voucher voucher(const QString &project);
    Redemption redemption(const QString &invoice);
    void openVoucher(const QString &project);

    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Setting> m_setting;
    Office m_office;
    std::unique_ptr<RawDevice> m_watcher; ///< Looks at what the registry holds, as a clerk may.
    std::unique_ptr<Client> m_owner;
    QString m_provider; ///< Login.
    Voucher m_sooner;
    Voucher m_later;
};

void JourneyVouchersTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_setting = std::make_unique<Setting>(findSetting(*m_theatre, u"Shanghai"_s));
        m_office = {m_theatre->registry().address(),
            passwordsOf(*m_theatre, {u"limin"_s, u"wangjianguo"_s, u"chenli"_s, u"wangfang"_s, u"heyun"_s}), m_setting->place};
        m_office.passwords[owner]
            = hire(*m_theatre, {owner, u"林秀"_s, {u"--role"_s, u"CompanyOwner"_s, u"--company"_s, m_setting->company.uscc}});
        m_watcher = m_office.watcher();
        m_provider = loginOf(*m_watcher, m_setting->provider.id);
        m_office.passwords[m_provider] = passwordOf(*m_theatre, m_provider);
        grantMore(m_office, *m_setting, large + small);
        ContractWords words {.project = largeProject,
            .purpose = u"训练喷涂缺陷检测模型。"_s,
            .number = contractNumber,
            .amount = largeContract,
            .provider = m_setting->provider.id.toText(),
            .contact = u"林秀"_s,
            .phone = u"13900000001"_s};
        const Application first = handIn(m_office, *m_setting, owner, words);
        words.project = smallProject;
        words.amount = smallContract;
        const Application second = handIn(m_office, *m_setting, owner, words);
        for (const Application &each : {first, second})
            carryToNotice(m_office, each.id);
        m_office.letPass(30, u"limin"_s);
        // What was asked for last is issued first, so that it ends first: by no other order does it come first.
        issue(m_office, second.id, VoucherId(Uuid::named("the small voucher")));
        m_office.letPass(30, u"limin"_s);
        issue(m_office, first.id, VoucherId(Uuid::named("the large voucher")));
        m_sooner = voucher(smallProject);
        m_later = voucher(largeProject);
        expect(m_sooner.validTo < m_later.validTo, u"the small voucher does not end first"_s);
        m_owner = m_theatre->signedIn(owner, m_office.passwords[owner]);
    });
}

Voucher JourneyVouchersTest::voucher(const QString &project)
{
    return m_watcher->record<Voucher>(m_setting->place, [&](const Voucher &each) { return each.project == project; });
}

Redemption JourneyVouchersTest::redemption(const QString &invoice)
{
    return m_watcher->record<Redemption>(m_setting->place, [&](const Redemption &each) { return each.invoiceNumber == invoice; });
}

void JourneyVouchersTest::openVoucher(const QString &project)
{
    m_owner->click(u"nav_vouchers"_s);
    m_owner->openRow(table, {project});
    m_owner->waitForText(u"page_voucher"_s, project);
}

void JourneyVouchersTest::theOwnerHasTwoVouchersOfOneContract()
{
    play([this] {
        m_owner->click(u"nav_vouchers"_s);
        m_owner->waitForRow(table, {m_sooner.code, yuanText(small)});
        m_owner->waitForRow(table, {m_later.code, yuanText(large)});
        m_owner->shot(u"160-vouchers-two"_s);
    });
}

void JourneyVouchersTest::theBillIsPlannedOverBothTheSoonestFirst()
{
    play([this] {
        m_owner->click(u"primaryAction"_s);
        m_owner->choose(u"redeemVoucher"_s, u"最优使用"_s); // Whatever else the demonstration gave this company.
        m_owner->choose(u"redeemProvider"_s, m_setting->provider.id.toText());
        m_owner->retype(u"redeemContract"_s, contractNumber);
        m_owner->retype(u"redeemCost"_s, yuanText(bill));
        const QDate today = QDate::currentDate();
        m_owner->typeDate(u"redeemFrom"_s, today.toString(Qt::ISODate));
        m_owner->typeDate(u"redeemTo"_s, today.addDays(50).toString(Qt::ISODate));
        m_owner->waitForTexts(u"redeemPart0"_s, {m_sooner.code, m_sooner.validTo.toString(Qt::ISODate)});
        m_owner->waitForTexts(u"redeemPart1"_s, {m_later.code, m_later.validTo.toString(Qt::ISODate)});
        m_owner->waitForTexts(u"redeemSteps0"_s, {yuanText(smallContract), yuanText(small)});
        m_owner->waitForTexts(u"redeemSteps1"_s, {yuanText(secondCost), yuanText(secondPart)});
        m_owner->waitForText(u"redeemInvoices"_s, u"就 %1 单独开具发票"_s.arg(yuanText(secondCost)));
        m_owner->shot(u"161-vouchers-plan"_s);
    });
}

void JourneyVouchersTest::theLaterOneAloneIsAdvisedAgainst()
{
    play([this] {
        m_owner->choose(u"redeemVoucher"_s, m_later.id.toText());
        m_owner->waitForTexts(u"redeemHint"_s, {m_sooner.code, m_sooner.validTo.toString(Qt::ISODate), u"更早"_s});
        m_owner->waitUntilGone(u"redeemPart1"_s);
        m_owner->shot(u"162-vouchers-later"_s);
        m_owner->click(u"noticeButton"_s);
        m_owner->waitUntilGone(u"redeemHint"_s);
        m_owner->waitForText(u"redeemPart0"_s, m_sooner.code);
        m_owner->waitForText(u"redeemPart1"_s, m_later.code);
    });
}

void JourneyVouchersTest::eachVoucherNeedsAnInvoiceOfItsOwn()
{
    play([this] {
        for (const QString &field : {u"redeemInvoice0"_s, u"redeemInvoice1"_s})
            m_owner->retype(field, firstInvoice);
        m_owner->click(u"redeemReview"_s);
        m_owner->waitForText(u"redeemInvoices"_s, u"每张券须有单独的发票"_s);
        expect(!m_owner->sees(u"redeemSend"_s), u"one invoice may be drawn on two vouchers"_s);
        m_owner->retype(u"redeemInvoice1"_s, secondInvoice);
        m_owner->click(u"redeemReview"_s);
        m_owner->waitForTexts(u"redeemReviewCard"_s,
            {m_sooner.code, m_later.code, firstInvoice, secondInvoice, yuanText(small + secondPart), yuanText(bill - small - secondPart)});
        m_owner->shot(u"163-vouchers-review"_s);
    });
}

void JourneyVouchersTest::bothAreHeld()
{
    play([this] {
        m_owner->click(u"redeemSend"_s);
        m_owner->waitForText(u"redemptionNow"_s, u"服务商"_s);
        m_owner->waitForState(u"Synced"_s);
        expectEqual(redemption(firstInvoice).voucher.toText(), m_sooner.id.toText());
        expectEqual(yuanText(redemption(firstInvoice).amount), yuanText(small));
        expectEqual(redemption(secondInvoice).voucher.toText(), m_later.id.toText());
        expectEqual(yuanText(redemption(secondInvoice).cost), yuanText(secondCost));
        expectEqual(yuanText(voucher(smallProject).left), yuanText(Money()));
        expectEqual(yuanText(voucher(largeProject).left), yuanText(large - secondPart));
        openVoucher(smallProject);
        m_owner->waitForRow(u"voucherRedemptions"_s, {firstInvoice, yuanText(smallContract), yuanText(small)});
        m_owner->waitForText(u"voucherReadds"_s, u"复算一致"_s);
        m_owner->shot(u"164-vouchers-held"_s);
        openVoucher(largeProject);
        m_owner->waitForRow(u"voucherRedemptions"_s, {secondInvoice, yuanText(secondCost), yuanText(secondPart)});
        m_owner->waitForRow(u"voucherHistory"_s, {yuanText(Money() - secondPart), yuanText(large - secondPart)});
        m_owner->waitForText(u"voucherReadds"_s, u"复算一致"_s);
    });
}

void JourneyVouchersTest::oneIsPaidAndUsedUp()
{
    play([this] {
        const RedemptionId first = redemption(firstInvoice).id;
        m_office.perform(m_provider, ConfirmBill {first, smallContract, {}});
        m_office.perform(m_provider, ConfirmBill {redemption(secondInvoice).id, secondCost, {}});
        m_office.perform(u"wangfang"_s, ApproveRedemption {first});
        m_office.perform(u"heyun"_s, SettleRedemption {first, u"2027-02"_s, u"20270201000555"_s});
        expectEqual(enumText(voucher(smallProject).state), u"UsedUp"_s);
        m_owner->click(u"syncPill"_s);
        m_owner->click(u"nav_vouchers"_s);
        m_owner->waitForRow(table, {m_sooner.code, u"已用完"_s});
        m_owner->waitForRow(table, {m_later.code, yuanText(large - secondPart)});
        m_owner->shot(u"165-vouchers-used"_s);
    });
}

void JourneyVouchersTest::eachVoucherSaysHowItStands()
{
    play([this] {
        openVoucher(smallProject);
        m_owner->waitForRow(u"voucherRedemptions"_s, {firstInvoice, yuanText(small), u"已兑付"_s});
        m_owner->waitForText(u"page_voucher"_s, u"已用完"_s);
        expect(!m_owner->sees(u"primaryAction"_s), u"a used-up voucher can be redeemed"_s);
        m_owner->shot(u"166-vouchers-used-up"_s);
        openVoucher(largeProject);
        m_owner->waitForRow(u"voucherRedemptions"_s, {secondInvoice, yuanText(secondPart), u"确认"_s});
        m_owner->waitUntilReachable(u"primaryAction"_s);
        m_owner->shot(u"167-vouchers-partly-used"_s);
        m_owner->quit();
    });
}

void JourneyVouchersTest::theBooksAddUp()
{
    play([this] { m_theatre->closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyVouchersTest)
#include "tst_journey_vouchers.moc"
