#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/admin/redemption_review_page.h"
#include "ui/provider/bill_page.h"
#include "ui/provider/pages.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace cpv {

/// The two sides that act on a company's bill: its provider, and the city's finance office.
class BillPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void theListShowsWhatIsToConfirm();
    void aBillIsConfirmedFromOnesOwnBooks();
    void anotherInvoiceIsRefusedInWords();
    void aRefusalNeedsAReason();
    void whoApprovedMayNotPay();
    void anotherPersonPays();
    void anApprovalAndAPaymentAreUndoneBeforeTheyAreSent();
    void aClerkMayOnlyLook();
    void theOfficesKeyLeadsFirstAndActsThen();
    void lessThanAskedForIsMarked();
    void theProviderIsSpokenTo();
    void aRefundOfferIsTheOfficesToRead();
    void escapeLeadsBackToTheList();

private:
    WarningsSeen m_warnings;
};

namespace {

class Desk
{
public:
    Office office;
    City &city {office.city()};
    VoucherId voucher;
    RedemptionId id;
    std::unique_ptr<RedemptionSheet> page;

    Desk()
    {
        for (const QString &payer : {u"990000"_s, u"990101"_s})
            city.grant(city.programme.id, payer, Money::fromYuan(5'000'000));
        voucher = city.issued(Money::fromYuan(100'000));
        id = city.requested(voucher, Money::fromYuan(10'000));
    }
    template <typename PageType> void open(AccountId account)
    {
        office.signIn(account);
        office.sync();
        page = std::make_unique<PageType>(office.use, nullptr);
        page->resize(1000, 700);
        page->setVisible(true);
        page->openArgument(id.toText());
        page->refresh();
        QTRY_VERIFY(page->findChild<QLabel *>(u"redemptionNow"_s)->isVisible());
    }
    template <typename Widget> Widget *at(const QString &name) const { return page->findChild<Widget *>(name); }
    bool sees(const QString &name) const { return at<QWidget>(name)->isVisible(); }
    void click(const QString &name) const { QTest::mouseClick(at<QPushButton>(name), Qt::LeftButton); }
    QString now() const { return at<QLabel>(u"redemptionNow"_s)->text(); }
    QStringList errors() const
    {
        QStringList found;
        for (const FormField *field : page->findChildren<FormField *>()) {
            if (field->hasError())
                found << field->editor()->accessibleDescription();
        }
        return found;
    }
    RedemptionState state() const { return office.bench.city.get<Redemption>(id).state; }
};

} // namespace

void BillPageTest::theListShowsWhatIsToConfirm()
{
    Desk desk;
    desk.office.signIn(desk.city.providerUser);
    desk.office.sync();
    const std::vector<PageEntry> pages = providerPages(desk.office.use);
    QCOMPARE(pages.front().id, u"redemptions"_s);
    const std::unique_ptr<QWidget> made(pages.front().make(nullptr));
    auto *list = qobject_cast<Page *>(made.get());
    QVERIFY(list);
    list->resize(1100, 600);
    list->setVisible(true);
    list->refresh();
    auto *table = list->findChild<TableView *>(u"redemptionsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(list->findChild<QAbstractButton *>(u"segment_toConfirm"_s)->text(), u"To confirm 1"_s);
    QSignalSpy asked(list, &Page::pageRequested);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"redemption"_s);
    QCOMPARE(asked[0][1].toString(), desk.id.toText());
}

void BillPageTest::aBillIsConfirmedFromOnesOwnBooks()
{
    Desk desk;
    desk.open<BillPage>(desk.city.providerUser);
    desk.at<MoneyEdit>(u"billAmount"_s)->setFen(Money::fromYuan(9'000).fen());
    QCOMPARE(desk.at<QLineEdit>(u"billInvoice"_s)->text(), desk.city.get<Redemption>(desk.id).invoiceNumber); // Nobody types 20 digits again.
    desk.click(u"billConfirm"_s);
    QTRY_VERIFY2(desk.now().contains(u"to be delivered"_s), qPrintable(desk.now()));
    QTRY_VERIFY(!desk.sees(u"billConfirm"_s));
    QStringList facts;
    for (const QLabel *label : desk.at<QWidget>(u"redemptionFacts"_s)->findChildren<QLabel *>())
        facts << label->text();
    QVERIFY2(facts.contains(u"CNY 7,200.00"_s) && facts.contains(u"CNY 1,800.00"_s), qPrintable(facts.join(u'|'))); // Before the registry knows.
    desk.office.sendHeld();
    QCOMPARE(desk.state(), RedemptionState::Confirmed);
    QCOMPARE(desk.city.get<Redemption>(desk.id).amount, Money::fromYuan(7'200));
}

void BillPageTest::anotherInvoiceIsRefusedInWords()
{
    Desk desk;
    desk.open<BillPage>(desk.city.providerUser);
    desk.at<MoneyEdit>(u"billAmount"_s)->setFen(Money::fromYuan(10'001).fen());
    desk.at<QLineEdit>(u"billInvoice"_s)->setText(u"another"_s);
    desk.click(u"billConfirm"_s);
    const QStringList errors = desk.errors();
    QCOMPARE(errors.size(), 2);
    QVERIFY2(errors.join(u' ').contains(u"at most 10,000.00"_s), qPrintable(errors.join(u' ')));
    QVERIFY2(errors.join(u' ').contains(desk.city.get<Redemption>(desk.id).invoiceNumber), qPrintable(errors.join(u' ')));
    QCOMPARE(waited(desk.office.use.commands.waiting())->size(), size_t(0));
}

void BillPageTest::aRefusalNeedsAReason()
{
    Desk desk;
    desk.open<BillPage>(desk.city.providerUser);
    desk.click(u"billRefuseOpen"_s);
    desk.click(u"billRefuseSend"_s);
    QCOMPARE(desk.errors().size(), 1);
    desk.at<QPlainTextEdit>(u"billRefuseText"_s)->setPlainText(u"合同已终止"_s);
    desk.click(u"billRefuseSend"_s);
    QTRY_VERIFY2(desk.now().contains(u"合同已终止"_s), qPrintable(desk.now()));
    desk.office.sendHeld();
    QCOMPARE(desk.state(), RedemptionState::Refused);
    QCOMPARE(desk.city.get<Voucher>(desk.voucher).held, Money());
    desk.open<BillPage>(desk.city.providerUser); // Each line of the history tells its day, the refusal too.
    const auto days = [&] {
        qsizetype lines = 0;
        for (const QLabel *label : desk.at<QWidget>(u"redemptionTimeline"_s)->findChildren<QLabel *>())
            lines += label->text().contains(localDate(desk.city.clock.now()).toString(Qt::ISODate)) ? 1 : 0;
        return lines;
    };
    QTRY_COMPARE(days(), 2);
}

void BillPageTest::whoApprovedMayNotPay()
{
    Desk desk;
    QVERIFY(desk.city.ask(desk.city.providerUser, ConfirmBill {desk.id, Money::fromYuan(10'000), {}}));
    desk.open<RedemptionReviewPage>(desk.city.finance);
    QVERIFY(desk.sees(u"redemptionApprove"_s) && !desk.sees(u"redemptionSettle"_s));
    desk.click(u"redemptionApprove"_s);
    QTRY_VERIFY(desk.sees(u"redemptionFourEyes"_s));
    QVERIFY(!desk.sees(u"redemptionSettle"_s));
    desk.office.sendHeld();
    QCOMPARE(desk.state(), RedemptionState::Approved);
}

void BillPageTest::anotherPersonPays()
{
    Desk desk;
    QVERIFY(desk.city.ask(desk.city.providerUser, ConfirmBill {desk.id, Money::fromYuan(10'000), {}}));
    QVERIFY(desk.city.ask(desk.city.finance, ApproveRedemption {desk.id}));
    desk.open<RedemptionReviewPage>(desk.city.financeB);
    desk.click(u"redemptionSettle"_s);
    QCOMPARE(desk.errors().size(), 1); // Without the bank's receipt nothing is paid.
    desk.at<QLineEdit>(u"redemptionReceipt"_s)->setText(u"20260302000123"_s);
    desk.click(u"redemptionSettle"_s);
    QTRY_VERIFY2(desk.now().contains(u"Paid out"_s), qPrintable(desk.now()));
    desk.office.sendHeld();
    QCOMPARE(desk.state(), RedemptionState::Settled);
    QCOMPARE(desk.city.get<Voucher>(desk.voucher).used, Money::fromYuan(8'000));
}

void BillPageTest::anApprovalAndAPaymentAreUndoneBeforeTheyAreSent()
{
    Desk desk;
    QVERIFY(desk.city.ask(desk.city.providerUser, ConfirmBill {desk.id, Money::fromYuan(10'000), {}}));
    const auto undone = [&desk](const QString &step) {
        QSignalSpy offered(desk.page.get(), &Page::undoToastRequested);
        const RedemptionState before = desk.state();
        desk.click(step);
        QTRY_COMPARE(offered.size(), 1);
        desk.office.sync();
        QCOMPARE(desk.state(), before);
        offered.front().at(2).value<std::function<void()>>()();
        QTRY_VERIFY(desk.sees(step));
        QVERIFY(waited(desk.office.use.commands.waiting())->empty());
    };
    desk.open<RedemptionReviewPage>(desk.city.finance);
    undone(u"redemptionApprove"_s);
    QVERIFY(desk.city.ask(desk.city.finance, ApproveRedemption {desk.id}));
    desk.open<RedemptionReviewPage>(desk.city.financeB);
    desk.at<QLineEdit>(u"redemptionReceipt"_s)->setText(u"20260302000123"_s);
    undone(u"redemptionSettle"_s);
}

void BillPageTest::aClerkMayOnlyLook()
{
    Desk desk;
    desk.open<RedemptionReviewPage>(desk.city.clerk);
    for (const QString &name : {u"redemptionApprove"_s, u"redemptionSettle"_s, u"redemptionReason"_s})
        QVERIFY2(!desk.sees(name), qPrintable(name));
}

void BillPageTest::theOfficesKeyLeadsFirstAndActsThen()
{
    Desk desk;
    QVERIFY(desk.city.ask(desk.city.providerUser, ConfirmBill {desk.id, Money::fromYuan(10'000), {}}));
    desk.open<RedemptionReviewPage>(desk.city.finance);
    desk.page->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), desk.page.get());
    QTest::keyClick(desk.page.get(), Qt::Key_F8);
    QVERIFY(desk.at<QPushButton>(u"redemptionApprove"_s)->text().endsWith(u"press F8 again"_s));
    QCOMPARE(waited(desk.office.use.commands.waiting())->size(), size_t(0));
    QTest::keyClick(desk.page.get(), Qt::Key_F8);
    QTRY_VERIFY(desk.sees(u"redemptionFourEyes"_s));
    desk.office.sendHeld();
    QCOMPARE(desk.state(), RedemptionState::Approved);
    desk.open<RedemptionReviewPage>(desk.city.financeB);
    desk.page->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), desk.page.get());
    QTest::keyClick(desk.page.get(), Qt::Key_F8); // Without the bank's receipt it leads there.
    QCOMPARE(desk.errors().size(), 1);
    QCOMPARE(QApplication::focusWidget(), desk.at<QLineEdit>(u"redemptionReceipt"_s));
}

void BillPageTest::lessThanAskedForIsMarked()
{
    Desk desk;
    desk.open<RedemptionReviewPage>(desk.city.finance);
    QVERIFY(!desk.sees(u"redemptionLess"_s));
    QVERIFY(desk.city.ask(desk.city.providerUser, ConfirmBill {desk.id, Money::fromYuan(9'000), {}}));
    desk.open<RedemptionReviewPage>(desk.city.finance);
    QVERIFY(desk.sees(u"redemptionLess"_s));
    QStringList texts;
    for (const QLabel *label : desk.at<QWidget>(u"redemptionLess"_s)->findChildren<QLabel *>())
        texts << label->text();
    for (const QString &amount : {u"8,000.00"_s, u"7,200.00"_s, u"800.00"_s})
        QVERIFY2(texts.join(u' ').contains(amount), qPrintable(texts.join(u' ')));
}

void BillPageTest::theProviderIsSpokenTo()
{
    Desk desk;
    desk.open<BillPage>(desk.city.providerUser);
    QCOMPARE(desk.at<Pill>(u"redemptionState"_s)->text(), u"To confirm"_s);
    QVERIFY2(!desk.now().contains(u"provider"_s), qPrintable(desk.now()));
    QCOMPARE(redemptionStateText(desk.city.get<Redemption>(desk.id)), u"At the provider"_s);
    Redemption claim = desk.city.get<Redemption>(desk.id);
    claim.mode = ProgrammeMode::PayFirst;
    QCOMPARE(redemptionStateText(claim), u"To approve"_s); // What the office may approve says so.
}

void BillPageTest::aRefundOfferIsTheOfficesToRead()
{
    Desk desk;
    must(desk.city.ask(desk.city.providerUser, ConfirmBill {desk.id, Money::fromYuan(10'000), {}}));
    must(desk.city.ask(desk.city.finance, ApproveRedemption {desk.id}));
    must(desk.city.ask(desk.city.financeB, SettleRedemption {desk.id, u"B"_s, u"R"_s}));
    must(desk.city.ask(desk.city.owner, OfferRefund {desk.id, Money::fromYuan(3'000), u"账单已更正"_s}));
    desk.open<BillPage>(desk.city.providerUser);
    QTRY_COMPARE(desk.now(), u"Paid out. What was held is now used."_s);
    desk.open<RedemptionReviewPage>(desk.city.clerk);
    QTRY_VERIFY2(desk.now().contains(u"offers to give back CNY 3,000.00: 账单已更正"_s), qPrintable(desk.now()));
}

void BillPageTest::escapeLeadsBackToTheList()
{
    Desk desk;
    desk.open<RedemptionReviewPage>(desk.city.finance);
    desk.page->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), desk.page.get());
    desk.page->setFocus();
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    QTest::keyClick(desk.page.get(), Qt::Key_Escape);
    desk.click(u"backLink"_s);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.front().front().toString(), u"redemptions"_s);
}

} // namespace cpv

QTEST_MAIN(cpv::BillPageTest)
#include "tst_bill_page.moc"
