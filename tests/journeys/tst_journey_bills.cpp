#include "core/base/money_text.h"
#include "tests/journeys/stage/bills.h"
#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/office.h"
#include "tests/journeys/stage/scene.h"

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString company = u"zhangwei"_s;

}

/// A company's bills come in as files, are held against what was agreed and redeemed, and survive a power cut.
class JourneyBillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void badRowsAreNamedAndNothingIsKept();
    void aGoodBillIsHeldAgainstItsRedemption();
    void anInvoiceOfAnotherTotalIsAMismatch();
    void theSameFileIsRefused();
    void billsSurviveAPowerCut();
    void aRemovedBillComesBack();
    void theRegistryGotNothing();
    void cleanup();

private:
    test::FocusRow row(const test::FocusRow &changes = {}) const;
    QByteArray invoice() const; ///< A fen above its rows.

    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Setting> m_setting;
    Office m_office;
    std::unique_ptr<RawDevice> m_watcher;
    std::unique_ptr<Client> m_owner;
    Redemption m_redeemed; ///< Of a claim-first voucher, with a bill of its own.
    QString m_provider;
    bool m_spoilt = false;
};

void JourneyBillsTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_setting = std::make_unique<Setting>(settingOf(*m_theatre, company));
        m_office = {m_theatre->registry().address(), passwordsOf(*m_theatre, {company, u"limin"_s}), m_setting->place};
        m_watcher = m_office.watcher();
        m_redeemed = m_watcher->record<Redemption>(m_setting->place, [this](const Redemption &each) {
            return each.company == m_setting->company.id && each.provider && each.state == RedemptionState::Settled && !each.contractNumber.isEmpty();
        });
        m_provider = m_watcher->record<Provider>(PlaceCode::shared(), [this](const Provider &each) { return each.id == *m_redeemed.provider; }).name;
    });
}

/// A story whose first act failed has no second.
void JourneyBillsTest::init()
{
    if (m_spoilt)
        QSKIP("an earlier scene failed");
}

void JourneyBillsTest::cleanup() { m_spoilt = m_spoilt || QTest::currentTestFailed(); }

/// One row of the redeemed bill, at its full amount.
test::FocusRow JourneyBillsTest::row(const test::FocusRow &changes) const
{
    test::FocusRow all = billRow({m_provider, m_redeemed.invoiceNumber, m_redeemed.period, m_redeemed.cost});
    all.insert(changes);
    return all;
}

QByteArray JourneyBillsTest::invoice() const
{
    const QString total = yuanText(m_redeemed.cost + Money::fromFen(1)).remove(u',');
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><EInvoice><EInvoiceData><SellerInformation><SellerName>%1</SellerName>"
           "<SellerIdNum>%2</SellerIdNum></SellerInformation><BuyerInformation><BuyerName>%3</BuyerName><BuyerIdNum>%2</BuyerIdNum>"
           "</BuyerInformation><BasicInformation><TotalAmWithoutTax>%4</TotalAmWithoutTax><TotalTaxAm>0.00</TotalTaxAm>"
           "<TotalTax-includedAmount>%4</TotalTax-includedAmount></BasicInformation></EInvoiceData><TaxSupervisionInfo>"
           "<InvoiceNumber>%5</InvoiceNumber><IssueTime>%6</IssueTime></TaxSupervisionInfo></EInvoice>"_s
        .arg(m_provider, m_setting->company.uscc, m_setting->company.name, total, m_redeemed.invoiceNumber,
            m_redeemed.period.to.toString(Qt::ISODate))
        .toUtf8();
}

void JourneyBillsTest::badRowsAreNamedAndNothingIsKept()
{
    play([this] {
        m_owner = m_theatre->signedIn(company, m_office.passwords[company]);
        m_owner->click(u"nav_usage"_s);
        m_owner->waitUntilReachable(u"usageEmpty"_s);
        m_owner->shot(u"110-bills-none"_s);
        m_owner->click(u"primaryAction"_s);
        m_owner->chooseFile(m_theatre->file(u"坏账单.csv"_s, test::focusFile({row(), row({{"BilledCost", "12,5元"}}), row({{"BillingCurrency", "USD"}})})));
        m_owner->waitForRow(u"billBadRows"_s, {u"坏账单.csv"_s, u"BillingCurrency"_s, u"USD"_s});
        m_owner->shot(u"111-bills-bad-rows"_s);
        expect(!m_owner->sees(u"usageBills"_s), u"half a file was imported"_s);
    });
}

void JourneyBillsTest::aGoodBillIsHeldAgainstItsRedemption()
{
    play([this] {
        m_owner->click(u"primaryAction"_s);
        m_owner->chooseFile(m_theatre->file(u"账单.csv"_s, test::focusFile({row()})));
        m_owner->waitForRow(u"usageBills"_s, {m_provider, yuanText(m_redeemed.cost)});
        m_owner->waitForText(u"billCheck"_s, u"尚未导入本账单的电子发票"_s);
        m_owner->shot(u"112-bills-no-invoice"_s);
    });
}

void JourneyBillsTest::anInvoiceOfAnotherTotalIsAMismatch()
{
    play([this] {
        m_owner->click(u"primaryAction"_s);
        m_owner->chooseFile(m_theatre->file(u"发票.xml"_s, invoice()));
        m_owner->waitForRow(u"usageInvoices"_s, {m_redeemed.invoiceNumber});
        m_owner->waitForText(u"billCheck"_s, u"发票 %1 的金额不一致"_s.arg(m_redeemed.invoiceNumber));
        m_owner->shot(u"113-bills-mismatch"_s);
    });
}

void JourneyBillsTest::theSameFileIsRefused()
{
    play([this] {
        m_owner->click(u"primaryAction"_s);
        m_owner->chooseFile(m_theatre->file(u"同一账单.csv"_s, test::focusFile({row()})));
        m_owner->waitForText(u"billOutcome"_s, u"账单.csv"_s);
        expectEqual(m_owner->rows(u"usageBills"_s).size(), 1);
        m_owner->click(u"billImportClose"_s);
        m_owner->waitUntilGone(u"billImport"_s);
    });
}

void JourneyBillsTest::billsSurviveAPowerCut()
{
    play([this] {
        m_owner->kill();
        m_owner->start();
        m_owner->click(u"nav_usage"_s);
        m_owner->waitForRow(u"usageBills"_s, {m_provider, yuanText(m_redeemed.cost)});
    });
}

void JourneyBillsTest::aRemovedBillComesBack()
{
    play([this] {
        m_owner->click(u"removeBill"_s);
        m_owner->waitUntilGone(u"usageBills"_s);
        m_owner->click(u"toastUndo"_s);
        m_owner->waitForRow(u"usageBills"_s, {m_provider});
        m_owner->waitForState(u"Synced"_s);
        m_owner->quit();
    });
}

/// What a company computes stays on its device.
void JourneyBillsTest::theRegistryGotNothing()
{
    play([this] {
        const auto now = m_watcher->record<Redemption>(m_setting->place, [this](const Redemption &each) { return each.id == m_redeemed.id; });
        expectEqual(now.version, m_redeemed.version);
        m_theatre->closeTheBooks();
    });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyBillsTest)
#include "tst_journey_bills.moc"
