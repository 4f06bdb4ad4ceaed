#include "core/usecases/usage_bills.h"

#include "core/domain/bill_part.h"
#include "core/insight/spend_period.h"
#include "tests/support/peak_memory.h"
#include "tests/unit/intake/focus_rows.h"
#include "tests/ui/sme/factory.h"

#include <QFile>
#include <QtTest>

using namespace cpv;
using namespace Qt::StringLiterals;

class UsageBillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsABillAndItsSums();
    void keepsWhatCountsOfIt();
    void keepsNothingOfAFileWithABadRow();
    void tellsAllBadRowsAndNoOther();
    void aLongBillNeedsNoMoreMemoryThanAShortOne();
    void refusesTheSameFileUnderAnotherName();
    void cancelledLeavesNothing();
    void putsBackWhatWasRemoved();
    void aKilledImportIsSweptAtTheNextStart();
    void holdsABillAgainstInvoiceAndRedemption();
    void holdsABillAgainstWhatTheVoucherPays();
    void holdsPricesAgainstTheAgreedOnes();
    void findsTheContractByProviderAndTime();
    void takesInvoicesMadeOutToTheCompanyOnly();
    void spreadsCoverOverTheMonthsItPaysFor();
    void monthsAddUpToQuartersAndYears();
    void aRedemptionStandsForABillThatIsNotHere();
    void whatIsLeftOfAPartlyClaimedRedemptionCounts();
};

namespace {

class Desk
{
public:
    Factory factory;
    QTemporaryDir folder;

    QString file(const QByteArray &bytes, const QString &name = u"bill.csv"_s) const
    {
        QFile made(folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("the file can't be written");
        return made.fileName();
    }
    Result<ImportedFile> import(const QString &path) { return waited(factory.use.bills.import(path, std::make_shared<ImportWatch>())); }
    BillOverview overview() { return must(waited(factory.use.bills.overview())); }
    qint64 lines(UsageBillId bill)
    {
        UsageQuery query(factory.bench.replica->databasePath());
        qint64 count = 0;
        must(query.lines(bill, [&count](const UsageLine &) { ++count; }, [] { return false; }));
        return count;
    }
    size_t strays()
    {
        return waited(factory.writer.run([this] { return must(factory.bench.replica->usage().strays()).size(); }));
    }
};

QByteArray twoRows(const QByteArray &provider = "Cloud")
{
    return test::focusFile({test::focusRow({{"ProviderName", provider}}),
        test::focusRow({{"ProviderName", provider}, {"BilledCost", "100.50"}, {"ChargePeriodStart", "2026-03-19T16:00:00Z"}, {"ChargePeriodEnd", "2026-03-20T16:00:00Z"}})});
}

UsageBill billOf(QDate from, QDate to, const QString &provider)
{
    UsageBill bill;
    bill.from = from;
    bill.to = to;
    bill.providers = {provider};
    return bill;
}

QByteArray invoiceXml(const QString &buyerUscc)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><EInvoice><EInvoiceData><SellerInformation><SellerName>Cloud</SellerName>"
           "<SellerIdNum>91440300MA5EWXYZ1A</SellerIdNum></SellerInformation><BuyerInformation><BuyerName>Buyer</BuyerName>"
           "<BuyerIdNum>%1</BuyerIdNum></BuyerInformation><BasicInformation><TotalAmWithoutTax>377.83</TotalAmWithoutTax>"
           "<TotalTaxAm>22.67</TotalTaxAm><TotalTax-includedAmount>400.50</TotalTax-includedAmount></BasicInformation></EInvoiceData>"
           "<TaxSupervisionInfo><InvoiceNumber>26312000000012345678</InvoiceNumber><IssueTime>2026-04-02</IssueTime>"
           "</TaxSupervisionInfo></EInvoice>"_s.arg(buyerUscc).toUtf8();
}

} // namespace

