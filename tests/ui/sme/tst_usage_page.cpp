#include "tests/support/no_warnings.h"
#include "tests/ui/sme/factory.h"
#include "tests/unit/intake/focus_rows.h"
#include "ui/charts/bar_chart_card.h"
#include "ui/sme/usage_page.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QSignalSpy>

using namespace cpv;
using namespace Qt::StringLiterals;

class UsagePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void aDroppedBillIsReadCheckedAndCharted();
    void whatIsDearerThanUsualIsNamed();
    void mismatchesOfAllBillsStandFirst();
    void namesEachBadRowAndKeepsNothing();
    void moreBadRowsThanHaveRoomAreSaved();
    void tellsWhatCountsByMonth();
    void anAgreedPriceIsEnteredAndHeldAgainst();
    void aRemovedBillComesBackByUndo();
    void whoCancelsKeepsNothing();
    void whatWasRedeemedIsChartedWithoutABill();

private:
    WarningsSeen m_warnings;
};

namespace {

class UsageDesk
{
public:
    Factory factory;
    QTemporaryDir folder;
    std::unique_ptr<UsagePage> page;

    UsageDesk()
    {
        page = std::make_unique<UsagePage>(factory.use, nullptr);
        page->resize(1100, 900);
        page->show();
        page->refresh();
    }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile made(folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("the file can't be written");
        return made.fileName();
    }
    void drop(const QStringList &paths) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page.get(), &enter); // Qt delivers a drop only where a drag came in.
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page.get(), &event);
    }
    template <typename T> T *part(const QString &name) const { return page->findChild<T *>(name); }
    QAbstractItemModel *rows(const QString &table) const { return part<TableView>(table)->model(); }
    QStringList said() const
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisibleTo(page.get()))
                texts << label->text();
        return texts;
    }
};

} // namespace

void UsagePageTest::aDroppedBillIsReadCheckedAndCharted()
{
    UsageDesk desk;
    QTRY_VERIFY(desk.part<QWidget>(u"usageEmpty"_s)->isVisible());
    desk.drop({desk.file(u"march.csv"_s, test::focusFile({test::focusRow(), test::focusRow({{"ConsumedQuantity", "0"}})}))});
    QTRY_COMPARE(desk.rows(u"usageBills"_s)->rowCount(), 1);
    QAbstractItemModelTester tester(desk.rows(u"usageBills"_s), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!desk.part<QWidget>(u"usageEmpty"_s)->isVisible());
    QCOMPARE(desk.rows(u"usageBills"_s)->index(0, 2).data().toString(), u"600.00"_s);
    QTRY_COMPARE(desk.part<Pill>(u"billVerdict"_s)->text(), u"Agrees as far as checked"_s); // No contract, invoice or redemption.
    QVERIFY(desk.part<Pill>(u"billVerdict"_s)->toolTip().contains(u"Redemptions: nothing was redeemed"_s));
    desk.drop({desk.file(u"invoice.xml"_s,
        "<EInvoice><EInvoiceData><SellerInformation><SellerName>Cloud</SellerName><SellerIdNum>91440300MA5EWXYZ1A</SellerIdNum>"
        "</SellerInformation><BuyerInformation><BuyerName>Factory</BuyerName><BuyerIdNum>" + desk.factory.city().company.uscc.toLatin1()
            + "</BuyerIdNum></BuyerInformation><BasicInformation><TotalAmWithoutTax>500.00</TotalAmWithoutTax>"
        "<TotalTaxAm>0.00</TotalTaxAm><TotalTax-includedAmount>500.00</TotalTax-includedAmount></BasicInformation></EInvoiceData>"
        "<TaxSupervisionInfo><InvoiceNumber>26312000000012345678</InvoiceNumber><IssueTime>2026-04-02</IssueTime>"
        "</TaxSupervisionInfo></EInvoice>")});
    QTRY_COMPARE(desk.part<Pill>(u"billVerdict"_s)->text(), u"1 mismatches"_s); // Its rows come to 600.
    QVERIFY(desk.part<QWidget>(u"billMismatch"_s)->accessibleName().contains(u"26312000000012345678"_s));
    QVERIFY(desk.part<QWidget>(u"billFinding"_s)->accessibleName().contains(u"idle"_s));
    auto *chart = desk.part<BarChartCard>(u"usageChart"_s);
    QVERIFY(chart->isVisibleTo(desk.page.get()));
    chart->setShowsTable(true);
    const auto *numbers = chart->findChild<TableView *>(u"chartTable"_s)->model();
    QCOMPARE(numbers->index(0, 0).data().toString(), u"2026-03"_s);
    QCOMPARE(numbers->index(0, 4).data().toString(), u"0.60"_s); // Thousands.
    QTest::mouseClick(chart->findChild<QPushButton *>(u"segment_Quarter"_s), Qt::LeftButton);
    QCOMPARE(numbers->index(0, 0).data().toString(), u"2026 Q1"_s);
    QCOMPARE(numbers->index(0, 4).data().toString(), u"0.60"_s);
    QVERIFY(desk.part<QToolButton>(u"usageBillsExport"_s)->isVisibleTo(desk.page.get()));
}

