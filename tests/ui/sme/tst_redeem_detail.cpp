#include "tests/support/no_warnings.h"
#include "tests/ui/sme/redeem_desk.h"
#include "ui/sme/redeem_detail_page.h"
#include "ui/sme/refund_step.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"

#include <QSignalSpy>

namespace cpv {

/// A company looks at a bill it redeemed: it cancels it, pays back of it, or offers to.
class RedeemDetailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void moneyToPayBackIsExplainedWithItsDay();
    void aPartClaimedBackLeavesTheRest();
    void moneyIsOfferedBack();
    void anOfferIsTakenBack();
    void aRequestIsCancelledAfterAQuestion();
    void whatTheRegistryRefusedIsSaidInItsPlace();

private:
    WarningsSeen m_warnings;
};

void RedeemDetailTest::moneyToPayBackIsExplainedWithItsDay()
{
    RedeemDesk desk;
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

void RedeemDetailTest::aPartClaimedBackLeavesTheRest()
{
    RedeemDesk desk;
    const RedemptionId paid = desk.factory.bill(desk.factory.voucher(Money::fromYuan(100'000)), Money::fromYuan(10'000), true);
    desk.factory.ask(desk.city.finance, OpenClawback {desk.city.newId<ClawbackId>(), paid, Money::fromYuan(3'000), {}, u"账单已更正"_s});
    desk.open<RedeemDetailPage>(paid.toText());
    const auto now = [&] { return desk.at<QLabel>(u"redemptionNow"_s)->text(); };
    QTRY_VERIFY2(now().contains(u"claims back CNY 3,000.00 of this payment"_s), qPrintable(now()));
    QTRY_VERIFY2(desk.texts(u"redemptionFacts"_s).contains(u"Subsidy that stays | CNY 5,000.00"_s), qPrintable(desk.texts(u"redemptionFacts"_s)));
}

void RedeemDetailTest::moneyIsOfferedBack()
{
    RedeemDesk desk;
    const RedemptionId paid = desk.factory.bill(desk.factory.voucher(Money::fromYuan(100'000)), Money::fromYuan(10'000), true);
    desk.open<RedeemDetailPage>(paid.toText());
    QTRY_VERIFY(desk.sees(u"refundOpen"_s));
    const QString number = desk.city.get<Redemption>(paid).invoiceNumber;
    QCOMPARE(desk.page->title(), u"Redemption %1…%2"_s.arg(number.first(4), number.last(8))); // Its end tells it from others.
    desk.click(u"refundOpen"_s);
    QCOMPARE(desk.at<MoneyEdit>(u"refundAmount"_s)->fen(), Money::fromYuan(8'000).fen());
    desk.type(u"refundAmount"_s, u"8000.01"_s);
    const QSignalSpy offers(desk.at<RefundStep>({}), &RefundStep::offered);
    const auto errors = [&] {
        QStringList found;
        for (const FormField *field : desk.at<RefundStep>({})->findChildren<FormField *>())
            if (field->hasError())
                found << field->editor()->accessibleDescription();
        return found;
    };
    desk.click(u"refundSend"_s);
    QCOMPARE(errors(), (QStringList {u"Enter an amount up to 8,000.00."_s, u"Write a sentence; the finance office reads it."_s}));
    QVERIFY(offers.isEmpty());
    desk.type(u"refundAmount"_s, u"3000"_s);
    desk.type(u"refundReason"_s, u"The bill was corrected"_s);
    desk.click(u"refundSend"_s);
    QCOMPARE(errors(), QStringList());
    QCOMPARE(offers.size(), 1);
    QTRY_VERIFY(desk.sees(u"refundOffer"_s));
    QVERIFY2(desk.texts(u"refundOffer"_s).isEmpty() && desk.at<QLabel>(u"refundOffer"_s)->text().contains(u"CNY 3,000.00"_s),
        qPrintable(desk.at<QLabel>(u"refundOffer"_s)->text()));
    QVERIFY(!desk.sees(u"refundOpen"_s));
    const auto held = must(waited(desk.factory.use.commands.waiting()));
    must(waited(desk.factory.use.commands.release(held[0].command)));
    desk.factory.sync();
    const Redemption offered = desk.city.get<Redemption>(paid);
    QVERIFY(offered.refundOffer && offered.refundOffer->amount == Money::fromYuan(3'000));
    QCOMPARE(offered.state, RedemptionState::Settled);
}

void RedeemDetailTest::whatTheRegistryRefusedIsSaidInItsPlace()
{
    RedeemDesk desk;
    RequestRedemption request;
    request.voucher = desk.factory.voucher(Money::fromYuan(100'000));
    request.redemption = desk.city.newId<RedemptionId>();
    request.provider = desk.city.provider.id;
    request.contractNumber = u"HT-1"_s;
    request.invoiceNumber = u"25442000000000000077"_s;
    request.period = {QDate(2026, 3, 1), QDate(2026, 3, 31)};
    request.cost = Money::fromYuan(10'000);
    desk.factory.sync();
    must(waited(desk.factory.use.commands.perform(request, desk.city.get<Voucher>(request.voucher).place)));
    desk.page = std::make_unique<RedeemDetailPage>(desk.factory.use, nullptr);
    desk.page->setVisible(true);
    desk.page->openArgument(request.redemption.toText());
    desk.page->refresh();
    QTRY_VERIFY(desk.sees(u"redemptionFacts"_s));
    const RedemptionId refused = request.redemption;
    request.redemption = desk.city.newId<RedemptionId>();
    desk.factory.ask(desk.city.owner, request); // From another computer, a moment before.
    desk.factory.sync();
    desk.page->refresh();
    QTRY_VERIFY2(desk.sees(u"redemptionRefusal"_s), qPrintable(desk.at<QLabel>(u"redemptionNow"_s)->text()));
    QVERIFY(!desk.sees(u"redemptionFacts"_s));
    QVERIFY(!desk.sees(u"redemptionNotice"_s));
    QVERIFY2(desk.texts(u"redemptionRefusal"_s).contains(u"invoice"_s), qPrintable(desk.texts(u"redemptionRefusal"_s)));
    const QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    QTest::mouseClick(desk.at<QWidget>(u"redemptionRefusal"_s)->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"vouchers"_s);
    QVERIFY(must(waited(desk.factory.use.commands.refusals())).empty());
    QVERIFY(!desk.city.world.find<Redemption>(refused));
}

void RedeemDetailTest::anOfferIsTakenBack()
{
    RedeemDesk desk;
    const RedemptionId paid = desk.factory.bill(desk.factory.voucher(Money::fromYuan(100'000)), Money::fromYuan(10'000), true);
    desk.factory.ask(desk.city.owner, OfferRefund {paid, Money::fromYuan(3'000), u"账单已更正"_s});
    desk.open<RedeemDetailPage>(paid.toText());
    QTRY_VERIFY(desk.sees(u"refundTakeBack"_s));
    const QSignalSpy toasts(desk.page.get(), &Page::undoToastRequested);
    desk.click(u"refundTakeBack"_s);
    QTRY_VERIFY(desk.sees(u"refundOpen"_s));
    QTRY_COMPARE(toasts.size(), 1);
    QVERIFY2(toasts[0][0].toString().startsWith(u"Refund offer taken back:"_s), qPrintable(toasts[0][0].toString()));
    const auto history = [&] { return desk.texts(u"redemptionTimeline"_s); };
    QTRY_VERIFY2(history().contains(u"Refund offer taken back (to be delivered)"_s), qPrintable(history()));
    QVERIFY2(history().contains(u"Refund offered"_s), qPrintable(history())); // The offer itself stays told.
    const auto held = must(waited(desk.factory.use.commands.waiting()));
    QCOMPARE(held.size(), 1u);
    must(waited(desk.factory.use.commands.release(held[0].command)));
    desk.factory.sync();
    QVERIFY(!desk.city.get<Redemption>(paid).refundOffer);
    QTRY_VERIFY2(!history().contains(u"to be delivered"_s) && history().contains(u"Refund offer taken back"_s), qPrintable(history()));
}

void RedeemDetailTest::aRequestIsCancelledAfterAQuestion()
{
    RedeemDesk desk;
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

QTEST_MAIN(cpv::RedeemDetailTest)
#include "tst_redeem_detail.moc"
