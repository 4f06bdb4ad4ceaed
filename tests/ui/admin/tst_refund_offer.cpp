#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/admin/redemption_review_page.h"
#include "ui/widgets/money_edit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

/// A company's offer to give money back reaches the finance office, which makes the clawback of it.
class RefundOfferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFinanceOfficeIsToldAndFindsItFilledIn();
};

void RefundOfferTest::theFinanceOfficeIsToldAndFindsItFilledIn()
{
    const WarningsSeen warnings;
    Office office;
    City &city = office.city();
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        city.grant(city.programme.id, payer, Money::fromYuan(5'000'000));
    const RedemptionId id = city.approved(city.issued(Money::fromYuan(100'000)), Money::fromYuan(10'000));
    must(city.ask(city.financeB, SettleRedemption {id, u"B"_s, u"R"_s}));
    must(city.ask(city.owner, OfferRefund {id, Money::fromYuan(3'000), u"账单已更正"_s}));
    const auto told = [&office](AccountId account) {
        office.signIn(account);
        office.sync();
        Notifications &notifications = office.use.notifications;
        QSignalSpy changed(&notifications, &Notifications::changed);
        notifications.refresh();
        changed.wait(2'000);
        const auto offer = std::ranges::find(notifications.items(), NotificationKind::RefundOffered, &Notification::kind);
        return offer == notifications.items().end() ? std::nullopt : std::optional(*offer);
    };
    QVERIFY(!told(city.clerk));
    std::optional<Notification> offer;
    QTRY_VERIFY((offer = told(city.finance)));
    QCOMPARE(offer->subject, id.value);
    QCOMPARE(offer->amount, Money::fromYuan(3'000));
    must(city.ask(city.owner, OfferRefund {id, {}, {}}));
    QTRY_VERIFY(!told(city.finance)); // Taken back.
    must(city.ask(city.owner, OfferRefund {id, Money::fromYuan(3'000), u"账单已更正"_s}));
    QTRY_VERIFY(told(city.finance));

    RedemptionReviewPage page(office.use, nullptr);
    page.show();
    page.openArgument(id.toText());
    page.refresh();
    const auto now = [&page] { return page.findChild<QLabel *>(u"redemptionNow"_s)->text(); };
    QTRY_VERIFY2(now().contains(u"offers to give back CNY 3,000.00: 账单已更正"_s), qPrintable(now()));
    QTest::mouseClick(page.findChild<QPushButton *>(u"clawbackOpen"_s), Qt::LeftButton);
    QCOMPARE(page.findChild<MoneyEdit *>(u"clawbackPrincipal"_s)->fen(), Money::fromYuan(3'000).fen());
    QCOMPARE(page.findChild<QLineEdit *>(u"clawbackWords"_s)->text(), u"账单已更正"_s);
    QTest::mouseClick(page.findChild<QPushButton *>(u"clawbackSend"_s), Qt::LeftButton);
    QTRY_VERIFY2(now().contains(u"claims back CNY 3,000.00 of this payment"_s), qPrintable(now()));
    QCOMPARE(warnings.seen(), QStringList());
}

} // namespace cpv

QTEST_MAIN(cpv::RefundOfferTest)
#include "tst_refund_offer.moc"