void UsagePageTest::whatIsDearerThanUsualIsNamed()
{
    UsageDesk desk;
    const test::FocusRow dear {{"BilledCost", "480.00"}, {"EffectiveCost", "480.00"}, {"ContractedCost", "480.00"}, {"ContractedUnitPrice", "20.00"}};
    desk.drop({desk.file(u"march.csv"_s, test::focusFile({test::focusRow(), test::focusRow(), test::focusRow(dear)}))});
    QTRY_COMPARE(desk.rows(u"usageBills"_s)->rowCount(), 1);
    QTRY_VERIFY2(desk.said().join(u'\n').contains(u"Dearer than usual: A100"_s), qPrintable(desk.said().join(u'\n')));
    const QString said = desk.said().join(u'\n');
    QVERIFY2(said.contains(u"CNY 180.00 in all"_s), qPrintable(said)); // 7.50 over the middle price, for 24 hours.
    QVERIFY2(said.contains(u"Lines of the file: 4"_s), qPrintable(said));
}

void UsagePageTest::mismatchesOfAllBillsStandFirst()
{
    UsageDesk desk;
    // Each names an invoice that isn't here.
    desk.drop({desk.file(u"small.csv"_s, test::focusFile({test::focusRow({{"InvoiceId", "INV-SMALL"}, {"BilledCost", "300.00"}})})),
        desk.file(u"large.csv"_s, test::focusFile({test::focusRow({{"InvoiceId", "INV-LARGE"}, {"BilledCost", "9000.00"}})})),
        desk.file(u"right.csv"_s, test::focusFile({test::focusRow({{"InvoiceId", ""}})}))});
    QTRY_COMPARE(desk.rows(u"usageBills"_s)->rowCount(), 3);
    desk.drop({desk.file(u"invoice.xml"_s,
        "<EInvoice><EInvoiceData><SellerInformation><SellerName>Cloud</SellerName><SellerIdNum>91440300MA5EWXYZ1A</SellerIdNum>"
        "</SellerInformation><BuyerInformation><BuyerName>Factory</BuyerName><BuyerIdNum>" + desk.factory.city().company.uscc.toLatin1()
            + "</BuyerIdNum></BuyerInformation><BasicInformation><TotalAmWithoutTax>500.00</TotalAmWithoutTax>"
        "<TotalTaxAm>0.00</TotalTaxAm><TotalTax-includedAmount>500.00</TotalTax-includedAmount></BasicInformation></EInvoiceData>"
        "<TaxSupervisionInfo><InvoiceNumber>26312000000012345678</InvoiceNumber><IssueTime>2026-04-02</IssueTime>"
        "</TaxSupervisionInfo></EInvoice>")});
    auto *found = desk.rows(u"usageMismatches"_s);
    QTRY_VERIFY(found->rowCount() >= 2 && found->index(0, 0).data().toString().contains(u"INV-LARGE"_s));
    QVERIFY(desk.part<QWidget>(u"mismatches"_s)->isVisibleTo(desk.page.get()));
    Money last = Money::fromYuan(1'000'000);
    for (int row = 0; row < found->rowCount(); ++row) {
        const QString amount = found->index(row, 2).data().toString().remove(u',').remove(u'.');
        QVERIFY2(Money::fromFen(amount.toLongLong()) <= last, qPrintable(amount));
        last = Money::fromFen(amount.toLongLong());
    }
    const auto select = [&](int row) {
        auto *table = desk.part<TableView>(u"usageMismatches"_s);
        table->selectRow(row);
        QTest::keyClick(table, Qt::Key_Return);
    };
    select(0);
    QTRY_VERIFY(desk.said().join(u'\n').contains(u"large.csv"_s));
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    QTest::mouseClick(desk.part<QPushButton>(u"billRedeem"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"redeem"_s);
    QVERIFY(asked[0][1].toString().startsWith(u"bill:"_s));
}

void UsagePageTest::namesEachBadRowAndKeepsNothing()
{
    UsageDesk desk;
    desk.drop({desk.file(u"bad.csv"_s,
                   test::focusFile({test::focusRow(), test::focusRow({{"BilledCost", "much"}}), test::focusRow({{"BillingCurrency", "USD"}})})),
        desk.file(u"good.csv"_s, test::focusFile({test::focusRow()}))});
    QTRY_COMPARE(desk.rows(u"usageBills"_s)->rowCount(), 1);
    auto *bad = desk.rows(u"billBadRows"_s);
    QTRY_COMPARE(bad->rowCount(), 2);
    QCOMPARE(bad->index(0, 0).data().toString(), u"bad.csv"_s);
    QCOMPARE(bad->index(0, 1).data().toString(), u"Line 3, BilledCost"_s);
    QVERIFY(bad->index(0, 2).data().toString().contains(u"much"_s));
    QCOMPARE(bad->index(1, 1).data().toString(), u"Line 4, BillingCurrency"_s);
    QVERIFY(bad->index(1, 2).data().toString().contains(u"CNY"_s));
    QCOMPARE(desk.rows(u"usageBills"_s)->index(0, 6).data().toString(), u"good.csv"_s);
    QTRY_VERIFY(desk.said().join(u'\n').contains(u"2 of 3 rows can't be read"_s));
}

void UsagePageTest::moreBadRowsThanHaveRoomAreSaved()
{
    UsageDesk desk;
    desk.drop({desk.file(u"bad.csv"_s, test::focusFile(QList<test::FocusRow>(250, test::focusRow({{"BilledCost", "x"}, {"SkuId", QByteArray(2000, 'x')}}))))});
    auto *bad = desk.rows(u"billBadRows"_s);
    QTRY_COMPARE(bad->rowCount(), 401); // Two things are wrong with each of 200 rows.
    QCOMPARE(bad->index(400, 2).data().toString(), u"50 more rows can't be read either. Save the list to see them all."_s);
    QTRY_VERIFY(desk.said().join(u'\n').contains(u"250 of 250 rows can't be read"_s));
    auto *menu = desk.page->findChild<QMenu *>(u"billBadRowsExportMenu"_s);
    QMetaObject::invokeMethod(menu, "aboutToShow");
    const auto actions = menu->actions();
    const auto csv = std::ranges::find_if(actions, [](const QAction *each) { return each->text().contains(u"UTF-8"_s); });
    QVERIFY(csv != actions.end());
    (*csv)->trigger();
    const QString path = desk.folder.filePath(u"rows.csv"_s);
    auto *dialog = desk.page->window()->findChild<QFileDialog *>(u"billBadRowsExportDialog"_s);
    QTRY_VERIFY(dialog || (dialog = desk.page->window()->findChild<QFileDialog *>(u"billBadRowsExportDialog"_s)));
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(QFile::exists(path));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = written.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 501);
    QVERIFY(lines.last().startsWith("bad.csv,251,BilledCost,x,"));
    QVERIFY(lines.last().contains("1234.56")); // What to do.
}

