#include "core/domain/voucher_money.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/admin/redemption_review_page.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/pill.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cpv {

/// What an office does about a voucher, and about money that was paid and must come back.
class MoneyActsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_warnings.clear();
        m_office = std::make_unique<Office>();
        City &city = m_office->city();
        for (const QString &payer : {u"990000"_s, u"990101"_s})
            city.grant(city.programme.id, payer, Money::fromYuan(5'000'000));
        m_voucher = city.issued(Money::fromYuan(100'000));
        m_id = city.requested(m_voucher, Money::fromYuan(10'000));
    }
    void cleanup()
    {
        m_page.reset();
        m_office.reset();
        QCOMPARE(m_warnings.seen(), QStringList());
    }

    void aVoucherIsFrozenWithAReasonAndReleased();
    void aRevocationSaysWhatFollowsAndCanBeUndone();
    void anExpiredVoucherIsClosed();
    void onlyAnApproverFreezes();
    void whatWasPaidIsClaimedBackAndWrittenDown();
    void anAmountBeyondWhatWasPaidIsRefused();
    void interestIsReckonedFromTheRateAndTheDays();
    void papersOfTheApplicationAreNotTheBills();

private:
    void settle();
    void open(AccountId account);
    template <typename Widget> Widget *at(const QString &name) const { return m_page->findChild<Widget *>(name); }
    bool sees(const QString &name) const { return at<QWidget>(name)->isVisible(); }
    void click(const QString &name) const { QTest::mouseClick(at<QPushButton>(name), Qt::LeftButton); }
    void give(const QString &step, const QString &reason) const
    {
        click(step + u"Open"_s);
        at<QPlainTextEdit>(step + u"Text"_s)->setPlainText(reason);
        click(step + u"Send"_s);
    }
    QString told() const
    {
        QStringList words;
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            if (label->isVisible())
                words << label->text();
        return words.join(u'\n');
    }
    VoucherState shown() const { return waited(m_office->use.vouchers.detail(m_voucher))->voucher.state; }
    const Voucher &voucher() const { return m_office->city().get<Voucher>(m_voucher); }
    const Redemption &redemption() const { return m_office->city().get<Redemption>(m_id); }

    WarningsSeen m_warnings;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<RedemptionReviewPage> m_page;
    VoucherId m_voucher;
    RedemptionId m_id;
};

void MoneyActsTest::settle()
{
    City &city = m_office->city();
    QVERIFY(city.ask(city.providerUser, ConfirmBill {m_id, Money::fromYuan(10'000), {}}));
    QVERIFY(city.ask(city.finance, ApproveRedemption {m_id}));
    QVERIFY(city.ask(city.financeB, SettleRedemption {m_id, {}, u"20260302000123"_s}));
}

void MoneyActsTest::open(AccountId account)
{
    m_office->signIn(account);
    m_office->sync();
    m_page = std::make_unique<RedemptionReviewPage>(m_office->use, nullptr);
    m_page->resize(1100, 900);
    m_page->show();
    m_page->openArgument(m_id.toText());
    m_page->refresh();
    QTRY_VERIFY(sees(u"voucherDesk"_s));
}

void MoneyActsTest::aVoucherIsFrozenWithAReasonAndReleased()
{
    open(m_office->city().approverA);
    QVERIFY(sees(u"voucherFreeze"_s) && sees(u"voucherRevoke"_s) && !sees(u"voucherRelease"_s) && !sees(u"voucherExpire"_s));
    click(u"voucherFreezeOpen"_s);
    QVERIFY(told().contains(u"until it is released"_s)); // Before the press.
    click(u"voucherFreezeSend"_s);
    QCOMPARE(shown(), voucher().state); // Not without a reason.
    at<QPlainTextEdit>(u"voucherFreezeText"_s)->setPlainText(u"Papers in doubt"_s);
    click(u"voucherFreezeSend"_s);
    QTRY_VERIFY(sees(u"voucherRelease"_s));
    QVERIFY(!sees(u"voucherFreeze"_s));
    m_office->sendHeld();
    QCOMPARE(voucher().state, VoucherState::Frozen);
    QCOMPARE(voucher().reason, u"Papers in doubt"_s);
    give(u"voucherRelease"_s, u"Papers are in order"_s);
    QTRY_VERIFY(sees(u"voucherFreeze"_s));
    m_office->sendHeld();
    QVERIFY(voucher().state != VoucherState::Frozen);
}

void MoneyActsTest::papersOfTheApplicationAreNotTheBills()
{
    City &city = m_office->city();
    Application application = city.get<Application>(voucher().application);
    application.materials = {{u"invoice"_s, u"invoice.pdf"_s, QString(64, u'a'), 1'000}};
    city.world.put(application);
    open(city.finance);
    QTRY_VERIFY(sees(u"redemptionPapers"_s));
    QStringList words;
    for (const QLabel *label : at<QWidget>(u"redemptionPapers"_s)->findChildren<QLabel *>())
        words << label->text();
    QVERIFY2(words.contains(u"From the application, to compare with"_s), qPrintable(words.join(u'\n')));
    QVERIFY2(words.contains(u"handed in with the application; no papers of this bill"_s), qPrintable(words.join(u'\n')));
}

void MoneyActsTest::aRevocationSaysWhatFollowsAndCanBeUndone()
{
    open(m_office->city().approverA);
    const VoucherState before = shown();
    std::function<void()> undo;
    connect(m_page.get(), &Page::undoToastRequested, this,
        [&undo](const QString &, const QString &, const std::function<void()> &offered) { undo = offered; });
    click(u"voucherRevokeOpen"_s);
    QVERIFY(told().contains(u"72,000.00 CNY that are left and 8,000.00 CNY held"_s));
    at<QPlainTextEdit>(u"voucherRevokeText"_s)->setPlainText(u"Forged contract"_s);
    click(u"voucherRevokeSend"_s);
    QTRY_COMPARE(shown(), VoucherState::Revoked);
    QTRY_VERIFY(undo);
    m_office->sync();
    QVERIFY(voucher().state != VoucherState::Revoked); // Not sent yet.
    undo();
    QTRY_COMPARE(shown(), before);
    QTRY_VERIFY(sees(u"voucherRevoke"_s));
}

void MoneyActsTest::anExpiredVoucherIsClosed()
{
    City &city = m_office->city();
    city.advanceDays(int(localDate(city.clock.now()).daysTo(voucher().validTo)) + 1);
    open(city.finance);
    QVERIFY(sees(u"voucherExpire"_s));
    QVERIFY(told().contains(u"72,000.00 CNY back"_s));
    click(u"voucherExpire"_s);
    QTRY_COMPARE(shown(), VoucherState::Expired);
    QTRY_VERIFY(!sees(u"voucherExpire"_s));
}

void MoneyActsTest::onlyAnApproverFreezes()
{
    open(m_office->city().clerk);
    for (const QString &name : {u"voucherFreeze"_s, u"voucherRevoke"_s, u"voucherRelease"_s, u"voucherExpire"_s, u"redemptionClawback"_s})
        QVERIFY2(!sees(name), qPrintable(name));
}

void MoneyActsTest::whatWasPaidIsClaimedBackAndWrittenDown()
{
    settle();
    City &city = m_office->city();
    open(city.finance);
    QTRY_VERIFY(sees(u"redemptionClawback"_s));
    click(u"clawbackOpen"_s);
    QCOMPARE(at<MoneyEdit>(u"clawbackPrincipal"_s)->fen(), redemption().amount.fen());
    QVERIFY(at<QLabel>(u"clawbackFollows"_s)->text().contains(u"8,000.00 CNY"_s));
    at<MoneyEdit>(u"clawbackInterest"_s)->setFen(12'00);
    at<QLineEdit>(u"clawbackWords"_s)->setText(u"The usage was made up"_s);
    click(u"clawbackSend"_s);
    QTRY_COMPARE(waited(m_office->use.redemptions.detail(m_id))->redemption.state, RedemptionState::Reversed);
    QTRY_COMPARE(at<QPushButton>(u"clawbackOpen"_s)->text(), u"Money came back …"_s);
    click(u"clawbackOpen"_s);
    QVERIFY(at<QLabel>(u"clawbackFollows"_s)->text().contains(u"can be awarded again"_s));
    click(u"clawbackSend"_s);
    QVERIFY(at<QLineEdit>(u"clawbackWords"_s)->accessibleDescription().contains(u"receipt"_s));
    at<QLineEdit>(u"clawbackWords"_s)->setText(u"R-77"_s);
    click(u"clawbackSend"_s);
    QTRY_VERIFY(!sees(u"redemptionClawback"_s));
    const auto detail = waited(m_office->use.redemptions.detail(m_id));
    QCOMPARE(detail->clawback->state, ClawbackState::Recovered);
}

void MoneyActsTest::interestIsReckonedFromTheRateAndTheDays()
{
    settle();
    m_office->city().advanceDays(100);
    open(m_office->city().finance);
    QTRY_VERIFY(sees(u"clawbackOpen"_s));
    click(u"clawbackOpen"_s);
    QTest::keyClicks(at<QLineEdit>(u"clawbackRate"_s), u"3.45"_s);
    // python3 -c "from fractions import Fraction as F; import math; print(math.floor(F(800000)*345*100/(10000*365)))"
    QCOMPARE(at<MoneyEdit>(u"clawbackInterest"_s)->fen(), 7561);
    QTest::keyClicks(at<QLineEdit>(u"clawbackRate"_s), u"x"_s);
    QVERIFY(at<QLineEdit>(u"clawbackRate"_s)->accessibleDescription().contains(u"3.45"_s));
    at<QLineEdit>(u"clawbackRate"_s)->clear();
    QTest::keyClicks(at<QLineEdit>(u"clawbackRate"_s), u"3.45"_s);
    at<QLineEdit>(u"clawbackWords"_s)->setText(u"The usage was made up"_s);
    click(u"clawbackSend"_s);
    QTRY_COMPARE(waited(m_office->use.redemptions.detail(m_id))->redemption.state, RedemptionState::Reversed);
    m_office->sendHeld();
    const auto clawback = waited(m_office->use.redemptions.detail(m_id))->clawback;
    QCOMPARE(clawback->interest, Money::fromFen(7561));
    QVERIFY(clawback->reason.contains(u"3.45 % a year for 100 days"_s));
}

void MoneyActsTest::anAmountBeyondWhatWasPaidIsRefused()
{
    settle();
    open(m_office->city().finance);
    QTRY_VERIFY(sees(u"redemptionClawback"_s));
    click(u"clawbackOpen"_s);
    at<MoneyEdit>(u"clawbackPrincipal"_s)->setFen(redemption().amount.fen() + 1);
    at<QLineEdit>(u"clawbackWords"_s)->setText(u"Too much"_s);
    click(u"clawbackSend"_s);
    QVERIFY(at<MoneyEdit>(u"clawbackPrincipal"_s)->accessibleDescription().contains(u"8,000.00"_s));
    QVERIFY(waited(m_office->use.commands.waiting())->empty());
}

} // namespace cpv

QTEST_MAIN(cpv::MoneyActsTest)
#include "tst_money_acts.moc"
