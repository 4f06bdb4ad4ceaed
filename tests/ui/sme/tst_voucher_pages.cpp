#include "core/base/money_text.h"
#include "core/evidence/certificate.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/sme/factory.h"
#include "ui/sme/voucher_detail_page.h"
#include "ui/lists/list_model.h"
#include "ui/sme/sme_words.h"
#include "ui/sme/voucher_cards.h"
#include "ui/sme/voucher_columns.h"
#include "ui/sme/vouchers_page.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/stacked_bar.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

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
    void whatEndsSoonCanBeUsedInThreeWays();
    void cardsSayHowVouchersStand();
    void aCardsButtonIsItsNextBestAction();
    void moreThanARowOfCardsIsAskedFor();
    void theFiguresShowTheirWayThere();
    void explainsHowOneGetsAVoucher();
    void opensAVoucher();
    void theHistorysLastLinesReadd();
    void aGapInTheHistoryIsSaid();
    void followsABillThatComesDown();
    void eachPayersPartIsShownAndReadds();
    void anAwardClaimedAfterPayingHasWordsOfItsOwn();
    void aSealedVoucherHasACertificate();
    void aFileOfMadeUpRowsSaysSo();

private:
    WarningsSeen m_warnings;
};

namespace {

enum HistoryColumn { WhatColumn = 1, ChangeColumn = 2, LeftColumn = 3, HeldColumn = 4, PaidColumn = 5 };

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
    ListModel<VoucherRow> *model() const
    {
        return dynamic_cast<ListModel<VoucherRow> *>(list->findChild<TableView *>(u"vouchersTable"_s)->model());
    }
    const Voucher &shown(int row) const { return model()->row(row)->voucher; }
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
    QCOMPARE(desk.shown(0).id, first);
    QCOMPARE(desk.shown(1).id, second);
    QVERIFY(desk.shown(0).validTo < desk.shown(1).validTo);
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
        const Voucher &v = desk.shown(row);
        QCOMPARE(v.left + v.held + v.used, v.face);
        left += v.left;
        held += v.held;
        used += v.used;
    }
    const VoucherTotals totals = must(waited(desk.factory.use.vouchers.totals({})));
    QCOMPARE(totals.left, left);
    QCOMPARE(totals.held, held);
    QCOMPARE(totals.used, used);
    const auto *sums = desk.list->findChild<QLabel *>(u"vouchersSums"_s);
    for (const Money sum : {left, held, used})
        QTRY_VERIFY2(sums->text().contains(yuanText(sum)), qPrintable(sums->text()));
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
    QCOMPARE(expiresWithin(voucher, today, VoucherSoonDays), warns);
}

