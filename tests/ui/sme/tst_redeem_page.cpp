#include "tests/support/no_warnings.h"
#include "tests/ui/sme/factory.h"
#include "tests/unit/intake/focus_rows.h"
#include "ui/sme/redeem_detail_page.h"
#include "ui/sme/redeem_page.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/optional_date.h"
#include "ui/widgets/pickers.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace cpv {

/// A company redeems a bill: explained while it types, looked over, sent, and cancelled.
class RedeemPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void theFirstFieldToFillHasTheFocus();
    void explainsWhileOneTypes();
    void nothingIsSentBeforeItIsLookedOver();
    void severalVouchersAreUsedSoonestFirst();
    void aLaterVoucherIsWarnedOf();
    void anImportedBillFillsTheFormAndTravels();
    void moneyToPayBackIsExplainedWithItsDay();
    void anUnlistedProviderIsNamedWithItsReason();
    void anExpiredVoucherSaysWhen();
    void anAwardIsClaimedWithoutAProvider();
    void severalAwardsAreClaimedWithoutAProvider();
    void anAwardBesideAVoucherIsClaimedByItsContract();
    void aRequestIsCancelledAfterAQuestion();

private:
    WarningsSeen m_warnings;
};

namespace {

class Desk
{
public:
    Factory factory;
    City &city {factory.city()};
    std::unique_ptr<Page> page;