void UsagePageTest::tellsWhatCountsByMonth()
{
    UsageDesk desk;
    const test::FocusRow april {{"BillingPeriodStart", "2026-03-31T16:00:00Z"}, {"BillingPeriodEnd", "2026-04-30T16:00:00Z"}};
    test::FocusRow aprilTax = test::focusRow({{"ChargeCategory", "Tax"}, {"BilledCost", "18"}});
    aprilTax.insert(april);
    desk.drop({desk.file(u"spring.csv"_s, test::focusFile({test::focusRow(), test::focusRow({{"ServiceCategory", "Storage"}, {"BilledCost", "100"}}), test::focusRow(april), aprilTax}))});
    QTRY_COMPARE(desk.rows(u"usageBills"_s)->rowCount(), 1);
    QTRY_COMPARE(desk.rows(u"usageBills"_s)->index(0, 3).data().toString(), u"600.00"_s);
    QCOMPARE(desk.part<Text>(u"billCounts"_s)->text(), u"CNY 600.00 of CNY 718.00 may be redeemed. Not paid, or taken off: storage 100.00, taxes 18.00."_s);
    const auto *parts = desk.rows(u"billParts"_s);
    QCOMPARE(parts->rowCount(), 2);
    const auto cells = [parts](int row) {
        QStringList texts;
        for (int column = 0; column < parts->columnCount(); ++column)
            texts << parts->index(row, column).data().toString();
        return texts;
    };
    QCOMPARE(cells(0), (QStringList {u"2026-03"_s, u"400.00"_s, u"300.00"_s, u"storage 100.00"_s}));
    QCOMPARE(cells(1), (QStringList {u"2026-04"_s, u"318.00"_s, u"300.00"_s, u"taxes 18.00"_s}));
    // Of a file that doesn't say what its rows are for, nothing is guessed.
    desk.drop({desk.file(u"bare.csv"_s, test::focusFile({test::focusRow({{"ServiceCategory", ""}})}))});
    QTRY_COMPARE(desk.rows(u"usageBills"_s)->rowCount(), 2);
    QTRY_VERIFY(desk.said().join(u'\n').contains(u"ServiceCategory"_s));
    QVERIFY(!desk.part<Text>(u"billCounts"_s)->isVisibleTo(desk.page.get()));
}

