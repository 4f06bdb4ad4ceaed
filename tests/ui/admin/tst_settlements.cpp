#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/admin/pages.h"
#include "ui/admin/settlement_page.h"
#include "ui/admin/settlements_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCryptographicHash>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

/// From approved redemptions to the bank's answer, as people of the finance office do it.
class SettlementsTest : public QObject
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
        const VoucherId voucher = city.issued(Money::fromYuan(100'000));
        for (const qint64 yuan : {10'000, 20'000, 5'000}) // 8,000, 16,000 and 4,000 of subsidy.
            m_redemptions.push_back(city.approved(voucher, Money::fromYuan(yuan)));
    }
    void cleanup()
    {
        m_page.reset();
        m_office.reset();
        m_redemptions.clear();
        QCOMPARE(m_warnings.seen(), QStringList());
    }

    void aBatchIsMadeOfWhatIsChosen();
    void whatIsLeftOutStaysOutWhenRowsCome();
    void aBatchCanBeUndone();
    void aFrozenVouchersBillsAreLeftOutAndSaid();
    void theChosenProgrammeStaysWhenItsBillsAreInABatch();
    void onlyFinanceMakesBatches();
    void whoeverMadeItDoesNotReleaseIt();
    void aWithdrawnBatchFreesItsRedemptions();
    void theFileIsTheOneReleasedAndTheAnswerSettles();
    void oneWrongRowAndNothingIsTaken();
    void aRedemptionInABatchLeadsToIt();
    void theListOfRedemptionsLeadsToTheBatches();

private:
    template <typename PageType> void open(AccountId account, const QString &argument = {})
    {
        m_page.reset();
        m_office->signIn(account);
        m_office->sync();
        m_page = std::make_unique<PageType>(m_office->use, nullptr);
        m_page->resize(1200, 1000);
        m_page->show();
        m_page->openArgument(argument);
        m_page->refresh();
    }
    void openBatch(AccountId account)
    {
        open<SettlementPage>(account, m_batch.toText());
        QTRY_VERIFY(sees(u"settlementLines"_s));
    }
    template <typename Widget> Widget *at(const QString &name) const { return m_page->findChild<Widget *>(name); }
    bool sees(const QString &name) const { return at<QWidget>(name)->isVisible(); }
    void click(const QString &name) const { QTest::mouseClick(at<QPushButton>(name), Qt::LeftButton); }
    QString cell(const QString &table, int row, int column) const { return at<TableView>(table)->model()->index(row, column).data().toString(); }
    QString told() const
    {
        QStringList words;
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            if (label->isVisible())
                words << label->text();
        return words.join(u'\n');
    }
    void make(AccountId account)
    {
        m_batch = m_office->city().newId<SettlementId>();
        must(m_office->city().ask(account, MakeSettlement {m_batch, m_office->city().programme.id, m_redemptions}));
    }
    const Settlement &batch() const { return m_office->city().get<Settlement>(m_batch); }
    QString referenceOf(size_t line) const { return batch().lines[line].reference; }
    void choose(const QString &button, const QString &dialog, const QString &path) const
    {
        click(button);
        auto *shown = m_page->findChild<QFileDialog *>(dialog);
        QVERIFY(shown);
        Q_EMIT shown->fileSelected(path);
        shown->close();
    }
    QString written(const QString &text) const
    {
        QFile file(m_folder.filePath(u"answer.csv"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text.toUtf8()) < 0)
            qFatal("the answer can't be written");
        return file.fileName();
    }

    WarningsSeen m_warnings;
    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Page> m_page;
    std::vector<RedemptionId> m_redemptions;
    SettlementId m_batch;
};

void SettlementsTest::aBatchIsMadeOfWhatIsChosen()
{
    open<SettlementsPage>(m_office->city().financeB);
    QTRY_VERIFY(sees(u"payable"_s));
    auto *table = at<TableView>(u"payableTable"_s);
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 3); // All of it, unless somebody says otherwise.
    QVERIFY(told().contains(u"28,000.00"_s));
    table->selectionModel()->select(table->model()->index(1, 0), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    QVERIFY(!at<QLabel>(u"payableSum"_s)->text().contains(u"28,000.00"_s));
    click(u"payableMake"_s);
    QTRY_VERIFY(sees(u"batches"_s));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    m_office->sendHeld();
    QTRY_COMPARE(cell(u"batchesTable"_s, 0, 0), u"TS-P-2026-000001"_s);
    QCOMPARE(cell(u"batchesTable"_s, 0, 2), u"2"_s);
    const auto settled = m_office->city().get<Redemption>(m_redemptions[0]).settlement.has_value();
    const auto batches = must(waited(m_office->use.settlements.list()));
    QCOMPARE(batches.size(), size_t(1));
    QCOMPARE(batches.front().settlement.payments, 2);
    QVERIFY(settled || m_office->city().get<Redemption>(m_redemptions[1]).settlement.has_value());
    QSignalSpy asked(m_page.get(), &Page::pageRequested);
    Q_EMIT at<TableView>(u"batchesTable"_s)->rowActivated(0);
    QCOMPARE(asked.front().at(0).toString(), u"settlement"_s);
}

void SettlementsTest::whatIsLeftOutStaysOutWhenRowsCome()
{
    open<SettlementsPage>(m_office->city().financeB);
    QTRY_VERIFY(sees(u"payable"_s));
    auto *table = at<TableView>(u"payableTable"_s);
    table->selectionModel()->select(table->model()->index(0, 0), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    City &city = m_office->city();
    city.approved(city.get<Redemption>(m_redemptions[0]).voucher, Money::fromYuan(1'000));
    m_office->sync();
    m_page->refresh();
    QTRY_COMPARE(table->model()->rowCount(), 4);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 3);
}

void SettlementsTest::aBatchCanBeUndone()
{
    open<SettlementsPage>(m_office->city().financeB);
    QTRY_VERIFY(sees(u"payable"_s));
    std::function<void()> undo;
    connect(m_page.get(), &Page::undoToastRequested, this,
        [&undo](const QString &, const QString &, const std::function<void()> &offered) { undo = offered; });
    click(u"payableMake"_s);
    QTRY_VERIFY(undo);
    QTRY_VERIFY(sees(u"batches"_s));
    undo();
    QTRY_COMPARE(at<TableView>(u"payableTable"_s)->model()->rowCount(), 3);
    QTRY_VERIFY(!sees(u"batches"_s));
}

/// Three of the first voucher, frozen, and one of another.
void SettlementsTest::aFrozenVouchersBillsAreLeftOutAndSaid()
{
    City &city = m_office->city();
    const Voucher frozen = city.get<Voucher>(city.get<Redemption>(m_redemptions[0]).voucher);
    const RedemptionId other = city.approved(city.issued(Money::fromYuan(50'000)), Money::fromYuan(1'000));
    must(city.ask(city.approverA, FreezeVoucher {frozen.id, u"Contract in doubt"_s}));
    open<SettlementsPage>(city.financeB);
    QTRY_VERIFY(sees(u"payable"_s));
    QCOMPARE(at<TableView>(u"payableTable"_s)->model()->rowCount(), 1);
    QVERIFY(sees(u"payableFrozen"_s));
    QVERIFY2(told().contains(u"28,000.00"_s) && told().contains(u"left out"_s), qPrintable(told()));
    QVERIFY(told().contains(frozen.code + u": Contract in doubt"_s));
    click(u"payableMake"_s);
    QTRY_COMPARE(at<TableView>(u"payableTable"_s)->model()->rowCount(), 0);
    m_office->sendHeld();
    QVERIFY(city.get<Redemption>(other).settlement);
    QVERIFY(!city.get<Redemption>(m_redemptions[0]).settlement);
}

void SettlementsTest::theChosenProgrammeStaysWhenItsBillsAreInABatch()
{
    City &city = m_office->city();
    Redemption claim = city.get<Redemption>(m_redemptions[2]);
    claim.programme = city.payFirst.id;
    city.world.put(claim); // Something waits for another programme as well.
    open<SettlementsPage>(city.financeB);
    QTRY_VERIFY(sees(u"payable"_s));
    auto *programmes = at<QComboBox>(u"payableProgramme"_s);
    QCOMPARE(programmes->count(), 2);
    programmes->setCurrentIndex(programmes->findData(city.programme.id.toText()));
    const QString name = programmes->currentText();
    QCOMPARE(at<TableView>(u"payableTable"_s)->model()->rowCount(), 2);
    click(u"payableMake"_s);
    QTRY_COMPARE(at<TableView>(u"payableTable"_s)->model()->rowCount(), 0);
    QCOMPARE(programmes->currentData().toString(), city.programme.id.toText());
    QCOMPARE(programmes->currentText(), name);
    QCOMPARE(programmes->count(), 2);
}

void SettlementsTest::onlyFinanceMakesBatches()
{
    open<SettlementsPage>(m_office->city().auditor);
    QTRY_VERIFY(sees(u"payable"_s));
    QVERIFY(!sees(u"payableMake"_s));
}

void SettlementsTest::whoeverMadeItDoesNotReleaseIt()
{
    City &city = m_office->city();
    make(city.finance);
    openBatch(city.finance);
    QVERIFY(!sees(u"settlementRelease"_s) && sees(u"settlementWithdrawOpen"_s));
    QCOMPARE(cell(u"settlementSharesTable"_s, 0, 2), u"10,500.00"_s); // 3/8 of 28,000: the city's.
    QCOMPARE(cell(u"settlementSharesTable"_s, 2, 2), u"28,000.00"_s);
    openBatch(city.financeB);
    click(u"settlementRelease"_s);
    QTRY_VERIFY(!sees(u"settlementRelease"_s));
    m_office->sendHeld();
    QCOMPARE(batch().state, SettlementState::Released);
    QTRY_VERIFY(sees(u"settlementSave"_s));
}

void SettlementsTest::aWithdrawnBatchFreesItsRedemptions()
{
    make(m_office->city().finance);
    openBatch(m_office->city().finance);
    click(u"settlementWithdrawOpen"_s);
    at<QPlainTextEdit>(u"settlementWithdrawText"_s)->setPlainText(u"One is missing"_s);
    click(u"settlementWithdrawSend"_s);
    QTRY_VERIFY(!sees(u"settlementWithdraw"_s));
    m_office->sendHeld();
    QCOMPARE(batch().state, SettlementState::Withdrawn);
    QCOMPARE(batch().reason, u"One is missing"_s);
    QVERIFY(!m_office->city().get<Redemption>(m_redemptions[0]).settlement);
}

void SettlementsTest::theFileIsTheOneReleasedAndTheAnswerSettles()
{
    City &city = m_office->city();
    make(city.finance);
    openBatch(city.financeB);
    click(u"settlementRelease"_s);
    QTRY_VERIFY(!sees(u"settlementRelease"_s));
    m_office->sendHeld();
    QTRY_VERIFY(sees(u"settlementSave"_s));
    const QString path = m_folder.filePath(u"bank.csv"_s);
    const auto kind = [this](const QString &button) { return at<Button>(button)->kind(); };
    QCOMPARE(kind(u"settlementSave"_s), ButtonKind::Primary);
    QCOMPARE(kind(u"settlementRead"_s), ButtonKind::Secondary);
    choose(u"settlementSave"_s, u"bankFileDialog"_s, path);
    QTRY_VERIFY(QFile::exists(path));
    QTRY_COMPARE(kind(u"settlementRead"_s), ButtonKind::Primary); // What comes next.
    QCOMPARE(kind(u"settlementSave"_s), ButtonKind::Secondary);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()), batch().fileSha256);
    QCOMPARE(bytes.count('\n'), 4);

    const QString said = u"reference,result,amount,bank_receipt,reason\n%1,paid,8000.00,R1,\n%2,paid,16000.00,R2,\n%3,bounced,4000.00,,Account closed\n"_s.arg(
        referenceOf(0), referenceOf(1), referenceOf(2));
    choose(u"settlementRead"_s, u"bankAnswerDialog"_s, written(said));
    QTRY_VERIFY(sees(u"bankAnswer"_s));
    QCOMPARE(at<TableView>(u"bankAnswerTable"_s)->model()->rowCount(), 3);
    QVERIFY(told().contains(u"24,000.00"_s));
    QCOMPARE(batch().waiting, 3); // Nothing yet.
    click(u"bankAnswerAccept"_s);
    QTRY_VERIFY(!sees(u"bankAnswer"_s));
    QTRY_COMPARE((m_office->sendHeld(), batch().state), SettlementState::Answered);
    QCOMPARE(city.get<Redemption>(m_redemptions[0]).state, RedemptionState::Settled);
    QCOMPARE(city.get<Redemption>(m_redemptions[2]).state, RedemptionState::Approved);
    QTRY_COMPARE(cell(u"settlementLinesTable"_s, 2, 7), u"Account closed"_s);

    choose(u"settlementRead"_s, u"bankAnswerDialog"_s, written(said)); // Once more: nothing changes.
    QTRY_VERIFY(sees(u"bankAnswer"_s));
    QVERIFY(!sees(u"bankAnswerAccept"_s));
}

void SettlementsTest::oneWrongRowAndNothingIsTaken()
{
    City &city = m_office->city();
    make(city.finance);
    must(city.ask(city.financeB, ReleaseSettlement {m_batch, QString(64, u'a')}));
    openBatch(city.finance);
    choose(u"settlementRead"_s, u"bankAnswerDialog"_s,
        written(u"reference,result,amount,bank_receipt\n%1,paid,8000.00,R1\n%2,paid,16000.01,R2\n"_s.arg(referenceOf(0), referenceOf(1))));
    QTRY_VERIFY(sees(u"bankAnswer"_s));
    QVERIFY(!sees(u"bankAnswerAccept"_s));
    QCOMPARE(cell(u"bankAnswerTable"_s, 0, 0), u"3"_s);
    QCOMPARE(cell(u"bankAnswerTable"_s, 0, 2), u"16,000.01"_s);
    const auto denied = waited(m_office->use.settlements.writeBankFile(m_folder.filePath(u"no.csv"_s), m_batch));
    QVERIFY(!denied && denied.error().code == Errc::Conflict); // It was released with another file's digest.
}

void SettlementsTest::aRedemptionInABatchLeadsToIt()
{
    make(m_office->city().finance);
    openBatch(m_office->city().finance);
    QSignalSpy asked(m_page.get(), &Page::pageRequested);
    Q_EMIT at<TableView>(u"settlementLinesTable"_s)->rowActivated(1);
    QCOMPARE(asked.front().at(1).toString(), m_redemptions[1].toText());
}

void SettlementsTest::theListOfRedemptionsLeadsToTheBatches()
{
    m_office->signIn(m_office->city().financeB);
    m_office->sync();
    const std::vector<PageEntry> pages = adminPages(m_office->use);
    const auto entry = std::ranges::find(pages, u"redemptions"_s, &PageEntry::id);
    m_page.reset(qobject_cast<Page *>(entry->make(nullptr)));
    QSignalSpy asked(m_page.get(), &Page::pageRequested);
    m_page->primaryAction()->trigger();
    QCOMPARE(asked.front().at(0).toString(), u"settlements"_s);
    QVERIFY(std::ranges::find(pages, u"settlements"_s, &PageEntry::id) != pages.end());
}

} // namespace cpv

QTEST_MAIN(cpv::SettlementsTest)
#include "tst_settlements.moc"
