#include "core/base/money_text.h"
#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/office.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString company = u"zhangwei"_s;
const QString invoice = u"25442000000091234567"_s;
constexpr Money asked = Money::fromFen(4'000'01);
constexpr Money billed = Money::fromFen(3'500'01);

QByteArray invoiceFor(const Company &buyer, QDate day)
{
    return u"<EInvoice><EInvoiceData><SellerInformation><SellerIdNum>91440300MA5DA1234X</SellerIdNum><SellerName>云算科技</SellerName>"
           "</SellerInformation><BuyerInformation><BuyerIdNum>%1</BuyerIdNum><BuyerName>%2</BuyerName></BuyerInformation>"
           "<BasicInformation><TotalAmWithoutTax>3773.59</TotalAmWithoutTax><TotalTaxAm>226.42</TotalTaxAm>"
           "<TotalTax-includedAmount>4000.01</TotalTax-includedAmount></BasicInformation></EInvoiceData><TaxSupervisionInfo>"
           "<InvoiceNumber>%3</InvoiceNumber><IssueTime>%4</IssueTime></TaxSupervisionInfo></EInvoice>"_s
        .arg(buyer.uscc, buyer.name, invoice, day.toString(Qt::ISODate))
        .toUtf8();
}

}

/// One bill from the company's window over the provider's to the two of the finance office, and back.
class JourneyRedemptionTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCompanyRedeemsABill();
    void theProviderConfirmsLess();
    void oneOfFinanceApprovesAndMayNotPay();
    void anotherPays();
    void theCompanySeesItsBalanceReadd();
    void anotherProviderSeesNothing();
    void theBooksAddUp();

private:
    Voucher voucher();
    Redemption redemption();

    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Setting> m_setting;
    Office m_office;
    std::unique_ptr<RawDevice> m_watcher; ///< Looks at what the registry holds, as a clerk may.
    std::unique_ptr<Client> m_owner;
    Voucher m_before;
    Money m_drawn;
    QString m_provider; ///< Login of the voucher's provider.
};

void JourneyRedemptionTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_setting = std::make_unique<Setting>(settingOf(*m_theatre, company));
        m_office = {m_theatre->registry().address(), passwordsOf(*m_theatre, {company, u"limin"_s, u"wangfang"_s, u"heyun"_s}), m_setting->place};
        m_watcher = m_office.watcher();
        m_before = redeemableVoucher(*m_watcher, *m_setting);
        m_provider = loginOf(*m_watcher, *m_before.provider);
    });
}

Voucher JourneyRedemptionTest::voucher()
{
    return m_watcher->record<Voucher>(m_setting->place, [this](const Voucher &each) { return each.id == m_before.id; });
}

Redemption JourneyRedemptionTest::redemption()
{
    return m_watcher->record<Redemption>(m_setting->place, [](const Redemption &each) { return each.invoiceNumber == invoice; });
}

void JourneyRedemptionTest::theCompanyRedeemsABill()
{
    play([this] {
        m_owner = m_theatre->signedIn(company, m_office.passwords[company]);
        m_owner->click(u"nav_vouchers"_s);
        m_owner->waitForRow(u"vouchersTable"_s, {m_before.code});
        m_owner->shot(u"90-redeem-vouchers"_s);
        m_owner->openRow(u"vouchersTable"_s, {m_before.code});
        m_owner->waitForText(u"voucherReadds"_s, u"复算一致"_s);
        m_owner->click(u"primaryAction"_s);
        const QDate today = QDate::currentDate();
        m_owner->drop(u"redeemCost"_s, m_theatre->file(u"redeemed.xml"_s, invoiceFor(m_setting->company, today)));
        m_owner->waitForTexts(u"redeemInvoiceNote"_s, {invoice, yuanText(asked)});
        m_owner->waitForText(u"redeemInvoice0"_s, invoice);
        m_owner->waitForText(u"redeemCost"_s, yuanText(asked));
        m_owner->typeDate(u"redeemFrom"_s, today.addDays(-30).toString(Qt::ISODate));
        m_owner->typeDate(u"redeemTo"_s, today.addDays(-1).toString(Qt::ISODate));
        m_owner->shot(u"91-redeem-form"_s);
        m_owner->click(u"redeemReview"_s);
        m_owner->shot(u"92-redeem-review"_s);
        m_owner->click(u"redeemSend"_s);
        m_owner->waitForText(u"redemptionNow"_s, u"服务商"_s);
        m_owner->waitForState(u"Synced"_s);
        m_owner->shot(u"93-redeem-requested"_s);
        expectEqual(enumText(redemption().state), u"Held"_s);
        expectEqual(yuanText(voucher().left), yuanText(m_before.left - redemption().amount));
    });
}

