#include "core/domain/programme.h"

#include <QTest>

using namespace cpv;
using namespace Qt::StringLiterals;

class TestProgramme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moreMoneyNeedsMorePeople_data()
    {
        QTest::addColumn<qint64>("yuan");
        QTest::addColumn<qint32>("people");
        QTest::newRow("nothing") << 0LL << 1;
        QTest::newRow("at the first bound") << 500'000LL << 1;
        QTest::newRow("above the first bound") << 500'001LL << 2;
        QTest::newRow("at the second bound") << 5'000'000LL << 2;
        QTest::newRow("above the second bound") << 5'000'001LL << 3;
        QTest::newRow("a very large award") << 900'000'000LL << 3;
    }
    void moreMoneyNeedsMorePeople()
    {
        QFETCH(qint64, yuan);
        Programme programme;
        programme.approvals = {{Money::fromYuan(500'000), 1}, {Money::fromYuan(5'000'000), 2}, {Money(), 3}};
        QTEST(confirmersNeeded(programme, Money::fromYuan(yuan)), "people");
    }

    void aLadderThatEndsTooLowAsksForAllItKnows()
    {
        Programme programme;
        QCOMPARE(confirmersNeeded(programme, Money::fromYuan(1)), 1);
        programme.approvals = {{Money::fromYuan(10), 1}, {Money::fromYuan(20), 2}};
        QCOMPARE(confirmersNeeded(programme, Money::fromYuan(21)), 2);
        programme.approvals = {{Money(), 0}};
        QCOMPARE(confirmersNeeded(programme, Money::fromYuan(21)), 1);
    }

    void theCoverIsTheSumOrTheVariant()
    {
        Programme programme;
        programme.payers = {{u"city"_s, {3000}, {}}, {u"district"_s, {5000}, {}}};
        programme.variants = {{ApplicantType::Startup, {6000}, {}}};
        QCOMPARE(coverFor(programme, ApplicantType::Enterprise).value, 8000);
        QCOMPARE(coverFor(programme, ApplicantType::Startup).value, 6000);
    }

    void theCoverIsNeverAboveTheWhole()
    {
        Programme programme;
        programme.payers = {{u"city"_s, {6000}, {}}, {u"district"_s, {7000}, {}}};
        QCOMPARE(coverFor(programme, ApplicantType::Enterprise).value, 10'000);
    }
};

QTEST_APPLESS_MAIN(TestProgramme)
#include "tst_programme.moc"