void UsagePageTest::anAgreedPriceIsEnteredAndHeldAgainst()
{
    UsageDesk desk;
    desk.factory.bill(desk.factory.voucher(Money::fromYuan(100'000)), Money::fromYuan(300), false);
    desk.factory.sync();
    const City &city = desk.factory.city();
    const QByteArray provider = city.get<Provider>(city.provider.id).name.toUtf8();
    desk.drop({desk.file(u"march.csv"_s, test::focusFile({test::focusRow({{"ProviderName", provider}}),
        test::focusRow({{"ProviderName", provider}, {"SkuId", "B200"}, {"BilledCost", "100"}})}))});
    auto *form = desk.part<QWidget>(u"agreedPrices"_s);
    QTRY_VERIFY(form->isVisibleTo(desk.page.get()));
    auto *price = desk.part<QLineEdit>(u"agreedPrice"_s);
    const auto enter = [&](const QString &text) {
        price->setText(text);
        QTest::keyClick(price, Qt::Key_Return);
    };
    const auto isMismatch = [&] {
        const auto *found = desk.rows(u"usageMismatches"_s);
        for (int row = 0; row < found->rowCount(); ++row)
            if (found->index(row, 0).data().toString() == u"Above the contract's price: A100"_s)
                return found->index(row, 2).data().toString() == u"12.00"_s;
        return false;
    };
    for (const QString &wrong : {u"twelve"_s, u"-1"_s, u"0"_s}) {
        enter(wrong);
        QVERIFY2(desk.said().contains(u"Enter a price above zero, like 12.50."_s), qPrintable(wrong));
    }
    QVERIFY(desk.said().contains(u"The bill's middle price is 12.50."_s));
    auto *sku = desk.part<QComboBox>(u"agreedSku"_s);
    for (const int row : {1, 0}) {
        sku->setCurrentIndex(row);
        Q_EMIT sku->activated(row);
        QCOMPARE(desk.said().contains(u"The bill's middle price is 4.1667."_s), row == 1); // 100 by 24 has no end.
    }
    QVERIFY(!isMismatch());
    enter(u"12"_s);
    QTRY_VERIFY(isMismatch());
    QTRY_COMPARE(sku->currentText(), u"A100, per card-hour: agreed 12.00"_s);
    enter({});
    QTRY_VERIFY(!isMismatch());
    QTRY_COMPARE(sku->currentText(), u"A100, per card-hour"_s);
}

void UsagePageTest::aRemovedBillComesBackByUndo()
{
    UsageDesk desk;
    desk.drop({desk.file(u"march.csv"_s, test::focusFile({test::focusRow()}))});
    QTRY_COMPARE(desk.rows(u"usageBills"_s)->rowCount(), 1);
    std::function<void()> undo;
    QObject::connect(desk.page.get(), &Page::undoToastRequested, desk.page.get(),
        [&undo](const QString &, const QString &, const std::function<void()> &offered) { undo = offered; });
    QTRY_VERIFY(desk.part<QPushButton>(u"removeBill"_s)->isEnabled());
    QTest::mouseClick(desk.part<QPushButton>(u"removeBill"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.rows(u"usageBills"_s)->rowCount(), 0);
    QVERIFY(undo);
    undo();
    QTRY_COMPARE(desk.rows(u"usageBills"_s)->rowCount(), 1);
}

void UsagePageTest::whoCancelsKeepsNothing()
{
    UsageDesk desk;
    QByteArray many = test::focusHeader();
    const QByteArray row = test::focusText(test::focusRow());
    for (int i = 0; i < 100'000; ++i)
        many += row;
    desk.drop({desk.file(u"many.csv"_s, many), desk.file(u"next.csv"_s, test::focusFile({test::focusRow()}))});
    auto *cancel = desk.part<QPushButton>(u"billImportCancel"_s);
    QVERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(!cancel->isVisible());
    QTRY_VERIFY(desk.said().contains(u"Cancelled. Nothing of it was kept."_s));
    QVERIFY(must(waited(desk.factory.use.bills.overview())).bills.empty());
}

void UsagePageTest::whatWasRedeemedIsChartedWithoutABill()
{
    UsageDesk desk;
    QTRY_VERIFY(desk.part<QWidget>(u"usageEmpty"_s)->isVisible());
    QVERIFY(!desk.part<BarChartCard>(u"usageChart"_s)->isVisible());
    const VoucherId voucher = desk.factory.voucher(Money::fromYuan(100'000));
    desk.factory.bill(voucher, Money::fromYuan(20'000), false);
    desk.factory.sync();
    auto *chart = desk.part<BarChartCard>(u"usageChart"_s);
    QTRY_VERIFY(chart->isVisible());
    QVERIFY(desk.part<QWidget>(u"usageClaims"_s)->isVisible());
    QVERIFY(desk.part<QWidget>(u"usageEmpty"_s)->isVisible()); // A bill can still be brought.
    QCOMPARE(chart->title(), u"Redeemed bills and what vouchers cover"_s);
    desk.drop({desk.file(u"march.csv"_s, test::focusFile({test::focusRow()}))});
    QTRY_COMPARE(desk.rows(u"usageBills"_s)->rowCount(), 1);
    QTRY_COMPARE(chart->title(), u"Spend and what vouchers cover"_s);
    QVERIFY(!desk.part<QWidget>(u"usageClaims"_s)->isVisible()); // The same month.
}

QTEST_MAIN(UsagePageTest)
#include "tst_usage_page.moc"
