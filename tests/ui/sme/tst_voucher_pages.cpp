#include "core/base/money_text.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/sme/factory.h"
#include "ui/sme/voucher_detail_page.h"
#include "ui/sme/voucher_list_model.h"
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

enum HistoryColumn { ChangeColumn = 2, LeftColumn = 3, HeldColumn = 4 };

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
        list->setVisible(true);
        list->refresh();
    }
    VoucherListModel *model() const { return qobject_cast<VoucherListModel *>(list->findChild<TableView *>(u"vouchersTable"_s)->model()); }
    void openDetail(VoucherId id)
    {
        detail = std::make_unique<VoucherDetailPage>(factory.use, nullptr);
        detail->resize(1200, 900);
        detail->setVisible(true);
        detail->openArgument(id.toText());
        detail->refresh();
        QTRY_VERIFY(detail->findChild<QWidget *>(u"voucherHistory"_s)->isVisible());
    }
    QAbstractItemModel *history() const { return detail->findChild<TableView *>(u"voucherHistory"_s)->model(); }
    Money cell(int row, int column) const
    {
        QString text = cellText(row, column);
        const bool out = text.startsWith(u'-');
        const Money amount = must(moneyFromText(text.remove(u'+').remove(u'-')));
        return out ? -amount : amount;
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
    QCOMPARE(desk.model()->page().rows.at(0).voucher.id, first);
    QCOMPARE(desk.model()->page().rows.at(1).voucher.id, second);
    QVERIFY(desk.model()->page().rows.at(0).voucher.validTo < desk.model()->page().rows.at(1).voucher.validTo);
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
        const Voucher &v = desk.model()->page().rows.at(std::size_t(row)).voucher;
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
    QTest::addColumn<int>("days");
    QTest::addColumn<qint64>("left");
    QTest::addColumn<bool>("warns");
    QTest::newRow("60 days") << 60 << qint64(1) << true;
    QTest::newRow("61 days") << 61 << qint64(1) << false;
    QTest::newRow("last day") << 0 << qint64(1) << true;
    QTest::newRow("past") << -1 << qint64(1) << false;
    QTest::newRow("nothing left") << 10 << qint64(0) << false;
}

void VoucherPagesTest::warnsOnlyOfWhatCanStillBeLost()
{
    QFETCH(const int, days);
    QFETCH(const qint64, left);
    QFETCH(const bool, warns);
    const QDate today(2026, 3, 2);
    Voucher voucher;
    voucher.left = Money::fromYuan(left);
    voucher.validTo = today.addDays(days);
    QCOMPARE(expiresWithin(voucher, today, VoucherListModel::SoonDays), warns);
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
    auto *table = desk.list->findChild<TableView *>(u"vouchersTable"_s);
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
    QCOMPARE(last, 5); // Opening, issued, held, settled, held; then the sum.
    Money sum;
    for (int row = 0; row < last; ++row) {
        sum += desk.cell(row, ChangeColumn);
        QCOMPARE(desk.cell(row, LeftColumn), sum); // Each line's balance is the sum so far.
    }
    QCOMPARE(desk.cell(last, ChangeColumn), sum);
    QCOMPARE(desk.cell(last, LeftColumn), voucher.left);
    QCOMPARE(desk.cell(last, HeldColumn), voucher.held);
    QVERIFY(!voucher.held.isZero());
    QCOMPARE(desk.detail->findChild<Pill *>(u"voucherReadds"_s)->text(), u"Adds up"_s);
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
    QCOMPARE(pill->text(), u"Does not add up"_s);
    QCOMPARE(pill->tone(), Tone::Bad);
}

void VoucherPagesTest::followsABillThatComesDown()
{
    VoucherDesk desk;
    const VoucherId id = desk.factory.voucher(Money::fromYuan(100'000));
    desk.factory.sync();
    desk.openDetail(id);
    QTRY_COMPARE(desk.history()->rowCount(), 3);
    desk.factory.bill(id, Money::fromYuan(10'000), false);
    desk.factory.sync();
    QTRY_COMPARE(desk.history()->rowCount(), 4);
}

QTEST_MAIN(VoucherPagesTest)
#include "tst_voucher_pages.moc"
