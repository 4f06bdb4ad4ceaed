#include "core/intake/reconciliation.h"

#include "tests/unit/intake/focus_rows.h"

#include <QTest>

#include <rapidcheck.h>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

namespace {

const QString Number = u"26312000000012345678"_s;

Redemption claim(const QString &invoice, qint64 yuan, RedemptionState state = RedemptionState::Held)
{
    Redemption redemption;
    redemption.invoiceNumber = invoice;
    redemption.cost = Money::fromYuan(yuan);
    redemption.state = state;
    return redemption;
}

ReconciliationInput agreed()
{
    ReconciliationInput input;
    input.contract = ContractFacts {.number = u"HT-1"_s, .provider = u"Cloud"_s,
        .period = {QDate(2026, 3, 1), QDate(2026, 12, 31)},
        .prices = {{u"A100"_s, u"card-hour"_s, {12'500'000'000}}}};
    input.invoices = {{Number, Money::fromYuan(900)}};
    input.redemptions = {claim(Number, 900)};
    return input;
}

Reconciled reconcile(const ReconciliationInput &input, const QList<FocusRow> &rows)
{
    const ReadUsage read = readAll(focusFile(rows));
    Q_ASSERT(read.report && read.report->badRows == 0);
    Reconciliation reconciliation(input);
    for (const UsageLine &line : read.lines)
        reconciliation.add(line);
    return reconciliation.finish();
}

std::vector<MismatchKind> kindsOf(const Reconciled &reconciled)
{
    std::vector<MismatchKind> kinds;
    for (const Mismatch &mismatch : reconciled.mismatches)
        kinds.push_back(mismatch.kind);
    return kinds;
}

const QList<FocusRow> ThreeDays {focusRow(), focusRow(), focusRow()}; ///< 900.00 in all.

} // namespace

class TestReconciliation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBillAsAgreedInvoicedAndClaimedHasNoMismatch()
    {
        const Reconciled reconciled = reconcile(agreed(), ThreeDays);
        QCOMPARE(kindsOf(reconciled), std::vector<MismatchKind>());
        QVERIFY(reconciled.findings.empty());
        QVERIFY(reconciled.unchecked.empty());
    }

    void whatDiffersIsNamedWithItsAmountsAndRows()
    {
        const Reconciled reconciled = reconcile(agreed(),
            {focusRow(), focusRow({{"BilledCost", "360"}}), focusRow({{"ProviderName", "Other"}, {"BilledCost", "250"}})});
        QCOMPARE(kindsOf(reconciled),
            (std::vector {MismatchKind::OtherProvider, MismatchKind::AboveContractPrice, MismatchKind::InvoiceTotal}));
        QCOMPARE(reconciled.mismatches.at(0).subject, u"Other"_s);
        QCOMPARE(reconciled.mismatches.at(0).difference(), Money::fromYuan(250));
        QCOMPARE(reconciled.mismatches.at(1).expected, Money::fromYuan(300));
        QCOMPARE(reconciled.mismatches.at(1).found, Money::fromYuan(360));
        QCOMPARE(reconciled.mismatches.at(1).evidence, (Evidence {1, {3}}));
        QCOMPARE(reconciled.mismatches.at(2).difference(), Money::fromYuan(10));
    }

    void rowsOutsideTheContractAreFound_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<bool>("outside");
        QTest::newRow("first day, by Chinese time") << "2026-02-28T16:00:00Z"_ba << "2026-03-01T16:00:00Z"_ba << false;
        QTest::newRow("the evening before") << "2026-02-28T15:00:00Z"_ba << "2026-03-01T16:00:00Z"_ba << true;
        QTest::newRow("to the last midnight") << "2026-12-30T16:00:00Z"_ba << "2026-12-31T16:00:00Z"_ba << false;
        QTest::newRow("into the new year") << "2026-12-30T16:00:00Z"_ba << "2026-12-31T16:00:01Z"_ba << true;
    }
    void rowsOutsideTheContractAreFound()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(bool, outside);
        ReconciliationInput input = agreed();
        input.invoices.front().total = input.redemptions.front().cost = Money::fromYuan(300);
        const Reconciled reconciled
            = reconcile(input, {focusRow({{"ChargePeriodStart", from}, {"ChargePeriodEnd", to}})});
        QCOMPARE(kindsOf(reconciled), outside ? std::vector {MismatchKind::OutsidePeriod} : std::vector<MismatchKind>());
    }

    void invoicesAreMatchedByNumber()
    {
        ReconciliationInput input = agreed();
        input.invoices.push_back({u"26000000000000000009"_s, Money::fromYuan(70)});
        const Reconciled reconciled = reconcile(input, ThreeDays + QList {focusRow({{"InvoiceId", "X-1"}})});
        QCOMPARE(kindsOf(reconciled), (std::vector {MismatchKind::InvoiceNotHandedIn, MismatchKind::InvoiceNotBilled}));
        QCOMPARE(reconciled.mismatches.front().subject, u"X-1"_s);
    }

    void aBillWithoutNumbersIsComparedWithItsOnlyInvoice()
    {
        const FocusRow bare = focusRow({{"InvoiceId", ""}});
        QCOMPARE(kindsOf(reconcile(agreed(), {bare, bare, bare})), std::vector<MismatchKind>());
        QCOMPARE(kindsOf(reconcile(agreed(), {bare, bare})),
            (std::vector {MismatchKind::InvoiceTotal, MismatchKind::ClaimedAboveBill}));
        ReconciliationInput two = agreed();
        two.invoices.push_back({u"26000000000000000009"_s, Money::fromYuan(1)});
        QCOMPARE(reconcile(two, {bare, bare}).unchecked, std::vector {UncheckedBecause::NoInvoiceNumbers});
    }

    void claimsBeyondTheBillAreFoundAndThoseGivenUpAreNot()
    {
        ReconciliationInput input = agreed();
        input.redemptions = {claim(Number, 600), claim(Number, 400), claim(Number, 5'000, RedemptionState::Cancelled)};
        const Reconciled reconciled = reconcile(input, ThreeDays);
        QCOMPARE(kindsOf(reconciled), std::vector {MismatchKind::ClaimedAboveBill});
        QCOMPARE(reconciled.mismatches.front().difference(), Money::fromYuan(100));
        input.redemptions.push_back(claim(u"none"_s, 50));
        QCOMPARE(kindsOf(reconcile(input, ThreeDays)),
            (std::vector {MismatchKind::ClaimedAboveBill, MismatchKind::ClaimNotBilled}));
    }

    void whatIsRedeemedIsHeldAgainstWhatCounts_data()
    {
        QTest::addColumn<QByteArray>("category");
        QTest::addColumn<std::vector<CostKind>>("costs");
        QTest::addColumn<int>("eligible"); // Of 900 in three rows; 900: no mismatch.
        using Costs = std::vector<CostKind>;
        QTest::newRow("a third is storage") << "Storage"_ba << Costs {CostKind::ComputeRental} << 600;
        QTest::newRow("a third is storage, which the voucher pays") << "Storage"_ba << Costs {CostKind::ComputeRental, CostKind::Storage} << 900;
        QTest::newRow("a third is support, no voucher known") << "Management and Governance"_ba << Costs {} << 600;
        QTest::newRow("a third says nothing") << ""_ba << Costs {CostKind::ComputeRental} << 600;
    }
    void whatIsRedeemedIsHeldAgainstWhatCounts()
    {
        QFETCH(QByteArray, category);
        QFETCH(std::vector<CostKind>, costs);
        QFETCH(int, eligible);
        ReconciliationInput input = agreed();
        input.contract->costs = costs;
        const QList<FocusRow> rows {focusRow(), focusRow(), focusRow({{"ServiceCategory", category}})};
        const Reconciled reconciled = reconcile(input, rows);
        if (eligible == 900) {
            QCOMPARE(kindsOf(reconciled), std::vector<MismatchKind>());
            return;
        }
        QCOMPARE(kindsOf(reconciled), std::vector {MismatchKind::ClaimedAboveEligible});
        QCOMPARE(reconciled.mismatches.front().expected, Money::fromYuan(eligible));
        QCOMPARE(reconciled.mismatches.front().found, Money::fromYuan(900));
        input.redemptions = {claim(Number, eligible)};
        QCOMPARE(kindsOf(reconcile(input, rows)), std::vector<MismatchKind>());
        input.redemptions = {claim(Number, 901)}; // One mismatch of a claim is enough.
        QCOMPARE(kindsOf(reconcile(input, rows)), std::vector {MismatchKind::ClaimedAboveBill});
    }

    void whereNoRowSaysWhatItIsForOnlyTheBillCounts()
    {
        const FocusRow bare = focusRow({{"ServiceCategory", ""}});
        const Reconciled reconciled = reconcile(agreed(), {bare, bare, bare});
        QCOMPARE(kindsOf(reconciled), std::vector<MismatchKind>());
        QCOMPARE(reconciled.unchecked, std::vector {UncheckedBecause::NoServiceCategory});
    }

    void unitPricesAreHeldAgainstTheAgreedOne_data()
    {
        QTest::addColumn<QByteArray>("billed"); // A thousand rows of a card-second each, 0.003475 at 12.50 an hour.
        QTest::addColumn<bool>("above");
        QTest::newRow("as agreed") << "0.003475"_ba << false;
        QTest::newRow("rounded up in the last place") << "0.003475001"_ba << false; // Less than a fen in all.
        QTest::newRow("a tenth dearer, unseen in any one row") << "0.00382"_ba << true;
        QTest::newRow("billed in fen, rounded down") << "0"_ba << false;
    }
    void unitPricesAreHeldAgainstTheAgreedOne()
    {
        QFETCH(QByteArray, billed);
        QFETCH(bool, above);
        ReconciliationInput input = agreed();
        input.invoices.clear();
        input.redemptions.clear();
        const QList<FocusRow> rows(1'000, focusRow({{"PricingQuantity", "0.000278"}, {"BilledCost", billed}}));
        const Reconciled reconciled = reconcile(input, rows);
        QCOMPARE(kindsOf(reconciled), above ? std::vector {MismatchKind::AboveContractPrice} : std::vector<MismatchKind>());
    }

    void theBillsPricesAreTold()
    {
        const Reconciled reconciled = reconcile({}, {focusRow(), focusRow({{"BilledCost", "360"}}), focusRow(), focusRow({{"SkuId", "OSS"}, {"PricingUnit", "GB"}})});
        QCOMPARE(reconciled.prices.size(), size_t(2));
        QCOMPARE(reconciled.prices.at(0).sku, u"A100"_s);
        QCOMPARE(reconciled.prices.at(0).unit, u"card-hour"_s);
        QCOMPARE(reconciled.prices.at(0).middle.nano, 12'500'000'000);
    }

    void claimsMadeFromABillWithoutNumbersAreComparedTogether()
    {
        const FocusRow bare = focusRow({{"InvoiceId", ""}}); // 300.00.
        ReconciliationInput input = agreed();
        input.redemptions = {claim(u"A"_s, 600), claim(u"B"_s, 400), claim(u"C"_s, 5'000, RedemptionState::Refused)};
        QCOMPARE(kindsOf(reconcile(input, {bare, bare, bare})), std::vector<MismatchKind>()); // Nothing says that they are of this file.
        for (Redemption &redemption : input.redemptions)
            redemption.bill = BilledUsage();
        const Reconciled reconciled = reconcile(input, {bare, bare, bare});
        QCOMPARE(kindsOf(reconciled), std::vector {MismatchKind::ClaimedAboveBill});
        QCOMPARE(reconciled.mismatches.front().subject, u"A, B"_s);
        QCOMPARE(reconciled.mismatches.front().difference(), Money::fromYuan(100));
    }

    void paidHoursWithoutUseAndDearRowsArePointedOut()
    {
        const FocusRow idle = focusRow({{"ConsumedQuantity", "0"}, {"ResourceId", "i-9"}});
        const FocusRow unmetered = focusRow({{"ConsumedQuantity", ""}});
        const FocusRow dear = focusRow({{"BilledCost", "480"}});
        const FocusRow nearly = focusRow({{"BilledCost", "390"}}); // Exactly 30 % over.
        const Reconciled reconciled = reconcile({}, ThreeDays + QList {idle, unmetered, dear, nearly});
        QCOMPARE(reconciled.findings.size(), size_t(2));
        QCOMPARE(reconciled.findings.at(0).kind, FindingKind::Idle);
        QCOMPARE(reconciled.findings.at(0).subject, u"i-9"_s);
        QCOMPARE(reconciled.findings.at(0).amount, Money::fromYuan(300));
        QCOMPARE(reconciled.findings.at(0).evidence, (Evidence {1, {5}}));
        QCOMPARE(reconciled.findings.at(1).kind, FindingKind::AboveMedian);
        QCOMPARE(reconciled.findings.at(1).amount, Money::fromYuan(180));
        QCOMPARE(reconciled.findings.at(1).evidence, (Evidence {1, {7}}));
    }

    /// Memory is bounded, and no money is lost for it.
    void resourcesWithoutEndAreAddedUpUnderTheirSku()
    {
        constexpr int Resources = 60'000;
        Reconciliation reconciliation({});
        UsageLine line {.sku = u"A100"_s, .consumed = Quantity {0}, .priced = Quantity {1'000'000}, .billed = {1'000'000'000}};
        for (int i = 0; i < Resources; ++i) {
            line.resource = u"i-%1"_s.arg(i);
            reconciliation.add(line);
        }
        Money idle;
        qint64 rows = 0;
        const Reconciled reconciled = reconciliation.finish();
        for (const UsageFinding &finding : reconciled.findings) {
            idle += finding.amount;
            rows += finding.evidence.rows;
        }
        QCOMPARE(reconciled.findings.front().subject, u"A100"_s);
        QCOMPARE(reconciled.findings.front().amount, Money::fromYuan(10'000));
        QCOMPARE(idle, Money::fromYuan(Resources));
        QCOMPARE(rows, Resources);
    }

    void whatCannotBeCheckedIsSaid()
    {
        const Reconciled reconciled = reconcile({}, {focusRow({{"ConsumedQuantity", ""}, {"PricingQuantity", ""}})});
        QCOMPARE(reconciled.unchecked,
            (std::vector {UncheckedBecause::NoContract, UncheckedBecause::NoInvoice, UncheckedBecause::NoRedemption,
                UncheckedBecause::NoMetering, UncheckedBecause::NoUnitPrices}));
    }

    void theWorstComesFirstWhateverTheOrderOfRows()
    {
        QVERIFY(rc::check("mismatches fall, and rows' order changes none", [](std::vector<uint16_t> fen, uint32_t turn) {
            RC_PRE(!fen.empty() && fen.size() < 40);
            QList<FocusRow> rows;
            for (size_t i = 0; i < fen.size(); ++i)
                rows += focusRow({{"BilledCost", QByteArray::number(fen.at(i)) + ".01"}, {"ProviderName", "P" + QByteArray::number(i % 5)}});
            const Reconciled first = reconcile(agreed(), rows);
            std::rotate(rows.begin(), rows.begin() + qsizetype(turn % fen.size()), rows.end());
            const Reconciled second = reconcile(agreed(), rows);
            RC_ASSERT(kindsOf(first) == kindsOf(second));
            for (size_t i = 1; i < first.mismatches.size(); ++i)
                RC_ASSERT(first.mismatches.at(i - 1).difference() >= first.mismatches.at(i).difference());
        }));
    }
};

QTEST_GUILESS_MAIN(TestReconciliation)
#include "tst_reconciliation.moc"
