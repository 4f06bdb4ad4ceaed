#include "core/domain/paper_validity.h"

#include <QtTest>

using namespace cpv;

class TestPaperValidity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsAge_data();
    void itsAge();
};

void TestPaperValidity::itsAge_data()
{
    QTest::addColumn<int>("validDays");
    QTest::addColumn<QDate>("issued");
    QTest::addColumn<int>("expected");
    QTest::addColumn<QDate>("validTo");
    const QDate today(2026, 8, 31);
    QTest::newRow("without limit") << 0 << today.addYears(-20) << int(PaperAge::Unlimited) << QDate();
    QTest::newRow("no day known") << 90 << QDate() << int(PaperAge::Unknown) << QDate();
    QTest::newRow("of today") << 90 << today << int(PaperAge::Valid) << QDate(2026, 11, 29);
    QTest::newRow("its last day") << 90 << today.addDays(-90) << int(PaperAge::EndsSoon) << today;
    QTest::newRow("a day too old") << 90 << today.addDays(-91) << int(PaperAge::TooOld) << today.addDays(-1);
    QTest::newRow("just enough time") << 90 << today.addDays(-76) << int(PaperAge::Valid) << today.addDays(14);
    QTest::newRow("a day less") << 90 << today.addDays(-77) << int(PaperAge::EndsSoon) << today.addDays(13);
    QTest::newRow("of tomorrow") << 90 << today.addDays(1) << int(PaperAge::InFuture) << today.addDays(91);
}

void TestPaperValidity::itsAge()
{
    QFETCH(int, validDays);
    QFETCH(QDate, issued);
    QFETCH(int, expected);
    QFETCH(QDate, validTo);
    const PaperValidity validity
        = paperValidity(validDays, issued.isValid() ? std::optional(issued) : std::nullopt, QDate(2026, 8, 31));
    QCOMPARE(int(validity.age), expected);
    QCOMPARE(validity.validTo.value_or(QDate()), validTo);
}

QTEST_GUILESS_MAIN(TestPaperValidity)
#include "tst_paper_validity.moc"
