#include "tests/support/no_warnings.h"
#include "tests/ui/sme/factory.h"
#include "ui/sme/voucher_detail_page.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

/// What was done with a voucher besides moving its money, and what was claimed back.
class VoucherEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void whatWasDoneIsToldInOrder();
    void anOfferTakenBackIsToldAsThat();
    void aPartThatIsClaimedBackIsMarked();
    void aLowBalanceIsToldWithTheDayItFell();

private:
    WarningsSeen m_warnings;
};

namespace {

class VoucherDesk
{
public:
    Factory factory;
    std::unique_ptr<VoucherDetailPage> detail;

    void openDetail(VoucherId id)
    {
        factory.sync();
        detail = std::make_unique<VoucherDetailPage>(factory.use, nullptr);
        detail->resize(1200, 900);
        detail->setVisible(true);
        detail->openArgument(id.toText());
        detail->refresh();
        QTRY_VERIFY(detail->findChild<QWidget *>(u"voucherHistory"_s)->isVisible());
    }
    QString told() const
    {
        QStringList texts;
        for (const QLabel *label : detail->findChild<QWidget *>(u"voucherEvents"_s)->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }
};

} // namespace

void VoucherEventsTest::whatWasDoneIsToldInOrder()
{
    VoucherDesk desk;
    const VoucherId voucher = desk.factory.voucher(Money::fromYuan(100'000));
    desk.factory.ask(desk.factory.city().approverA, FreezeVoucher {voucher, u"核查合同"_s});
    desk.factory.ask(desk.factory.city().approverA, UnfreezeVoucher {voucher, u"合同属实"_s});
    desk.factory.ask(desk.factory.city().approverA, RevokeVoucher {voucher, u"企业注销"_s});
    desk.openDetail(voucher);
    QTRY_VERIFY2(desk.told().contains(u"企业注销"_s), qPrintable(desk.told()));
    const QString all = desk.told();
    qsizetype before = -1;
    for (const QString &step : {u"Voucher issued"_s, u"Voucher frozen"_s, u"核查合同"_s, u"Voucher released"_s, u"合同属实"_s, u"Voucher revoked"_s, u"企业注销"_s}) {
        const qsizetype at = all.indexOf(step);
        QVERIFY2(at > before, qPrintable(step + u'\n' + all));
        before = at;
    }
    const Account approver = desk.factory.city().get<Account>(desk.factory.city().approverA);
    QVERIFY(all.contains(approver.personName));
}

void VoucherEventsTest::anOfferTakenBackIsToldAsThat()
{
    VoucherDesk desk;
    const VoucherId voucher = desk.factory.voucher(Money::fromYuan(100'000));
    const RedemptionId paid = desk.factory.bill(voucher, Money::fromYuan(10'000), true);
    desk.factory.ask(desk.factory.city().owner, OfferRefund {paid, Money::fromYuan(3'000), u"账单已更正"_s});
    desk.factory.ask(desk.factory.city().owner, OfferRefund {paid, {}, {}});
    desk.openDetail(voucher);
    QTRY_VERIFY2(desk.told().contains(u"Refund offer taken back"_s), qPrintable(desk.told()));
    QCOMPARE(desk.told().count(u"Refund offered"_s), 1);
}

void VoucherEventsTest::aPartThatIsClaimedBackIsMarked()
{
    VoucherDesk desk;
    City &city = desk.factory.city();
    const VoucherId voucher = desk.factory.voucher(Money::fromYuan(100'000));
    const RedemptionId paid = desk.factory.bill(voucher, Money::fromYuan(10'000), true);
    const auto clawback = city.newId<ClawbackId>();
    desk.factory.ask(city.finance, OpenClawback {clawback, paid, Money::fromYuan(3'000), {}, u"账单已更正"_s});
    desk.factory.ask(city.finance, RecordRecovery {clawback, Money::fromYuan(3'000), {}, u"R-1"_s});
    desk.openDetail(voucher);
    const auto *bills = desk.detail->findChild<TableView *>(u"voucherRedemptions"_s)->model();
    QTRY_COMPARE(bills->index(0, 4).data().toString(), u"3,000.00 claimed back"_s);
    QCOMPARE(bills->index(0, 3).data().toString(), u"8,000.00"_s);
    QStringList texts;
    for (const QLabel *label : desk.detail->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY2(texts.contains(u"CNY 3,000.00 of it claimed back"_s), qPrintable(texts.join(u'|')));
    QVERIFY2(texts.join(u'\n').contains(u"R-1"_s), qPrintable(texts.join(u'|'))); // Its recovery is told, too.
    QVERIFY2(desk.told().contains(u"CNY 3,000.00 | 账单已更正"_s), qPrintable(desk.told())); // Not all that was paid.
    QCOMPARE(city.get<Voucher>(voucher).used, Money::fromYuan(8'000));
}

void VoucherEventsTest::aLowBalanceIsToldWithTheDayItFell()
{
    Factory factory;
    const VoucherId voucher = factory.voucher(Money::fromYuan(200'000)); // 160,000: low below 16,000.
    factory.city().advanceDays(5);
    factory.bill(voucher, Money::fromYuan(100'000), true);
    factory.city().advanceDays(5);
    const QDate fell = localDate(factory.city().clock.now());
    factory.bill(voucher, Money::fromYuan(85'000), false);
    factory.city().advanceDays(5);
    factory.bill(voucher, Money::fromYuan(5'000), false);
    factory.sync();
    const auto told = [&factory] {
        const auto &items = factory.use.notifications.items();
        const auto low = std::ranges::find(items, NotificationKind::VoucherLow, &Notification::kind);
        return low == items.end() ? QDate() : localDate(low->at);
    };
    factory.use.notifications.refresh();
    QTRY_COMPARE(told(), fell);
}

} // namespace cpv

QTEST_MAIN(cpv::VoucherEventsTest)
#include "tst_voucher_events.moc"
