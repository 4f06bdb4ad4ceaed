#include "tests/support/no_warnings.h"
#include "tests/ui/sme/invoice_picture.h"
#include "tests/ui/sme/redeem_desk.h"
#include "tests/unit/intake/focus_rows.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/pickers.h"

#include <QClipboard>
#include <QSignalSpy>

#include <algorithm>
#include <functional>

namespace cpv {

/// A company redeems a bill: filled from its invoice or typed, explained while it types, looked over, sent.
class RedeemPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void theFirstFieldToFillHasTheFocus();
    void explainsWhileOneTypes();
    void aBillBeyondTheContractIsWarnedOfAtItsAmount();
    void nothingIsSentBeforeItIsLookedOver();
    void severalVouchersAreUsedSoonestFirst();
    void aLaterVoucherIsWarnedOf();
    void anImportedBillFillsTheFormAndTravels();
    void aDroppedInvoiceFillsWhatIsEmpty();
    void whatAnInvoiceFilledIsTakenBack();
    void aContractTypedBeforeIsThereAfterUndo();
    void eachInvoiceIsTakenBackAlone();
    void cellsOfASheetArePastedAsText();
    void aCreditNoteFillsNothing();
    void costAndPeriodShareALine();
    void anInvoiceOfOthersIsWarnedOf();
    void aNumberThatIsRedeemedIsWarnedOf();
    void theKeyboardGoesFromTopToBottom();
    void anUnlistedProviderIsNamedWithItsReason();
    void anExpiredVoucherSaysWhen();
    void anAwardIsClaimedWithoutAProvider();
    void severalAwardsAreClaimedWithoutAProvider();
    void anAwardBesideAVoucherIsClaimedByItsContract();

private:
    WarningsSeen m_warnings;
};

