#include "core/base/money_text.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/sme/factory.h"
#include "ui/sme/facts_model.h"
#include "ui/sme/voucher_detail_page.h"
#include "ui/sme/voucher_model.h"
#include "ui/sme/vouchers_page.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>

using namespace cpv;
using namespace Qt::StringLiterals;

class VoucherPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void listsTheSoonestToExpireFirst();
    void everyRowAddsUpToItsFace();
    void warnsOnlyOfWhatCanStillBeLost_data();
    void warnsOnlyOfWhatCanStillBeLost();
    void explainsHowOneGetsAVoucher();
    void opensAVoucher();
    void theHistorysLastLinesReadd();
    void aGapInTheHistoryIsSaid();
    void followsABillThatComesDown();

private:
    WarningsSeen m_warnings;
};

namespace {

enum HistoryColumn { Change = 2, Left = 3, Held = 4 };

class VoucherDesk
{
public:
    Factory factory;
    std::unique_ptr<VouchersPage> list;
    std::unique_ptr<VoucherDetailPage> detail;

    void openList()
    {
        factory.sync();
        list = std::make_unique<VouchersPage>(factory.use, nullptr);
        list->resize(1200, 700);
        list->show();
        list->refresh();
    }
    VoucherModel *model() const { return qobject_cast<VoucherModel *>(list->findChild<TableView *>(u"voucherTable"_s)->model()); }
    void openDetail(VoucherId id)
    {
        detail = std::make_unique<VoucherDetailPage>(factory.use, nullptr);
        detail->resize(1200, 900);
        detail->show();
        detail->openArgument(id.toText());
        detail->refresh();
        QTRY_VERIFY(detail->findChild<QWidget *>(u"voucherProject"_s)->isVisible());
    }
    QAbstractItemModel *history() const { return detail->findChild<TableView *>(u"voucherHistory"_s)->model(); }
    Money cell(int row, int column) const
    {
        QString text = history()->index(row, column).data().toString();
        return must(moneyFromText(text.remove(u'+').remove(u'-'))) ;
    }
    QString cellText(int row, int column) const { return history()->index(row, column).data().toString(); }
};

} // namespace