void UsageBillsTest::keepsABillAndItsSums()
{
    Desk desk;
    const ImportedFile imported = must(desk.import(desk.file(twoRows())));
    QVERIFY(imported.bill);
    const BillOverview overview = desk.overview();
    QCOMPARE(overview.bills.size(), 1u);
    QVERIFY(overview.bills.front() == *imported.bill);
    const UsageBill &bill = *imported.bill;
    QCOMPARE(bill.fileName, u"bill.csv"_s);
    QCOMPARE(bill.rows, 2);
    QCOMPARE(bill.billed, Money::fromFen(400'50));
    QCOMPARE(bill.from, QDate(2026, 3, 10));
    QCOMPARE(bill.to, QDate(2026, 3, 20));
    QCOMPARE(bill.providers, std::vector {u"Cloud"_s});
    QCOMPARE(desk.lines(bill.id), 2);
    QCOMPARE(overview.months.size(), 1u);
    QCOMPARE(overview.months.front().spend, bill.billed);
}

void UsageBillsTest::keepsNothingOfAFileWithABadRow()
{
    Desk desk;
    QList<test::FocusRow> rows(5000, test::focusRow()); // More than a slice, so that some were written.
    rows.append(test::focusRow({{"BilledCost", "12,5x"}}));
    const ImportedFile imported = must(desk.import(desk.file(test::focusFile(rows))));
    QVERIFY(!imported.bill);
    QCOMPARE(imported.report.badRows, 1);
    QVERIFY(desk.overview().bills.empty());
    QCOMPARE(desk.strays(), 0u);
}

void UsageBillsTest::keepsWhatCountsOfIt()
{
    Desk desk;
    const UsageBill bill = *must(desk.import(desk.file(test::focusFile({test::focusRow(), test::focusRow({{"ServiceCategory", "Storage"}}),
        test::focusRow({{"ChargeCategory", "Credit"}, {"ServiceCategory", "Other"}, {"BilledCost", "-20"}})})))).bill;
    QCOMPARE(bill.billed, Money::fromYuan(580));
    QCOMPARE(eligibleCost(bill, {CostKind::ComputeRental}), std::optional(Money::fromYuan(280)));
    QVERIFY(desk.overview().bills == std::vector {bill});
    const BillCheck check = must(waited(desk.factory.use.bills.check(bill))); // Its rows say it again.
    QVERIFY(std::ranges::find(check.result.unchecked, UncheckedBecause::NoServiceCategory) == check.result.unchecked.end());
}

/// More than a screen names, in two files; the good rows between them are not told.
void UsageBillsTest::tellsAllBadRowsAndNoOther()
{
    const Desk desk;
    QList<test::FocusRow> rows;
    for (int i = 0; i < 1000; ++i)
        rows << test::focusRow({{"ListCost", i % 2 ? "1" : "?"}});
    const QString first = desk.file(test::focusFile(rows), u"first.csv"_s);
    const QString second = desk.file(test::focusFile({test::focusRow({{"BilledCost", ""}, {"SkuId", QByteArray(2000, 'x')}})}), u"second.csv"_s);
    const auto source = UsageBills::badRows({first, second}, [](const QString &file, const BadRow &bad) {
        return std::vector<Cell> {file, bad.line, bad.column};
    })();
    std::vector<std::vector<Cell>> told;
    for (std::vector<Cell> row; must(source->next(row));)
        told.push_back(row);
    QCOMPARE(told.size(), 502u);
    QVERIFY((told.front() == std::vector<Cell> {u"first.csv"_s, qint64(2), u"ListCost"_s}));
    QVERIFY((told.at(499) == std::vector<Cell> {u"first.csv"_s, qint64(1000), u"ListCost"_s}));
    QVERIFY((told.at(500) == std::vector<Cell> {u"second.csv"_s, qint64(2), u"SkuId"_s}));
    QVERIFY((told.at(501) == std::vector<Cell> {u"second.csv"_s, qint64(2), u"BilledCost"_s}));
    std::vector<Cell> row;
    const auto gone = UsageBills::badRows({desk.folder.filePath(u"gone.csv"_s)}, {})()->next(row);
    QCOMPARE(gone.error().code, Errc::NotFound);
}

/// Twelve slices of lines, then checked: what a row leaves behind is on the disk. (A million rows: tests/bench, "import".)
void UsageBillsTest::aLongBillNeedsNoMoreMemoryThanAShortOne()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer's own memory would be measured");
#endif
    if (!QFile::exists(u"/proc/self/status"_s))
        QSKIP("this system doesn't say how much memory is used");
    constexpr int Rows = 50'000;
    Desk desk;
    const auto run = [&desk](const QString &name, int rows) {
        QFile made(desk.file(test::focusHeader(), name));
        if (!made.open(QIODevice::Append))
            qFatal("the file can't be written");
        for (int row = 0; row < rows; ++row)
            made.write(test::focusText(test::focusRow({{"ResourceId", "i-" + QByteArray::number(row % 100)}, {"ChargeDescription", QByteArray(200, 'x')}})));
        made.close();
        const UsageBill bill = *must(desk.import(made.fileName())).bill;
        must(waited(desk.factory.use.bills.check(bill)));
    };
    run(u"short.csv"_s, 5'000); // Caches are filled.
    const qint64 before = test::peakMemory();
    run(u"long.csv"_s, Rows);
    const qint64 growth = test::peakMemory() - before;
    qInfo("%d rows: memory grew by %lld KiB", Rows, growth);
    QVERIFY2(growth < 24 * 1024, qPrintable(QString::number(growth))); // All rows at once would be some 70 MiB.
}

void UsageBillsTest::refusesTheSameFileUnderAnotherName()
{
    Desk desk;
    const UsageBill first = *must(desk.import(desk.file(twoRows()))).bill;
    const Result<ImportedFile> again = desk.import(desk.file(twoRows(), u"other.csv"_s));
    QVERIFY(!again);
    QCOMPARE(again.error().code, Errc::AlreadyExists);
    QCOMPARE(again.error().arguments, QStringList {u"bill.csv"_s});
    must(waited(desk.factory.use.bills.remove(first.id)));
    QVERIFY(must(desk.import(desk.file(twoRows(), u"other.csv"_s))).bill);
    const Result<void> back = waited(desk.factory.use.bills.putBack(first.id));
    QVERIFY(!back);
    QCOMPARE(back.error().code, Errc::AlreadyExists);
}

void UsageBillsTest::cancelledLeavesNothing()
{
    Desk desk;
    const auto watch = std::make_shared<ImportWatch>();
    watch->cancelled = true;
    const Result<ImportedFile> imported = waited(desk.factory.use.bills.import(desk.file(twoRows()), watch));
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, Errc::Later);
    QVERIFY(desk.overview().bills.empty());
    QCOMPARE(desk.strays(), 0u);
}

void UsageBillsTest::putsBackWhatWasRemoved()
{
    Desk desk;
    const UsageBill bill = *must(desk.import(desk.file(twoRows()))).bill;
    must(waited(desk.factory.use.bills.remove(bill.id)));
    QVERIFY(desk.overview().bills.empty());
    must(waited(desk.factory.use.bills.putBack(bill.id)));
    QVERIFY(desk.overview().bills == std::vector {bill});
    QCOMPARE(desk.lines(bill.id), 2);
}

void UsageBillsTest::aKilledImportIsSweptAtTheNextStart()
{
    Desk desk;
    const UsageBill kept = *must(desk.import(desk.file(twoRows()))).bill;
    UsageBill coming = kept;
    coming.id = desk.factory.use.newId<UsageBillId>();
    coming.sha256 = u"other"_s;
    waited(desk.factory.writer.run([&] {
        UsageStore &store = desk.factory.bench.replica->usage();
        must(store.begin(coming));
        std::vector<UsageLine> lines(3);
        for (std::size_t i = 0; i < lines.size(); ++i)
            lines[i].line = qint64(i) + 1;
        must(store.addLines(coming.id, lines));
        return true;
    }));
    QCOMPARE(desk.strays(), 1u);
    const UsageBills next(Workplace {*desk.factory.bench.replica, *desk.factory.bench.reader, *desk.factory.bench.scanner, desk.factory.writer,
                              desk.factory.reader, desk.factory.scanner, desk.factory.vault, desk.factory.remote, desk.factory.clock,
                              desk.factory.city().workingDays},
        desk.factory.use.session);
    QTRY_COMPARE(desk.strays(), 0u);
    QCOMPARE(desk.lines(coming.id), 0);
    QCOMPARE(desk.lines(kept.id), 2);
}

void UsageBillsTest::holdsABillAgainstInvoiceAndRedemption()
{
    Desk desk;
    City &city = desk.factory.city();
    const VoucherId voucher = desk.factory.voucher(Money::fromYuan(100'000));
    desk.factory.bill(voucher, Money::fromYuan(500), false); // For more than the bill has, by another invoice.
    desk.factory.sync();
    const QString provider = city.get<Provider>(city.provider.id).name;
    const UsageBill bill = *must(desk.import(desk.file(twoRows(provider.toUtf8())))).bill;
    must(desk.import(desk.file(invoiceXml(city.get<Company>(city.company.id).uscc), u"invoice.xml"_s)));
    const BillCheck check = must(waited(desk.factory.use.bills.check(bill)));
    QVERIFY(check.against.contract);
    QCOMPARE(check.against.contract->number, u"HT-1"_s);
    QCOMPARE(check.against.invoices.size(), 1u);
    QCOMPARE(check.against.redemptions.size(), 1u);
    QCOMPARE(check.result.mismatches.size(), 1u); // The invoice's total agrees.
    QCOMPARE(check.result.mismatches.front().kind, MismatchKind::ClaimNotBilled);
    QCOMPARE(check.result.mismatches.front().found, Money::fromYuan(500));
}

void UsageBillsTest::holdsABillAgainstWhatTheVoucherPays()
{
    Desk desk;
    City &city = desk.factory.city();
    const RedemptionId redeemed = desk.factory.bill(desk.factory.voucher(Money::fromYuan(100'000)), Money::fromYuan(600), false);
    desk.factory.sync();
    const QByteArray provider = city.get<Provider>(city.provider.id).name.toUtf8();
    const QByteArray invoice = city.get<Redemption>(redeemed).invoiceNumber.toLatin1();
    const auto row = [&](const test::FocusRow &more) {
        test::FocusRow all = test::focusRow({{"ProviderName", provider}, {"InvoiceId", invoice}});
        all.insert(more);
        return all;
    };
    const UsageBill bill = *must(desk.import(desk.file(test::focusFile({row({}), row({{"ServiceCategory", "Networking"}})})))).bill;
    const BillCheck check = must(waited(desk.factory.use.bills.check(bill)));
    QVERIFY(check.against.contract);
    QVERIFY(std::ranges::find(check.against.contract->costs, CostKind::ComputeRental) != check.against.contract->costs.end());
    QCOMPARE(check.result.mismatches.size(), 1u);
    QCOMPARE(check.result.mismatches.front().kind, MismatchKind::ClaimedAboveEligible);
    QCOMPARE(check.result.mismatches.front().expected, Money::fromYuan(300));
    QCOMPARE(check.result.mismatches.front().found, Money::fromYuan(600));
}

void UsageBillsTest::holdsPricesAgainstTheAgreedOnes()
{
    Desk desk;
    City &city = desk.factory.city();
    desk.factory.bill(desk.factory.voucher(Money::fromYuan(100'000)), Money::fromYuan(400), false);
    desk.factory.sync();
    const UsageBill bill = *must(desk.import(desk.file(twoRows(city.get<Provider>(city.provider.id).name.toUtf8())))).bill;
    const auto above = [&] {
        const BillCheck check = must(waited(desk.factory.use.bills.check(bill)));
        const auto found = std::ranges::find(check.result.mismatches, MismatchKind::AboveContractPrice, &Mismatch::kind);
        return found == check.result.mismatches.end() ? Money() : found->difference();
    };
    QCOMPARE(above(), Money());
    const AgreedPrice agreed {u"A100"_s, u"card-hour"_s, {12'000'000'000}};
    must(waited(desk.factory.use.bills.setPrice(u"HT-1"_s, agreed)));
    QCOMPARE(above(), Money::fromYuan(12)); // 24 hours at 12.50; the other row is cheaper.
    must(waited(desk.factory.use.bills.setPrice(u"HT-2"_s, {agreed.sku, agreed.unit, {1}}))); // Another contract's.
    must(waited(desk.factory.use.bills.setPrice(u"HT-1"_s, {agreed.sku, agreed.unit, {12'500'000'000}})));
    QCOMPARE(above(), Money());
    must(waited(desk.factory.use.bills.setPrice(u"HT-1"_s, {agreed.sku, agreed.unit, {}})));
    const BillCheck check = must(waited(desk.factory.use.bills.check(bill)));
    QVERIFY(check.against.contract->prices.empty());
}

void UsageBillsTest::findsTheContractByProviderAndTime()
{
    const std::vector<UsageContract> contracts {{u"A"_s, u"Cloud"_s, QDate(2025, 1, 1), QDate(2025, 12, 31)},
        {u"B"_s, u"Cloud"_s, QDate(2026, 1, 1), QDate(2026, 12, 31)}, {u"C"_s, u"Other"_s, QDate(2026, 1, 1), QDate(2026, 12, 31)}};
    UsageBill bill = billOf(QDate(2026, 3, 1), QDate(2026, 3, 31), u"Cloud"_s);
    QCOMPARE(contractOf(bill, contracts)->number, u"B"_s);
    bill.contract = u"C"_s;
    QCOMPARE(contractOf(bill, contracts)->number, u"C"_s);
    QVERIFY(!contractOf(billOf(bill.from, bill.to, u"Nobody"_s), contracts));
}

void UsageBillsTest::takesInvoicesMadeOutToTheCompanyOnly()
{
    Desk desk;
    desk.factory.sync();
    const Result<ImportedFile> other = desk.import(desk.file(invoiceXml(u"91440300MA5EWXYZ1A"_s), u"other.xml"_s));
    QVERIFY(!other);
    QCOMPARE(other.error().code, Errc::NotYours);
    City &city = desk.factory.city();
    const QString path = desk.file(invoiceXml(city.get<Company>(city.company.id).uscc), u"own.xml"_s);
    QCOMPARE(must(desk.import(path)).invoice->total, Money::fromFen(400'50));
    const Result<ImportedFile> twice = desk.import(path);
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, Errc::AlreadyExists);
    QCOMPARE(desk.overview().invoices.size(), 1u);
}

void UsageBillsTest::spreadsCoverOverTheMonthsItPaysFor()
{
    UsageBill bill;
    for (const int month : {1, 2, 4})
        bill.sums.push_back({QDate(2026, month, 1), u"GPU"_s, 1, Money::fromYuan(100 * month), {}});
    Redemption redemption;
    redemption.period = {QDate(2026, 1, 1), QDate(2026, 2, 28)};
    redemption.amount = Money::fromFen(100'00);
    Redemption refused = redemption;
    refused.state = RedemptionState::Refused;
    const auto months = spendByMonth({bill}, {redemption, refused}, 12);
    QCOMPARE(months.size(), 4u);
    QCOMPARE(months[0].covered, Money::fromFen(33'33));
    QCOMPARE(months[1].covered, Money::fromFen(66'67));
    QVERIFY(months[2].spend.isZero());
    QCOMPARE(months[3].own(), Money::fromYuan(400));
    QCOMPARE(spendByMonth({bill}, {}, 2).front().month, QDate(2026, 3, 1));
}

void UsageBillsTest::monthsAddUpToQuartersAndYears()
{
    std::vector<SpendMonth> months;
    for (QDate month(2025, 11, 1); month <= QDate(2026, 5, 1); month = month.addMonths(1))
        months.push_back({month, Money::fromYuan(100 * month.month()), Money::fromYuan(10), month.year() == 2025});
    QCOMPARE(spendBy(SpendPeriod::Month, months), months);
    QCOMPARE(spendBy(SpendPeriod::Quarter, months), (std::vector<SpendMonth> {{QDate(2025, 10, 1), Money::fromYuan(2'300), Money::fromYuan(20), true},
                                                        {QDate(2026, 1, 1), Money::fromYuan(600), Money::fromYuan(30), false},
                                                        {QDate(2026, 4, 1), Money::fromYuan(900), Money::fromYuan(20), false}}));
    QCOMPARE(spendBy(SpendPeriod::Year, months), (std::vector<SpendMonth> {{QDate(2025, 1, 1), Money::fromYuan(2'300), Money::fromYuan(20), true},
                                                     {QDate(2026, 1, 1), Money::fromYuan(1'500), Money::fromYuan(50), false}}));
    QVERIFY(spendBy(SpendPeriod::Year, {}).empty());
}

void UsageBillsTest::aRedemptionStandsForABillThatIsNotHere()
{
    Redemption redemption;
    redemption.period = {QDate(2025, 12, 17), QDate(2026, 1, 16)}; // 15 and 16 days.
    redemption.cost = Money::fromYuan(310);
    redemption.amount = Money::fromYuan(100);
    Redemption cancelled = redemption;
    cancelled.state = RedemptionState::Cancelled;
    QVERIFY(spendByMonth({}, {cancelled}, 12).empty());
    const auto months = spendByMonth({}, {redemption, cancelled}, 12);
    QCOMPARE(months, (std::vector<SpendMonth> {{QDate(2025, 12, 1), Money::fromYuan(150), Money::fromFen(48'38), true},
                         {QDate(2026, 1, 1), Money::fromYuan(160), Money::fromFen(51'62), true}}));

    // A month with a bill shows what was billed: nothing is counted twice.
    UsageBill bill;
    bill.sums.push_back({QDate(2026, 1, 1), u"GPU"_s, 1, Money::fromYuan(400), {}});
    const auto billed = spendByMonth({bill}, {redemption}, 12);
    QCOMPARE(billed, (std::vector<SpendMonth> {{QDate(2026, 1, 1), Money::fromYuan(400), Money::fromYuan(100)}}));
}

void UsageBillsTest::whatIsLeftOfAPartlyClaimedRedemptionCounts()
{
    Desk desk;
    City &city = desk.factory.city();
    const VoucherId voucher = desk.factory.voucher(Money::fromYuan(100'000));
    const RedemptionId partly = desk.factory.bill(voucher, Money::fromYuan(1'000), true); // 800.
    const RedemptionId wholly = desk.factory.bill(voucher, Money::fromYuan(500), true); // 400.
    const auto claim = [&](RedemptionId id, Money principal) {
        desk.factory.ask(city.finance, OpenClawback {city.newId<ClawbackId>(), id, principal, {}, u"账单已更正"_s});
    };
    claim(partly, Money::fromYuan(200));
    claim(wholly, Money::fromYuan(400));
    desk.factory.sync();
    QCOMPARE(desk.overview().months, (std::vector<SpendMonth> {{QDate(2026, 3, 1), Money::fromYuan(750), Money::fromYuan(600), true}}));

    const QByteArray provider = city.get<Provider>(city.provider.id).name.toUtf8();
    const QByteArray invoice = city.get<Redemption>(partly).invoiceNumber.toLatin1();
    const UsageBill bill = *must(desk.import(desk.file(test::focusFile({test::focusRow({{"ProviderName", provider}, {"InvoiceId", invoice}})})))).bill; // 300.
    const BillCheck check = must(waited(desk.factory.use.bills.check(bill)));
    QCOMPARE(check.result.mismatches.size(), 1u);
    QCOMPARE(check.result.mismatches.front().kind, MismatchKind::ClaimedAboveBill);
    QCOMPARE(check.result.mismatches.front().found, Money::fromYuan(750));
}

QTEST_MAIN(UsageBillsTest)
#include "tst_usage_bills.moc"
