#include "core/base/money_text.h"
#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/office.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString company = u"zhangwei"_s;
const QString invoice = u"25442000000077770001"_s;
const QString otherInvoice = u"25442000000077770002"_s;
constexpr Money asked = Money::fromFen(6'000'01);
constexpr Money billed = Money::fromFen(4'000'01);
constexpr Money otherAsked = Money::fromFen(1'000'03);
const QString providersReason = u"该账单尚未出具。"_s;
const QString banksWords = u"账号户名不符。"_s;
const QString clawbackReason = u"账单多计一周，已核实。"_s;
const QString receipt = u"20261201000888"_s;
const QString secondReceipt = u"20261203000889"_s;
const QString recovered = u"20261220000890"_s;

}

/// What goes back: a cancelled request, what a bill falls short of, a refused bill, a payment that the bank returned, a
/// payment claimed back. The company reads each in its window, and its balance re-adds every time.
class JourneyCancelTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theAmountIsHeld();
    void aCancelledRequestGivesItBack();
    void theInvoiceMayBeUsedAgain();
    void aBillOverLessReleasesTheRest();
    void aRefusedBillGivesItBack();
    void aReturnedPaymentIsHeldAgain();
    void itIsPaidAnew();
    void theCityClaimsItBack();
    void theCompanyReadsWhatIsDue();
    void theMoneyReturnsToTheBudget();
    void theBooksAddUp();

private:
    Voucher voucher();
    Redemption redemption(const QString &number);
    Money available();
    void request(const QString &number, Money cost);
    void expectBalance(Money held, Money used, const Client::Where &where = Client::Where::current());
    void openRedemption(const QString &number, Money cost);
    std::unique_ptr<Client> finance(const QString &login);

    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Setting> m_setting;
    Office m_office;
    std::unique_ptr<RawDevice> m_watcher; ///< Looks at what the registry holds, as a clerk may.
    std::unique_ptr<Client> m_owner;
    Voucher m_before;
    Money m_drawn; ///< On the bill that was confirmed.
    QString m_provider; ///< Login of the voucher's provider.
};

void JourneyCancelTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_setting = std::make_unique<Setting>(settingOf(*m_theatre, company));
        m_office = {m_theatre->registry().address(), passwordsOf(*m_theatre, {company, u"limin"_s, u"wangfang"_s, u"heyun"_s}), m_setting->place};
        m_watcher = m_office.watcher();
        m_before = redeemableVoucher(*m_watcher, *m_setting);
        m_provider = loginOf(*m_watcher, *m_before.provider);
        m_office.passwords[m_provider] = passwordOf(*m_theatre, m_provider);
        m_owner = m_theatre->signedIn(company, m_office.passwords[company]);
    });
}

Voucher JourneyCancelTest::voucher()
{
    return m_watcher->record<Voucher>(m_setting->place, [this](const Voucher &each) { return each.id == m_before.id; });
}

/// The one that is under way or has come furthest, where an invoice was used again.
Redemption JourneyCancelTest::redemption(const QString &number)
{
    return m_watcher->record<Redemption>(m_setting->place, [&](const Redemption &each) {
        return each.invoiceNumber == number && each.state != RedemptionState::Cancelled;
    });
}

/// For awards of the voucher's programme and year, over all payers.
Money JourneyCancelTest::available()
{
    Money sum;
    for (const BudgetLine &line : m_watcher->records<BudgetLine>(m_setting->place))
        sum += line.programme == m_before.programme && line.year == m_before.budgetYear ? line.available : Money();
    return sum;
}

/// From the voucher's page to the redemption's.
void JourneyCancelTest::request(const QString &number, Money cost)
{
    m_owner->click(u"nav_vouchers"_s);
    m_owner->openRow(u"vouchersTable"_s, {m_before.code});
    m_owner->waitForText(u"voucherReadds"_s, u"复算一致"_s);
    m_owner->click(u"primaryAction"_s);
    m_owner->retype(u"redeemCost"_s, yuanText(cost));
    const QDate today = QDate::currentDate();
    m_owner->typeDate(u"redeemFrom"_s, today.addDays(-30).toString(Qt::ISODate));
    m_owner->typeDate(u"redeemTo"_s, today.addDays(-1).toString(Qt::ISODate));
    m_owner->retype(u"redeemInvoice0"_s, number);
    m_owner->click(u"redeemReview"_s);
    m_owner->click(u"redeemSend"_s);
    m_owner->waitForText(u"redemptionNow"_s, u"服务商"_s);
    m_owner->waitForState(u"Synced"_s);
    expectEqual(enumText(redemption(number).state), u"Held"_s);
}