void RedeemPageTest::theFirstFieldToFillHasTheFocus()
{
    RedeemDesk desk;
    const VoucherId voucher = desk.factory.voucher(Money::fromYuan(100'000));
    desk.factory.bill(voucher, Money::fromYuan(10'000), true);
    desk.openForm(voucher);
    QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
    QTRY_COMPARE(QApplication::focusWidget(), desk.at<QWidget>(u"redeemCost"_s)); // Bound: provider and contract stand.
}

void RedeemPageTest::explainsWhileOneTypes()
{
    RedeemDesk desk;
    const VoucherId voucher = desk.factory.voucher(Money::fromYuan(100'000));
    desk.factory.bill(voucher, Money::fromYuan(10'000), true);
    desk.openForm(voucher);
    QCOMPARE(desk.at<DropDown>(u"redeemProvider"_s)->currentText(), desk.city.provider.name); // It is bound.
    QVERIFY(desk.at<QLineEdit>(u"redeemContract"_s)->isReadOnly());
    desk.type(u"redeemCost"_s, u"20000"_s);
    QTRY_VERIFY2(desk.texts(u"redeemPlan"_s).contains(u"16,000.00"_s), qPrintable(desk.texts(u"redeemPlan"_s)));
    for (const QString &step : {u"This bill"_s, u"30,000.00"_s, u"Less drawn before"_s})
        QVERIFY2(desk.texts(u"redeemPlan"_s).contains(step), qPrintable(desk.texts(u"redeemPlan"_s)));
    desk.type(u"redeemCost"_s, u"30000"_s);
    QTRY_VERIFY2(desk.texts(u"redeemPlan"_s).contains(u"24,000.00"_s), qPrintable(desk.texts(u"redeemPlan"_s)));
}

void RedeemPageTest::aBillBeyondTheContractIsWarnedOfAtItsAmount()
{
    RedeemDesk desk;
    const VoucherId voucher = desk.factory.voucher(Money::fromYuan(100'000));
    desk.factory.bill(voucher, Money::fromYuan(10'000), true);
    desk.openForm(voucher);
    const auto *cost = desk.at<MoneyEdit>(u"redeemCost"_s);
    desk.type(u"redeemCost"_s, u"90001"_s);
    QTRY_VERIFY(cost->property("warned").toBool());
    QVERIFY2(cost->accessibleDescription().contains(u"exceed the contract"_s), qPrintable(cost->accessibleDescription()));
    QVERIFY(!qobject_cast<FormField *>(cost->parentWidget())->hasError()); // The registry would take it.
    desk.type(u"redeemCost"_s, u"90000"_s);
    QTRY_VERIFY(!cost->property("warned").toBool());
}

void RedeemPageTest::nothingIsSentBeforeItIsLookedOver()
{
    RedeemDesk desk;
    const VoucherId voucher = desk.factory.voucher(Money::fromYuan(100'000));
    desk.openForm(voucher);
    desk.click(u"redeemReview"_s);
    QVERIFY(!desk.sees(u"redeemSend"_s)); // Cost, period and invoice are missing.
    int missing = 0;
    for (const FormField *field : desk.page->findChildren<FormField *>())
        missing += field->hasError() ? 1 : 0;
    QCOMPARE(missing, 4);
    desk.type(u"redeemCost"_s, u"20000"_s);
    desk.typePeriod();
    desk.type(u"redeemInvoice0"_s, u"25442000000000000001"_s);
    auto *from = desk.at<OptionalDate>(u"redeemFrom"_s);
    const auto begun = from->chosen();
    from->setChosen(localDate(desk.factory.city().clock.now()).addDays(1));
    desk.click(u"redeemReview"_s);
    QVERIFY(!desk.sees(u"redeemSend"_s)); // Nobody has used anything tomorrow.
    from->setChosen(begun);
    desk.click(u"redeemReview"_s);
    QVERIFY(desk.sees(u"redeemSend"_s));
    QVERIFY2(desk.texts(u"redeemReviewCard"_s).contains(u"25442000000000000001"_s), qPrintable(desk.texts(u"redeemReviewCard"_s)));
    QVERIFY(!desk.at<QWidget>(u"redeemCost"_s)->isEnabled());
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    desk.click(u"redeemSend"_s);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"redemption"_s);
    desk.factory.sync();
    QCOMPARE(desk.redemptions().size(), size_t(1));
    QCOMPARE(desk.redemptions()[0].amount, Money::fromYuan(16'000));
    QCOMPARE(desk.redemptions()[0].id.toText(), asked[0][1].toString());
}

void RedeemPageTest::severalVouchersAreUsedSoonestFirst()
{
    RedeemDesk desk;
    const VoucherId first = desk.factory.voucher(Money::fromYuan(1'000));
    const VoucherId second = desk.factory.voucher(Money::fromYuan(100'000));
    desk.openForm();
    auto *provider = desk.at<DropDown>(u"redeemProvider"_s);
    QCOMPARE(provider->count(), 2);
    desk.type(u"redeemCost"_s, u"5000"_s);
    desk.typePeriod();
    QTRY_VERIFY(desk.sees(u"redeemInvoice1"_s));
    desk.type(u"redeemInvoice0"_s, u"25442000000000000001"_s);
    desk.type(u"redeemInvoice1"_s, u"INV-1"_s);
    desk.click(u"redeemReview"_s);
    QVERIFY(!desk.sees(u"redeemSend"_s)); // That isn't how invoices are numbered.
    desk.type(u"redeemInvoice1"_s, u"25442000000000000001"_s);
    desk.click(u"redeemReview"_s);
    QVERIFY(!desk.sees(u"redeemSend"_s)); // One invoice can't be drawn on twice.
    desk.type(u"redeemInvoice1"_s, u"25442000000000000002"_s);
    desk.click(u"redeemReview"_s);
    desk.click(u"redeemSend"_s);
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    QTRY_COMPARE(asked.size(), 1);
    desk.factory.sync();
    QCOMPARE(desk.city.get<Voucher>(first).left, Money());
    QCOMPARE(desk.city.get<Voucher>(first).held, Money::fromYuan(800));
    QCOMPARE(desk.city.get<Voucher>(second).held, Money::fromYuan(3'200));
}

void RedeemPageTest::aLaterVoucherIsWarnedOf()
{
    RedeemDesk desk;
    const VoucherId first = desk.factory.voucher(Money::fromYuan(10'000));
    const VoucherId second = desk.factory.voucher(Money::fromYuan(100'000));
    desk.openForm(second);
    desk.type(u"redeemCost"_s, u"500"_s);
    QTRY_VERIFY(desk.sees(u"redeemHint"_s));
    QVERIFY(desk.texts(u"redeemHint"_s).contains(desk.city.get<Voucher>(first).code));
    QTest::mouseClick(desk.at<QWidget>(u"redeemHint"_s)->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(!desk.sees(u"redeemHint"_s));
    QVERIFY(desk.at<QLabel>(u"redeemPart0"_s)->text().contains(desk.city.get<Voucher>(first).code));
}

void RedeemPageTest::anImportedBillFillsTheFormAndTravels()
{
    RedeemDesk desk;
    desk.factory.voucher(Money::fromYuan(100'000));
    desk.factory.sync();
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"march.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const test::FocusRow row = test::focusRow({{"ProviderName", desk.city.provider.name.toUtf8()}, {"InvoiceId", "25442000000000000077"}});
    test::FocusRow storage = row;
    storage.insert({{"ServiceCategory", "Storage"}, {"BilledCost", "50"}});
    file.write(test::focusFile({row, storage}));
    file.close();
    const UsageBill bill = *must(waited(desk.factory.use.bills.import(file.fileName(), std::make_shared<ImportWatch>()))).bill;
    desk.open<RedeemPage>(QString(u"bill:"_s + bill.sha256));
    QTRY_COMPARE(desk.at<DropDown>(u"redeemBill"_s)->currentIndex(), 1);
    QCOMPARE(bill.billed, Money::fromYuan(350));
    QCOMPARE(desk.at<MoneyEdit>(u"redeemCost"_s)->fen(), Money::fromYuan(300).fen()); // What no voucher pays is left out, and said.
    QVERIFY(desk.at<DropDown>(u"redeemBill"_s)->accessibleDescription().contains(u"storage 50.00"_s));
    QCOMPARE(desk.at<OptionalDate>(u"redeemFrom"_s)->chosen(), bill.from);
    QCOMPARE(desk.at<OptionalDate>(u"redeemTo"_s)->chosen(), bill.to);
    QTRY_COMPARE(desk.at<QLineEdit>(u"redeemInvoice0"_s)->text(), u"25442000000000000077"_s);
    desk.type(u"redeemCost"_s, u"1000000"_s);
    desk.click(u"redeemReview"_s);
    QVERIFY(!desk.sees(u"redeemSend"_s)); // More than the bill.
    desk.type(u"redeemCost"_s, u"100"_s);
    desk.click(u"redeemReview"_s);
    QVERIFY(desk.sees(u"redeemSend"_s));
    QVERIFY2(desk.texts(u"redeemReviewCard"_s).contains(bill.sha256.first(12)), qPrintable(desk.texts(u"redeemReviewCard"_s)));
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    desk.click(u"redeemSend"_s);
    QTRY_COMPARE(asked.size(), 1);
    desk.factory.sync();
    QCOMPARE(desk.redemptions().size(), size_t(1));
    QVERIFY(desk.redemptions()[0].bill == billedUsage(bill));
    QCOMPARE(desk.redemptions()[0].cost, Money::fromYuan(100));
    const BillCheck check = must(waited(desk.factory.use.bills.check(bill)));
    QCOMPARE(check.against.redemptions.size(), size_t(1)); // It belongs to this file whatever its invoice says.
}

void RedeemPageTest::aDroppedInvoiceFillsWhatIsEmpty()
{
    RedeemDesk desk;
    desk.openForm(desk.factory.voucher(Money::fromYuan(100'000)));
    const QString number = u"26332000004021728676"_s;
    desk.drop(desk.invoice(number, desk.city.provider.uscc, desk.city.company.uscc));
    QTRY_COMPARE(desk.text(u"redeemInvoice0"_s), number);
    QCOMPARE(desk.at<MoneyEdit>(u"redeemCost"_s)->fen(), Money::fromYuan(106).fen());
    QCOMPARE(desk.at<OptionalDate>(u"redeemFrom"_s)->chosen(), QDate(2026, 3, 1));
    QCOMPARE(desk.at<OptionalDate>(u"redeemTo"_s)->chosen(), std::min(QDate(2026, 3, 31), desk.factory.use.today()));
    for (const QString &read : {number, u"106.00"_s, u"100.00"_s, u"6.00"_s, desk.city.company.uscc})
        QVERIFY2(desk.note().contains(read), qPrintable(desk.note()));
    for (const QString &field : {u"redeemInvoice0"_s, u"redeemCost"_s, u"redeemFrom"_s, u"redeemTo"_s})
        QVERIFY2(desk.at<QWidget>(field)->accessibleDescription().contains(u"invoice"_s), qPrintable(field));
    desk.type(u"redeemCost"_s, u"90"_s); // Part of it: the invoice stays, the mark goes.
    QVERIFY(!desk.at<QWidget>(u"redeemCost"_s)->accessibleDescription().contains(u"Read from"_s));
    desk.drop(desk.invoice(u"26332000004021728677"_s, desk.city.provider.uscc, desk.city.company.uscc));
    QTRY_VERIFY2(desk.note().contains(u"left as it is"_s), qPrintable(desk.note()));
    QCOMPARE(desk.text(u"redeemInvoice0"_s), number);
    QCOMPARE(desk.at<MoneyEdit>(u"redeemCost"_s)->fen(), Money::fromYuan(90).fen());
    desk.drop(pictureOf(u"26332000004021728678"_s, desk.folder.filePath(u"invoice.png"_s)));
    QTRY_VERIFY2(desk.note().contains(u"26332000004021728678"_s), qPrintable(desk.note()));
    QVERIFY2(desk.note().contains(u"left as it is"_s), qPrintable(desk.note()));
}

void RedeemPageTest::whatAnInvoiceFilledIsTakenBack()
{
    RedeemDesk desk;
    desk.openForm(desk.factory.voucher(Money::fromYuan(100'000)));
    std::function<void()> undo;
    connect(desk.page.get(), &Page::undoToastRequested, this, [&](const QString &, const QString &, const std::function<void()> &how) { undo = how; });
    QMimeData *copied = new QMimeData;
    copied->setUrls({QUrl::fromLocalFile(desk.invoice(u"26332000004021728676"_s, desk.city.provider.uscc, desk.city.company.uscc))});
    QApplication::clipboard()->setMimeData(copied);
    auto *cost = desk.at<MoneyEdit>(u"redeemCost"_s);
    QTest::keySequence(cost, QKeySequence::Paste); // A copied file is read, wherever the keyboard is.
    QTRY_VERIFY(undo);
    QCOMPARE(cost->fen(), Money::fromYuan(106).fen());
    desk.type(u"redeemInvoice0"_s, u"25442000000000000001"_s);
    undo();
    QVERIFY(cost->text().isEmpty());
    QVERIFY(!desk.at<OptionalDate>(u"redeemFrom"_s)->chosen() && !desk.at<OptionalDate>(u"redeemTo"_s)->chosen());
    QCOMPARE(desk.text(u"redeemInvoice0"_s), u"25442000000000000001"_s); // Typed over: it is the person's own.
}

void RedeemPageTest::aContractTypedBeforeIsThereAfterUndo()
{
    RedeemDesk desk;
    desk.factory.voucher(Money::fromYuan(100'000));
    desk.factory.voucher(Money::fromYuan(200'000));
    desk.openForm();
    std::function<void()> undo;
    connect(desk.page.get(), &Page::undoToastRequested, this, [&](const QString &, const QString &, const std::function<void()> &how) { undo = how; });
    auto *provider = desk.at<DropDown>(u"redeemProvider"_s);
    provider->setCurrentIndex(0);
    desk.type(u"redeemContract"_s, u"MY-1"_s);
    desk.drop(desk.invoice(u"26332000004021728676"_s, desk.city.provider.uscc, desk.city.company.uscc));
    QTRY_VERIFY(undo);
    QCOMPARE(provider->currentIndex(), 1);
    QVERIFY(desk.text(u"redeemContract"_s) != u"MY-1"_s); // The provider's voucher is bound to another.
    undo();
    QCOMPARE(provider->currentIndex(), 0);
    QCOMPARE(desk.text(u"redeemContract"_s), u"MY-1"_s);
}

void RedeemPageTest::eachInvoiceIsTakenBackAlone()
{
    RedeemDesk desk;
    desk.factory.voucher(Money::fromYuan(1'000));
    desk.factory.voucher(Money::fromYuan(100'000));
    desk.openForm();
    std::vector<std::function<void()>> undos;
    connect(desk.page.get(), &Page::undoToastRequested, this,
        [&](const QString &, const QString &, const std::function<void()> &how) { undos.push_back(how); });
    desk.type(u"redeemCost"_s, u"5000"_s);
    QTRY_VERIFY(desk.sees(u"redeemInvoice1"_s));
    desk.drop(desk.invoice(u"26332000004021728676"_s, desk.city.provider.uscc, desk.city.company.uscc));
    QTRY_COMPARE(undos.size(), size_t(1));
    desk.drop(desk.invoice(u"26332000004021728677"_s, desk.city.provider.uscc, desk.city.company.uscc));
    QTRY_COMPARE(undos.size(), size_t(2));
    QCOMPARE(desk.text(u"redeemInvoice1"_s), u"26332000004021728677"_s);
    undos[1]();
    QCOMPARE(desk.text(u"redeemInvoice1"_s), QString());
    QCOMPARE(desk.text(u"redeemInvoice0"_s), u"26332000004021728676"_s); // The first one's are left, and taken back with it.
    QVERIFY(desk.at<OptionalDate>(u"redeemFrom"_s)->chosen());
    undos[0]();
    QCOMPARE(desk.text(u"redeemInvoice0"_s), QString());
    QVERIFY(!desk.at<OptionalDate>(u"redeemFrom"_s)->chosen());
}

void RedeemPageTest::cellsOfASheetArePastedAsText()
{
    RedeemDesk desk;
    desk.openForm(desk.factory.voucher(Money::fromYuan(100'000)));
    QImage picture(20, 10, QImage::Format_RGB32);
    picture.fill(Qt::white);
    auto *cells = new QMimeData;
    cells->setText(u"26332000004021728676"_s);
    cells->setImageData(picture);
    QApplication::clipboard()->setMimeData(cells);
    QTest::keySequence(desk.at<QLineEdit>(u"redeemInvoice0"_s), QKeySequence::Paste);
    QCOMPARE(desk.text(u"redeemInvoice0"_s), u"26332000004021728676"_s);
}

void RedeemPageTest::aCreditNoteFillsNothing()
{
    RedeemDesk desk;
    desk.openForm(desk.factory.voucher(Money::fromYuan(100'000)));
    desk.drop(writeInvoice({u"26332000004021728676"_s, desk.city.provider.uscc, desk.city.company.uscc, true}, desk.folder.filePath(u"credit.xml"_s)));
    QTRY_VERIFY2(desk.note().contains(u"credit note"_s), qPrintable(desk.note()));
    for (const QString &field : {u"redeemCost"_s, u"redeemInvoice0"_s})
        QCOMPARE(desk.text(field), QString());
    QVERIFY(!desk.at<OptionalDate>(u"redeemFrom"_s)->chosen());
}

/// What is last is above the fold of a low screen.
void RedeemPageTest::costAndPeriodShareALine()
{
    RedeemDesk desk;
    desk.openForm(desk.factory.voucher(Money::fromYuan(100'000)));
    const auto place = [&](const QString &name) { return QRect(desk.at<QWidget>(name)->mapTo(desk.page.get(), QPoint()), desk.at<QWidget>(name)->size()); };
    for (const QString &day : {u"redeemFrom"_s, u"redeemTo"_s}) {
        QTRY_VERIFY(std::abs(place(day).center().y() - place(u"redeemCost"_s).center().y()) < place(day).height() / 2);
        QVERIFY(place(day).left() > place(u"redeemCost"_s).right());
    }
}

void RedeemPageTest::anInvoiceOfOthersIsWarnedOf()
{
    RedeemDesk desk;
    desk.openForm(desk.factory.voucher(Money::fromYuan(100'000)));
    desk.drop(desk.invoice(u"26332000004021728676"_s, desk.city.company.uscc, desk.city.provider.uscc));
    QTRY_VERIFY2(desk.note().contains(u"isn't the provider chosen here"_s), qPrintable(desk.note()));
    QVERIFY2(desk.note().contains(u"buyer isn't your company"_s), qPrintable(desk.note()));
    QFile other(desk.folder.filePath(u"plan.txt"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("no invoice");
    other.close();
    desk.drop(other.fileName());
    QTRY_VERIFY2(desk.note().contains(u"nothing was filled in"_s), qPrintable(desk.note()));
}

void RedeemPageTest::aNumberThatIsRedeemedIsWarnedOf()
{
    RedeemDesk desk;
    const VoucherId voucher = desk.factory.voucher(Money::fromYuan(100'000));
    desk.factory.bill(voucher, Money::fromYuan(10'000), true);
    const QString number = desk.redemptions()[0].invoiceNumber;
    desk.openForm(voucher);
    desk.type(u"redeemInvoice0"_s, number);
    QTRY_VERIFY(desk.sees(u"redeemInvoiceUsed0"_s));
    QVERIFY(desk.at<QLabel>(u"redeemInvoiceUsed0"_s)->text().contains(desk.city.get<Voucher>(voucher).code));
    desk.type(u"redeemInvoice0"_s, u"25442000000000000001"_s);
    QVERIFY(!desk.sees(u"redeemInvoiceUsed0"_s));
    desk.drop(desk.invoice(number, desk.city.provider.uscc, desk.city.company.uscc));
    QTRY_VERIFY2(desk.note().contains(u"It counts once"_s), qPrintable(desk.note()));
    QFile file(desk.folder.filePath(u"march.csv"_s)); // The provider's file says it, too.
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(test::focusFile({test::focusRow({{"ProviderName", desk.city.provider.name.toUtf8()}, {"InvoiceId", number.toUtf8()}})}));
    file.close();
    const UsageBill bill = *must(waited(desk.factory.use.bills.import(file.fileName(), std::make_shared<ImportWatch>()))).bill;
    desk.open<RedeemPage>(QString(u"bill:"_s + bill.sha256));
    QTRY_COMPARE(desk.text(u"redeemInvoice0"_s), number);
    QTRY_VERIFY(desk.sees(u"redeemInvoiceUsed0"_s));
}

void RedeemPageTest::theKeyboardGoesFromTopToBottom()
{
    RedeemDesk desk;
    desk.factory.voucher(Money::fromYuan(1'000));
    desk.factory.voucher(Money::fromYuan(100'000));
    desk.openForm();
    desk.type(u"redeemCost"_s, u"5000"_s);
    QTRY_VERIFY(desk.sees(u"redeemInvoice1"_s));
    QStringList way;
    QWidget *at = desk.at<QWidget>(u"redeemReadInvoice"_s);
    for (int steps = 0; steps < 60 && at->objectName() != u"redeemReview"_s; ++steps, at = at->nextInFocusChain())
        if (at->objectName().startsWith(u"redeem"_s) && at->isVisible() && (at->focusPolicy() & Qt::TabFocus))
            way << at->objectName();
    QCOMPARE(way, (QStringList {u"redeemReadInvoice"_s, u"redeemVoucher"_s, u"redeemProvider"_s, u"redeemContract"_s, u"redeemCost"_s,
                      u"redeemFrom"_s, u"redeemTo"_s, u"redeemInvoice0"_s, u"redeemInvoice1"_s}));
}

void RedeemPageTest::anUnlistedProviderIsNamedWithItsReason()
{
    RedeemDesk desk;
    const VoucherId id = desk.factory.voucher(Money::fromYuan(100'000));
    Voucher unbound = desk.city.get<Voucher>(id);
    unbound.state = VoucherState::Issued;
    unbound.provider.reset();
    unbound.contractNumber.clear();
    desk.city.world.put(unbound);
    Provider other = desk.city.provider;
    other.id = desk.city.newId<ProviderId>();
    other.name = u"未入库服务商"_s;
    desk.city.world.put(other);
    desk.openForm(id);
    const auto excluded = [&] { return desk.at<QLabel>(u"redeemExcluded"_s)->text(); };
    QTRY_VERIFY2(excluded().contains(u"未入库服务商"_s), qPrintable(excluded()));
    QVERIFY2(excluded().contains(u"not on the programme's list"_s), qPrintable(excluded()));
    QCOMPARE(desk.at<DropDown>(u"redeemProvider"_s)->findText(u"未入库服务商"_s), -1);
}

void RedeemPageTest::anExpiredVoucherSaysWhen()
{
    RedeemDesk desk;
    const VoucherId old = desk.factory.voucher(Money::fromYuan(100'000));
    desk.city.advanceDays(370);
    desk.open<RedeemPage>(old.toText());
    QTRY_VERIFY(desk.sees(u"redeemNotice"_s));
    QVERIFY2(desk.texts(u"redeemNotice"_s).contains(u"expired"_s), qPrintable(desk.texts(u"redeemNotice"_s)));
    QVERIFY(desk.sees(u"redeemEmpty"_s));
}

void RedeemPageTest::anAwardIsClaimedWithoutAProvider()
{
    RedeemDesk desk;
    const VoucherId award = desk.factory.voucher(Money::fromYuan(100'000), desk.city.payFirst.id);
    desk.openForm(award);
    desk.at<DropDown>(u"redeemProvider"_s)->setCurrentIndex(0);
    desk.type(u"redeemCost"_s, u"10000"_s);
    desk.typePeriod();
    QTRY_VERIFY(desk.sees(u"redeemInvoice0"_s));
    desk.type(u"redeemInvoice0"_s, u"25442000000000000009"_s);
    desk.click(u"redeemReview"_s);
    desk.click(u"redeemSend"_s);
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    QTRY_COMPARE(asked.size(), 1);
    desk.factory.sync();
    QCOMPARE(desk.redemptions().size(), size_t(1));
    QCOMPARE(desk.redemptions()[0].amount, Money::fromYuan(2'000));
}

/// Nobody is asked whom an award pays, whether one is chosen or the best use is left to the program.
void RedeemPageTest::severalAwardsAreClaimedWithoutAProvider()
{
    RedeemDesk desk;
    desk.factory.voucher(Money::fromYuan(50'000), desk.city.payFirst.id);
    const VoucherId second = desk.factory.voucher(Money::fromYuan(100'000), desk.city.payFirst.id);
    desk.openForm();
    const auto *provider = desk.at<DropDown>(u"redeemProvider"_s);
    QCOMPARE(provider->itemText(0), u"No provider"_s);
    const Voucher award = desk.city.get<Voucher>(second);
    if (!award.contractNumber.isEmpty())
        desk.type(u"redeemContract"_s, award.contractNumber);
    desk.type(u"redeemCost"_s, u"10000"_s);
    QTRY_VERIFY2(desk.texts(u"redeemPlan"_s).contains(u"2,000.00"_s), qPrintable(desk.texts(u"redeemPlan"_s)));
}

void RedeemPageTest::anAwardBesideAVoucherIsClaimedByItsContract()
{
    RedeemDesk desk;
    desk.factory.voucher(Money::fromYuan(50'000));
    const VoucherId id = desk.factory.voucher(Money::fromYuan(100'000), desk.city.payFirst.id);
    const Voucher award = desk.city.get<Voucher>(id);
    QVERIFY(!award.contractNumber.isEmpty());
    desk.openForm();
    desk.at<DropDown>(u"redeemProvider"_s)->setCurrentIndex(0);
    desk.type(u"redeemContract"_s, award.contractNumber);
    desk.type(u"redeemCost"_s, u"10000"_s);
    QTRY_VERIFY2(desk.texts(u"redeemPlan"_s).contains(u"2,000.00"_s), qPrintable(desk.texts(u"redeemPlan"_s)));
}

} // namespace cpv

QTEST_MAIN(cpv::RedeemPageTest)
#include "tst_redeem_page.moc"