    template <typename PageType> void open(const QVariant &argument)
    {
        factory.sync();
        page = std::make_unique<PageType>(factory.use, nullptr);
        page->resize(1100, 800);
        page->setVisible(true);
        page->openArgument(argument);
        page->refresh();
    }
    void openForm(std::optional<VoucherId> voucher = {})
    {
        open<RedeemPage>(voucher ? voucher->toText() : QVariant());
        QTRY_VERIFY(at<QWidget>(u"redeemVoucher"_s)->isVisible());
    }
    template <typename Widget> Widget *at(const QString &name) const { return page->findChild<Widget *>(name); }
    bool sees(const QString &name) const { return at<QWidget>(name) && at<QWidget>(name)->isVisible(); }
    void click(const QString &name) const { QTest::mouseClick(at<QPushButton>(name), Qt::LeftButton); }
    void type(const QString &name, const QString &text) const
    {
        auto *edit = at<QLineEdit>(name);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void typePeriod() const
    {
        at<OptionalDate>(u"redeemFrom"_s)->setChosen(QDate(2026, 3, 1));
        at<OptionalDate>(u"redeemTo"_s)->setChosen(QDate(2026, 3, 31));
    }
    /// Every text below a widget.
    QString texts(const QString &name) const
    {
        QStringList found;
        for (const QLabel *label : at<QWidget>(name)->findChildren<QLabel *>())
            if (!label->isHidden())
                found << label->text();
        return found.join(u" | "_s);
    }
    std::vector<Redemption> redemptions() const
    {
        std::vector<Redemption> all;
        for (const auto &[key, record] : factory.bench.city.world.records())
            if (const auto *redemption = std::get_if<Redemption>(&record))
                all.push_back(*redemption);
        return all;
    }
};

} // namespace

void RedeemPageTest::theFirstFieldToFillHasTheFocus()
{
    Desk desk;
    const VoucherId voucher = desk.factory.voucher(Money::fromYuan(100'000));
    desk.factory.bill(voucher, Money::fromYuan(10'000), true);
    desk.openForm(voucher);
    QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
    QTRY_COMPARE(QApplication::focusWidget(), desk.at<QWidget>(u"redeemCost"_s)); // Bound: provider and contract stand.
}

void RedeemPageTest::explainsWhileOneTypes()
{
    Desk desk;
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

void RedeemPageTest::nothingIsSentBeforeItIsLookedOver()
{
    Desk desk;
    const VoucherId voucher = desk.factory.voucher(Money::fromYuan(100'000));
    desk.openForm(voucher);
    desk.click(u"redeemReview"_s);
    QVERIFY(!desk.sees(u"redeemSend"_s)); // Cost, period and invoice are missing.
    int missing = 0;
    for (const FormField *field : desk.page->findChildren<FormField *>())
        missing += field->hasError() ? 1 : 0;
    QCOMPARE(missing, 3);
    desk.type(u"redeemCost"_s, u"20000"_s);
    desk.typePeriod();
    desk.type(u"redeemInvoice0"_s, u"25442000000000000001"_s);
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
    Desk desk;
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
    Desk desk;
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
    Desk desk;
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

void RedeemPageTest::moneyToPayBackIsExplainedWithItsDay()
{
    Desk desk;
    const RedemptionId paid = desk.factory.bill(desk.factory.voucher(Money::fromYuan(100'000)), Money::fromYuan(10'000), true);
    const auto clawback = desk.city.newId<ClawbackId>();
    desk.factory.ask(desk.city.finance, OpenClawback {clawback, paid, Money::fromYuan(8'000), Money::fromYuan(80), u"虚假合同"_s});
    const QString due = desk.city.get<Clawback>(clawback).due.toString(Qt::ISODate);
    desk.open<RedeemDetailPage>(paid.toText());
    const auto now = [&] { return desk.at<QLabel>(u"redemptionNow"_s)->text(); };
    QTRY_VERIFY2(now().contains(due) && now().contains(u"CNY 8,080.00"_s) && now().contains(u"30 day"_s), qPrintable(now()));
    QTRY_VERIFY(desk.texts(u"redemptionFacts"_s).contains(u"Pay back by"_s));
    desk.city.advanceDays(ClawbackDays + 1);
    desk.factory.ask(desk.city.finance, RecordRecovery {clawback, Money::fromYuan(3'000), {}, u"R1"_s});
    desk.factory.sync();
    desk.page->refresh();
    QTRY_VERIFY2(now().contains(u"overdue"_s) && now().contains(u"CNY 5,080.00"_s), qPrintable(now()));
    desk.factory.ask(desk.city.finance, RecordRecovery {clawback, Money::fromYuan(5'000), Money::fromYuan(80), u"R2"_s});
    desk.factory.sync();
    desk.page->refresh();
    QTRY_VERIFY2(now().contains(u"paid back in full"_s), qPrintable(now()));
}

void RedeemPageTest::anUnlistedProviderIsNamedWithItsReason()
{
    Desk desk;
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
    Desk desk;
    const VoucherId old = desk.factory.voucher(Money::fromYuan(100'000));
    desk.city.advanceDays(370);
    desk.open<RedeemPage>(old.toText());
    QTRY_VERIFY(desk.sees(u"redeemNotice"_s));
    QVERIFY2(desk.texts(u"redeemNotice"_s).contains(u"expired"_s), qPrintable(desk.texts(u"redeemNotice"_s)));
    QVERIFY(desk.sees(u"redeemEmpty"_s));
}

void RedeemPageTest::anAwardIsClaimedWithoutAProvider()
{
    Desk desk;
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
    Desk desk;
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
    Desk desk;
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

void RedeemPageTest::aRequestIsCancelledAfterAQuestion()
{
    Desk desk;
    const VoucherId voucher = desk.factory.voucher(Money::fromYuan(100'000));
    desk.factory.bill(voucher, Money::fromYuan(10'000), false);
    const RedemptionId id = desk.redemptions()[0].id;
    desk.open<RedeemDetailPage>(id.toText());
    QTRY_VERIFY(desk.sees(u"redemptionCancel"_s));
    QVERIFY2(desk.texts(u"redemptionTimeline"_s).contains(u"To come: another person of the finance office pays"_s), qPrintable(desk.texts(u"redemptionTimeline"_s)));
    desk.click(u"redemptionCancel"_s);
    auto *question = desk.page->findChild<QWidget *>(u"cancelQuestion"_s);
    QVERIFY(question);
    QTest::mouseClick(question->findChild<QPushButton *>(u"cancelConfirm"_s), Qt::LeftButton);
    QTRY_VERIFY(!desk.sees(u"redemptionCancel"_s));
    const auto held = must(waited(desk.factory.use.commands.waiting()));
    QVERIFY(held.size() == 1 && held[0].held);
    desk.factory.sync();
    QCOMPARE(desk.city.get<Redemption>(id).state, RedemptionState::Held); // It can still be undone.
    must(waited(desk.factory.use.commands.release(held[0].command)));
    desk.factory.sync();
    QCOMPARE(desk.city.get<Redemption>(id).state, RedemptionState::Cancelled);
    QCOMPARE(desk.city.get<Voucher>(voucher).held, Money());
}

} // namespace cpv

QTEST_MAIN(cpv::RedeemPageTest)
#include "tst_redeem_page.moc"