/// Beside what was there before. At the voucher's page afterwards, whose sums must be the registry's.
void JourneyCancelTest::expectBalance(Money held, Money used, const Client::Where &where)
{
    const Voucher now = voucher();
    expectEqual(yuanText(now.held), yuanText(m_before.held + held), where);
    expectEqual(yuanText(now.used), yuanText(m_before.used + used), where);
    expectEqual(yuanText(now.left), yuanText(m_before.left - held - used), where);
    m_owner->click(u"redemptionVoucher"_s, where);
    m_owner->waitForRow(u"voucherHistory"_s, {u"合计"_s, yuanText(now.left)}, where);
    m_owner->waitForRow(u"voucherHistory"_s, {yuanText(now.left), yuanText(now.held), yuanText(now.used)}, where);
    m_owner->waitForText(u"voucherReadds"_s, u"复算一致"_s, where);
}

/// From the voucher's page.
void JourneyCancelTest::openRedemption(const QString &number, Money cost)
{
    m_owner->openRow(u"voucherRedemptions"_s, {number, yuanText(cost)});
    m_owner->waitForText(u"redemptionFacts"_s, number);
}

/// At the redemption's own page.
std::unique_ptr<Client> JourneyCancelTest::finance(const QString &login)
{
    auto official = m_theatre->signedIn(login, m_office.passwords[login]);
    official->click(u"nav_redemptions"_s);
    official->waitForState(u"Synced"_s);
    official->click(u"segment_all"_s);
    official->openRow(u"redemptionsTable"_s, {invoice, yuanText(m_drawn)}); // The other one of this invoice was cancelled.
    official->waitForText(u"redemptionFacts"_s, invoice);
    return official;
}

void JourneyCancelTest::theAmountIsHeld()
{
    play([this] {
        request(invoice, asked);
        m_owner->waitForText(u"redemptionFacts"_s, yuanText(redemption(invoice).amount));
        expectBalance(redemption(invoice).amount, Money());
        m_owner->waitForRow(u"voucherHistory"_s, {u"账单预占"_s, yuanText(Money() - redemption(invoice).amount)});
        m_owner->shot(u"170-cancel-held"_s);
        openRedemption(invoice, asked);
    });
}

void JourneyCancelTest::aCancelledRequestGivesItBack()
{
    play([this] {
        const Money held = redemption(invoice).amount;
        m_owner->click(u"redemptionCancel"_s);
        m_owner->waitForText(u"cancelQuestion"_s, u"退回"_s);
        m_owner->shot(u"171-cancel-question"_s);
        m_owner->click(u"cancelConfirm"_s);
        m_owner->waitForText(u"redemptionNow"_s, u"预占的金额已退回"_s);
        m_owner->shot(u"172-cancel-cancelled"_s);
        m_owner->waitForState(u"Synced"_s);
        expect(!m_owner->sees(u"redemptionCancel"_s), u"a cancelled request may be cancelled again"_s);
        expectBalance(Money(), Money());
        m_owner->waitForRow(u"voucherHistory"_s, {u"释放预占"_s, u'+' + yuanText(held)});
        m_owner->waitForRow(u"voucherRedemptions"_s, {invoice, yuanText(asked), u"已取消"_s});
        expectEqual(yuanText(voucher().costUsed), yuanText(m_before.costUsed));
    });
}

void JourneyCancelTest::theInvoiceMayBeUsedAgain()
{
    play([this] {
        request(invoice, asked);
        expectBalance(redemption(invoice).amount, Money());
    });
}

void JourneyCancelTest::aBillOverLessReleasesTheRest()
{
    play([this] {
        const Money held = redemption(invoice).amount;
        m_office.perform(m_provider, ConfirmBill {redemption(invoice).id, billed, {}});
        m_drawn = redemption(invoice).amount;
        expect(m_drawn < held, u"a bill over less draws as much"_s);
        m_owner->click(u"nav_vouchers"_s);
        m_owner->openRow(u"vouchersTable"_s, {m_before.code});
        m_owner->waitForRow(u"voucherHistory"_s, {u"释放预占"_s, u'+' + yuanText(held - m_drawn)});
        m_owner->waitForRow(u"voucherRedemptions"_s, {invoice, yuanText(billed), yuanText(m_drawn), u"服务商已确认"_s});
        m_owner->shot(u"173-cancel-partly-confirmed"_s);
        openRedemption(invoice, billed);
        m_owner->waitForTexts(u"redemptionFacts"_s, {yuanText(billed), yuanText(m_drawn)});
        m_owner->waitForText(u"redemptionNow"_s, u"服务商已确认"_s);
        expect(!m_owner->sees(u"redemptionCancel"_s), u"a confirmed bill may be cancelled"_s);
        expectBalance(m_drawn, Money());
    });
}

