#include "core/base/money_text.h"
#include "tests/journeys/stage/bills.h"
#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/office.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString company = u"zhangwei"_s;
const Money storage = Money::fromYuan(100); ///< That no voucher pays.
constexpr int ManyBadRows = 300; ///< More than the window names.

}

/// A company's bills come in as files, are held against what was agreed and redeemed, and survive a power cut.
class JourneyBillsTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void badRowsAreNamedAndNothingIsKept();
    void allBadRowsGoIntoAFile();
    void aPackedBillIsHeldAgainstItsRedemption();
    void anInvoiceOfAnotherTotalIsAMismatch();
    void theMostMoneyStandsFirst();
    void pricesAreHeldAgainstTheContract();
    void spendAndCoverAreCharted();
    void theSameFileIsRefused();
    void billsSurviveAPowerCut();
    void aRemovedBillComesBack();
    void theRegistryGotNothing();

private:
    test::FocusRow row(const test::FocusRow &changes = {}) const;
    QByteArray packedBill() const; ///< Of the redeemed cost, a part of which is storage, idle for one row.
    QByteArray invoice() const; ///< A fen above its rows.

    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Setting> m_setting;
    Office m_office;
    std::unique_ptr<RawDevice> m_watcher;
    std::unique_ptr<Client> m_owner;
    Redemption m_redeemed; ///< Of a claim-first voucher, with a bill of its own.
    QString m_provider;
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

/// One row of the redeemed bill, at its full amount.
test::FocusRow JourneyBillsTest::row(const test::FocusRow &changes) const
{
    test::FocusRow all = billRow({m_provider, m_redeemed.invoiceNumber, m_redeemed.period, m_redeemed.cost});
    all.insert(changes);
    return all;
}

QByteArray JourneyBillsTest::packedBill() const
{
    const auto of = [](Money cost) { return yuanText(cost).remove(u',').toLatin1(); };
    return test::gzipped(test::focusFile({row({{"BilledCost", of(m_redeemed.cost - storage)}}),
        row({{"BilledCost", of(storage)}, {"ServiceCategory", "Storage"}, {"ServiceName", "OSS"}, {"SkuId", "OSS"}, {"ResourceId", "oss-1"},
            {"ConsumedQuantity", "0"}})}));
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
        m_owner->chooseFile(m_theatre->file(u"坏账单.csv"_s,
            test::focusFile({row(), row({{"BilledCost", "12.5元"}}), row({{"BillingCurrency", "USD"}, {"ProviderName", ""}}), row(), row({{"ChargePeriodStart", "3月1日"}})})));
        m_owner->waitForRow(u"billBadRows"_s, {u"坏账单.csv"_s, u"3"_s, u"BilledCost"_s, u"12.5元"_s});
        m_owner->waitForRow(u"billBadRows"_s, {u"坏账单.csv"_s, u"4"_s, u"BillingCurrency"_s, u"USD"_s});
        m_owner->waitForRow(u"billBadRows"_s, {u"坏账单.csv"_s, u"4"_s, u"ProviderName"_s});
        m_owner->waitForRow(u"billBadRows"_s, {u"坏账单.csv"_s, u"6"_s, u"ChargePeriodStart"_s, u"3月1日"_s});
        expectEqual(m_owner->rows(u"billBadRows"_s).size(), 4);
        m_owner->shot(u"111-bills-bad-rows"_s);
        expect(!m_owner->sees(u"usageBills"_s), u"half a file was imported"_s);
    });
}