void VoucherPagesTest::whatEndsSoonCanBeUsedInThreeWays()
{
    VoucherDesk desk;
    const VoucherId id = desk.factory.voucher(Money::fromYuan(100'000));
    desk.factory.bill(id, Money::fromYuan(10'000), true);
    Voucher voucher = desk.factory.city().get<Voucher>(id);
    voucher.validTo = desk.factory.use.today().addDays(20);
    voucher.version += 1;
    desk.factory.city().world.put(voucher);
    desk.openList();
    auto *rescue = desk.list->findChild<QWidget *>(u"vouchersRescue"_s);
    QTRY_VERIFY(rescue->isVisible());
    QStringList texts;
    for (const QLabel *label : rescue->findChildren<QLabel *>())
        texts << label->text();
    const QString said = texts.join(u" | "_s);
    for (const QString &sum : {u"72,000.00"_s, u"90,000.00"_s, u"18,000.00"_s, voucher.code, voucher.contractNumber, desk.factory.city().provider.name})
        QVERIFY2(said.contains(sum), qPrintable(said));
    QSignalSpy asked(desk.list.get(), &Page::pageRequested);
    for (const QString &way : {u"rescueRedeem"_s, u"rescueAsk"_s, u"rescueRun"_s})
        rescue->findChild<QPushButton *>(way)->click();
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked[0][0].toString(), u"redeem"_s);
    QCOMPARE(asked[0][1].toString(), id.toText());
    QCOMPARE(asked[1][0].toString(), u"usage"_s);
    QCOMPARE(asked[2][0].toString(), u"placement"_s);
}

void VoucherPagesTest::cardsSayHowVouchersStand()
{
    VoucherDesk desk;
    const VoucherId first = desk.factory.voucher(Money::fromYuan(100'000));
    desk.factory.bill(first, Money::fromYuan(10'000), true);
    desk.factory.bill(first, Money::fromYuan(20'000), false);
    const VoucherId second = desk.factory.voucher(Money::fromYuan(200'000));
    desk.openList();
    QTRY_COMPARE(desk.list->findChildren<VoucherCard *>().size(), 2);
    const auto said = [&](int place) {
        QStringList texts;
        for (const QLabel *label : desk.list->findChild<VoucherCard *>(u"voucherCard%1"_s.arg(place))->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u" | "_s);
    };
    const Voucher &voucher = desk.factory.city().get<Voucher>(first);
    for (const QString &words : {voucher.code, yuanText(voucher.left), yuanText(voucher.held), yuanText(voucher.used), yuanText(voucher.face), dateText(voucher.validTo)})
        QTRY_VERIFY2(said(0).contains(words), qPrintable(words + u" in "_s + said(0)));
    QVERIFY2(said(1).contains(desk.factory.city().get<Voucher>(second).code), qPrintable(said(1))); // The soonest to expire first.
    const QList<StackedBar::Part> parts = static_cast<StackedBar *>(desk.list->findChild<QWidget *>(u"voucherCardBar0"_s))->parts();
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts[0].fraction, double(voucher.used.fen()) / double(voucher.face.fen()));
    QCOMPARE(parts[1].fraction, double(voucher.held.fen()) / double(voucher.face.fen()));
}

void VoucherPagesTest::aCardsButtonIsItsNextBestAction()
{
    VoucherDesk desk;
    City &city = desk.factory.city();
    const VoucherId bound = desk.factory.voucher(Money::fromYuan(100'000));
    desk.factory.bill(bound, Money::fromYuan(10'000), true);
    const VoucherId frozen = desk.factory.voucher(Money::fromYuan(50'000));
    desk.factory.ask(city.approverA, FreezeVoucher {frozen, u"核查合同"_s});
    desk.openList();
    auto *cards = desk.list->findChild<VoucherCards *>();
    QTRY_COMPARE(cards->findChildren<VoucherCard *>().size(), 2);
    QSignalSpy asked(desk.list.get(), &Page::pageRequested);
    auto *redeem = cards->findChild<QPushButton *>(u"voucherCardMain0"_s);
    QTRY_VERIFY(redeem->isVisible());
    redeem->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"redeem"_s);
    QCOMPARE(asked[0][1].toString(), bound.toText());
    QVERIFY(!cards->findChild<QPushButton *>(u"voucherCardMain1"_s)->isVisible()); // Nothing can be drawn on it.
    cards->findChild<QPushButton *>(u"voucherCardOpen1"_s)->click();
    QCOMPARE(asked[1][0].toString(), u"voucher"_s);
    QCOMPARE(asked[1][1].toString(), frozen.toText());
    QVERIFY(!desk.list->findChild<QWidget *>(u"vouchersRescue"_s)->isVisible()); // Neither ends soon.
}

void VoucherPagesTest::moreThanARowOfCardsIsAskedFor()
{
    VoucherDesk desk;
    for (int i = 0; i < 5; ++i)
        desk.factory.voucher(Money::fromYuan(10'000));
    desk.openList();
    auto *cards = desk.list->findChild<VoucherCards *>();
    auto *more = cards->findChild<QPushButton *>(u"voucherCardsMore"_s);
    QTRY_VERIFY(more->isVisible());
    QCOMPARE(cards->findChildren<VoucherCard *>().size(), 3);
    more->click();
    QCOMPARE(cards->findChildren<VoucherCard *>().size(), 5);
    more->click();
    QTRY_COMPARE(cards->findChildren<VoucherCard *>().size(), 3);
    QTRY_COMPARE(desk.model()->rowCount(), 5); // All of them are in the list anyway.
}

void VoucherPagesTest::theFiguresShowTheirWayThere()
{
    VoucherDesk desk;
    const VoucherId id = desk.factory.voucher(Money::fromYuan(100'000));
    desk.factory.city().advanceDays(40);
    desk.factory.bill(id, Money::fromYuan(10'000), false);
    desk.openList();
    const auto curves = [&] {
        const auto children = desk.list->findChildren<QWidget *>();
        return int(std::ranges::count_if(children, [](const QWidget *w) { return dynamic_cast<const Sparkline *>(w) && w->isVisible(); }));
    };
    QTRY_COMPARE(curves(), 2); // What is left, and what was used.
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
    for (const int column : {LeftColumn, HeldColumn, PaidColumn}) // Sums of balances say nothing.
        QCOMPARE(desk.cellText(last, column), QString());
    QCOMPARE(desk.cell(last - 1, LeftColumn), voucher.left);
    QCOMPARE(desk.cell(last - 1, HeldColumn), voucher.held);
    QCOMPARE(desk.cell(last - 1, PaidColumn), voucher.used);
    QVERIFY(!voucher.held.isZero() && !voucher.used.isZero());
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

void VoucherPagesTest::eachPayersPartIsShownAndReadds()
{
    VoucherDesk desk;
    const VoucherId id = desk.factory.voucher(Money::fromYuan(123'457));
    desk.factory.bill(id, Money::fromFen(1'111'13), true);
    desk.factory.bill(id, Money::fromFen(2'222'29), false);
    desk.factory.sync();
    desk.openDetail(id);
    auto *payers = desk.detail->findChild<TableView *>(u"voucherPayers"_s)->model();
    QAbstractItemModelTester tester(payers, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Voucher &voucher = desk.factory.city().get<Voucher>(id);
    QCOMPARE(payers->rowCount(), 3); // Two payers and the sum.
    const std::array wanted {voucher.face, voucher.left, voucher.held, voucher.used};
    for (int column = 1; column <= 4; ++column) {
        Money sum;
        for (int row = 0; row < 2; ++row) {
            const Money part = must(moneyFromText(payers->index(row, column).data().toString()));
            QVERIFY(part > Money());
            sum += part;
        }
        QCOMPARE(yuanText(sum), yuanText(wanted.at(std::size_t(column - 1))));
        QCOMPARE(payers->index(2, column).data().toString(), yuanText(sum));
    }
    QCOMPARE(desk.cell(desk.history()->rowCount() - 2, PaidColumn), voucher.used);
}

void VoucherPagesTest::anAwardClaimedAfterPayingHasWordsOfItsOwn()
{
    VoucherDesk desk;
    const VoucherId id = desk.factory.voucher(Money::fromYuan(100'000), desk.factory.city().payFirst.id);
    desk.factory.bill(id, Money::fromYuan(10'000), true);
    desk.factory.sync();
    desk.openDetail(id);
    QCOMPARE(desk.cellText(1, WhatColumn), u"Opened for claims"_s);
    QCOMPARE(desk.cellText(2, WhatColumn), u"Held for a claim"_s);
    QCOMPARE(desk.cellText(3, WhatColumn), u"Settled"_s);
    QCOMPARE(desk.cell(3, PaidColumn), desk.factory.city().get<Voucher>(id).used);
    QStringList said;
    for (const QLabel *label : desk.detail->findChildren<QLabel *>())
        said << label->text();
    QVERIFY(said.contains(u"Claims (CNY)"_s));
    QVERIFY(said.contains(u"Claim after paying"_s));
    QVERIFY(!said.contains(u"Face value"_s));
    QVERIFY(!said.contains(u"Redemptions (CNY)"_s));
}

/// What only this device forecasts has none yet.
void VoucherPagesTest::aSealedVoucherHasACertificate()
{
    VoucherDesk desk;
    const VoucherId id = desk.factory.voucher(Money::fromYuan(100'000)), forecast = desk.factory.voucher(Money::fromYuan(100'000));
    desk.factory.city().world.put(sealed(desk.factory.city().get<Voucher>(id), KeyPair::generate()));
    desk.factory.sync();
    desk.openDetail(forecast);
    QVERIFY(!desk.detail->findChild<QPushButton *>(u"voucherCertificate"_s)->isVisible());
    desk.openDetail(id);
    auto *button = desk.detail->findChild<QPushButton *>(u"voucherCertificate"_s);
    QTRY_VERIFY(button->isVisible());
    button->click();
    auto *dialog = desk.detail->findChild<QFileDialog *>(u"certificateDialog"_s);
    QVERIFY(dialog);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"certificate.pdf"_s);
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(desk.detail->findChild<Notice *>(u"voucherNotice"_s)->isVisible());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto checked = checkCertificate(attachedCertificate(file.readAll()).value());
    QVERIFY(checked);
    QCOMPARE(checked->certificate.voucher, id);
}

void VoucherPagesTest::aFileOfMadeUpRowsSaysSo()
{
    VoucherDesk desk;
    desk.factory.voucher(Money::fromYuan(1'000));
    desk.openList();
    QTRY_COMPARE(desk.model()->rowCount(), 1);
    auto *menu = desk.list->findChild<QMenu *>(u"vouchersExportMenu"_s);
    const auto suggested = [&](int action) {
        Q_EMIT menu->aboutToShow();
        menu->actions().at(action)->trigger();
        QPointer<QFileDialog> dialog = desk.list->window()->findChild<QFileDialog *>(u"vouchersExportDialog"_s);
        const QString name = dialog ? QFileInfo(dialog->selectedFiles().value(0)).completeBaseName() : QString();
        delete dialog;
        return name;
    };
    const QString usual = suggested(0);
    QVERIFY(!usual.isEmpty());
    QCOMPARE(suggested(1), usual + u"-Demonstration data"_s); // A workbook says so on its cover, a CSV file has none.
    QCOMPARE(suggested(2), usual + u"-Demonstration data"_s);
}

QTEST_MAIN(VoucherPagesTest)
#include "tst_voucher_pages.moc"