void VoucherPagesTest::listsTheSoonestToExpireFirst()
{
    VoucherDesk desk;
    const VoucherId first = desk.factory.voucher(Money::fromYuan(100'000));
    const VoucherId second = desk.factory.voucher(Money::fromYuan(200'000)); // Two weeks later: its notice had to pass.
    desk.openList();
    QTRY_COMPARE(desk.model()->rowCount(), 2);
    QAbstractItemModelTester tester(desk.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(desk.model()->row(0).voucher.id, first);
    QCOMPARE(desk.model()->row(1).voucher.id, second);
    QVERIFY(desk.model()->row(0).voucher.validTo < desk.model()->row(1).voucher.validTo);
}

void VoucherPagesTest::everyRowAddsUpToItsFace()
{
    VoucherDesk desk;
    const VoucherId voucher = desk.factory.voucher(Money::fromYuan(123'457));
    desk.factory.bill(voucher, Money::fromYuan(11'111), false);
    desk.factory.bill(voucher, Money::fromYuan(22'223), true);
    desk.factory.voucher(Money::fromYuan(54'321));
    desk.openList();
    QTRY_COMPARE(desk.model()->rowCount(), 2);
    Money left, held, used;
    for (int row = 0; row < 2; ++row) {
        const Voucher &v = desk.model()->row(row).voucher;
        QCOMPARE(v.left + v.held + v.used, v.face);
        left += v.left;
        held += v.held;
        used += v.used;
    }
    const VoucherPage &page = desk.model()->page();
    QCOMPARE(page.left, left);
    QCOMPARE(page.held, held);
    QCOMPARE(page.used, used);
    QVERIFY(!held.isZero() && !used.isZero());
}

void VoucherPagesTest::warnsOnlyOfWhatCanStillBeLost_data()
{
    QTest::addColumn<VoucherState>("state");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("warns");
    QTest::newRow("59 days") << VoucherState::Issued << 59 << true;
    QTest::newRow("60 days") << VoucherState::Issued << 60 << false;
    QTest::newRow("last day") << VoucherState::PartlyUsed << 0 << true;
    QTest::newRow("expired") << VoucherState::Expired << 10 << false;
    QTest::newRow("frozen") << VoucherState::Frozen << 10 << false;
}

void VoucherPagesTest::warnsOnlyOfWhatCanStillBeLost()
{
    QFETCH(const VoucherState, state);
    QFETCH(const int, days);
    QFETCH(const bool, warns);
    const QDate today(2026, 3, 2);
    Voucher voucher;
    voucher.state = state;
    voucher.left = Money::fromYuan(1);
    voucher.validTo = today.addDays(days);
    QCOMPARE(validityTone(voucher, today) == Tone::Warn, warns);
    voucher.left = {};
    QCOMPARE(validityTone(voucher, today), Tone::Neutral);
}

void VoucherPagesTest::explainsHowOneGetsAVoucher()
{
    VoucherDesk desk;
    desk.openList();
    auto *empty = desk.list->findChild<QWidget *>(u"vouchersEmpty"_s);
    QTRY_VERIFY(empty->isVisible());
    QSignalSpy asked(desk.list.get(), &Page::pageRequested);
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"applications"_s);
}

void VoucherPagesTest::opensAVoucher()
{
    VoucherDesk desk;
    const VoucherId voucher = desk.factory.voucher(Money::fromYuan(100'000));
    desk.openList();
    QTRY_COMPARE(desk.model()->rowCount(), 1);
    QSignalSpy asked(desk.list.get(), &Page::pageRequested);
    auto *table = desk.list->findChild<TableView *>(u"voucherTable"_s);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"voucher"_s);
    QCOMPARE(asked[0][1].toString(), voucher.toText());
}

void VoucherPagesTest::theHistorysLastLinesReadd()
{
    VoucherDesk desk;
    const VoucherId id = desk.factory.voucher(Money::fromYuan(123'457));
    desk.factory.bill(id, Money::fromYuan(11'111), true);
    desk.factory.bill(id, Money::fromYuan(22'223), false);
    desk.factory.sync();
    desk.openDetail(id);
    QAbstractItemModelTester tester(desk.history(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Voucher &voucher = desk.factory.city().get<Voucher>(id);
    const int last = desk.history()->rowCount() - 1;
    QCOMPARE(last, 4); // Issued, held, settled, held; then the sum.
    Money sum;
    for (int row = 0; row < last; ++row) {
        const bool out = desk.cellText(row, Change).startsWith(u'-');
        sum = out ? sum - desk.cell(row, Change) : sum + desk.cell(row, Change);
        QCOMPARE(desk.cell(row, Left), sum); // Each line's balance is the sum so far.
    }
    QCOMPARE(desk.cell(last, Change), sum);
    QCOMPARE(desk.cell(last, Left), voucher.left);
    QCOMPARE(desk.cell(last, Held), voucher.held);
    QVERIFY(!voucher.held.isZero());
    QCOMPARE(desk.detail->findChild<Pill *>(u"voucherReadds"_s)->text(), u"Re-adds to the ledger"_s);
    QCOMPARE(desk.detail->findChild<TableView *>(u"voucherRedemptions"_s)->model()->rowCount(), 2);
}

void VoucherPagesTest::aGapInTheHistoryIsSaid()
{
    VoucherDesk desk;
    const VoucherId id = desk.factory.voucher(Money::fromYuan(100'000));
    Voucher wrong = desk.factory.city().get<Voucher>(id);
    wrong.left -= Money::fromFen(1);
    desk.factory.city().world.put(wrong);
    desk.factory.sync();
    desk.openDetail(id);
    auto *pill = desk.detail->findChild<Pill *>(u"voucherReadds"_s);
    QCOMPARE(pill->text(), u"Does not re-add"_s);
    QCOMPARE(pill->tone(), Tone::Bad);
}

void VoucherPagesTest::followsABillThatComesDown()
{
    VoucherDesk desk;
    const VoucherId id = desk.factory.voucher(Money::fromYuan(100'000));
    desk.factory.sync();
    desk.openDetail(id);
    QTRY_COMPARE(desk.history()->rowCount(), 2);
    desk.factory.bill(id, Money::fromYuan(10'000), false);
    desk.factory.sync();
    QTRY_COMPARE(desk.history()->rowCount(), 3);
}

QTEST_MAIN(VoucherPagesTest)
#include "tst_voucher_pages.moc"
