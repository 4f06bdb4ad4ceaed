#include "tests/support/no_warnings.h"
#include "tests/ui/admin/payments_scene.h"
#include "ui/admin/ledger_desk_page.h"
#include "core/base/money_text.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace cpv {

/// The ledger, added up again.
class LedgerDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup()
    {
        m_page.reset();
        m_office.reset();
        QCOMPARE(m_warnings.seen(), QStringList());
    }

    void everyAccountIsTheSumOfItsTransfers();
    void aPeriodOpensWithWhatWentBefore();
    void aRegistryThatSaysOtherwiseIsNamed();
    void aMissingTransferIsSeen();
    void theStatementSaysWhatContradicts();
    void theListIsOfWhatWasChosen();

private:
    void open(bool isWhole = true)
    {
        m_office = std::make_unique<Office>();
        (void)fillPayments(*m_office);
        m_office->city().advanceDays(14); // Into April.
        m_office->signIn(m_office->city().auditor);
        m_office->sync();
        m_office->remote.show(Remote::Reach::Online); // While transfers arrive nothing is compared.
        if (isWhole)
            tellLedger(*m_office);
        else
            m_office->onWriter([this] {
                const auto &transfers = m_office->city().transfers();
                m_office->bench.tell(std::vector<AnyRecord>(transfers.begin() + 4, transfers.end())); // Without the grants.
            });
        show();
    }
    void show()
    {
        m_page = std::make_unique<LedgerDeskPage>(m_office->use, nullptr);
        m_page->resize(1300, 1000);
        m_page->show();
        m_page->refresh();
        QTRY_VERIFY(at<QWidget>(u"ledgerAccounts"_s)->isVisible());
    }
    template <typename Widget> Widget *at(const QString &name) const { return m_page->findChild<Widget *>(name); }
    QAbstractItemModel *accounts() const { return at<TableView>(u"ledgerAccountsTable"_s)->model(); }
    QString cell(int row, int column) const { return accounts()->index(row, column).data().toString(); }
    /// The row of a payer's account, by its words.
    int rowOf(const QString &account) const
    {
        for (int row = 0; row < accounts()->rowCount(); ++row)
            if (cell(row, 1) == account)
                return row;
        return -1;
    }
    void choose(const QString &box, const QString &value) const
    {
        auto *choice = at<DropDown>(box);
        QVERIFY(choice->findData(value) >= 0);
        choice->setCurrentIndex(choice->findData(value));
    }
    QString check() const
    {
        QStringList words;
        for (const QLabel *label : at<QWidget>(u"ledgerCheck"_s)->findChildren<QLabel *>())
            words << label->text();
        return words.join(u'\n');
    }
    Money paidBy(const QString &payer) const { return m_office->city().line(m_office->city().programme.id, payer).paid; }

    WarningsSeen m_warnings;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<LedgerDeskPage> m_page;
};

void LedgerDeskTest::everyAccountIsTheSumOfItsTransfers()
{
    open();
    QAbstractItemModelTester tester(accounts(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    choose(u"ledgerPayer"_s, u"990000"_s);
    QTRY_COMPARE(cell(accounts()->rowCount() - 1, 5), u"0.00"_s);
    Money moved;
    Money granted;
    for (const Transfer &transfer : m_office->city().transfers()) {
        if (transfer.payer != u"990000" || transfer.year != 2026)
            continue;
        moved += transfer.toBucket == Bucket::Paid ? transfer.amount : Money();
        granted += transfer.reason == TransferReason::Granted ? transfer.amount : Money();
    }
    QTRY_COMPARE(cell(rowOf(u"Paid"_s), 5), yuanText(moved));
    QCOMPARE(moved, paidBy(u"990000"_s));
    QCOMPARE(cell(rowOf(u"Appropriated (source)"_s), 4), yuanText(granted)); // It gave it.
    QVERIFY(check().contains(u"re-adds"_s));
    QVERIFY(check().contains(u"registry's own figure"_s));
}

void LedgerDeskTest::aPeriodOpensWithWhatWentBefore()
{
    open();
    choose(u"ledgerPayer"_s, u"990000"_s);
    choose(u"ledgerMonth"_s, u"2026-03-01"_s);
    QTRY_VERIFY(check().contains(u"All days"_s)); // The registry's figures are of today.
    const int march = rowOf(u"Appropriated (source)"_s);
    QCOMPARE(cell(march, 2), u"0.00"_s);
    QCOMPARE(cell(march, 4), u"8,000,000.00"_s);
    choose(u"ledgerMonth"_s, u"2026-04-01"_s);
    QTRY_COMPARE(cell(rowOf(u"Appropriated (source)"_s), 2), u"-8,000,000.00"_s);
    QCOMPARE(cell(rowOf(u"Appropriated (source)"_s), 4), u"0.00"_s);
}

void LedgerDeskTest::aRegistryThatSaysOtherwiseIsNamed()
{
    open();
    m_office->onWriter([this] {
        BudgetLine line = m_office->city().line(m_office->city().programme.id, u"990000"_s);
        line.paid += Money::fromFen(1);
        line.version += 1;
        line.changedSeq = 1'000'000;
        m_office->bench.tell({line});
    });
    m_page->refresh();
    QTRY_VERIFY(check().contains(u"does not re-add"_s));
    QVERIFY(check().contains(u"registry's own figures"_s));
}

void LedgerDeskTest::aMissingTransferIsSeen()
{
    open(false);
    QTRY_VERIFY(check().contains(u"does not re-add"_s));
}

void LedgerDeskTest::theStatementSaysWhatContradicts()
{
    const ProgrammeId programme(Uuid::named("programme"));
    const auto line = [&](Bucket bucket, qint64 in, qint64 out) {
        return AccountLine {.programme = programme, .year = 2026, .payer = u"1"_s, .bucket = bucket, .opening = {},
            .in = Money::fromFen(in), .out = Money::fromFen(out), .transfers = 1};
    };
    QVERIFY(statementOf({line(Bucket::Appropriated, 0, 5), line(Bucket::Available, 5, 0)}, {}).readds());
    QVERIFY(!statementOf({line(Bucket::Appropriated, 0, 5), line(Bucket::Available, 4, 0)}, {}).readds());
    QVERIFY(!statementOf({line(Bucket::Appropriated, 5, 0), line(Bucket::Available, 0, 5)}, {}).readds()); // Below zero.
    const LedgerYear kept {.programme = {.id = programme}, .year = 2026, .payer = u"1"_s,
        .kept = {.programme = programme, .year = 2026, .payer = u"1"_s, .appropriated = Money::fromFen(5), .available = Money::fromFen(5)}};
    QVERIFY(statementOf({line(Bucket::Appropriated, 0, 5), line(Bucket::Available, 5, 0)}, {kept}).readds());
    LedgerYear other = kept;
    other.kept.held = Money::fromFen(1);
    QVERIFY(!statementOf({line(Bucket::Appropriated, 0, 5), line(Bucket::Available, 5, 0)}, {other}).readds());
}

void LedgerDeskTest::theListIsOfWhatWasChosen()
{
    open();
    choose(u"ledgerYear"_s, u"2025"_s);
    QTRY_COMPARE(at<TableView>(u"ledgerTable"_s)->model()->rowCount(), 2); // What last year's payers gave.
    choose(u"ledgerYear"_s, QString());
    QTRY_COMPARE(at<TableView>(u"ledgerTable"_s)->model()->rowCount(), int(m_office->city().transfers().size()));
}

} // namespace cpv

QTEST_MAIN(cpv::LedgerDeskTest)
#include "tst_ledger_desk.moc"