void JourneyCancelTest::aRefusedBillGivesItBack()
{
    play([this] {
        request(otherInvoice, otherAsked);
        m_office.perform(m_provider, RefuseRedemption {redemption(otherInvoice).id, providersReason});
        m_owner->click(u"syncPill"_s);
        m_owner->waitForTexts(u"redemptionNow"_s, {u"预占的金额已退回"_s, u"可以再次使用"_s, providersReason});
        m_owner->shot(u"174-cancel-refused"_s);
        expectBalance(m_drawn, Money());
        m_owner->waitForRow(u"voucherRedemptions"_s, {otherInvoice, yuanText(otherAsked)});
        openRedemption(invoice, billed);
    });
}

void JourneyCancelTest::aReturnedPaymentIsHeldAgain()
{
    play([this] {
        m_office.perform(u"wangfang"_s, ApproveRedemption {redemption(invoice).id});
        m_office.perform(u"heyun"_s, SettleRedemption {redemption(invoice).id, u"2026-12"_s, receipt});
        m_owner->click(u"syncPill"_s);
        m_owner->waitForText(u"redemptionNow"_s, u"已兑付"_s);
        const auto official = finance(u"heyun"_s);
        official->click(u"redemptionReasonOpen"_s);
        official->retype(u"redemptionReasonText"_s, banksWords);
        official->shot(u"175-cancel-bounce"_s);
        official->click(u"redemptionReasonSend"_s);
        official->waitForText(u"redemptionNow"_s, banksWords);
        official->waitForState(u"Synced"_s);
        official->quit();
        m_owner->click(u"syncPill"_s);
        m_owner->waitForText(u"redemptionNow"_s, banksWords);
        m_owner->shot(u"176-cancel-bounced"_s);
        expectBalance(m_drawn, Money());
        m_owner->waitForRow(u"voucherHistory"_s, {u"付款退回"_s});
        openRedemption(invoice, billed);
    });
}

void JourneyCancelTest::itIsPaidAnew()
{
    play([this] {
        m_office.perform(u"heyun"_s, SettleRedemption {redemption(invoice).id, u"2026-12"_s, secondReceipt});
        m_owner->click(u"syncPill"_s);
        m_owner->waitForText(u"redemptionFacts"_s, secondReceipt);
        m_owner->waitForText(u"redemptionNow"_s, u"已兑付"_s);
        expectBalance(Money(), m_drawn);
        openRedemption(invoice, billed);
    });
}

void JourneyCancelTest::theCityClaimsItBack()
{
    play([this] {
        const auto official = finance(u"heyun"_s);
        official->click(u"clawbackOpen"_s);
        official->waitForText(u"clawbackPrincipal"_s, yuanText(m_drawn)); // All of it, unless somebody types less.
        official->retype(u"clawbackWords"_s, clawbackReason);
        official->shot(u"177-cancel-clawback"_s);
        official->click(u"clawbackSend"_s);
        official->waitForText(u"redemptionState"_s, u"已追回"_s);
        official->waitForState(u"Synced"_s);
        official->quit();
        expectEqual(enumText(redemption(invoice).state), u"Reversed"_s);
    });
}

void JourneyCancelTest::theCompanyReadsWhatIsDue()
{
    play([this] {
        const auto clawback = m_watcher->record<Clawback>(m_setting->place, [this](const Clawback &each) { return each.redemption == redemption(invoice).id; });
        m_owner->click(u"syncPill"_s);
        m_owner->waitForTexts(u"redemptionNow"_s, {yuanText(m_drawn), clawback.due.toString(Qt::ISODate), clawbackReason});
        m_owner->shot(u"178-cancel-claimed-back"_s);
    });
}

void JourneyCancelTest::theMoneyReturnsToTheBudget()
{
    play([this] {
        const bool isSameYear = m_before.budgetYear == localDate(SystemClock().now()).year(); // Else it goes to the treasury.
        const Money before = available();
        const auto official = finance(u"heyun"_s);
        official->click(u"clawbackOpen"_s);
        official->retype(u"clawbackWords"_s, recovered);
        official->click(u"clawbackSend"_s);
        official->waitForText(u"redemptionNow"_s, u"全部退还"_s);
        official->waitForState(u"Synced"_s);
        official->shot(u"179-cancel-paid-back"_s);
        official->quit();
        m_owner->click(u"syncPill"_s);
        m_owner->waitForText(u"redemptionNow"_s, u"无需再办理"_s);
        expectEqual(yuanText(available() - before), yuanText(isSameYear ? m_drawn : Money()));
        expectBalance(Money(), m_drawn); // What was drawn stays drawn: the money went to the budget.
        m_owner->quit();
    });
}

void JourneyCancelTest::theBooksAddUp()
{
    play([this] { m_theatre->closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyCancelTest)
#include "tst_journey_cancel.moc"