/// Also those that have no room in the window, after ten thousand good ones.
void JourneyBillsTest::allBadRowsGoIntoAFile()
{
    play([this] {
        const QByteArray file = test::focusHeader() + test::focusText(row()).repeated(10'000) + test::focusText(row({{"ListCost", "无"}})).repeated(ManyBadRows);
        m_owner->click(u"primaryAction"_s);
        m_owner->chooseFile(m_theatre->file(u"大账单.csv.gz"_s, test::gzipped(file)));
        m_owner->waitForText(u"billOutcome"_s, u"300"_s);
        m_owner->waitForRow(u"billBadRows"_s, {u"大账单.csv.gz"_s, u"100"_s});
        expect(!m_owner->sees(u"usageBills"_s), u"half a file was imported"_s);
        const QString path = m_theatre->file(u"坏行.csv"_s, {});
        expect(QFile::remove(path), u"the place for the bad rows isn't free"_s); // A dialog asks before it overwrites.
        m_owner->click(u"billBadRowsExport"_s);
        m_owner->chooseLine(u"billBadRowsExportMenu"_s, u"UTF-8"_s);
        m_owner->chooseFile(path);
        m_owner->waitForText(u"billBadRowsNotice"_s, u"坏行.csv"_s);
        QFile written(path);
        expect(written.open(QIODevice::ReadOnly), u"the bad rows were not written"_s);
        const QList<QByteArray> lines = written.readAll().trimmed().split('\n');
        expectEqual(lines.size(), ManyBadRows + 1);
        expect(lines.last().contains("10301") && lines.last().contains("ListCost"), QString::fromUtf8(lines.last()));
    });
}

/// It comes packed, and a part of what was redeemed of it is storage.
void JourneyBillsTest::aPackedBillIsHeldAgainstItsRedemption()
{
    play([this] {
        m_owner->click(u"primaryAction"_s);
        m_owner->chooseFile(m_theatre->file(u"账单.csv.gz"_s, packedBill()));
        m_owner->waitForRow(u"usageBills"_s, {m_provider, yuanText(m_redeemed.cost), yuanText(m_redeemed.cost - storage)});
        m_owner->waitForText(u"billCheck"_s, u"尚未导入本账单的电子发票"_s);
        m_owner->waitForText(u"billCounts"_s, u"存储 100.00"_s);
        m_owner->waitForText(u"billCheck"_s, u"oss-1"_s); // Paid for and not used.
        m_owner->waitForRow(u"billParts"_s, {m_redeemed.period.from.toString(u"yyyy-MM"_s), yuanText(m_redeemed.cost - storage)});
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

void JourneyBillsTest::theMostMoneyStandsFirst()
{
    play([this] {
        m_owner->waitForRow(u"usageMismatches"_s, {u"发票 %1 的金额不一致"_s.arg(m_redeemed.invoiceNumber), u"0.01"_s});
        const QStringList rows = m_owner->rows(u"usageMismatches"_s);
        expectEqual(rows.size(), 2);
        expect(rows.first().contains(yuanText(storage)), rows.first());
    });
}

/// As the paper says them; a price below what was billed is a mismatch, and the right one is none.
void JourneyBillsTest::pricesAreHeldAgainstTheContract()
{
    play([this] {
        m_owner->choose(u"agreedSku"_s, u"A100，每 card-hour"_s);
        m_owner->retype(u"agreedPrice"_s, u"1.5"_s);
        m_owner->click(u"agreedEnter"_s);
        m_owner->waitForRow(u"usageMismatches"_s, {u"高于合同单价：A100"_s});
        m_owner->shot(u"114-bills-price"_s);
        m_owner->waitForText(u"agreedSku"_s, u"合同单价 1.50"_s);
        m_owner->retype(u"agreedPrice"_s, u"99999"_s);
        m_owner->click(u"agreedEnter"_s);
        m_owner->waitForText(u"agreedSku"_s, u"合同单价 99999.00"_s);
        expectEqual(m_owner->rows(u"usageMismatches"_s).size(), 2);
    });
}

void JourneyBillsTest::spendAndCoverAreCharted()
{
    play([this] {
        m_owner->waitUntilReachable(u"usageChart"_s);
        m_owner->click(u"segment_Quarter"_s);
        m_owner->click(u"segment_Month"_s);
        m_owner->click(u"chartAsTable"_s);
        const auto wan = [](Money amount) { return QString::number(double(amount.fen()) / 1'000'000, 'f', 2); };
        m_owner->waitForRow(u"chartTable"_s, {m_redeemed.period.from.toString(u"yyyy-MM"_s), wan(m_redeemed.cost)});
        m_owner->shot(u"115-bills-chart"_s);
    });
}

void JourneyBillsTest::theSameFileIsRefused()
{
    play([this] {
        m_owner->click(u"primaryAction"_s);
        m_owner->chooseFile(m_theatre->file(u"同一账单.csv.gz"_s, packedBill()));
        m_owner->waitForText(u"billOutcome"_s, u"账单.csv.gz"_s);
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