void JourneyRedemptionTest::theProviderConfirmsLess()
{
    play([this] {
        const auto provider = m_theatre->signedIn(m_provider, passwordOf(*m_theatre, m_provider));
        expectEqual(provider->railPages().first(2), (QStringList {u"redemptions"_s, u"bills"_s}));
        provider->waitForRow(u"redemptionsTable"_s, {invoice, yuanText(asked)});
        provider->shot(u"94-provider-redemptions"_s);
        provider->openRow(u"redemptionsTable"_s, {invoice});
        provider->retype(u"billAmount"_s, yuanText(billed));
        provider->waitForText(u"billInvoice"_s, invoice);
        provider->shot(u"95-provider-bill"_s);
        provider->click(u"billConfirm"_s);
        provider->waitForText(u"redemptionNow"_s, u"确认"_s);
        provider->waitForState(u"Synced"_s);
        provider->click(u"nav_bills"_s);
        provider->waitForRow(u"billsTable"_s, {invoice, yuanText(billed)});
        provider->waitForState(u"Synced"_s); // Once the time for undo is over and the registry has answered.
        provider->shot(u"96-provider-bills"_s);
        provider->quit();
        m_drawn = redemption().amount;
        expectEqual(enumText(redemption().state), u"Confirmed"_s);
        expectEqual(yuanText(voucher().left), yuanText(m_before.left - m_drawn));
    });
}

void JourneyRedemptionTest::oneOfFinanceApprovesAndMayNotPay()
{
    play([this] {
        const auto finance = m_theatre->signedIn(u"wangfang"_s, m_office.passwords[u"wangfang"_s]);
        finance->click(u"nav_redemptions"_s);
        finance->waitForState(u"Synced"_s);
        finance->click(u"segment_toApprove"_s);
        finance->waitForRow(u"redemptionsTable"_s, {invoice});
        finance->shot(u"97-finance-to-approve"_s);
        finance->openRow(u"redemptionsTable"_s, {invoice});
        finance->click(u"redemptionApprove"_s);
        finance->waitForText(u"redemptionFourEyes"_s, u"另一"_s);
        finance->waitForState(u"Synced"_s);
        expect(!finance->sees(u"redemptionSettle"_s), u"who approved could pay"_s);
        finance->quit();
        expectEqual(enumText(redemption().state), u"Approved"_s);
    });
}

void JourneyRedemptionTest::anotherPays()
{
    play([this] {
        const auto finance = m_theatre->signedIn(u"heyun"_s, m_office.passwords[u"heyun"_s]);
        finance->click(u"nav_redemptions"_s);
        finance->waitForState(u"Synced"_s);
        finance->click(u"segment_toSettle"_s);
        finance->openRow(u"redemptionsTable"_s, {invoice});
        finance->type(u"redemptionReceipt"_s, u"20261201000777"_s);
        finance->shot(u"98-finance-settle"_s);
        finance->click(u"redemptionSettle"_s);
        finance->waitForText(u"redemptionFacts"_s, u"20261201000777"_s);
        finance->waitForState(u"Synced"_s);
        finance->quit();
        expectEqual(enumText(redemption().state), u"Settled"_s);
    });
}

void JourneyRedemptionTest::theCompanySeesItsBalanceReadd()
{
    play([this] {
        m_owner->waitForText(u"redemptionFacts"_s, u"20261201000777"_s);
        m_owner->shot(u"99-redeem-settled"_s);
        m_owner->click(u"redemptionVoucher"_s);
        m_owner->waitForRow(u"voucherRedemptions"_s, {invoice, yuanText(billed), yuanText(m_drawn), u"已兑付"_s});
        m_owner->waitForText(u"voucherReadds"_s, u"复算一致"_s);
        m_owner->quit();
        expectEqual(yuanText(voucher().used), yuanText(m_before.used + m_drawn));
        expectEqual(yuanText(voucher().left), yuanText(m_before.left - m_drawn));
        expectEqual(yuanText(voucher().held), yuanText(m_before.held));
    });
}

void JourneyRedemptionTest::anotherProviderSeesNothing()
{
    play([this] {
        const QString rival = m_watcher->record<Account>(PlaceCode::shared(), [this](const Account &each) {
            return each.provider && each.provider != m_before.provider;
        }).login;
        RawDevice device(m_office.registry);
        device.signIn(rival, passwordOf(*m_theatre, rival));
        for (const Redemption &each : device.records<Redemption>(m_setting->place))
            expect(each.provider == device.session().account.provider, u"a provider sees another's bill"_s);
        expect(device.records<Voucher>(m_setting->place).empty(), u"a provider sees vouchers"_s);
        expect(device.records<Application>(m_setting->place).empty(), u"a provider sees applications"_s);
    });
}

void JourneyRedemptionTest::theBooksAddUp()
{
    play([this] { m_theatre->closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyRedemptionTest)
#include "tst_journey_redemption.moc"
